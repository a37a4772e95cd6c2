import { dirname, isAbsolute, join } from 'node:path';
import type { Config } from '../contracts/config.ts';
import { JobError } from '../errors/job-error.ts';

/**
 * The absolute path of the store, or `memory`. By default `jobs.db` beside the work folder.
 *
 * @param setting The value of `JOB_STORE`.
 * @throws JobError `CONFIG_INVALID`
 */
export function storePath(setting: unknown, { workBase }: Pick<Config, 'workBase'>): string {
  if (setting === undefined) return join(dirname(workBase), 'jobs.db');
  if (setting === 'memory') return setting;
  const refuse = (why: string) =>
    new JobError('CONFIG_INVALID', `JOB_STORE: ${JSON.stringify(setting)?.slice(0, 200)} ${why}.`);
  if (typeof setting !== 'string' || !isAbsolute(setting)) {
    throw refuse('must be an absolute path, or "memory"');
  }
  if (hasControls(setting))
    throw refuse('must not contain line breaks or other control characters');
  return setting;
}

/** Whether a path has control characters, which would break log lines and scripts. */
export function hasControls(path: string): boolean {
  return /[\p{Cc}\p{Cs}\u2028\u2029]/u.test(path);
}
