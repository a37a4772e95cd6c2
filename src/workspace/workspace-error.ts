import { JobError } from '../errors/job-error.ts';
import { oneLine } from './text/one-line.ts';

/** Wraps an error of the file system. Any other error, such as a `JobError`, is returned as it is. */
export function workspaceError(action: string, path: string, thrown: unknown): unknown {
  if (JobError.isInstance(thrown) || !isSystemError(thrown)) return thrown;
  const message = `Could not ${action} ${oneLine(path, 300)}: ${oneLine(thrown.message, 300)}`;
  return new JobError('WORKSPACE_FAILED', message, { cause: thrown });
}

/** Whether the error of the file system has one of the codes, such as `ENOENT`. */
export function hasErrno(thrown: unknown, ...codes: readonly string[]): boolean {
  return isSystemError(thrown) && codes.includes(thrown.code);
}

function isSystemError(thrown: unknown): thrown is Error & { code: string } {
  return (
    thrown instanceof Error &&
    'code' in thrown &&
    typeof thrown.code === 'string' &&
    'syscall' in thrown
  );
}
