import type { JournalEvent } from '../../../contracts/job/journal.ts';
import type { Sql } from '../sql.ts';

/** Appends an event to the journal of a job that no commit emits, within a transaction. */
export function appendEvent(sql: Sql, rowId: number, state: string, event: JournalEvent): void {
  const { lastInsertRowid } = sql(appendRow).run(
    JSON.stringify([{ state, events: [event] }]),
    rowId,
  );
  sql('update actors set seq = seq + 1, last_row = ? where row_id = ?').run(lastInsertRowid, rowId);
}

const appendRow = `insert into journal (row_id, seq, row_before, transitions)
  select row_id, seq + 1, last_row, ? from actors where row_id = ?`;
