import type { JournalEvent } from '../../contracts/journal.ts';
import { createJournalLog, type JournalLog } from '../../workspace/journal-log.ts';
import { isOfDisk } from '../../workspace/log-file.ts';
import { logLine } from '../../workspace/log-line.ts';
import { repairLog } from '../../workspace/repair-log.ts';

/** The logs of the jobs that an engine runs: projections of their journals. A log costs no job. */
export interface JobLogs {
  /** The log of a job that is run for the first time: there is nothing yet. */
  begin(jobId: string, path: string, events: readonly JournalEvent[]): void;
  /** Makes a log say what the whole journal says, whatever a crash left of it. */
  repair(jobId: string, path: string, events: readonly JournalEvent[]): void;
  /** What a job has told, once that is committed. */
  append(jobId: string, events: readonly JournalEvent[]): void;
  /** Writes what waits, and forgets the job: it goes on elsewhere. */
  close(jobId: string): void;
  /** The same for a job that has ended. False where the disk did not take all of it, but may later. */
  end(jobId: string): boolean;
}

type Log = Pick<JournalLog, 'append' | 'flush' | 'end'>;

export function createJobLogs(): JobLogs {
  const logs = new Map<string, Log>();

  function append(jobId: string, events: readonly JournalEvent[]): void {
    const log = logs.get(jobId);
    for (const event of events) {
      const line = logLine(event);
      if (line !== undefined) log?.append(line);
    }
  }

  function finish(jobId: string, how: 'flush' | 'end'): boolean {
    const log = logs.get(jobId);
    logs.delete(jobId);
    try {
      log?.[how]();
      return true;
    } catch (error) {
      return !isOfDisk(error);
    }
  }

  return {
    append,
    begin(jobId, path, events) {
      logs.set(jobId, createJournalLog(path, { offset: 0 }));
      append(jobId, events);
    },
    repair(jobId, path, events) {
      try {
        const offset = repairLog(path, linesOf(events));
        logs.set(jobId, createJournalLog(path, { offset }));
      } catch (error) {
        logs.set(jobId, brokenLog(error));
      }
    },
    close: (jobId) => void finish(jobId, 'flush'),
    end: (jobId) => finish(jobId, 'end'),
  };
}

/** The lines of a log, as its journal tells them. */
export function linesOf(events: readonly JournalEvent[]): readonly string[] {
  return events.flatMap((event) => logLine(event) ?? []);
}

function brokenLog(error: unknown): Log {
  const fail = () => {
    throw error;
  };
  return { append() {}, flush: fail, end: fail };
}
