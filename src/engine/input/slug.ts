import { JobError } from '../../errors/job-error.ts';

/** Parses a slug. @throws JobError `STAGE_OUTPUT_INVALID` */
export function parseSlug(value: unknown): string {
  if (typeof value === 'string' && /^[a-z0-9][a-z0-9-]{0,39}$/.test(value)) return value;
  throw new JobError(
    'STAGE_OUTPUT_INVALID',
    'The plan: slug must be 1 to 40 characters of a-z, 0-9 and -, not starting with -.',
  );
}
