import { accessSync, constants } from 'node:fs';
import { basename, dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { JobError } from '../../errors/job-error.ts';
import { hasErrno } from '../../workspace/workspace-error.ts';

/** The result codes of SQLite that a store distinguishes: https://sqlite.org/rescode.html */
const codes = {
  busy: [5, 6],
  full: [13],
  /** Read-only, or cannot be opened. */
  unwritable: [8, 14],
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

/**
 * What the caller of a change at fault gets: values that were refused would be refused again. An error of
 * the caller, such as one that `step` threw, is passed on unchanged.
 */
export function toOwnError(thrown: unknown): unknown {
  const isOfValues = isOneOf(codes.change, thrown) || isOfBinding(thrown);
  if (!isOfValues) return thrown;
  return new JobError('QUERY_INVALID', `SQLite: ${thrown.message}.`, { cause: thrown });
}

/** Converts what SQLite or the file system threw. A `JobError` is passed on. */
export function toStoreError(thrown: unknown, path: string): JobError {
  if (JobError.isInstance(thrown)) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const options = { cause: thrown };
  if (isBusy(thrown)) return new JobError('STORE_LOCKED', `${path}: ${message}.`, options);
  if (isCorrupt(thrown)) return new JobError('STORE_CORRUPT', `${path}: ${message}.`, options);
  const isFull = isOneOf(codes.full, thrown) || hasErrno(thrown, 'ENOSPC', 'EDQUOT');
  if (isFull)
    return new JobError('STORE_FAILED', `The disk of ${path} is full. ${whenFull}`, options);
  const why = whyUnwritable(thrown, path);
  if (why !== undefined) return new JobError('STORE_FAILED', `${path} ${why}`, options);
  return new JobError('STORE_FAILED', `${path}: ${message}.`, options);
}

/** SQLite does not say why it cannot open a file. It writes beside a store even to read it. */
function whyUnwritable(thrown: unknown, path: string): string | undefined {
  if (!isOneOf(codes.unwritable, thrown) && !hasErrno(thrown, 'EROFS')) return undefined;
  try {
    accessSync(dirname(path), constants.W_OK);
    return undefined;
  } catch (error) {
    if (!hasErrno(error, 'EROFS', 'EACCES', 'EPERM')) return undefined;
    const file = basename(path);
    const isReadOnly = hasErrno(error, 'EROFS');
    const why = isReadOnly ? 'on a read-only file system' : 'in a folder that you cannot write to';
    return `is ${why}. To read a store there, copy ${file} and ${file}-wal (if it is there) to another folder, then use that copy.`;
  }
}

const whenFull =
  'If the store is on it, free about 1 MB by hand; then `jobchart prune` can remove old jobs.';

/** Node.js refuses some values before SQLite sees them. */
function isOfBinding(thrown: unknown): thrown is Error {
  if (!(thrown instanceof TypeError && 'code' in thrown)) return false;
  const isOfArgument = String(thrown.code).startsWith('ERR_INVALID_ARG');
  return isOfArgument && /\b(?:bind|bound)\b/.test(thrown.message);
}

function isOneOf(list: readonly number[], thrown: unknown): thrown is Error {
  const code = codeOf(thrown);
  return code !== undefined && list.includes(code);
}

/** The primary code: the low byte of the extended one. */
function codeOf(thrown: unknown): number | undefined {
  return thrown instanceof Error && 'errcode' in thrown && typeof thrown.errcode === 'number'
    ? thrown.errcode & 0xff
    : undefined;
}

/**
 * How long SQLite itself may wait for a lock, in milliseconds. The event loop is blocked meanwhile, so
 * it is short; longer waits happen between tries.
 */
export const busyTimeoutMs = 20;

/** Repeats `work` while another connection holds a lock, for about `limitMs` at most. */
export async function retryBusy<T>(work: () => T, limitMs: number): Promise<T> {
  const start = performance.now();
  for (let tries = 0; ; tries++) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error) || performance.now() - start >= limitMs) throw error;
    }
    await delay(pauseMs(tries));
  }
}

/** The pause after a try: up to 100 ms, with jitter. */
export function pauseMs(tries: number): number {
  return Math.min(100, 5 * 2 ** tries) * (0.5 + Math.random() / 2);
}
