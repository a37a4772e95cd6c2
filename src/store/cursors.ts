import { JobError } from '../errors/job-error.ts';

/** A place in the journal: a row of the store and an entry in it, counted from 0. */
export interface JournalPosition {
  readonly row: number;
  readonly index: number;
}

/** The place before all others. */
export const journalStart: JournalPosition = { row: 0, index: 0 };

/** Makes a journal cursor. */
export function journalCursor({ row, index }: JournalPosition): string {
  return `j${row.toString(36)}.${index.toString(36)}`;
}

/** Reads a journal cursor. @throws JobError `CURSOR_INVALID` */
export function parseJournalCursor(cursor: string): JournalPosition {
  const [, row, index] = /^j([0-9a-z]{1,10})\.([0-9a-z]{1,10})$/.exec(cursor) ?? [];
  if (row === undefined || index === undefined) throw invalid();
  return { row: Number.parseInt(row, 36), index: Number.parseInt(index, 36) };
}

/** Makes a cursor of a list of jobs: the place of the last one shown. */
export function listCursor(place: number): string {
  return `l${place.toString(36)}`;
}

/** Reads a cursor of a list of jobs. @throws JobError `CURSOR_INVALID` */
export function parseListCursor(cursor: string): number {
  const [, place] = /^l([0-9a-z]{1,10})$/.exec(cursor) ?? [];
  if (place === undefined) throw invalid();
  return Number.parseInt(place, 36);
}

function invalid(): JobError {
  return new JobError('CURSOR_INVALID', 'The cursor is not one that this store has given.');
}
