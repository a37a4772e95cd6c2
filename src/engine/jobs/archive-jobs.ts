import { recall } from '../../../machines/job/job.recall.ts';
import type { Job } from '../../contracts/job/job.ts';
import type { ActorClaim } from '../../contracts/store/actor.ts';
import type { Store } from '../../contracts/store/store.ts';
import { isDiskError } from '../../workspace/logs/log-file.ts';
import { eventsIn } from './job-kind.ts';
import { writeLog } from './files/job-logs.ts';
import { foldHistory } from './view-job.ts';

/** Archives ended jobs, once their logs are written. */
export interface JobArchiver {
  /** Archives a job soon, together with others. Pass no job if its journal cannot be read. */
  add(claim: ActorClaim, job: Job | undefined): void;
  /**
   * Archives a job after another attempt to write its log, which the disk did not take. If this engine
   * ends before that, the next one finds the job, and writes its log.
   */
  addUnlogged(claim: ActorClaim): void;
  /** Archives all jobs now; a log that the disk still does not take stays for the next engine. */
  close(): Promise<void>;
}

export function createJobArchiver(store: Pick<Store, 'get' | 'archive'>): JobArchiver {
  let waiting: (readonly [ActorClaim, Job | undefined])[] = [];
  let archiveTimer: NodeJS.Timeout | undefined;
  const unlogged = new Map<string, ActorClaim>();
  let logTimer: NodeJS.Timeout | undefined;

  function add(claim: ActorClaim, job: Job | undefined): void {
    waiting.push([claim, job]);
    archiveTimer ??= setTimeout(() => void archiveAll(), archiveDelayMs).unref();
  }

  async function archiveAll(): Promise<void> {
    clearTimeout(archiveTimer);
    archiveTimer = undefined;
    const ended = waiting;
    waiting = [];
    // If this fails, the next engine archives them when the lease of this one has lapsed.
    await Promise.allSettled(ended.map(([claim, job]) => store.archive(claim, job)));
  }

  /** Stops at the first log that the disk does not take: it would not take the others either. */
  async function writeLogs(): Promise<void> {
    logTimer = undefined;
    for (const [jobId, claim] of unlogged) {
      if (!(await writeLogOf(claim))) break;
      unlogged.delete(jobId);
    }
    if (unlogged.size > 0) logTimer ??= setTimeout(() => void writeLogs(), logRetryMs).unref();
  }

  async function writeLogOf(claim: ActorClaim): Promise<boolean> {
    try {
      const { history = [] } = (await store.get(claim.id)) ?? {};
      const events = eventsIn(history);
      const path = recall(events)?.spec.logsPath;
      if (path !== undefined) writeLog(path, events);
      add(claim, foldHistory(history));
      return true;
    } catch (error) {
      if (isDiskError(error)) return false;
      // Another attempt would fail in the same way.
      add(claim, undefined);
      return true;
    }
  }

  return {
    add,
    addUnlogged(claim) {
      unlogged.set(claim.id, claim);
      logTimer ??= setTimeout(() => void writeLogs(), logRetryMs).unref();
    },
    async close() {
      clearTimeout(logTimer);
      await writeLogs();
      clearTimeout(logTimer);
      await archiveAll();
    },
  };
}

const archiveDelayMs = 50;
const logRetryMs = 5000;
