import { type NamesOf, assertKnown } from '../../errors/checks/assert-known.ts';
import { JobError } from '../../errors/job-error.ts';

/** What one call of a model may take. */
export interface CallLimits {
  /** How often a call is sent at most, to each model. @default 5 */
  readonly tries: number;
  /** Calls that this process has open at one provider. @default 4 */
  readonly callsAtOnce: number;
  /** Milliseconds without a byte from the provider; pings count. @default 60_000 */
  readonly idleMs: number;
  /** Milliseconds that one call may last. @default 600_000 */
  readonly totalMs: number;
  /** Characters of one reply. @default 4_000_000 */
  readonly replyLength: number;
}

/**
 * The limits given, and the default of each other.
 *
 * @throws JobError `CONFIG_INVALID`
 */
export function limitsOf(given: Partial<CallLimits> = {}): CallLimits {
  assertKnown(given, allKnown, 'The limits of model calls');
  for (const [name, value] of Object.entries(given)) {
    if (Number.isSafeInteger(value) && value > 0) continue;
    throw new JobError('CONFIG_INVALID', `limits.${name} must be a whole number from 1.`);
  }
  return { ...defaultLimits, ...given };
}

const defaultLimits: CallLimits = {
  tries: 5,
  callsAtOnce: 4,
  idleMs: 60_000,
  totalMs: 600_000,
  replyLength: 4_000_000,
};

const allKnown: NamesOf<CallLimits> = {
  tries: true,
  callsAtOnce: true,
  idleMs: true,
  totalMs: true,
  replyLength: true,
};
