import type { ErrorCode } from '../../errors/codes.ts';
import { JobError } from '../../errors/job-error.ts';
import type { TextCall } from '../text-call.ts';
import { type ProviderError, readProviderError } from './provider/provider-error.ts';
import { backoff, retryTime } from './time/retry-time.ts';

/** A call that gave no reply, as data that a durable step can keep. */
export interface CallFailure {
  readonly code: ErrorCode;
  readonly message: string;
  /** Epoch milliseconds; left out where the same model need not be asked again. */
  readonly retryAt?: number;
}

interface Circumstances {
  /** Its name. */
  readonly model: string;
  readonly now: number;
  /** From 1. */
  readonly attempt: number;
  /** The model has worked: it wrote or thought. */
  readonly hasBegun: boolean;
}

/**
 * What a failed call means: which code it has and when it may be repeated. Nothing of the request
 * and no key is in it; the errors of the AI SDK hold the whole prompt.
 */
export function toCallFailure(
  problem: unknown,
  { model, now, attempt, hasBegun }: Circumstances,
): CallFailure {
  if (JobError.isInstance(problem)) {
    const { code, message } = problem;
    const retry = code === 'MODEL_TIMEOUT' && { retryAt: now + backoff(attempt) };
    return { code, message: `${model}: ${message}`, ...retry };
  }
  const error = readProviderError(problem);
  const code = codeOf(error);
  const outcome = outcomeOf(error, hasBegun);
  const message = sentence(`${model} ${outcome}${error.message && `: ${error.message}`}`);
  if (code !== 'MODEL_RATE_LIMITED' && code !== 'MODEL_UNAVAILABLE') return { code, message };
  const asked = retryTime(error.headers, now) ?? now;
  return { code, message, retryAt: Math.max(asked, now + backoff(attempt)) };
}

/** Whether the provider may take the same request without its schema. */
export function isRefusedSchema({ code }: CallFailure, { json }: TextCall): boolean {
  return json !== undefined && code === 'MODEL_REQUEST_INVALID';
}

function codeOf({ status, type, kind }: ProviderError): ErrorCode {
  if (kind === 'key') return 'MODEL_UNAUTHORISED';
  if (kind === 'model') return 'MODEL_UNKNOWN';
  if (kind === 'reply') return 'MODEL_REPLY_INVALID';
  if (kind === 'cut') return 'MODEL_UNAVAILABLE';
  if (status === undefined) {
    return type?.includes('rate_limit') ? 'MODEL_RATE_LIMITED' : 'MODEL_UNAVAILABLE';
  }
  if (status === 401 || status === 402 || status === 403) return 'MODEL_UNAUTHORISED';
  if (status === 404) return 'MODEL_UNKNOWN';
  if (status === 429) return 'MODEL_RATE_LIMITED';
  if (status >= 500 || passing.has(status)) return 'MODEL_UNAVAILABLE';
  return 'MODEL_REQUEST_INVALID';
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** Timeout, conflict, too early. */
const passing = new Set([408, 409, 425]);

function outcomeOf({ status, kind, type }: ProviderError, hasBegun: boolean): string {
  if (kind === 'key') return 'has no key';
  if (kind === 'cut') return 'ended its reply early';
  if (kind === 'reply') return 'sent what cannot be read as a reply';
  if (status !== undefined) return `answered with status ${status}`;
  if (type !== undefined) return `reported an error (${type})`;
  return hasBegun ? 'ended its reply early' : 'could not be reached';
}
