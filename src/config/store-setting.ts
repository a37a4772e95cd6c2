import { dirname, isAbsolute, join } from 'node:path';
import type { Config } from '../contracts/config.ts';
import { JobError } from '../errors/job-error.ts';

/** Where jobs are stored. */
export type StoreSetting =
  | { readonly type: 'memory' }
  /** A SQLite file. `path` is absolute. */
  | { readonly type: 'file'; readonly path: string }
  /** The address may hold a password. */
  | { readonly type: 'postgres'; readonly address: string };

/**
 * Reads where jobs are stored. By default in `jobs.db` beside the work folder.
 *
 * @param setting The value of `JOB_STORE`.
 * @throws JobError `CONFIG_INVALID`
 */
export function readStoreSetting(
  setting: unknown,
  { workBase }: Pick<Config, 'workBase'>,
): StoreSetting {
  if (setting === undefined) return { type: 'file', path: join(dirname(workBase), 'jobs.db') };
  if (setting === 'memory') return { type: 'memory' };
  if (isPostgres(setting)) return { type: 'postgres', address: setting.trim() };
  const refuse = (why: string) =>
    new JobError('CONFIG_INVALID', `JOB_STORE: ${shownOf(setting)} ${why}.`);
  if (typeof setting !== 'string' || !isAbsolute(setting)) {
    throw refuse('must be an absolute path, the address of a database (postgres://…), or "memory"');
  }
  if (hasControls(setting))
    throw refuse('must not contain line breaks or other control characters');
  return { type: 'file', path: setting };
}

/** Whether a store is a PostgreSQL database. */
export function isPostgres(setting: unknown): setting is string {
  return typeof setting === 'string' && /^\s*postgres(?:ql)?:\/\//i.test(setting);
}

/** What looks like an address may hold a password. */
function shownOf(setting: unknown): string | undefined {
  const isAddress = typeof setting === 'string' && /:\/\/|@/.test(setting);
  return JSON.stringify(isAddress ? setting.replace(/:.*/s, ':…') : setting)?.slice(0, 200);
}

/** Whether a path has control characters, which would break log lines and scripts. */
export function hasControls(path: string): boolean {
  return /[\p{Cc}\p{Cs}\u2028\u2029]/u.test(path);
}
