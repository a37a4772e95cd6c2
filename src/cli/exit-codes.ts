import type { Job, JobFailure } from '../contracts/job/job.ts';

/** The exit codes of all commands; 130 means interrupted by Ctrl-C. */
export const exitCodes = { done: 0, failed: 1, badUsage: 2, interrupted: 130 } as const;

/** Errors of the request itself exit with `badUsage`, all others with `failed`. */
export function exitCodeOf({ code }: Pick<JobFailure, 'code'>): number {
  return badRequests.has(code) ? exitCodes.badUsage : exitCodes.failed;
}

/** The exit code for a job that has ended. */
export function exitCodeOfJob({ status, error }: Job): number {
  if (status === 'done') return exitCodes.done;
  return error === undefined ? exitCodes.failed : exitCodeOf(error);
}

const badRequests: ReadonlySet<string> = new Set([
  'MESSAGE_EMPTY',
  'MESSAGE_TOO_LONG',
  'PROJECT_TYPE_UNKNOWN',
  'STARTER_UNKNOWN',
  'MODEL_UNKNOWN',
  'REQUEST_INVALID',
  'NOT_A_PROJECT',
  'FOLDER_NOT_FOUND',
  'CONFIG_INVALID',
  'EVENT_INVALID',
  'QUERY_INVALID',
  'USAGE_INVALID',
  'CURSOR_INVALID',
  'JOURNAL_INVALID',
  'BACKUP_EXISTS',
  'BACKUP_INVALID',
  'STORE_NOT_EMPTY',
]);
