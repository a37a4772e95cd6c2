import { isRecord } from '../../errors/checks/assert-known.ts';
import { JobError } from '../../errors/job-error.ts';
import type { ErrorCode } from '../../errors/codes.ts';

/** Checks fields of unknown data. Throws a `JobError` with `code` that names the first wrong field. */
export function reader(code: ErrorCode, what: string) {
  const refuse = (field: string, allowed: string): never => {
    throw new JobError(code, `${what}: ${field} must be ${allowed}.`);
  };

  return {
    record(value: unknown, field = 'it'): Readonly<Record<string, unknown>> {
      return isRecord(value) ? value : refuse(field, 'an object');
    },
    text(value: unknown, field: string, max: number): string {
      if (typeof value === 'string' && value.trim() !== '' && value.length <= max) return value;
      return refuse(field, `a string of 1 to ${max} characters`);
    },
    slug(value: unknown, field: string): string {
      if (typeof value === 'string' && /^[a-z0-9][a-z0-9-]{0,39}$/.test(value)) return value;
      return refuse(field, '1 to 40 characters of a-z, 0-9 and -, not starting with -');
    },
    count(value: unknown, field: string): number {
      if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
      return refuse(field, 'a whole number, not negative');
    },
    whole(value: unknown, field: string, min: number, max: number): number {
      const isValid =
        typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max;
      return isValid ? value : refuse(field, `a whole number from ${min} to ${max}`);
    },
    flag(value: unknown, field: string): boolean {
      return typeof value === 'boolean' ? value : refuse(field, 'true or false');
    },
    list(value: unknown, field: string, max: number): readonly unknown[] {
      if (Array.isArray(value) && value.length <= max) return value;
      return refuse(field, `a list of at most ${max}`);
    },
    oneOf<const Value extends string>(
      value: unknown,
      field: string,
      values: readonly Value[],
    ): Value {
      return (
        values.find((known) => known === value) ?? refuse(field, `one of ${values.join(', ')}`)
      );
    },
  };
}
