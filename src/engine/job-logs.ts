import type { JournalEvent } from '../contracts/store.ts';
import { createJobLog, type JobLog } from '../workspace/job-log.ts';
import { logLine } from '../workspace/log-line.ts';
import { repairLog } from '../workspace/repair-log.ts';

/** The logs of the jobs that an engine runs: projections of their journals. */
export interface JobLogs {
  /** The log of a job that is run for the first time: there is nothing yet. */
  begin(jobId: string, path: string, events: readonly JournalEvent[]): void;
  /** Makes a log say what the whole journal says, whatever a crash left of it. */
  mend(jobId: string, path: string, events: readonly JournalEvent[]): void;
  /** What a job has told, once that is committed. */
  append(jobId: string, events: readonly JournalEvent[]): void;
  /** Writes what waits, and forgets the job. */
  close(jobId: string): void;
}

export function createJobLogs(): JobLogs {
  const logs = new Map<string, JobLog>();

  function append(jobId: string, events: readonly JournalEvent[]): void {
    const log = logs.get(jobId);
    for (const event of events) {
      const line = logLine(event);
      if (line !== undefined) log?.append(line);
    }
  }

  return {
    append,
    begin(jobId, path, events) {
      logs.set(jobId, createJobLog(path, { offset: 0, delayMs }));
      append(jobId, events);
    },
    mend(jobId, path, events) {
      const offset = repairLog(
        path,
        events.flatMap((event) => logLine(event) ?? []),
      );
      logs.set(jobId, createJobLog(path, { offset, delayMs }));
    },
    close(jobId) {
      const log = logs.get(jobId);
      logs.delete(jobId);
      try {
        log?.flush();
      } catch {
        // A log that cannot be written costs the log, not the job.
      }
    },
  };
}

/** Whoever follows a job follows its journal. */
const delayMs = 50;
