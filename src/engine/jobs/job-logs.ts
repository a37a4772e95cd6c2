import type { JournalEvent } from '../../contracts/journal.ts';
import { createJournalLog, type JournalLog } from '../../workspace/logs/journal-log.ts';
import { isDiskError } from '../../workspace/logs/log-file.ts';
import { logLine } from '../../workspace/logs/log-line.ts';

/** The logs of the jobs that an engine runs: projections of their journals. A log costs no job. */
export interface JobLogs {
  /** Writes a log from its start: what a crash or a full disk left of it is overwritten. */
  open(jobId: string, path: string, events: readonly JournalEvent[]): void;
  /** What a job has told, once that is committed. */
  append(jobId: string, events: readonly JournalEvent[]): void;
  /** Writes what waits, and forgets the job: it goes on elsewhere. */
  close(jobId: string): void;
  /** The same for a job that has ended. False where the disk did not take all of it, but may later. */
  end(jobId: string): boolean;
}

export function createJobLogs(): JobLogs {
  const logs = new Map<string, JournalLog>();

  function append(jobId: string, events: readonly JournalEvent[]): void {
    const log = logs.get(jobId);
    if (log !== undefined) appendTo(log, events);
  }

  function finish(jobId: string, hasEnded: boolean): boolean {
    const log = logs.get(jobId);
    logs.delete(jobId);
    try {
      log?.flush({ hasEnded });
      return true;
    } catch (error) {
      return !isDiskError(error);
    }
  }

  return {
    append,
    open(jobId, path, events) {
      logs.set(jobId, createJournalLog(path));
      append(jobId, events);
    },
    close: (jobId) => void finish(jobId, false),
    end: (jobId) => finish(jobId, true),
  };
}

/** Writes the whole log of a job that has ended. @throws what the disk said */
export function writeLog(path: string, events: readonly JournalEvent[]): void {
  const log = createJournalLog(path);
  appendTo(log, events);
  log.flush({ hasEnded: true });
}

function appendTo(log: JournalLog, events: readonly JournalEvent[]): void {
  for (const event of events) {
    const line = logLine(event);
    if (line !== undefined) log.append(line);
  }
}
