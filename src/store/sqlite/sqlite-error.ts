import { JobError } from '../../errors/job-error.ts';

/** The result codes of SQLite that a store distinguishes: https://sqlite.org/rescode.html */
const codes = {
  busy: [5, 6],
  corrupt: [11, 26],
  /** A value or a constraint: one change is at fault, not the file or the machine. */
  change: [18, 19, 20, 25],
} as const;

/** Whether another connection holds a lock. */
export function isBusy(thrown: unknown): boolean {
  return isOneOf(codes.busy, thrown);
}

/** Whether the file is not a database. */
export function isNoDatabase(thrown: unknown): boolean {
  return codeOf(thrown) === 26;
}

/** Whether the file is damaged, or not a database. */
export function isCorrupt(thrown: unknown): boolean {
  return isOneOf(codes.corrupt, thrown);
}

/** Whether the transaction can be repeated without the change that threw this. */
export function isOfOneChange(thrown: unknown): boolean {
  return codeOf(thrown) === undefined || isOneOf(codes.change, thrown);
}

/** Converts what SQLite or the file system threw. A `JobError` is passed on. */
export function toStoreError(thrown: unknown, path: string): JobError {
  if (JobError.isInstance(thrown)) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const options = { cause: thrown };
  if (isBusy(thrown)) return new JobError('STORE_LOCKED', `${path}: ${message}.`, options);
  if (isCorrupt(thrown)) return new JobError('STORE_CORRUPT', `${path}: ${message}.`, options);
  return new JobError('STORE_FAILED', `${path}: ${message}.`, options);
}

function isOneOf(list: readonly number[], thrown: unknown): boolean {
  const code = codeOf(thrown);
  return code !== undefined && list.includes(code);
}

/** The primary code: the low byte of the extended one. */
function codeOf(thrown: unknown): number | undefined {
  return thrown instanceof Error && 'errcode' in thrown && typeof thrown.errcode === 'number'
    ? thrown.errcode & 0xff
    : undefined;
}
