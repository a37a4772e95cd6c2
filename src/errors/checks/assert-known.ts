import type { ErrorCode } from '../codes.ts';
import { JobError } from '../job-error.ts';

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
  if (!isRecord(value)) {
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

/** Whether a value is an object, and not a list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * ` Did you mean "x"?` with the closest known name; an empty string if none is close.
 *
 * @example
 * didYouMean('concurency', ['concurrency', 'leaseMs']); // ' Did you mean "concurrency"?'
 */
export function didYouMean(name: string, known: readonly string[]): string {
  const wanted = plain(name);
  const limit = Math.min(3, Math.ceil(wanted.length / 3));
  const [nearest] = known
    .map((candidate) => ({ candidate, distance: distance(wanted, plain(candidate), limit) }))
    .filter((candidate) => candidate.distance <= limit)
    .sort((left, right) => left.distance - right.distance);
  return nearest === undefined ? '' : ` Did you mean "${nearest.candidate}"?`;
}

function distance(wanted: string, candidate: string, limit: number): number {
  const isPart = wanted.length > 2 && (candidate.includes(wanted) || wanted.includes(candidate));
  return Math.min(distanceUpTo(wanted, candidate, limit), isPart ? limit : Infinity);
}

/** Ignores case, spaces, dashes and underscores. */
function plain(name: string): string {
  return name
    .slice(0, 60)
    .toLowerCase()
    .replace(/[-_\s]/g, '');
}

/** Number of letters added, removed, changed or swapped; `limit + 1` if there are more. */
export function distanceUpTo(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const same = left[i - 1] === right[j - 1];
      const swapped = left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
      next[j] = Math.min(
        (row[j] ?? limit) + 1,
        (next[j - 1] ?? limit) + 1,
        (row[j - 1] ?? limit) + (same ? 0 : 1),
        swapped ? (before[j - 2] ?? limit) + 1 : Infinity,
      );
    }
    before = row;
    row = next;
  }
  return row[right.length] ?? limit + 1;
}
