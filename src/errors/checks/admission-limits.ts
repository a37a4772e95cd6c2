import type { AdmissionLimits, Quota } from '../../contracts/engine/limits.ts';
import { assertKnown, isRecord, type NamesOf } from './assert-known.ts';
import type { ErrorCode } from '../codes.ts';
import { JobError } from '../job-error.ts';

/**
 * Checks the limits of a store.
 *
 * @param prefix What stands before the names in a message, such as `limits.`.
 * @throws JobError with `code`, naming the limit and what is allowed
 */
export function parseAdmissionLimits(
  value: unknown,
  prefix: string,
  code: ErrorCode,
): AdmissionLimits {
  assertKnown(value, limitNames, prefix.replace(/\.$/, ''), code);
  const { perUser, perGuild, queued } = isRecord(value) ? value : {};
  return {
    ...(perUser !== undefined && { perUser: parseQuota(perUser, `${prefix}perUser`, code) }),
    ...(perGuild !== undefined && { perGuild: parseQuota(perGuild, `${prefix}perGuild`, code) }),
    ...(queued !== undefined && { queued: count(queued, `${prefix}queued`, code) }),
  };
}

function parseQuota(value: unknown, name: string, code: ErrorCode): Quota {
  assertKnown(value, quotaNames, name, code);
  const { concurrent, perHour, perDay } = isRecord(value) ? value : {};
  return {
    ...(concurrent !== undefined && { concurrent: count(concurrent, `${name}.concurrent`, code) }),
    ...(perHour !== undefined && { perHour: count(perHour, `${name}.perHour`, code) }),
    ...(perDay !== undefined && { perDay: count(perDay, `${name}.perDay`, code) }),
  };
}

function count(value: unknown, name: string, code: ErrorCode): number {
  const isValid =
    typeof value === 'number' && Number.isSafeInteger(value) && value >= 1 && value <= maxLimit;
  if (isValid) return value;
  throw new JobError(code, `${name} must be a whole number from 1 to ${maxLimit}.`);
}

const maxLimit = 1_000_000_000;

const limitNames: NamesOf<AdmissionLimits> = { perUser: true, perGuild: true, queued: true };
const quotaNames: NamesOf<Quota> = { concurrent: true, perHour: true, perDay: true };
