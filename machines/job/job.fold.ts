import type { Job } from '../../src/contracts/job.ts';
import type { JobEmitted, PreviewNews } from '../../src/contracts/journal.ts';
import { endedPreview } from '../preview/preview.view.ts';
import { recall } from './job.recall.ts';
import { toJob } from './job.view.ts';

/** What `foldJob` reads of a journal entry. */
export interface FoldedEntry {
  readonly event: JobEmitted | PreviewNews;
  /** The state after the transition, such as `created.running`. */
  readonly state: string;
}

/**
 * The job as it was after the given entries of its journal, from the first one on: all of them give
 * the job of now.
 *
 * @example
 * const then = foldJob(entries.slice(0, 7));
 */
export function foldJob(entries: readonly FoldedEntry[]): Job | undefined {
  const context = recall(entries.map(({ event }) => event));
  const value = entries.findLast(({ state }) => !state.startsWith('preview.'))?.state;
  const job = context && toJob({ context, value }, context.files);
  return job && entries.reduce(withNews, job);
}

function withNews(job: Job, { event }: FoldedEntry): Job {
  if (event.type === 'preview.extended')
    return { ...job, preview: { ...job.preview, expiresAt: event.expiresAt } };
  if (event.type === 'preview.ended') return { ...job, preview: endedPreview(job.preview, event) };
  return job;
}
