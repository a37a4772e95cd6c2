import type { ErrorCode } from './codes.ts';
import { didYouMean } from './did-you-mean.ts';
import { JobError } from './job-error.ts';

/** All property names of `Of`. The compiler rejects a list that misses one. */
export type NamesOf<Of> = Readonly<Record<keyof Of, true>>;

/**
 * Throws unless `value` is undefined or an object with known property names only. Without this check
 * a misspelt option would be ignored.
 *
 * @param names The allowed property names.
 * @param subject Subject of the error message, such as `createJobEngine: the options`.
 * @param code Code of the error. @default 'CONFIG_INVALID'
 * @throws JobError with `code`; its message suggests the closest known name
 * @example
 * assertKnown(options, { store: true, limits: true }, 'createJobEngine: the options');
 */
export function assertKnown(
  value: unknown,
  names: Readonly<Record<string, true>>,
  subject: string,
  code: ErrorCode = 'CONFIG_INVALID',
): void {
  if (value === undefined) return;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new JobError(code, `${subject} must be an object.`);
  }
  const unknown = Object.keys(value).find((name) => !Object.hasOwn(names, name));
  if (unknown === undefined) return;
  const known = Object.keys(names);
  const shown = JSON.stringify(unknown.slice(0, 60));
  throw new JobError(
    code,
    `${subject} cannot contain ${shown}.${didYouMean(unknown, known)} Allowed: ${known.join(', ')}.`,
  );
}
