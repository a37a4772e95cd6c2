import type { Telling } from '../../contracts/store.ts';
import { integer, type Row, type Sql, text } from './columns.ts';
import { parseTold } from './parse-values.ts';

/** What an actor has told, oldest first: along the chain of its rows. Undefined where one is unreadable. */
export function readHistory(sql: Sql, actor: Row): readonly Telling[] | undefined {
  const told: (readonly Telling[])[] = [];
  try {
    for (let row = actor['last_row']; row !== null;) {
      const record = sql(selectTold).get(row ?? null);
      if (record === undefined) return undefined;
      told.push(parseTold(text(record, 'told')));
      row = record['row_before'] === null ? null : integer(record, 'row_before');
    }
  } catch {
    return undefined;
  }
  return told.toReversed().flat();
}

const selectTold = 'select row_before, told from journal where row = ?';
