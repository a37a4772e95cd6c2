import type { JobEmitted } from '../../src/contracts/journal.ts';
import type { JobWait, StageTiming, WaitReason } from '../../src/contracts/job.ts';
import { toFailure } from '../../src/errors/to-failure.ts';
import { outcomeOf, resultIn } from './job.results.ts';
import type { JobAccount, JobContext, JobEvent } from './job.types.ts';

/** Attempts, and waits, that a job remembers. */
const keptAttempts = 100;

/** The account of a job when one of its stages begins. */
export function opened(
  { account, attempt }: JobContext,
  stage: StageTiming,
  at: number,
): JobAccount {
  const { stageTimings, attempts, waits, tokens } = account;
  const others = attempts.length < keptAttempts ? attempts : attempts.slice(1 - keptAttempts);
  return {
    stageTimings,
    attempts: [...others, { stage, attempt, startedAt: at }],
    waits,
    tokens,
  };
}

/** The account of a job when its stage has ended. One that was cut off ended when it was last seen. */
export function closed({ account }: JobContext, event: JobEvent, at: number): JobAccount {
  const { stageTimings, attempts, waits, tokens } = account;
  const open = attempts.at(-1);
  if (open === undefined) return account;
  const { stage, attempt, startedAt } = open;
  const endedAt = Math.max(startedAt, event.type === 'job.resumed' ? event.lastSeenAt : at);
  const spent = (stageTimings[stage] ?? 0) + endedAt - startedAt;
  return {
    stageTimings: { ...stageTimings, [stage]: spent },
    attempts: [
      ...attempts.slice(0, -1),
      { stage, attempt, startedAt, endedAt, outcome: outcomeOf(event) },
    ],
    waits,
    tokens,
  };
}

/** What is told of a stage that begins. */
export function started({ account: { attempts } }: JobContext): JobEmitted {
  const { stage, attempt, startedAt } = attempts.at(-1) ?? none;
  return { type: 'stage.started', at: startedAt, stage, attempt };
}

/** What is told of a stage that has ended. */
export function ended({ account: { attempts } }: JobContext, event: JobEvent): JobEmitted {
  const { stage, attempt, startedAt, endedAt = startedAt, outcome } = attempts.at(-1) ?? none;
  const durationMs = endedAt - startedAt;
  const told = { at: endedAt, stage, attempt, durationMs };
  if (outcome === 'completed' || outcome === undefined) {
    const result = resultIn(event);
    return { type: 'stage.completed', ...told, ...(result && { result }) };
  }
  const error = 'error' in event && { error: toFailure(event.error, stage) };
  return { type: 'stage.failed', ...told, outcome, ...error };
}

/** What changes when a wait has ended. */
export function waited(
  { waitingSince, account }: JobContext,
  reason: WaitReason,
  at: number,
): Pick<JobContext, 'waitingSince' | 'dueAt' | 'account'> {
  const startedAt = waitingSince ?? at;
  const wait = { reason, startedAt, endedAt: Math.max(startedAt, at) };
  return {
    waitingSince: undefined,
    dueAt: undefined,
    account: { ...account, waits: [...account.waits.slice(1 - keptAttempts), wait] },
  };
}

/** What is told of a wait that has ended. */
export function lastWait({ account: { waits } }: JobContext): JobEmitted {
  const wait: JobWait = waits.at(-1) ?? { reason: 'queue', startedAt: 0, endedAt: 0 };
  return { type: 'job.waited', at: wait.endedAt, ...wait };
}

// Nothing is told of a stage before one was opened.
const none: JobAccount['attempts'][number] = { stage: 'planning', attempt: 1, startedAt: 0 };
