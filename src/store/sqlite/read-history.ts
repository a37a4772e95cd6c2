import type { TransitionEvents } from '../../contracts/store.ts';
import { integer, type Row, type Sql, text } from './columns.ts';
import { parseJournalRow } from './parse-values.ts';

/** What an actor has told, oldest first: along the chain of its rows. Undefined where one is unreadable. */
export function readHistory(sql: Sql, actor: Row): readonly TransitionEvents[] | undefined {
  const told: (readonly TransitionEvents[])[] = [];
  try {
    let row = before(actor, 'last_row');
    while (row > 0) {
      const record = sql(selectTold).get(row);
      if (record === undefined) return undefined;
      told.push(parseJournalRow(text(record, 'transitions')));
      const next = before(record, 'row_before');
      // A chain that leads back to itself has no end.
      if (next >= row) return undefined;
      row = next;
    }
  } catch {
    return undefined;
  }
  return told.toReversed().flat();
}

/** The row that a column names; 0 for none. */
function before(record: Row, column: string): number {
  return record[column] === null ? 0 : integer(record, column);
}

const selectTold = 'select row_before, transitions from journal where row = ?';
