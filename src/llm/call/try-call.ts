import type { LanguageModelV4, LanguageModelV4Usage } from '@ai-sdk/provider';
import type { StepRun } from '../../contracts/stages/durable-step.ts';
import type { ErrorCode } from '../../errors/codes.ts';
import type { Now, Sleep } from '../../contracts/time.ts';
import type { CallOptions, CallTools, TextCall, TextReply } from '../text-call.ts';
import { createReplyCleaner } from './provider/api-keys.ts';
import { type CallFailure, toCallFailure } from './call-failure.ts';
import type { CallLimits } from './call-limits.ts';
import { createLiveText } from './reply/live-text.ts';
import { modelName, providerName } from './provider/model-name.ts';
import type { Pricing } from './reply/pricing.ts';
import { withSlot } from './provider/provider-slots.ts';
import { type Streamed, streamReply } from './reply/stream-reply.ts';
import { toUsage } from './reply/to-usage.ts';
import { withoutThinking } from './reply/without-thinking.ts';
import { tokensAtMost } from './tokens-at-most.ts';

/** What a try came to; it is the result of its durable step. */
export type CallOutcome =
  | {
      readonly reply: TextReply;
      /** When to go on with a text that was cut off, in epoch milliseconds. */
      readonly goOnAt?: number;
    }
  | { readonly failed: CallFailure };

export interface TryContext {
  readonly limits: CallLimits;
  readonly pricing: Pricing;
  readonly now: Now;
  readonly sleep: Sleep;
  readonly tools: CallTools;
  /** From 1, of this model. */
  readonly attempt: number;
}

/**
 * Sends a call once, as one durable step. A failure is a result as well: a resumed stage then knows
 * which tries there were.
 */
export async function tryCall(
  model: LanguageModelV4,
  call: TextCall,
  options: CallOptions,
  context: TryContext,
): Promise<CallOutcome> {
  const { limits, pricing, tools } = context;
  const tokens = tokensAtMost(call);
  const costUsd = await costAtMost(model, call, tokens, pricing);
  const stepOptions = {
    purpose: call.purpose,
    model: modelName(model),
    reserve: {
      tokens: (tokens.inputTokens.total ?? 0) + call.maxOutputTokens,
      ...(costUsd !== undefined && { costUsd }),
    },
  };
  // The slot comes first: a step is `sent` from its beginning.
  return withSlot(providerName(model), limits.callsAtOnce, tools.signal, () =>
    tools.step<Plain<CallOutcome>>(
      options.name,
      (step) => send(model, call, options, context, step),
      stepOptions,
    ),
  );
}

/** Input that is marked for a cache may cost more than other input, or less. */
async function costAtMost(
  model: LanguageModelV4,
  { parts }: TextCall,
  { inputTokens, outputTokens }: LanguageModelV4Usage,
  pricing: Pricing,
): Promise<number | undefined> {
  const costWith = (cacheWrite: number | undefined) =>
    pricing.costOf(model, { inputTokens: { ...inputTokens, cacheWrite }, outputTokens });
  const cost = await costWith(0);
  if (cost === undefined || !parts.some(({ cache }) => cache)) return cost;
  return Math.max(cost, (await costWith(inputTokens.total)) ?? 0);
}

async function send(
  model: LanguageModelV4,
  call: TextCall,
  { file, canGoOn, onFirstText }: CallOptions,
  { limits, pricing, now, sleep, tools, attempt }: TryContext,
  step: StepRun,
): Promise<CallOutcome> {
  const clean = createReplyCleaner();
  const live = createLiveText(clean, (text) =>
    tools.live({ type: 'text', text, ...(file !== undefined && { file }) }),
  );
  let hasText = false;
  const sent = await streamReply(model, call, {
    signal: step.signal,
    limits,
    now,
    sleep,
    onText(text) {
      if (!hasText) onFirstText?.();
      hasText = true;
      live.add(text);
    },
  });
  live.end();

  const streamed = { ...sent, text: withoutThinking(sent.text, call.parts) };
  const costUsd = streamed.usage && (await pricing.costOf(model, streamed.usage));
  const usage = toUsage(streamed.usage, costUsd);
  step.usage(usage);
  const finish = finishOf(streamed);
  const name = modelName(model);
  const reply = { text: clean(streamed.text), model: name, usage };
  if (finish) return { reply: { ...reply, finish } };
  const { hasBegun, problem } = streamed;
  const circumstances = { model: name, now: now(), attempt, hasBegun };
  const failed = toCallFailure(problem?.thrown, circumstances);
  if (canGoOn && reply.text !== '' && failed.retryAt !== undefined)
    return { reply: { ...reply, finish: 'cut' }, goOnAt: failed.retryAt };
  const isRefused = refusedCodes.has(failed.code) && !hasBegun;
  if (isRefused && streamed.usage === undefined) step.usage({ input: 0, output: 0 });
  step.failed(failed.code);
  return { failed };
}

/** Refused before any work: such a call is known to cost nothing. */
const refusedCodes: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'MODEL_RATE_LIMITED',
  'MODEL_UNAUTHORISED',
  'MODEL_UNKNOWN',
  'MODEL_REQUEST_INVALID',
]);

/** How a reply ended; undefined where it did not come to an end. */
function finishOf({ finish, problem }: Streamed): TextReply['finish'] | undefined {
  if (problem) return undefined;
  if (finish === 'stop' || finish === 'length') return finish;
  return finish === 'content-filter' ? 'refused' : undefined;
}

/** Interfaces are not assignable to `JsonValue`; the same shape as a plain type is. */
type Plain<Value> = Value extends object ? { [Key in keyof Value]: Plain<Value[Key]> } : Value;
