import { dirname, isAbsolute, join } from 'node:path';
import type { Config } from '../contracts/config.ts';
import { JobError } from '../errors/job-error.ts';
import { hasControls } from './has-controls.ts';

/**
 * Where the store is: the absolute path that `JOB_STORE` names, `memory`, or else beside the work
 * folder.
 *
 * @throws JobError `CONFIG_INVALID`
 */
export function storePath(wanted: unknown, { workBase }: Pick<Config, 'workBase'>): string {
  if (wanted === undefined) return join(dirname(workBase), 'jobs.db');
  if (wanted === 'memory') return wanted;
  const refuse = (why: string) =>
    new JobError('CONFIG_INVALID', `JOB_STORE: ${JSON.stringify(wanted)?.slice(0, 200)} ${why}.`);
  if (typeof wanted !== 'string' || !isAbsolute(wanted)) {
    throw refuse('must be an absolute path, or "memory"');
  }
  if (hasControls(wanted)) throw refuse('must not hold line breaks or other control characters');
  return wanted;
}
