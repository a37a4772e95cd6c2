import type { EventObject } from 'xstate';
import { type JobContext, toJob } from '../../machines/index.ts';
import type { JobEmitted } from '../contracts/journal.ts';
import type { JournalDraft, Store } from '../contracts/store.ts';
import { createJobLog, type JobLog } from '../workspace/job-log.ts';
import { logLine } from '../workspace/log-line.ts';
import { repairLog } from '../workspace/repair-log.ts';
import { isJobEmitted } from './job-kind.ts';

/** The logs of the jobs that an engine runs: projections of their journals. */
export interface JobLogs {
  /** Makes the log say what the journal says, whatever a crash left of it. */
  open(jobId: string, path: string): Promise<void>;
  /** The log of a job that is run for the first time: there is nothing yet. */
  begin(jobId: string, context: JobContext, entries: readonly JournalDraft[]): void;
  /** What a job has emitted, once that is committed. */
  append(jobId: string, events: readonly EventObject[]): void;
  /** Writes what waits, and forgets the job. */
  close(jobId: string): void;
}

export function createJobLogs(store: Pick<Store, 'journal'>): JobLogs {
  const logs = new Map<string, JobLog>();
  return {
    async open(jobId, path) {
      const lines: string[] = [];
      for (let after: string | undefined; ;) {
        const page = await store.journal({
          jobId,
          limit: 1000,
          ...(after !== undefined && { after }),
        });
        for (const line of page.map(toEvent).map(lineOf)) if (line !== undefined) lines.push(line);
        after = page.at(-1)?.cursor;
        if (page.length < 1000) break;
      }
      logs.set(jobId, createJobLog(path, { offset: repairLog(path, lines), delayMs }));
    },
    begin(jobId, context, entries) {
      logs.set(jobId, createJobLog(context.spec.logsPath, { offset: 0, delayMs }));
      this.append(jobId, [...creationOf(context), ...entries.map(toEvent)]);
    },
    append(jobId, events) {
      const log = logs.get(jobId);
      for (const line of events.map(lineOf)) if (line !== undefined) log?.append(line);
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

/** What the creation of a job said, as `tellCreation` of the chart says it. */
function creationOf(context: JobContext): readonly JobEmitted[] {
  const { createdAt: at, projectType } = context.spec;
  return [
    { type: 'job.created', at, job: toJob({ context, value: 'created' }) },
    { type: 'job.routed', at, projectType },
  ];
}

function toEvent({ type, at, data }: JournalDraft): EventObject {
  const event = { type, at, ...data };
  return event;
}

function lineOf(event: EventObject): string | undefined {
  return isJobEmitted(event) ? logLine(event) : undefined;
}
