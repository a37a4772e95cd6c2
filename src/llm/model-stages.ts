import { setTimeout } from 'node:timers/promises';
import type { Stage } from '../contracts/stages/stage.ts';
import type { Sleep } from '../contracts/time.ts';
import { assertKnown, type NamesOf } from '../errors/checks/assert-known.ts';
import type { CallLimits } from './call/call-limits.ts';
import { loadersOf, type ModelSources, namedFirst } from './call/provider/model-loaders.ts';
import { createPricing, type PriceTable } from './call/reply/pricing.ts';
import { createGenerateStage } from './generate/generate-stage.ts';
import { createModelCaller } from './model.ts';
import { createPlanStage } from './plan/plan-stage.ts';
import { defaultPrompts, type Prompts } from './prompts/prompts.ts';
import type { StageParts } from './stage-parts.ts';
import type { ModelSource } from './text-call.ts';

export interface ModelStagesOptions extends ModelSources {
  /** A model of the AI SDK, or a function that loads one when a job first needs it. */
  readonly model: ModelSource;
  /** What one call may take. */
  readonly limits?: Partial<CallLimits>;
  /** Prices that count before those of `@pydantic/genai-prices`. */
  readonly prices?: PriceTable;
  /** The rules that the model is given. @default defaultPrompts */
  readonly prompts?: Prompts;
}

/** The two stages in which a model works. */
export interface ModelStages {
  readonly plan: Stage<'plan'>;
  readonly generate: Stage<'generate'>;
}

/**
 * The stages in which a model plans a project, writes its files and repairs them. Every call is a
 * durable step: a job that is resumed asks and pays for none twice. A request for a starter is still
 * filled without a model.
 *
 * @throws JobError `CONFIG_INVALID` for an option that there is none of
 * @example
 * const stages = modelStages({ model: () => resolveModel('openai:gpt-5') });
 * const engine = await createJobEngine({ stages });
 */
export function modelStages(options: ModelStagesOptions): ModelStages {
  assertKnown(options, optionNames, 'modelStages: the options');
  const { prompts = defaultPrompts, ...callOptions } = options;
  const call = createModelCaller({ ...callOptions, now: Date.now, sleep });
  return stagesOver({ call, prompts, estimateCost: costEstimator(options) });
}

/** The stages, over a function that calls a model. */
export function stagesOver(parts: StageParts): ModelStages {
  return { plan: createPlanStage(parts), generate: createGenerateStage(parts) };
}

const optionNames: NamesOf<ModelStagesOptions> = {
  model: true,
  fallbacks: true,
  limits: true,
  prices: true,
  prompts: true,
};

const sleep: Sleep = (ms, signal) =>
  setTimeout(ms, undefined, { signal }).catch((error: unknown) => {
    signal.throwIfAborted();
    throw error;
  });

/** What an estimate costs, nothing of it cached. */
function costEstimator(options: ModelStagesOptions): NonNullable<StageParts['estimateCost']> {
  const pricing = createPricing(options.prices, Date.now);
  const loaders = loadersOf(options);
  return async ({ inputTokens: total, outputTokens }, name) => {
    const none = undefined;
    const [load] = await namedFirst(loaders, name);
    return (
      load &&
      pricing.costOf(await load(), {
        inputTokens: { total, noCache: total, cacheRead: none, cacheWrite: none },
        outputTokens: { total: outputTokens, text: outputTokens, reasoning: none },
      })
    );
  };
}
