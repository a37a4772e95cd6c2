import type { ErrorCode } from './codes.ts';
import { didYouMean } from './did-you-mean.ts';
import { JobError } from './job-error.ts';

/** Every name that `Of` may have, so that none is forgotten where a new one is added. */
export type NamesOf<Of> = Readonly<Record<keyof Of, true>>;

/**
 * Refuses what is no object, and names that it may not have: a misspelt option would be ignored.
 *
 * @param what Such as `createJobEngine: the options`.
 * @param code Of the error.
 * @throws JobError `CONFIG_INVALID`, or as `code` says
 * @example
 * assertKnown(options, { store: true, limits: true }, 'createJobEngine: the options');
 */
export function assertKnown(
  given: unknown,
  names: Readonly<Record<string, true>>,
  what: string,
  code: ErrorCode = 'CONFIG_INVALID',
): void {
  if (given === undefined) return;
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new JobError(code, `${what} must be an object.`);
  }
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(names, name));
  if (unknown === undefined) return;
  const known = Object.keys(names);
  const shown = JSON.stringify(unknown.slice(0, 60));
  throw new JobError(
    code,
    `${what} have no ${shown}.${didYouMean(unknown, known)} There is: ${known.join(', ')}.`,
  );
}
