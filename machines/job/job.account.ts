import type {
  JobWait,
  StageAttempt,
  StageTiming,
  WaitReason,
} from '../../src/contracts/job/job.ts';
import type { JobEmitted } from '../../src/contracts/job/journal.ts';
import { toFailure } from '../../src/errors/to-job-error.ts';
import { outcomeOf, resultIn } from './job.results.ts';
import type { JobAccount, JobContext, JobEvent } from './job.types.ts';

/** The latest attempts, and the latest waits, that a job remembers. */
const maxRemembered = 100;

export const emptyAccount: JobAccount = {
  stageTimings: {},
  attempts: [],
  waits: [],
  usage: { total: 0 },
};

/** Adds an attempt that begins. */
export function withAttempt(account: JobAccount, attempt: StageAttempt): JobAccount {
  return { ...account, attempts: [...recent(account.attempts), attempt] };
}

/** Ends the last attempt. */
export function withEndedAttempt(
  account: JobAccount,
  end: Required<Pick<StageAttempt, 'endedAt' | 'outcome'>> & Pick<StageAttempt, 'lapsed'>,
): JobAccount {
  const { stageTimings, attempts, waits, usage } = account;
  const open = attempts.at(-1);
  if (open === undefined) return account;
  const { stage, attempt, startedAt } = open;
  const { endedAt, outcome, lapsed } = end;
  const spent = (stageTimings[stage] ?? 0) + endedAt - startedAt;
  const ended = { stage, attempt, startedAt, endedAt, outcome, ...(lapsed && { lapsed }) };
  return {
    stageTimings: { ...stageTimings, [stage]: spent },
    attempts: attempts.with(attempts.length - 1, ended),
    waits,
    usage,
  };
}

/** Adds a wait that has ended. */
export function withWait(account: JobAccount, wait: JobWait): JobAccount {
  return { ...account, waits: [...recent(account.waits), wait] };
}

/** Closes the running attempt. An interrupted attempt ended when its process was last seen. */
export function closeAttempt({ account }: JobContext, event: JobEvent, at: number): JobAccount {
  const { startedAt } = account.attempts.at(-1) ?? noAttempt;
  const endedAt = Math.max(startedAt, event.type === 'job.resumed' ? event.lastSeenAt : at);
  const outcome = outcomeOf(event);
  const lapsed = event.type === 'job.resumed' && event.lapsed === true;
  return withEndedAttempt(account, { endedAt, outcome, ...(lapsed && { lapsed }) });
}

/** The `stage.started` event of the last attempt. */
export function stageStarted({ account: { attempts } }: JobContext): JobEmitted {
  const { stage, attempt, startedAt } = attempts.at(-1) ?? noAttempt;
  return { type: 'stage.started', at: startedAt, stage, attempt };
}

/** The `stage.completed` or `stage.failed` event of the last attempt. */
export function stageEnded({ account: { attempts } }: JobContext, event: JobEvent): JobEmitted {
  const last = attempts.at(-1) ?? noAttempt;
  const { stage, attempt, startedAt, endedAt = startedAt, outcome, lapsed } = last;
  const durationMs = endedAt - startedAt;
  const common = { at: endedAt, stage, attempt, durationMs };
  if (outcome === 'completed' || outcome === undefined) {
    const result = resultIn(event);
    return { type: 'stage.completed', ...common, ...(result && { result }) };
  }
  const error = 'error' in event && { error: toFailure(event.error, stage) };
  return { type: 'stage.failed', ...common, outcome, ...error, ...(lapsed && { lapsed }) };
}

/** The change of the context when a wait ends. */
export function closeWait(
  { waitingSince, account }: JobContext,
  reason: WaitReason,
  at: number,
): Pick<JobContext, 'waitingSince' | 'dueAt' | 'account'> {
  const startedAt = waitingSince ?? at;
  const wait = { reason, startedAt, endedAt: Math.max(startedAt, at) };
  return { waitingSince: undefined, dueAt: undefined, account: withWait(account, wait) };
}

/** The `job.waited` event of the last wait. */
export function jobWaited({ account: { waits } }: JobContext): JobEmitted {
  const wait: JobWait = waits.at(-1) ?? { reason: 'queue', startedAt: 0, endedAt: 0 };
  return { type: 'job.waited', at: wait.endedAt, ...wait };
}

function recent<Item>(items: readonly Item[]): readonly Item[] {
  return items.length < maxRemembered ? items : items.slice(1 - maxRemembered);
}

/** Only for the types: these events follow an attempt. */
const noAttempt: { readonly stage: StageTiming } & StageAttempt = {
  stage: 'planning',
  attempt: 1,
  startedAt: 0,
};
