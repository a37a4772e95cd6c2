import { JobError } from '../errors/job-error.ts';
import { createRedactor } from './redact.ts';

/** The same error, or a copy without the secrets in its message; never throws. */
export function redactError(thrown: unknown): unknown {
  try {
    return withoutSecrets(thrown);
  } catch {
    // What cannot be read cannot be shown either.
    return thrown;
  }
}

function withoutSecrets(thrown: unknown): unknown {
  const { text } = createRedactor();
  if (typeof thrown === 'string') return text(thrown.slice(0, longest));
  if (!(thrown instanceof Error) || typeof thrown.message !== 'string') return thrown;
  const message = text(thrown.message.slice(0, longest));
  if (message === thrown.message) return thrown;
  const cause = { cause: thrown };
  if (thrown instanceof JobError) return new JobError(thrown.code, message, cause);
  const { name } = thrown;
  return Object.assign(
    new Error(message, cause),
    { name },
    'code' in thrown && { code: thrown.code },
  );
}

/** More of a message is never kept. */
const longest = 4000;
