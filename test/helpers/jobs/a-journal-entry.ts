import type { JournalEntry, JournalEvent } from '../../../src/contracts/job/journal.ts';

/** The entry of an event in the journal of `job-1`. */
export function aJournalEntry({ type, at, ...data }: JournalEvent, seq = 1): JournalEntry {
  const entry = {
    cursor: String(seq),
    jobId: 'job-1',
    seq,
    at,
    type,
    state: 'planned.running',
    data,
  };
  return entry as JournalEntry;
}
