import type { AdmissionLimits } from '../contracts/engine/limits.ts';
import { parseAdmissionLimits } from '../errors/checks/admission-limits.ts';
import { JobError } from '../errors/job-error.ts';
import { type Environment, readVariable } from './read-variable.ts';

/**
 * Reads the limits of a store from `JOB_LIMIT_…`, for `limits` of an engine. Without any of the variables it
 * is empty: the store keeps its limits. `off` leaves a part unlimited.
 *
 * @throws JobError `CONFIG_INVALID`, naming the variable
 * @example
 * const engine = await createJobEngine({ limits: readAdmissionLimits() });
 */
export function readAdmissionLimits(environment: Environment = process.env): AdmissionLimits {
  if (admissionVariables.every((name) => readVariable(name, environment) === undefined)) return {};
  const quota = (who: 'USER' | 'GUILD') => ({
    concurrent: limit(`JOB_LIMIT_${who}_CONCURRENT`),
    perHour: limit(`JOB_LIMIT_${who}_PER_HOUR`),
    perDay: limit(`JOB_LIMIT_${who}_PER_DAY`),
  });
  const read = {
    perUser: quota('USER'),
    perGuild: quota('GUILD'),
    queued: limit('JOB_LIMIT_QUEUED'),
  };
  return parseAdmissionLimits(read, 'JOB_LIMIT: ', 'CONFIG_INVALID');

  function limit(name: (typeof admissionVariables)[number]): number | undefined {
    const value = readVariable(name, environment);
    if (value === undefined || value === 'off') return undefined;
    if (/^[1-9]\d{0,8}$/.test(value)) return Number(value);
    const shown = JSON.stringify(value).slice(0, 60);
    throw new JobError(
      'CONFIG_INVALID',
      `${name}: ${shown} must be a whole number from 1 to 999999999, or off.`,
    );
  }
}

/** The variables of the limits. */
export const admissionVariables = [
  'JOB_LIMIT_USER_CONCURRENT',
  'JOB_LIMIT_USER_PER_HOUR',
  'JOB_LIMIT_USER_PER_DAY',
  'JOB_LIMIT_GUILD_CONCURRENT',
  'JOB_LIMIT_GUILD_PER_HOUR',
  'JOB_LIMIT_GUILD_PER_DAY',
  'JOB_LIMIT_QUEUED',
] as const;
