import type { JournalEntry, JournalEvent } from '../../contracts/job/journal.ts';

type Position = Pick<JournalEntry, 'cursor' | 'jobId' | 'seq' | 'state'>;

/** The journal entry of an event. */
export function toEntry(position: Position, { type, at, ...data }: JournalEvent): JournalEntry {
  // TypeScript does not see that `type` and `data` belong together.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { ...position, at, type, data } as JournalEntry;
}
