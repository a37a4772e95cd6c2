import type { EventObject } from 'xstate';
import type { JobFile } from '../../../contracts/job/job.ts';
import type { TransitionEvents } from '../../../contracts/store/actor-change.ts';
import { eventsIn, isJobEmitted } from '../job-kind.ts';

/** The files of running jobs. Not in the context, because each step would copy the list. */
export interface JobFiles {
  /** Starts with the files in the journal of a job. */
  start(jobId: string, history: readonly TransitionEvents[]): void;
  append(jobId: string, events: readonly EventObject[]): void;
  of(jobId: string): readonly JobFile[];
  forget(jobId: string): void;
}

export function createJobFiles(): JobFiles {
  const files = new Map<string, JobFile[]>();

  function append(jobId: string, events: readonly EventObject[]): void {
    for (const event of events) {
      if (!isJobEmitted(event)) continue;
      if (event.type === 'file.written') files.get(jobId)?.push(event.file);
      if (event.type === 'stage.started' && event.stage === 'generation') files.set(jobId, []);
    }
  }

  return {
    start(jobId, history) {
      files.set(jobId, []);
      append(jobId, eventsIn(history));
    },
    append,
    of: (jobId) => files.get(jobId) ?? [],
    forget: (jobId) => void files.delete(jobId),
  };
}
