import { JobError } from '../../../errors/job-error.ts';

/** Wraps what the `step` of a claim threw, which is told apart from failures of the store by it. */
export class StepError extends Error {
  override readonly name = 'StepError';
}

/** Whether the transaction can be repeated without the change that threw this. */
export function isOfOneChange(thrown: unknown): boolean {
  return JobError.isInstance(thrown) || thrown instanceof StepError || isOfValues(codeOf(thrown));
}

/** What the caller of a change gets. */
export function toOwnError(thrown: unknown): unknown {
  return thrown instanceof StepError ? thrown.cause : toStoreError(thrown);
}

/** Converts what the driver or the server threw. A `JobError` is passed on. */
export function toStoreError(thrown: unknown): JobError {
  if (JobError.isInstance(thrown)) return thrown;
  const own = messageOf(thrown);
  const message = `PostgreSQL: ${own}.`;
  const code = codeOf(thrown);
  const options = { cause: thrown };
  if (code === '55P03') return new JobError('STORE_LOCKED', message, options);
  if (isOfValues(code)) return new JobError('QUERY_INVALID', message, options);
  if (code === 'XX001' || code === 'XX002') return new JobError('STORE_CORRUPT', message, options);
  return new JobError(
    isOfNetwork(code, own) ? 'STORE_UNREACHABLE' : 'STORE_FAILED',
    message,
    options,
  );
}

/** A wrong role, password or database. An engine that runs waits until it is right again. */
export function isOfAddress(thrown: unknown): thrown is Error {
  return (
    thrown instanceof Error && (isOfLogin(codeOf(thrown)) || thrown.message.startsWith('SASL'))
  );
}

function isOfLogin(code: string | undefined): boolean {
  return code !== undefined && /^(?:28|3D)/.test(code);
}

/** A host with several addresses fails with an error for each, and no message. */
function messageOf(thrown: unknown): string {
  if (thrown instanceof AggregateError && thrown.message === '') return messageOf(thrown.errors[0]);
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/**
 * The server cannot be reached, starts, stops, has no connection left, has ended this one, or is a standby that
 * was not promoted yet. The driver gives no code to a connection that was lost.
 */
function isOfNetwork(code: string | undefined, message: string): boolean {
  return code === undefined
    ? /connection|timeout|closed/i.test(message)
    : /^(?:E[A-Z_]+$|08|28|3D|53300|57P0|25P03|25006)/.test(code);
}

/** Data exceptions, violated constraints, program limits. */
function isOfValues(code: string | undefined): boolean {
  return code !== undefined && /^(?:22|23|54)/.test(code);
}

/** https://www.postgresql.org/docs/current/errcodes-appendix.html, or a name like `ECONNRESET` */
function codeOf(thrown: unknown): string | undefined {
  return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string'
    ? thrown.code
    : undefined;
}
