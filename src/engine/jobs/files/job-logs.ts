import type { JournalEvent } from '../../../contracts/job/journal.ts';
import { createJournalLog, type JournalLog } from '../../../workspace/logs/journal-log.ts';
import { isDiskError } from '../../../workspace/logs/log-file.ts';
import { logLine } from '../../../workspace/logs/log-line.ts';

/** The logs of running jobs: projections of their journals. A log that cannot be written fails no job. */
export interface JobLogs {
  /** Rewrites a log from its start, because a crash or a full disk may have left part of one. */
  open(jobId: string, path: string, events: readonly JournalEvent[]): void;
  /** Appends committed events. */
  append(jobId: string, events: readonly JournalEvent[]): void;
  /** Flushes and closes the log of a job that another engine may continue. */
  close(jobId: string): void;
  /**
   * Flushes and closes the log of an ended job. False if the disk failed: try again later. Of a job that another
   * engine has ended, the log may have the stack of its error, which is kept: it stands nowhere else.
   */
  end(jobId: string, options?: { readonly keepsStack?: boolean }): boolean;
}

export function createJobLogs(): JobLogs {
  const logs = new Map<string, JournalLog>();

  function append(jobId: string, events: readonly JournalEvent[]): void {
    const log = logs.get(jobId);
    if (log !== undefined) appendTo(log, events);
  }

  function finish(jobId: string, how: Parameters<JournalLog['flush']>[0]): boolean {
    const log = logs.get(jobId);
    logs.delete(jobId);
    try {
      log?.flush(how);
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
    close: (jobId) => void finish(jobId, {}),
    end: (jobId, options) => finish(jobId, { hasEnded: true, ...options }),
  };
}

/** Writes the whole log of an ended job. @throws the error of the file system */
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
