import type { Telling } from '../../contracts/store.ts';
import { integer, type Row, type Sql, text } from './columns.ts';
import { parseEvents } from './parse-values.ts';

/** What an actor has told, oldest first: along the chain of its rows. Undefined where one is unreadable. */
export function readHistory(sql: Sql, actor: Row): readonly Telling[] | undefined {
  const history: Telling[] = [];
  try {
    for (let row = actor['last_row']; row !== null;) {
      const record = sql(selectTelling).get(row ?? null);
      if (record === undefined) return undefined;
      history.push({ state: text(record, 'state'), events: parseEvents(text(record, 'events')) });
      row = record['row_before'] === null ? null : integer(record, 'row_before');
    }
  } catch {
    return undefined;
  }
  return history.toReversed();
}

const selectTelling = 'select row_before, state, events from journal where row = ?';
