import type { CallRecord } from '../../contracts/stages/durable-step.ts';
import { timingOf } from '../../contracts/job/stage-timings.ts';
import { type Attributes, modelAttributes, names } from '../names.ts';
import type { AttemptDraft, StageDraft } from './build-trace.ts';
import type { SpanData } from './span-data.ts';

/** Adds the runs of durable steps to the attempts that sent them. */
export function addCalls(
  stages: readonly StageDraft[],
  calls: readonly CallRecord[],
  jobEndedAt: number,
): void {
  for (const [index, call] of calls.entries()) {
    const attempt = attemptOf(stages, call);
    const endsAt = attempt?.endedAt ?? jobEndedAt;
    attempt?.steps.push(toSpan(call, `step/${index}`, endsAt));
  }
}

/** The last attempt of the stage that had begun when the step was sent. */
function attemptOf(
  stages: readonly StageDraft[],
  { stage, revision, sentAt }: CallRecord,
): AttemptDraft | undefined {
  const attempts = stages.find(
    (each) => each.stage === timingOf[stage] && each.revision === revision,
  )?.attempts;
  return attempts?.findLast(({ startedAt }) => startedAt <= sentAt) ?? attempts?.[0];
}

/** The names of model calls tell file names that the model chose: only those of other steps are shown. */
function toSpan(call: CallRecord, path: string, endsAt: number): SpanData {
  const { name, model, state, sentAt, endedAt = Math.max(sentAt, endsAt) } = call;
  const error = call.errorCode ?? (state === 'unknown' ? 'STEP_OUTCOME_UNKNOWN' : undefined);
  const attributes: Attributes = {
    [names.stepState]: state,
    ...(model === undefined
      ? { [names.step]: name }
      : { ...modelAttributes(model), ...usageOf(call) }),
  };
  return {
    path,
    name: model === undefined ? 'step' : `chat ${String(attributes[names.model])}`,
    isClient: model !== undefined,
    startedAt: sentAt,
    endedAt,
    attributes,
    ...(error !== undefined && { error }),
    events: [],
    children: [],
  };
}

function usageOf({ usage = {} }: CallRecord): Attributes {
  const { input, output, cachedInput, reasoning, costUsd } = usage;
  return {
    ...(input !== undefined && { [names.inputTokens]: input }),
    ...(output !== undefined && { [names.outputTokens]: output }),
    ...(cachedInput !== undefined && { [names.cachedTokens]: cachedInput }),
    ...(reasoning !== undefined && { [names.reasoningTokens]: reasoning }),
    ...(costUsd !== undefined && { [names.cost]: costUsd }),
  };
}
