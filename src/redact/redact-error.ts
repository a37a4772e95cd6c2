import { cutText } from '../errors/cut-text.ts';
import { JobError } from '../errors/job-error.ts';
import { createRedactor } from './redact.ts';

/** The same error, or a copy without the secrets in its message, stack and causes; never throws. */
export function redactError(thrown: unknown): unknown {
  const redact = createRedactor();
  return clean(thrown, (text) => redact.text(cutText(text, longest)));
}

function clean(thrown: unknown, text: (text: string) => string, depth = 0): unknown {
  if (typeof thrown === 'string') return text(thrown);
  if (!(thrown instanceof Error)) return thrown;
  if (depth === deepest) return undefined;
  // What cannot be read cannot be shown either.
  const message = read(() => thrown.message);
  if (typeof message !== 'string') return thrown;
  const stack = read(() => thrown.stack);
  const cause = read(() => thrown.cause);
  const parts = {
    message: text(message),
    stack: typeof stack === 'string' ? text(stack) : undefined,
    cause: clean(cause, text, depth + 1),
  };
  const isClean = parts.message === message && parts.stack === stack && parts.cause === cause;
  return isClean ? thrown : copyOf(thrown, parts);
}

interface Parts {
  readonly message: string;
  readonly stack: string | undefined;
  readonly cause: unknown;
}

function copyOf(thrown: Error, { message, stack, cause }: Parts): Error {
  const options = cause === undefined ? {} : { cause };
  const copy = JobError.isInstance(thrown)
    ? new JobError(thrown.code, message, options)
    : Object.assign(new Error(message, options), namesOf(thrown));
  copy.stack = stack ?? message;
  return copy;
}

function namesOf(thrown: Error): object {
  const name = read(() => thrown.name);
  const code = read(() => ('code' in thrown ? thrown.code : undefined));
  return { ...(typeof name === 'string' && { name }), ...(code !== undefined && { code }) };
}

/** Anything may be thrown, with getters that throw too. */
function read<Value>(get: () => Value): Value | undefined {
  try {
    return get();
  } catch {
    return undefined;
  }
}

/** More causes are never told. */
const deepest = 4;
/** More of a message or a stack is never kept. */
const longest = 8000;
