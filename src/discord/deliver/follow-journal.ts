import type { JobEngine } from '../../contracts/engine.ts';
import type { JobStatus } from '../../contracts/job.ts';
import type { Now, Sleep } from '../../contracts/time.ts';
import { JobError } from '../../errors/job-error.ts';
import type { JournalEntry } from '../../contracts/journal.ts';
import { describeThrown, type Report } from '../notice.ts';
import type { StageProgress } from '../reply/progress.ts';
import type { Deliveries } from './deliveries.ts';
import type { DeliveryLog } from './delivery-log.ts';
import { isClosed } from './is-closed.ts';

interface FollowOptions {
  readonly engine: Pick<JobEngine, 'watch' | 'list'>;
  readonly log: Pick<DeliveryLog, 'cursor' | 'keepCursor'>;
  readonly deliveries: Pick<Deliveries, 'noticed'>;
  readonly report: Report;
  readonly signal: AbortSignal;
  readonly now: Now;
  readonly sleep: Sleep;
}

/**
 * Tells the deliveries of every change of a job, from where the last process stopped reading. What
 * a change says is looked up when it is shown: nothing is lost where the place is not the newest.
 * Rejects with `STORE_GONE`.
 */
export async function followJournal(options: FollowOptions): Promise<void> {
  const { log, report, signal, sleep } = options;
  while (!signal.aborted) {
    try {
      const after = (await log.cursor()) ?? (await newestPlace(options));
      await follow(options, after);
      return;
    } catch (error) {
      if (isClosed(error)) return;
      if (JobError.isInstance(error) && error.code === 'STORE_GONE') throw error;
      report({ level: 'warning', message: `The journal cannot be read: ${describeThrown(error)}` });
      // A cursor of another store is of no use here.
      if (JobError.isInstance(error) && error.code === 'CURSOR_INVALID') {
        await log.keepCursor(undefined).catch(() => {});
      }
      await sleep(pauseMs, signal).catch(() => {});
    }
  }
}

async function follow(
  { engine, log, deliveries, signal, now }: FollowOptions,
  after: string | undefined,
): Promise<void> {
  let keptAt = now();
  let last = after;
  for await (const entry of engine.watch({ signal, ...(after !== undefined && { after }) })) {
    const progress = progressOf(entry);
    deliveries.noticed(entry.jobId, {
      isLast: isLast(entry),
      ...(progress !== undefined && { progress }),
    });
    last = entry.cursor;
    if (now() - keptAt > keepEveryMs) {
      keptAt = now();
      await log.keepCursor(last);
    }
  }
  if (last !== after) await log.keepCursor(last).catch(() => {});
}

/** Before the first start nothing was asked for here: where the newest job begins is early enough. */
async function newestPlace({ engine }: FollowOptions): Promise<string | undefined> {
  const { jobs } = await engine.list({ limit: 1 });
  const [newest] = jobs;
  if (newest === undefined) return undefined;
  for await (const { cursor } of engine.watch({ jobId: newest.jobId })) return cursor;
  return undefined;
}

function isLast({ type, data }: JournalEntry): boolean {
  return type === 'job.status' && ends.has(data.to);
}

const ends: ReadonlySet<JobStatus> = new Set(['done', 'failed', 'cancelled']);

function progressOf({ type, data }: JournalEntry): StageProgress | undefined {
  if (type !== 'stage.progress') return undefined;
  const { stage, message, fraction } = data;
  return { stage, message, ...(fraction !== undefined && { fraction }) };
}

const keepEveryMs = 2000;
const pauseMs = 1000;
