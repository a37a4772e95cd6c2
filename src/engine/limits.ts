import type { JobPolicy } from '../../machines/index.ts';
import { defaultPolicy } from '../../machines/job/job.setup.ts';
import type { StageName } from '../contracts/stages/stage.ts';
import type { Quota } from '../contracts/engine/limits.ts';
import type { Budgets } from '../contracts/store/budget.ts';
import { parseBudgets } from './input/budget.ts';
import { parseAdmissionLimits } from '../errors/checks/admission-limits.ts';
import { assertKnown, type NamesOf } from '../errors/checks/assert-known.ts';
import { JobError } from '../errors/job-error.ts';
import { stageNames } from '../contracts/stages/stage-names.ts';

/** Limits of an engine or an actor. Each has a default. */
export interface Limits extends JobPolicy {
  /**
   * What each user may ask for. `perUser`, `perGuild` and `queued` belong to the store: an engine that is
   * opened with one of them sets all three for all engines of its store, from now on; one that is opened
   * without them leaves them as they are. `{ perUser: {} }` alone lifts them.
   * @default the limits of the store; at first there are none
   */
  readonly perUser: Quota;
  /** What each guild may ask for, all its users together. See `perUser`. */
  readonly perGuild: Quota;
  /** Jobs that wait, of all users; further ones are refused with `QUEUE_FULL`. See `perUser`. */
  readonly queued: number;
  /** Jobs that run at the same time; with 0 the engine only submits, reads and sends. @default 16 */
  readonly concurrency: number;
  /** Milliseconds without a sign of life after which other engines claim the jobs of an engine. @default 10000 */
  readonly leaseMs: number;
  /** Milliseconds that `close` waits for running stages. @default 5000 */
  readonly shutdownTimeoutMs: number;
  /** Previews that are live at the same time; 0 for none. @default `JOB_PREVIEW_LIMIT`, else 1000 */
  readonly previews: number;
  /** What jobs may use by their durable steps, such as model calls. @default no limit */
  readonly budget: Budgets;
  /**
   * Milliseconds that one run of a stage may take. By default 20 minutes for `plan`, an hour for
   * `generate`, 2 minutes for `package`, 30 seconds for `finalize`, a minute for the others.
   */
  readonly timeoutsMs: Partial<Record<StageName, number>>;
}

/**
 * Checks limits and fills in the defaults.
 *
 * @throws JobError `CONFIG_INVALID`, naming the limit and what is allowed
 * @example
 * const { concurrency, timeoutsMs } = readLimits({ timeoutsMs: { generate: 900_000 } });
 */
export function readLimits(limits: Partial<Limits> = {}) {
  assertKnown(limits, names, 'limits');
  assertKnown(limits.timeoutsMs, stageNames, 'limits.timeoutsMs');
  const { timeoutsMs, budget, perUser, perGuild, queued, ...rest } = limits;
  const isAdmission = perUser !== undefined || perGuild !== undefined || queued !== undefined;
  const admission = { perUser, perGuild, queued };
  const limit = (name: keyof typeof rest, min: number, max: number, fallback: number) =>
    whole(name, rest[name] ?? fallback, min, max);
  const timeout = (stage: StageName, fallback: number) =>
    whole(`timeoutsMs.${stage}`, timeoutsMs?.[stage] ?? fallback, 1, maxTimerMs);
  return {
    budgets: parseBudgets(budget),
    ...(isAdmission && {
      admission: parseAdmissionLimits(admission, 'limits.', 'CONFIG_INVALID'),
    }),
    concurrency: limit('concurrency', 0, 1000, 16),
    leaseMs: limit('leaseMs', 100, maxTimerMs, 10_000),
    ...(rest.previews !== undefined && { previews: limit('previews', 0, 100_000, 0) }),
    shutdownTimeoutMs: limit('shutdownTimeoutMs', 0, maxTimerMs, 5000),
    policy: {
      maxAttempts: limit('maxAttempts', 1, maxStoredAttempts, defaultPolicy.maxAttempts),
      repairBehaviour: limit(
        'repairBehaviour',
        0,
        maxStoredAttempts,
        defaultPolicy.repairBehaviour,
      ),
      maxRepairs: limit('maxRepairs', 0, maxStoredAttempts, defaultPolicy.maxRepairs),
      maxInterruptions: limit(
        'maxInterruptions',
        1,
        maxStoredAttempts,
        defaultPolicy.maxInterruptions,
      ),
      backoffMs: limit('backoffMs', 0, maxTimerMs, defaultPolicy.backoffMs),
      maxBackoffMs: limit('maxBackoffMs', 0, maxTimerMs, defaultPolicy.maxBackoffMs),
    },
    timeoutsMs: {
      // A model may think for minutes, and its provider may have it wait. Its calls have limits of their own.
      plan: timeout('plan', 1_200_000),
      generate: timeout('generate', 3_600_000),
      validate: timeout('validate', 60_000),
      package: timeout('package', 120_000),
      deploy: timeout('deploy', 60_000),
      finalize: timeout('finalize', 30_000),
    },
  };
}

const names: NamesOf<Limits> = {
  concurrency: true,
  previews: true,
  leaseMs: true,
  shutdownTimeoutMs: true,
  timeoutsMs: true,
  budget: true,
  perUser: true,
  perGuild: true,
  queued: true,
  maxAttempts: true,
  maxRepairs: true,
  repairBehaviour: true,
  maxInterruptions: true,
  backoffMs: true,
  maxBackoffMs: true,
};

// Node ends a timer with a longer delay at once.
const maxTimerMs = 2 ** 31 - 1;

// A job stores its last hundred attempts, the running one too, so at most 99 earlier ones can be counted.
const maxStoredAttempts = 99;

function whole(name: string, value: number, min: number, max: number): number {
  if (Number.isSafeInteger(value) && value >= min && value <= max) return value;
  throw new JobError(
    'CONFIG_INVALID',
    `limits.${name} must be a whole number from ${min} to ${max}.`,
  );
}
