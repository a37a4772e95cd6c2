import type { JobContext } from '../../../machines/index.ts';
import type { Job } from '../../contracts/job/job.ts';
import type { ActorClaim } from '../../contracts/store/actor.ts';
import type { EngineParts } from '../engine-parts.ts';
import { claimAndAdvance } from '../runtime/claim-and-advance.ts';
import type { HeldLease } from '../runtime/lease.ts';
import type { ActorRunner } from '../runtime/live-actor.ts';
import type { MachineKind } from '../runtime/machine-kind.ts';
import type { DiskGuard } from './files/disk-guard.ts';
import type { JobFiles } from './files/job-files.ts';
import type { JobLogs } from './files/job-logs.ts';
import { resumedEvent, startClaimed } from './start-claimed.ts';

export interface ClaimJobsOptions extends Pick<
  EngineParts,
  'store' | 'config' | 'blobs' | 'runStages' | 'now' | 'sleep'
> {
  readonly owner: string;
  /** How many more jobs may run. */
  freeSlots(): number;
  readonly lease: HeldLease;
  readonly closing: AbortSignal;
  readonly kind: MachineKind<JobContext>;
  readonly runner: Pick<ActorRunner<JobContext>, 'live' | 'isDraining' | 'start' | 'drop'>;
  readonly files: Pick<JobFiles, 'start'>;
  readonly logs: JobLogs;
  readonly disk: DiskGuard;
  /** Called with a claimed job that had ended or ended in the claim. */
  end(claim: ActorClaim, job: Job | undefined, isLogged: boolean): void;
  onQuarantined(jobId: string): void;
  /** Called when there may be something to claim. */
  wake(): void;
}

/** Creates the function that claims jobs and starts them. It resolves to true if there may be more. */
export function claimJobs(options: ClaimJobsOptions): () => Promise<boolean> {
  const { lease } = options;
  /** When events may next be delivered without a free slot, in `performance.now()` milliseconds. */
  let nextDelivery = 0;
  let wakeUp: NodeJS.Timeout | undefined;

  /**
   * Without a free slot, still delivers events such as a cancel to jobs that do not run afterwards. That
   * reads every job that waits for a slot, so it is limited to a tenth of the time.
   */
  async function claim(): Promise<boolean> {
    // On a full disk jobs wait; commands still reach them.
    const slots = options.disk.hasFreeSpace() ? options.freeSlots() : 0;
    const startedAt = performance.now();
    if (slots <= 0 && startedAt < nextDelivery) return wakeIn(nextDelivery - startedAt);
    const limit = slots > 0 ? slots : deliveryLimit;
    const { timesLapsed } = lease;
    const claimed = await claimAndAdvance({
      ...options,
      now: options.now(),
      limit,
      onlyPosted: slots <= 0,
      stages: options.runStages,
      resumed: (stored, { context }) => resumedEvent(stored, context, options.blobs !== undefined),
      started: ({ leaf }) =>
        leaf.path === 'created.queued' ? { type: 'job.admitted' } : undefined,
    });
    const durationMs = performance.now() - startedAt;
    if (slots <= 0 && durationMs > 5) nextDelivery = performance.now() + 10 * durationMs;
    await startClaimed(claimed, { ...options, timesLapsed });
    return claimed.length === limit;
  }

  function wakeIn(ms: number): false {
    wakeUp ??= setTimeout(() => {
      wakeUp = undefined;
      options.wake();
    }, ms).unref();
    return false;
  }

  return claim;
}

/** The most jobs that get events at once without a free slot. */
const deliveryLimit = 100;
