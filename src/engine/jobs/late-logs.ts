import { recall } from '../../../machines/job/job.recall.ts';
import type { ActorClaim, Store } from '../../contracts/store.ts';
import { isDiskError } from '../../workspace/logs/log-file.ts';
import { eventsIn } from './job-kind.ts';
import { writeLog } from './job-logs.ts';
import type { JobArchiver } from './archive-jobs.ts';
import { foldHistory } from './view-job.ts';

/**
 * Ended jobs whose logs the disk did not take. They are settled only once their logs are written:
 * until then the next engine finds them too, and writes their logs.
 */
export interface LateLogs {
  add(claim: ActorClaim): void;
  /** Tries once more, for the last time. */
  close(): Promise<void>;
}

export function createLateLogs(store: Pick<Store, 'get'>, settler: JobArchiver): LateLogs {
  const late = new Map<string, ActorClaim>();
  let timer: NodeJS.Timeout | undefined;

  /** Ends with the first one that the disk does not take: the others would fare the same. */
  async function writeAll(): Promise<void> {
    timer = undefined;
    for (const [jobId, claim] of late) {
      if (!(await write(claim))) break;
      late.delete(jobId);
    }
    if (late.size > 0) timer ??= setTimeout(() => void writeAll(), retryMs).unref();
  }

  async function write(claim: ActorClaim): Promise<boolean> {
    try {
      const { history = [] } = (await store.get(claim.id)) ?? {};
      const path = recall(eventsIn(history))?.spec.logsPath;
      const events = history.flatMap((telling) => telling.events);
      if (path !== undefined) writeLog(path, events);
      settler.add(claim, foldHistory(history));
      return true;
    } catch (error) {
      // What fails for another reason, will fail again.
      if (isDiskError(error)) return false;
      settler.add(claim, undefined);
      return true;
    }
  }

  return {
    add(claim) {
      late.set(claim.id, claim);
      timer ??= setTimeout(() => void writeAll(), retryMs).unref();
    },
    async close() {
      clearTimeout(timer);
      await writeAll();
      clearTimeout(timer);
    },
  };
}

const retryMs = 5000;
