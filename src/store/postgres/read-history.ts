import type { TransitionEvents } from '../../contracts/store/actor-change.ts';
import { integer, type Row, text } from '../rows/columns.ts';
import { parseJournalRow } from '../rows/parse-values.ts';
import type { Sql } from './sql.ts';

/** The journals of actors by their rows, oldest first. Undefined for one that has an unreadable row. */
export async function readHistories(
  sql: Sql,
  rowIds: readonly number[],
): Promise<Map<number, readonly TransitionEvents[] | undefined>> {
  const rows = rowIds.length === 0 ? [] : await sql(selectHistories, rowIds);
  const found = new Map(rows.map((row) => [integer(row, 'row_id'), parseHistory(row)]));
  return new Map(rowIds.map((rowId) => [rowId, found.has(rowId) ? found.get(rowId) : []]));
}

/** Reads the column `history`: the rows of a journal, joined by `historyOf`. */
export function parseHistory(row: Row): readonly TransitionEvents[] | undefined {
  if (row['history'] === null) return [];
  try {
    return text(row, 'history').split('\n').flatMap(parseJournalRow);
  } catch {
    return undefined;
  }
}

/** One line per row: JSON texts that we write have no line breaks. */
const joined = "string_agg(transitions, e'\\n' order by row)";

/** Selects the journal of an actor; null if it is empty. */
export function historyOf(rowId: string): string {
  return `(select ${joined} from journal where journal.row_id = ${rowId})`;
}

const selectHistories = `select row_id, ${joined} as history from journal
  where row_id = any($1::bigint[]) group by row_id`;
