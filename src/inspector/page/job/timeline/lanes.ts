import type { AttemptOutcome, Job, WaitReason } from '../../../../contracts/job/job.ts';
import type { JobRow } from '../../../protocol.ts';

export interface Lane {
  readonly name: string;
  readonly spans: readonly Span[];
}

/** One attempt or wait, or a stage that was skipped. Times are epoch milliseconds. */
export interface Span {
  readonly kind: AttemptOutcome | 'running' | 'skipped' | 'waited' | 'waiting';
  readonly start: number;
  readonly end: number;
  readonly attempt: number;
}

/**
 * The attempts and waits of a job, one lane per stage. Retry waits are in the lane of their stage.
 *
 * @param rows The journal of the job: only it tells which stages were skipped.
 */
export function lanesOf(job: Job, rows: readonly JobRow[], now: number): readonly Lane[] {
  const lanes = new Map<string, Span[]>();
  const add = (name: string, span: Span) => {
    const lane = lanes.get(name) ?? [];
    lane.push(span);
    lanes.set(name, lane);
  };
  const { attempts, waits } = job.diagnostics;
  const all = [
    // First: the next stage begins in the same millisecond.
    ...skippedIn(rows).map((skipped) => ({ start: skipped.at, skipped })),
    ...attempts.map((attempt) => ({ start: attempt.startedAt, attempt })),
    ...waits.map((wait) => ({ start: wait.startedAt, wait })),
  ].toSorted((a, b) => a.start - b.start);
  // A validation that completes with errors fails the job.
  const isVerdict = job.status === 'failed' && job.error?.stage === 'validation';
  const verdict = isVerdict ? attempts.at(-1) : undefined;
  let stage = 'planning';
  for (const item of all) {
    if ('attempt' in item) {
      const { stage: name, attempt, startedAt, endedAt, outcome } = item.attempt;
      stage = name;
      const kind = item.attempt === verdict && outcome === 'completed' ? 'failed' : outcome;
      add(name, { kind: kind ?? 'running', start: startedAt, end: endedAt ?? now, attempt });
    } else if ('skipped' in item) {
      const { stage: name, at } = item.skipped;
      stage = name;
      add(name, { kind: 'skipped', start: at, end: at, attempt: 1 });
    } else {
      const { startedAt, endedAt } = item.wait;
      add(laneOf(item.wait.reason, stage), {
        kind: 'waited',
        start: startedAt,
        end: endedAt,
        attempt: 1,
      });
    }
  }
  const reason = openWait(job);
  if (reason !== undefined) {
    const ends = [
      ...attempts.map(({ endedAt = 0 }) => endedAt),
      ...waits.map(({ endedAt }) => endedAt),
    ];
    const start = Math.max(Date.parse(job.createdAt), ...ends);
    add(laneOf(reason, stage), { kind: 'waiting', start, end: Math.max(start, now), attempt: 1 });
  }
  return [...lanes].map(([name, spans]) => ({ name, spans }));
}

function skippedIn(rows: readonly JobRow[]) {
  return rows.flatMap(({ type, at, data }) =>
    type === 'stage.skipped' ? [{ at, stage: data.stage }] : [],
  );
}

function laneOf(reason: WaitReason, stage: string): string {
  return reason === 'retry' ? stage : reason;
}

function openWait({ phase }: Job): WaitReason | undefined {
  if (phase === 'queued') return 'queue';
  if (phase === 'awaitingApproval') return 'approval';
  return phase === 'waiting' ? 'retry' : undefined;
}
