import { JobError } from '../errors/job-error.ts';
import { oneLine } from './one-line.ts';

/** Wraps what the file system threw: a `JobError` and an abort pass as they are. */
export function workspaceError(action: string, path: string, thrown: unknown): unknown {
  if (JobError.isInstance(thrown) || !isSystemError(thrown)) return thrown;
  const message = `Could not ${action} ${oneLine(path, 300)}: ${oneLine(thrown.message, 300)}`;
  return new JobError('WORKSPACE_FAILED', message, { cause: thrown });
}

/** Whether the file system said `code`, such as `ENOENT`. */
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
