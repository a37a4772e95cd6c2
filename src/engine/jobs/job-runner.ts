import { createJobMachine, type JobContext, toJob } from '../../../machines/index.ts';
import type { Job } from '../../contracts/job/job.ts';
import type { PreviewHost } from '../../contracts/job/preview.ts';
import type { ActorClaim } from '../../contracts/store/actor.ts';
import type { JobBlobs } from '../blobs/job-blobs.ts';
import type { EngineParts } from '../engine-parts.ts';
import { createActorRunner } from '../runtime/actor-runner.ts';
import type { HeldLease } from '../runtime/lease.ts';
import type { LiveActor } from '../runtime/live-actor.ts';
import type { MachineKind } from '../runtime/machine-kind.ts';
import { timerEffect } from '../runtime/timer.ts';
import { stageEffects } from '../stages/stage-effects.ts';
import type { LiveFeed } from '../watch/live-feed.ts';
import { createJobArchiver } from './archive-jobs.ts';
import { claimJobs } from './claim-jobs.ts';
import type { DiskGuard } from './files/disk-guard.ts';
import { createErrorStacks } from './error-stacks.ts';
import { createJobFiles } from './files/job-files.ts';
import { jobKind } from './job-kind.ts';
import { createJobLogs } from './files/job-logs.ts';

interface JobRunnerOptions extends EngineParts {
  readonly owner: string;
  readonly lease: HeldLease;
  readonly previews: PreviewHost;
  readonly jobBlobs: JobBlobs | undefined;
  readonly disk: DiskGuard;
  /** Shows text that a stage writes. */
  readonly live: LiveFeed['give'];
  /** Aborted when the engine begins to close. */
  readonly closing: AbortSignal;
}

export interface JobRunner {
  readonly kind: MachineKind<JobContext>;
  isRunning(jobId: string): boolean;
  hasFreeSlot(): boolean;
  /** Delivers inbox events to the jobs that run here. */
  deliver(): Promise<void>;
  /** Claims and starts as many jobs as there are free slots; true if there may be more. */
  claim(): Promise<boolean>;
  /** Claims no more jobs; resolves when no claim is under way. */
  pauseClaims(): Promise<void>;
  resumeClaims(): void;
  readonly areClaimsPaused: boolean;
  subscribe(listener: JobListener): void;
  dropAll(): void;
  /** Starts no more stages. Resolves when none runs, or after `shutdownTimeoutMs`. */
  drain(): Promise<void>;
}

export interface JobListener {
  /** A job has ended, and its log is written if possible. Without a job if its journal cannot be read. */
  onEnded?(jobId: string, job?: Job): void;
  /** This engine no longer runs a job that has not ended. */
  onLost?(jobId: string): void;
  /** A slot for another job is free. */
  onFreeSlot?(): void;
}

/** Runs the jobs of one engine. */
export function createJobRunner(options: JobRunnerOptions): JobRunner {
  const { store, owner, now, sleep, concurrency, previews, policy } = options;
  const machine = createJobMachine({ now, policy });
  const kind = jobKind(machine, options.toStepper, options.runStages);
  const logs = createJobLogs();
  const stacks = createErrorStacks(now);
  const files = createJobFiles();
  const archiver = createJobArchiver(store);
  const listeners: JobListener[] = [];

  const runner = createActorRunner({
    ...options,
    kind,
    effects: {
      ...stageEffects(options.stages(previews), {
        ...options,
        filesOf: files.of,
        onError(jobId, thrown) {
          // A stage of a job that was dropped may reject later.
          if (runner.live.has(jobId)) stacks.note(jobId, thrown);
        },
      }),
      timer: timerEffect({ now, sleep, maxMs: policy.maxBackoffMs }),
    },
    onEmitted: files.append,
    onCommitted: ({ id }, _state, { job }) => logs.append(id, job?.events ?? []),
    onGone(actor, last) {
      if (last?.lifecycle === 'ended') endLive(actor);
      else release(actor.claim.id, last === undefined);
      if (last?.lifecycle === 'quarantined') notifyEnded(actor.claim.id);
      notifyFreeSlot();
    },
  });

  function endLive({ claim, state: { leaf, context } }: LiveActor<JobContext>): void {
    const job = toJob({ context, value: leaf.path }, files.of(claim.id));
    end(claim, job, logs.end(claim.id));
    // After the last line of the log.
    if (leaf.path === 'failed') stacks.write(claim.id, context.spec.logsPath);
    forget(claim.id);
  }

  function release(jobId: string, isLost: boolean): void {
    logs.close(jobId);
    forget(jobId);
    if (isLost) for (const { onLost } of listeners) onLost?.(jobId);
  }

  function forget(jobId: string): void {
    files.forget(jobId);
    stacks.forget(jobId);
  }

  function end(claim: ActorClaim, job: Job | undefined, isLogged: boolean): void {
    notifyEnded(claim.id, job);
    // An interrupted deploy may have opened a preview whose URL was never published.
    if (job !== undefined && job.status !== 'done' && job.preview.url === undefined)
      void previews.stop(claim.id).catch(() => {});
    if (isLogged) archiver.add(claim, job);
    else archiver.addUnlogged(claim);
  }

  function notifyEnded(jobId: string, job?: Job): void {
    for (const { onEnded } of listeners) onEnded?.(jobId, job);
  }

  function notifyFreeSlot(): void {
    for (const { onFreeSlot } of listeners) onFreeSlot?.();
  }

  function dropAll(): void {
    for (const jobId of runner.live.keys()) runner.drop(jobId);
  }

  let areClaimsPaused = false;
  let claiming: Promise<boolean> | undefined;

  const claimNow = claimJobs({
    ...options,
    freeSlots: () => (areClaimsPaused ? 0 : concurrency - runner.live.size),
    kind,
    runner,
    files,
    logs,
    end,
    onQuarantined: notifyEnded,
    wake: notifyFreeSlot,
  });

  return {
    kind,
    claim: () => (claiming = claimNow()),
    dropAll,
    isRunning: (jobId) => runner.live.has(jobId),
    hasFreeSlot: () => !areClaimsPaused && !runner.isDraining && runner.live.size < concurrency,
    get areClaimsPaused() {
      return areClaimsPaused;
    },
    async pauseClaims() {
      areClaimsPaused = true;
      await claiming?.catch(() => {});
    },
    resumeClaims() {
      areClaimsPaused = false;
      notifyFreeSlot();
    },
    async deliver() {
      for (const event of await store.posted(owner)) runner.deliver(event.actorId, event);
    },
    subscribe: (listener) => void listeners.push(listener),
    async drain() {
      const timer = new AbortController();
      const timeout = sleep(options.shutdownTimeoutMs, timer.signal).catch(() => {});
      // A job that waits to retry has no stage to finish.
      const drained = runner.drain(({ leaf }) => leaf.path.endsWith('.waiting'));
      await Promise.race([drained, timeout]);
      timer.abort();
      dropAll();
      await archiver.close();
    },
  };
}
