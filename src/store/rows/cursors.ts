import { JobError } from '../../errors/job-error.ts';

/** A position in the journal: a row, and an entry in that row, counted from 0. */
export interface JournalPosition {
  readonly row: number;
  readonly index: number;
  /**
   * The time of the first event of the row. After a failover to an older copy, another row may have its number,
   * and has another time. Cursors of earlier versions have none.
   */
  readonly at?: number | undefined;
}

/** The position before the first entry. */
export const journalStart: JournalPosition = { row: 0, index: 0 };

/** Makes a journal cursor. */
export function journalCursor({ row, index, at }: JournalPosition): string {
  const isTime = at !== undefined && Number.isSafeInteger(at) && at >= 0;
  const time = isTime ? `.${at.toString(36)}` : '';
  return `j${row.toString(36)}.${index.toString(36)}${time}`;
}

/** Reads a journal cursor. @throws JobError `CURSOR_INVALID` */
export function parseJournalCursor(cursor: string): JournalPosition {
  const [, row, index, at] =
    /^j([0-9a-z]{1,10})\.([0-9a-z]{1,10})(?:\.([0-9a-z]{1,10}))?$/.exec(cursor) ?? [];
  if (row === undefined || index === undefined) throw invalid();
  return {
    row: Number.parseInt(row, 36),
    index: Number.parseInt(index, 36),
    ...(at !== undefined && { at: Number.parseInt(at, 36) }),
  };
}

/** Makes a cursor of a list of jobs: the row id of the last job shown. */
export function listCursor(rowId: number): string {
  return `l${rowId.toString(36)}`;
}

/** Reads a cursor of a list of jobs. @throws JobError `CURSOR_INVALID` */
export function parseListCursor(cursor: string): number {
  const [, rowId] = /^l([0-9a-z]{1,10})$/.exec(cursor) ?? [];
  if (rowId === undefined) throw invalid();
  return Number.parseInt(rowId, 36);
}

function invalid(): JobError {
  return new JobError('CURSOR_INVALID', 'The cursor is not from this store.');
}
