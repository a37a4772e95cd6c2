import type { JournalEntry } from '../../contracts/job/journal.ts';

/** How a job can end. */
export type JobEnd = 'done' | 'failed' | 'cancelled' | 'quarantined';

/** How a job ended with this entry; undefined if it did not. */
export function endOf({ type, data }: JournalEntry): JobEnd | undefined {
  if (type === 'job.quarantined') return 'quarantined';
  if (type !== 'job.status') return undefined;
  const { to } = data;
  return to === 'done' || to === 'failed' || to === 'cancelled' ? to : undefined;
}
