import { assertKnown, isRecord } from '../errors/checks/assert-known.ts';
import { JobError } from '../errors/job-error.ts';

/**
 * Reads the options of `prune`: with a misspelt `dryRun` it would remove.
 *
 * @throws JobError `QUERY_INVALID`
 */
export function isDryRun(options: unknown): boolean {
  const dryRun = only(options, 'dryRun', 'prune: the options') ?? false;
  if (typeof dryRun === 'boolean') return dryRun;
  throw new JobError('QUERY_INVALID', 'prune: dryRun must be true or false.');
}

/**
 * Reads the id of the person to forget: without one, the jobs of everybody would match.
 *
 * @throws JobError `QUERY_INVALID`
 */
export function userIdOf(person: unknown): string {
  const userId = only(person, 'userId', 'forget: the person');
  const isId = typeof userId === 'string' && userId !== '' && userId.length <= 200;
  if (isId && userId.isWellFormed()) return userId;
  throw new JobError('QUERY_INVALID', 'forget: userId must be text of 1 to 200 characters.');
}

/** The value of the one property that an argument may have. */
function only(value: unknown, name: string, subject: string): unknown {
  assertKnown(value, { [name]: true }, subject, 'QUERY_INVALID');
  return isRecord(value) ? value[name] : undefined;
}
