import { JobError } from '../../errors/job-error.ts';

/** Whether a transaction can be repeated without the change that threw this: its value is at fault. */
export function isOfOneChange(thrown: unknown): boolean {
  const code = codeOf(thrown);
  // Data exceptions, violated constraints, program limits: https://www.postgresql.org/docs/17/errcodes-appendix.html
  return code === undefined ? JobError.isInstance(thrown) : /^(?:22|23|54)/.test(code);
}

/** Converts what the driver or the server threw. A `JobError` is passed on. */
export function toStoreError(thrown: unknown): JobError {
  if (JobError.isInstance(thrown)) return thrown;
  const message = `PostgreSQL: ${thrown instanceof Error ? thrown.message : String(thrown)}.`;
  const code = codeOf(thrown);
  const options = { cause: thrown };
  if (code === '55P03') return new JobError('STORE_LOCKED', message, options);
  if (code !== undefined && /^(?:22|23|54)/.test(code))
    return new JobError('QUERY_INVALID', message, options);
  if (code !== undefined && /^XX00[12]$/.test(code))
    return new JobError('STORE_CORRUPT', message, options);
  return new JobError('STORE_FAILED', message, options);
}

/** The code of an error of the server: five characters. Errors of sockets have codes like `ECONNRESET`. */
function codeOf(thrown: unknown): string | undefined {
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : undefined;
}
