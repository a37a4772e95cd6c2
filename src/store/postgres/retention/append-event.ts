import type { JournalEvent } from '../../../contracts/job/journal.ts';
import type { Sql } from '../sql.ts';

/** Sends an event for the journal of a job that no commit emits, within a transaction. */
export async function appendEvent(
  sql: Sql,
  rowId: number,
  state: string,
  event: JournalEvent,
): Promise<void> {
  await sql(appendRow, rowId, JSON.stringify([{ state, events: [event] }]));
}

const appendRow = `with state as (
    update states set seq = seq + 1 where row_id = $1 returning row_id, seq)
  insert into journal (row_id, seq, transitions) select row_id, seq, $2 from state`;
