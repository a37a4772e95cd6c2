import { cutText } from '../errors/text/cut-text.ts';
import { JobError } from '../errors/job-error.ts';
import { createRedactor } from './redact.ts';

/**
 * Removes secrets from the message, stack and causes of an error. Returns the same error if there are
 * none, else a copy. Never throws.
 */
export function redactError(thrown: unknown): unknown {
  const redact = createRedactor();
  return clean(thrown, (text) => redact.text(cutText(text, maxLength)));
}

function clean(thrown: unknown, text: (text: string) => string, depth = 0): unknown {
  if (typeof thrown === 'string') return text(thrown);
  if (!(thrown instanceof Error)) return thrown;
  if (depth === maxDepth) return undefined;
  // An unreadable message cannot be shown, so it needs no redaction.
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

/** A thrown value may have getters that throw. */
function read<Value>(get: () => Value): Value | undefined {
  try {
    return get();
  } catch {
    return undefined;
  }
}

/** Deeper causes are never shown. */
const maxDepth = 4;
/** Longer messages and stacks are never stored. */
const maxLength = 8000;
