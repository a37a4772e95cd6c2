import type { JobEmitted } from '../../contracts/journal.ts';
import type { JournalEntry } from '../../contracts/store.ts';

/** What a row of the journal tells of a job; undefined where it is not the job that tells it. */
export function toEvent({ type, at, data }: JournalEntry): JobEmitted | undefined {
  const event = { type, at, ...data };
  return isEmitted(event) ? event : undefined;
}

/** The journal keeps what the chart of jobs emitted as it was, and rows of others beside. */
function isEmitted(event: { readonly type: JournalEntry['type'] }): event is JobEmitted {
  return !others.has(event.type);
}

const others: ReadonlySet<JournalEntry['type']> = new Set<
  Exclude<JournalEntry['type'], JobEmitted['type']>
>(['job.quarantined', 'preview.expiring', 'preview.extended', 'preview.ended']);
