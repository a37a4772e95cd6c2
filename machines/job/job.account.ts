import type { JobWait, StageAttempt, StageTiming, WaitReason } from '../../src/contracts/job.ts';
import type { JobEmitted } from '../../src/contracts/journal.ts';
import { toFailure } from '../../src/errors/to-failure.ts';
import { outcomeOf, resultIn } from './job.results.ts';
import type { JobAccount, JobContext, JobEvent } from './job.types.ts';

/** Attempts, and waits, that a job remembers. */
const kept = 100;

export const emptyAccount: JobAccount = { stageTimings: {}, attempts: [], waits: [], tokens: 0 };

/** An account with an attempt that begins. */
export function withAttempt(account: JobAccount, attempt: StageAttempt): JobAccount {
  return { ...account, attempts: [...recent(account.attempts), attempt] };
}

/** An account whose last attempt has ended. */
export function withEnd(
  account: JobAccount,
  end: Required<Pick<StageAttempt, 'endedAt' | 'outcome'>> & Pick<StageAttempt, 'lapsed'>,
): JobAccount {
  const { stageTimings, attempts, waits, tokens } = account;
  const open = attempts.at(-1);
  if (open === undefined) return account;
  const { stage, attempt, startedAt } = open;
  const { endedAt, outcome, lapsed } = end;
  const spent = (stageTimings[stage] ?? 0) + endedAt - startedAt;
  return {
    stageTimings: { ...stageTimings, [stage]: spent },
    attempts: [
      ...attempts.slice(0, -1),
      { stage, attempt, startedAt, endedAt, outcome, ...(lapsed && { lapsed }) },
    ],
    waits,
    tokens,
  };
}

/** An account with a wait that has ended. */
export function withWait(account: JobAccount, wait: JobWait): JobAccount {
  return { ...account, waits: [...recent(account.waits), wait] };
}

/** The account of a job when its stage has ended. One that was cut off ended when it was last seen. */
export function closed({ account }: JobContext, event: JobEvent, at: number): JobAccount {
  const { startedAt } = account.attempts.at(-1) ?? none;
  const endedAt = Math.max(startedAt, event.type === 'job.resumed' ? event.lastSeenAt : at);
  const outcome = outcomeOf(event);
  const lapsed = event.type === 'job.resumed' && event.lapsed === true;
  return withEnd(account, { endedAt, outcome, ...(lapsed && { lapsed }) });
}

/** What is told of a stage that begins. */
export function started({ account: { attempts } }: JobContext): JobEmitted {
  const { stage, attempt, startedAt } = attempts.at(-1) ?? none;
  return { type: 'stage.started', at: startedAt, stage, attempt };
}

/** What is told of a stage that has ended. */
export function ended({ account: { attempts } }: JobContext, event: JobEvent): JobEmitted {
  const last = attempts.at(-1) ?? none;
  const { stage, attempt, startedAt, endedAt = startedAt, outcome, lapsed } = last;
  const durationMs = endedAt - startedAt;
  const told = { at: endedAt, stage, attempt, durationMs };
  if (outcome === 'completed' || outcome === undefined) {
    const result = resultIn(event);
    return { type: 'stage.completed', ...told, ...(result && { result }) };
  }
  const error = 'error' in event && { error: toFailure(event.error, stage) };
  return { type: 'stage.failed', ...told, outcome, ...error, ...(lapsed && { lapsed }) };
}

/** What changes when a wait has ended. */
export function waited(
  { waitingSince, account }: JobContext,
  reason: WaitReason,
  at: number,
): Pick<JobContext, 'waitingSince' | 'dueAt' | 'account'> {
  const startedAt = waitingSince ?? at;
  const wait = { reason, startedAt, endedAt: Math.max(startedAt, at) };
  return { waitingSince: undefined, dueAt: undefined, account: withWait(account, wait) };
}

/** What is told of a wait that has ended. */
export function lastWait({ account: { waits } }: JobContext): JobEmitted {
  const wait: JobWait = waits.at(-1) ?? { reason: 'queue', startedAt: 0, endedAt: 0 };
  return { type: 'job.waited', at: wait.endedAt, ...wait };
}

function recent<Item>(items: readonly Item[]): readonly Item[] {
  return items.length < kept ? items : items.slice(1 - kept);
}

// Nothing is told of a stage before one was opened.
const none: { readonly stage: StageTiming } & StageAttempt = {
  stage: 'planning',
  attempt: 1,
  startedAt: 0,
};
