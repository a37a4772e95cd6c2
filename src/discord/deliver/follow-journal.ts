import type { JobEngine } from '../../contracts/engine/engine.ts';
import { endedStatuses } from '../../contracts/job/job-statuses.ts';
import type { Now, Sleep } from '../../contracts/time.ts';
import { JobError } from '../../errors/job-error.ts';
import type { JournalEntry } from '../../contracts/job/journal.ts';
import { describeThrown, type Report } from '../notice.ts';
import type { ReportedProgress } from '../reply/text/progress.ts';
import type { Deliveries } from './deliveries.ts';
import type { DeliveryLog } from './delivery-log.ts';
import { isClosed } from './is-closed.ts';

interface FollowOptions {
  readonly engine: Pick<JobEngine, 'watch' | 'list'>;
  readonly log: Pick<DeliveryLog, 'cursor' | 'saveCursor'>;
  readonly deliveries: Pick<Deliveries, 'jobChanged'>;
  readonly report: Report;
  readonly signal: AbortSignal;
  readonly now: Now;
  readonly sleep: Sleep;
}

/**
 * Reports every change of a job to the deliveries, starting where the last process stopped. Deliveries
 * look up the job when they show it, so reading some entries twice does no harm.
 *
 * @throws JobError `STORE_GONE`
 */
export async function followJournal(options: FollowOptions): Promise<void> {
  const { log, report, signal, sleep } = options;
  while (!signal.aborted) {
    try {
      const after = (await log.cursor()) ?? (await newestCursor(options));
      await follow(options, after);
      return;
    } catch (error) {
      if (isClosed(error)) return;
      if (JobError.isInstance(error) && error.code === 'STORE_GONE') throw error;
      report({
        level: 'warning',
        event: 'store.failed',
        message: `The journal could not be read; retrying: ${describeThrown(error)}`,
      });
      // The cursor belongs to another store.
      if (JobError.isInstance(error) && error.code === 'CURSOR_INVALID') {
        await log.saveCursor(undefined).catch(() => {});
      }
      await sleep(pauseMs, signal).catch(() => {});
    }
  }
}

async function follow(
  { engine, log, deliveries, signal, now }: FollowOptions,
  after: string | undefined,
): Promise<void> {
  let savedAt = now();
  let last = after;
  for await (const entry of engine.watch({ signal, ...(after !== undefined && { after }) })) {
    const progress = progressOf(entry);
    deliveries.jobChanged(entry.jobId, {
      isLast: isLast(entry),
      ...(progress !== undefined && { progress }),
    });
    last = entry.cursor;
    if (now() - savedAt > saveEveryMs) {
      savedAt = now();
      await log.saveCursor(last);
    }
  }
  if (last !== after) await log.saveCursor(last).catch(() => {});
}

/** The start of the newest job. Early enough for the first start, which has no requests yet. */
async function newestCursor({ engine }: FollowOptions): Promise<string | undefined> {
  const { jobs } = await engine.list({ limit: 1 });
  const [newest] = jobs;
  if (newest === undefined) return undefined;
  for await (const { cursor } of engine.watch({ jobId: newest.jobId })) return cursor;
  return undefined;
}

function isLast({ type, data }: JournalEntry): boolean {
  return type === 'job.status' && endedStatuses.has(data.to);
}

function progressOf({ type, data }: JournalEntry): ReportedProgress | undefined {
  if (type !== 'stage.progress') return undefined;
  const { stage, message, fraction } = data;
  return { stage, message, ...(fraction !== undefined && { fraction }) };
}

const saveEveryMs = 2000;
const pauseMs = 1000;
