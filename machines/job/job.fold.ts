import type { Job, JobPreview } from '../../src/contracts/job.ts';
import type { JournalEntry, JournalEvent } from '../../src/contracts/journal.ts';
import { endedPreview } from '../preview/preview.view.ts';
import { recall } from './job.recall.ts';
import { toJob } from './job.view.ts';

/** What `foldJob` reads of a journal entry. */
export interface FoldedEntry {
  readonly event: JournalEvent;
  /** The state after the transition, such as `created.running`. */
  readonly state: string;
}

/**
 * The job as it was after the given entries of its journal, which start with the first. All entries
 * give the current job; without `job.created` the result is undefined.
 *
 * @example
 * const events = entries.map((entry) => ({ state: entry.state, event: eventOf(entry) }));
 * const then = foldJob(events.slice(0, 7));
 */
export function foldJob(entries: readonly FoldedEntry[]): Job | undefined {
  const context = recall(entries.map(({ event }) => event));
  const value = entries.findLast(({ state }) => !state.startsWith('preview.'))?.state;
  const job = context && toJob({ context, value }, context.files);
  if (job === undefined) return undefined;
  const current = entries.reduce(
    (preview, { event }) => afterEvent(preview, event, job.preview),
    job.preview,
  );
  return { ...job, preview: current };
}

/** The event of a journal entry. */
export function eventOf({ type, at, data }: JournalEntry): JournalEvent {
  // TypeScript does not see that `type` and `data` belong together.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { type, at, ...data } as JournalEvent;
}

/** A preview that failed can go live again. */
function afterEvent(
  preview: JobPreview,
  event: FoldedEntry['event'],
  deployed: JobPreview,
): JobPreview {
  if (event.type === 'preview.live') return deployed;
  if (event.type === 'preview.extended') return { ...deployed, expiresAt: event.expiresAt };
  return event.type === 'preview.ended' ? endedPreview(preview, event) : preview;
}
