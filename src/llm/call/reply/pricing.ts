import type { LanguageModelV4, LanguageModelV4Usage } from '@ai-sdk/provider';
import type { calcPrice } from '@pydantic/genai-prices';
import type { Now } from '../../../contracts/time.ts';
import { type NamesOf, assertKnown } from '../../../errors/checks/assert-known.ts';
import { JobError } from '../../../errors/job-error.ts';
import { oneLine } from '../../../workspace/text/one-line.ts';
import { modelName, providerName } from '../provider/model-name.ts';
import { tokens } from './to-usage.ts';

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
      const counted = countedIn(usage);
      if (counted === undefined) return;
      const own = ownPrice(prices, modelName(model)) ?? ownPrice(prices, model.modelId);
      return own ? ownCost(own, counted) : listedCost(model, counted, now());
    },
  };
}

interface Counted {
  readonly input: number;
  readonly output: number;
  /** Parts of `input`. */
  readonly cacheRead: number;
  readonly cacheWrite: number;
}

/** Servers send anything: only counts that can be true have a price. */
function countedIn({ inputTokens, outputTokens }: LanguageModelV4Usage): Counted | undefined {
  const [input, output] = [tokens(inputTokens.total), tokens(outputTokens.total)];
  if (input === undefined || output === undefined) return undefined;
  const cacheRead = Math.min(input, tokens(inputTokens.cacheRead) ?? 0);
  const cacheWrite = Math.min(input - cacheRead, tokens(inputTokens.cacheWrite) ?? 0);
  return { input, output, cacheRead, cacheWrite };
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

function ownCost(price: ModelPrice, { input, output, cacheRead, cacheWrite }: Counted): number {
  const perMillion =
    (input - cacheRead - cacheWrite) * price.input +
    cacheRead * (price.cachedInput ?? price.input) +
    cacheWrite * (price.cacheWrite ?? price.input) +
    output * price.output;
  return perMillion / 1_000_000;
}

async function listedCost(
  model: LanguageModelV4,
  { input, output, cacheRead, cacheWrite }: Counted,
  time: number,
): Promise<number | undefined> {
  const provider = providerName(model);
  // Some other server; what it asks for a model of that name is not known.
  if (provider === 'openai-compatible') return;
  const list = await loadPrices();
  const price = list?.calcPrice(
    {
      input_tokens: input,
      cache_read_tokens: cacheRead,
      cache_write_tokens: cacheWrite,
      output_tokens: output,
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
