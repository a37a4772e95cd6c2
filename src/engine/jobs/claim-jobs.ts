import type { JobContext } from '../../../machines/index.ts';
import type { Job } from '../../contracts/job.ts';
import type { ActorClaim } from '../../contracts/store.ts';
import type { EngineParts } from '../engine-parts.ts';
import { claimAndAdvance } from '../runtime/claim-and-advance.ts';
import type { HeldLease } from '../runtime/lease.ts';
import type { ActorRunner } from '../runtime/live-actor.ts';
import type { MachineKind } from '../runtime/machine-kind.ts';
import type { JobFiles } from './job-files.ts';
import type { JobLogs } from './job-logs.ts';
import { resumedEvent, resumeJobs } from './resume-job.ts';

export interface ClaimJobsOptions extends Pick<
  EngineParts,
  'store' | 'config' | 'now' | 'sleep' | 'concurrency'
> {
  readonly owner: string;
  readonly lease: HeldLease;
  readonly closing: AbortSignal;
  readonly kind: MachineKind<JobContext>;
  readonly runner: Pick<ActorRunner<JobContext>, 'live' | 'isDraining' | 'start'>;
  readonly files: Pick<JobFiles, 'start'>;
  readonly logs: JobLogs;
  /** Called with a claimed job that has ended. */
  end(claim: ActorClaim, job: Job | undefined, isLogged: boolean): void;
  onQuarantined(jobId: string): void;
  /** Called when there may be something to claim. */
  onRoom(): void;
}

/** Gives the function that claims jobs and starts them; it gives true if there may be more. */
export function claimJobs(options: ClaimJobsOptions): () => Promise<boolean> {
  const { runner, concurrency, lease } = options;
  /** The next time at which events are delivered without room, by the process clock. */
  let nextDelivery = 0;
  let wakeUp: NodeJS.Timeout | undefined;

  /**
   * Without room, it still delivers events (a cancel, say) to jobs that would not run afterwards.
   * That reads all jobs that wait for room, so it may take a tenth of the time at most.
   */
  async function claim(): Promise<boolean> {
    const room = concurrency - runner.live.size;
    const begunAt = performance.now();
    if (room <= 0 && begunAt < nextDelivery) return wakeIn(nextDelivery - begunAt);
    const limit = room > 0 ? room : deliveredAtOnce;
    const { lapses } = lease;
    const claimed = await claimAndAdvance({
      ...options,
      now: options.now(),
      limit,
      onlyPosted: room <= 0,
      resumed: (stored, { context }) => resumedEvent(stored, context),
      started: ({ leaf }) =>
        leaf.path === 'created.queued' ? { type: 'job.admitted' } : undefined,
    });
    const tookMs = performance.now() - begunAt;
    if (room <= 0 && tookMs > 5) nextDelivery = performance.now() + 10 * tookMs;
    await resumeJobs(claimed, { ...options, lapses });
    return claimed.length === limit;
  }

  function wakeIn(ms: number): false {
    wakeUp ??= setTimeout(() => {
      wakeUp = undefined;
      options.onRoom();
    }, ms).unref();
    return false;
  }

  return claim;
}

/** The most jobs that events are delivered to at once when there is no room. */
const deliveredAtOnce = 100;
