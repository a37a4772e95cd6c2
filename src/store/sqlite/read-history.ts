import type { TransitionEvents } from '../../contracts/store/actor-change.ts';
import { integer, type Row, text } from '../rows/columns.ts';
import { parseJournalRow } from '../rows/parse-values.ts';
import type { Sql } from './sql.ts';

/** The journal of a job, oldest first, along the chain of its rows. Undefined if a row is unreadable. */
export function readHistory(sql: Sql, actor: Row): readonly TransitionEvents[] | undefined {
  const rows: (readonly TransitionEvents[])[] = [];
  try {
    let row = before(actor, 'last_row');
    while (row > 0) {
      const record = sql(selectRow).get(row);
      if (record === undefined) return undefined;
      rows.push(parseJournalRow(text(record, 'transitions')));
      const next = before(record, 'row_before');
      // A damaged chain may lead back to itself.
      if (next >= row) return undefined;
      row = next;
    }
  } catch {
    return undefined;
  }
  return rows.toReversed().flat();
}

/** The row number in a column; 0 for none. */
function before(record: Row, column: string): number {
  return record[column] === null ? 0 : integer(record, column);
}

const selectRow = 'select row_before, transitions from journal where row = ?';
