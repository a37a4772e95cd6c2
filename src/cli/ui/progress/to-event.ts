import type { JobEmitted } from '../../../contracts/journal.ts';
import type { JournalEntry } from '../../../contracts/store.ts';

/** The event that the job machine emitted; undefined for entries from elsewhere. */
export function toEvent({ type, at, data }: JournalEntry): JobEmitted | undefined {
  const event = { type, at, ...data };
  return isEmitted(event) ? event : undefined;
}

/** The journal stores emitted events unchanged, beside entries of other sources. */
function isEmitted(event: { readonly type: JournalEntry['type'] }): event is JobEmitted {
  return !others.has(event.type);
}

const others: ReadonlySet<JournalEntry['type']> = new Set<
  Exclude<JournalEntry['type'], JobEmitted['type']>
>(['job.quarantined', 'preview.expiring', 'preview.extended', 'preview.ended']);
