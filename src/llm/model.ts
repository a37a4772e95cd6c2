import type { Now, Sleep } from '../contracts/time.ts';
import { JobError } from '../errors/job-error.ts';
import { type CallFailure, isRefusedSchema } from './call/call-failure.ts';
import { type CallLimits, limitsOf } from './call/call-limits.ts';
import { loadersOf, type ModelSources, namedFirst } from './call/provider/model-loaders.ts';
import { type PriceTable, createPricing } from './call/reply/pricing.ts';
import { tryCall } from './call/try-call.ts';
import { waitUntil } from './call/time/wait-until.ts';
import type { CallModel, TextCall } from './text-call.ts';

export interface ModelCallerOptions extends ModelSources {
  readonly limits?: Partial<CallLimits>;
  /** Prices that count before those of `@pydantic/genai-prices`. */
  readonly prices?: PriceTable;
  readonly now: Now;
  readonly sleep: Sleep;
}

/**
 * Makes the function through which stages call models. Each try is a durable step (`name`, `name#2`,
 * …). One that fails is kept too, with its error and the time of the next, so a resumed stage neither
 * repeats nor forgets it.
 *
 * @example
 * const callModel = createModelCaller({ model, now: Date.now, sleep });
 * const reply = await callModel({ system, parts, purpose: 'plan', maxOutputTokens: 4000 }, tools, { name: 'plan' });
 */
export function createModelCaller(options: ModelCallerOptions): CallModel {
  const { now, sleep } = options;
  const limits = limitsOf(options.limits);
  const pricing = createPricing(options.prices, now);
  const loaders = loadersOf(options);

  return async function callModel(call, tools, callOptions) {
    let step = 0;
    const failures: CallFailure[] = [];
    const ordered = await namedFirst(loaders, callOptions.model);
    for (const [index, load] of ordered.entries()) {
      const model = await load();
      const { mostTries, longestWait } = index < ordered.length - 1 ? beforeFallback : lastModel;
      const tries = Math.min(mostTries, limits.tries);
      let request = call;
      let failure: CallFailure | undefined;
      for (let attempt = 1; attempt <= tries; attempt += 1) {
        step += 1;
        const name = step === 1 ? callOptions.name : `${callOptions.name}#${step}`;
        const context = { limits, pricing, now, sleep, tools, attempt };
        const outcome = await tryCall(model, request, { ...callOptions, name }, context);
        if ('reply' in outcome) {
          const { reply, goOnAt } = outcome;
          const broke = `${reply.model} ended its reply early.`;
          if (goOnAt !== undefined) await waitUntil(goOnAt, broke, { now, sleep, tools });
          return reply;
        }
        failure = outcome.failed;
        if (isRefusedSchema(failure, request)) {
          request = withoutSchema(request);
          // Once at most, so it is no try: the model was not asked.
          attempt -= 1;
          continue;
        }
        const { retryAt } = failure;
        if (retryAt === undefined) break;
        const isFar = retryAt - now() > longestWait;
        if (isFar) failure = withTime(failure, retryAt);
        if (isFar || attempt === tries) break;
        await waitUntil(retryAt, failure.message, { now, sleep, tools });
      }
      if (failure) failures.push(failure);
    }
    const messages = failures.map(({ message }) => message);
    throw new JobError(failures.at(-1)?.code ?? 'MODEL_UNAVAILABLE', messages.join(' '));
  };
}

/** A model that another stands behind is not waited for as long. */
const beforeFallback = { mostTries: 2, longestWait: 30_000 };
/** A stage that waits longer would end at its time limit, which hides the reason. */
const lastModel = { mostTries: Infinity, longestWait: 600_000 };

function withoutSchema({ json: _refused, ...plain }: TextCall): TextCall {
  return plain;
}

/** The failure of a model that is not waited for. */
function withTime(failure: CallFailure, time: number): CallFailure {
  const message = `${failure.message} Try again at ${new Date(time).toISOString()}.`;
  return { ...failure, message };
}
