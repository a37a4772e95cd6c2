import { dirname, isAbsolute, join } from 'node:path';
import type { Config } from '../contracts/config.ts';
import { JobError } from '../errors/job-error.ts';

/** The file that jobs are kept in, or `memory`. @throws JobError `CONFIG_INVALID` */
export function storePath(store: string | undefined, { workBase }: Config): string {
  const path = store ?? join(dirname(workBase), 'jobs.db');
  if (path === 'memory' || isAbsolute(path)) return path;
  const shown = JSON.stringify(path).slice(0, 200);
  const message = `JOB_STORE: ${shown} must be an absolute path, or "memory".`;
  throw new JobError('CONFIG_INVALID', message);
}
