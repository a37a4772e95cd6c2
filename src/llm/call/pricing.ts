import type { LanguageModelV4, LanguageModelV4Usage } from '@ai-sdk/provider';
import type { calcPrice } from '@pydantic/genai-prices';
import type { Now } from '../../contracts/time.ts';
import { type NamesOf, assertKnown } from '../../errors/assert-known.ts';
import { JobError } from '../../errors/job-error.ts';
import { oneLine } from '../../workspace/text/one-line.ts';
import { modelName, providerName } from './model-name.ts';

/** Prices by the name of the model: `openai:gpt-5`, or `gpt-5` at any provider. */
export type PriceTable = Readonly<Record<string, ModelPrice>>;

/** US dollars for a million tokens. */
export interface ModelPrice {
  readonly input: number;
  readonly output: number;
  /** Of input that the provider had in its cache. @default as `input` */
  readonly cachedInput?: number;
  /** Of input that it put there. @default as `input` */
  readonly cacheWrite?: number;
}

export interface Pricing {
  /** US dollars; undefined where the price or the number of tokens is not known. */
  costOf(model: LanguageModelV4, usage: LanguageModelV4Usage): Promise<number | undefined>;
}

/**
 * The prices given, then those of `@pydantic/genai-prices` where that is installed.
 *
 * @throws JobError `CONFIG_INVALID` for a price that is none
 */
export function createPricing(prices: PriceTable = {}, now: Now): Pricing {
  assertPrices(prices);
  return {
    async costOf(model, usage) {
      if (usage.inputTokens.total === undefined || usage.outputTokens.total === undefined) return;
      const own = ownPrice(prices, modelName(model)) ?? ownPrice(prices, model.modelId);
      return own ? ownCost(own, usage) : listedCost(model, usage, now());
    },
  };
}

function assertPrices(prices: PriceTable): void {
  for (const [name, price] of Object.entries(prices)) {
    assertKnown(price, priceNames, `The prices of ${oneLine(name, 80)}`);
    const isPrice = (value: unknown) => typeof value === 'number' && value >= 0 && value < Infinity;
    if (isPrice(price.input) && isPrice(price.output) && Object.values(price).every(isPrice))
      continue;
    throw new JobError(
      'CONFIG_INVALID',
      `The prices of ${oneLine(name, 80)} must be US dollars for a million tokens, with input and output.`,
    );
  }
}

const priceNames: NamesOf<ModelPrice> = {
  input: true,
  output: true,
  cachedInput: true,
  cacheWrite: true,
};

function ownPrice(prices: PriceTable, name: string): ModelPrice | undefined {
  return Object.hasOwn(prices, name) ? prices[name] : undefined;
}

function ownCost(price: ModelPrice, { inputTokens, outputTokens }: LanguageModelV4Usage): number {
  const { total: input = 0, cacheRead = 0, cacheWrite = 0 } = inputTokens;
  const fresh = Math.max(0, input - cacheRead - cacheWrite);
  const perMillion =
    fresh * price.input +
    cacheRead * (price.cachedInput ?? price.input) +
    cacheWrite * (price.cacheWrite ?? price.input) +
    (outputTokens.total ?? 0) * price.output;
  return perMillion / 1_000_000;
}

async function listedCost(
  model: LanguageModelV4,
  { inputTokens, outputTokens }: LanguageModelV4Usage,
  time: number,
): Promise<number | undefined> {
  const provider = providerName(model);
  // Some other server; what it asks for a model of that name is not known.
  if (provider === 'openai-compatible') return;
  const list = await loadPrices();
  const price = list?.calcPrice(
    {
      input_tokens: inputTokens.total,
      cache_read_tokens: inputTokens.cacheRead,
      cache_write_tokens: inputTokens.cacheWrite,
      output_tokens: outputTokens.total,
    },
    model.modelId,
    { providerId: provider, timestamp: new Date(time) },
  );
  return price?.total_price;
}

/** Takes 90 ms, so only where a price is asked for that the user did not give. */
async function loadPrices(): Promise<PriceList | undefined> {
  listed ??= import('@pydantic/genai-prices').catch(() => undefined);
  return listed;
}

interface PriceList {
  readonly calcPrice: typeof calcPrice;
}
let listed: Promise<PriceList | undefined> | undefined;
