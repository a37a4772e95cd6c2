import { createJobMachine, type JobContext, recall, toJob } from '../../machines/index.ts';
import type { Job } from '../contracts/job.ts';
import type { PreviewHost } from '../contracts/preview.ts';
import type { Stage, StageName } from '../contracts/stage.ts';
import type { ActorClaim } from '../contracts/store.ts';
import { toJobError } from '../errors/to-job-error.ts';
import type { Kind } from './actor-kind.ts';
import {
  type ActorRunner,
  createActorRunner,
  type Effect,
  type LiveActor,
} from './actor-runner.ts';
import { claimActors, type ClaimedActor } from './claim-actors.ts';
import type { EngineParts } from './engine-parts.ts';
import { timerEffect } from './from-timer.ts';
import { resumedEvent } from './job-history.ts';
import { eventsIn, jobKind } from './job-kind.ts';
import { createJobLogs } from './job-logs.ts';
import type { LeaseKeeper } from './lease-keeper.ts';
import { runStage } from './run-stage.ts';
import { createSettler } from './settler.ts';
import { sweepWorkspaces } from './sweep-workspaces.ts';
import { foldHistory } from './view-job.ts';

interface RunJobsOptions extends EngineParts {
  readonly owner: string;
  readonly lease: LeaseKeeper;
  readonly previews: PreviewHost;
  /** Aborted when the engine begins to close. */
  readonly closing: AbortSignal;
  /** A job has ended, and its log is written. Without the job where that is not at hand. */
  onEnded(jobId: string, job?: Job): void;
  /** A job is no longer run here, and goes on without this engine. */
  onLost(jobId: string): void;
  /** There is room for another job. */
  onRoom(): void;
}

export interface JobRunner {
  readonly kind: Kind<JobContext>;
  readonly runner: ActorRunner<JobContext>;
  hasRoom(): boolean;
  /** Claims and starts as many jobs as there is room for; true when there may be more. */
  claim(): Promise<boolean>;
  /** Asks the store whether the jobs are still this engine's; those that are not are dropped. */
  doubt(): void;
  dropAll(): void;
  /** From now on no stage begins; resolves when none runs, or after the grace. */
  drain(): Promise<void>;
}

/** Runs the jobs of an engine. */
export function runJobs(options: RunJobsOptions): JobRunner {
  const { store, owner, now, sleep, lease, concurrency, closing } = options;
  const logs = createJobLogs();
  const settler = createSettler(store);
  let drained: (() => void) | undefined;
  /** When events are handed over next to jobs that nobody runs, where there is no room to run them. */
  let handOverAt = 0;
  let later: NodeJS.Timeout | undefined;

  /** Those that may be another's, until the store has told. */
  const doubted = new Set<LiveActor<JobContext>>();
  const isOurs = (job: LiveActor<JobContext>) => lease.isFresh && !doubted.has(job);
  const stages = options.stages(options.previews);
  const run =
    <Name extends StageName>(stage: Stage<Name>): Effect<JobContext> =>
    (_input, controller, job) =>
      runStage(
        stage,
        {
          context: job.state.context,
          files: job.files,
          send: (event) => runner.send(job.claim.id, event),
          async confirm() {
            controller.signal.throwIfAborted();
            if (isOurs(job)) return;
            await runner.confirm(job);
            controller.signal.throwIfAborted();
          },
        },
        options,
        controller,
      );
  const local = new Set<string>(
    Object.values(stages).flatMap(({ name, isLocal }) => (isLocal ? [name] : [])),
  );
  const kind = jobKind(createJobMachine({ now, policy: options.policy }));
  const runner = createActorRunner({
    kind,
    effects: {
      plan: run(stages.plan),
      generate: run(stages.generate),
      validate: run(stages.validate),
      package: run(stages.package),
      deploy: run(stages.deploy),
      finalize: run(stages.finalize),
      timer: timerEffect({ now, sleep, longestMs: options.policy.maxBackoffMs }),
    },
    // Only after another stage: where the process dies in it, that one is known to have been cut
    // off, which a job survives so many times. And what may have lost its lease asks first.
    mayBeginEarly: (job, slot, after) =>
      local.has(slot) &&
      after !== undefined &&
      after !== 'timer' &&
      isOurs(job) &&
      drained === undefined,
    store,
    now,
    sleep,
    onCommitted({ id }, { place }, changes) {
      for (const { job } of changes) logs.append(id, job?.events ?? []);
      if (drained !== undefined && !place.isFinal) runner.drop(id);
    },
    onGone({ claim, state: { place, context }, files }, last) {
      logs.close(claim.id);
      if (last === undefined) options.onLost(claim.id);
      if (last?.standing === 'ended') end(claim, toJob({ context, value: place.path }, files));
      if (runner.live.size === 0) drained?.();
      options.onRoom();
    },
  });

  async function claimMore(): Promise<boolean> {
    const room = concurrency - runner.live.size;
    const limit = room > 0 ? room : postedAtOnce;
    const begunAt = performance.now();
    if (room <= 0 && begunAt < handOverAt) return laterIn(handOverAt - begunAt);
    const claimed = await claimActors({
      store,
      kind,
      owner,
      now: now(),
      limit,
      onlyPosted: room <= 0,
      resume: (stored, { context }) => resumedEvent(stored, context),
      begin: ({ place }) =>
        place.path === 'created.queued' ? { type: 'job.admitted' } : undefined,
    });
    // It looks at all that wait for room, too: many of them must not cost more than those that run.
    const tookMs = performance.now() - begunAt;
    if (room <= 0 && tookMs > 5) handOverAt = performance.now() + 10 * tookMs;
    const kept = await Promise.all(claimed.map(isStillOurs));
    const ours = claimed.filter((_, index) => kept[index]);
    const orphans = new Set(ours.filter(({ orphaned }) => orphaned).map(({ claim: { id } }) => id));
    if (orphans.size > 0) await sweepWorkspaces(options.config, (id) => orphans.has(id));
    ours.forEach(take);
    return claimed.length === limit;
  }

  function laterIn(ms: number): false {
    later ??= setTimeout(() => {
      later = undefined;
      options.onRoom();
    }, ms).unref();
    return false;
  }

  function take(claimed: ClaimedActor<JobContext>): void {
    const { claim, history, change, state, files } = claimed;
    const { id } = claim;
    if (change.standing === 'quarantined') return options.onEnded(id);
    openLog(claimed);
    if (state !== undefined && change.standing === 'owned' && drained === undefined)
      return runner.start(claim, state, files);
    logs.close(id);
    if (change.standing !== 'ended') return;
    end(claim, foldHistory(change.job === undefined ? history : [...history, change.job]));
  }

  function openLog({ claim: { id, fence }, history, change }: ClaimedActor<JobContext>): void {
    const told = [...history, ...(change.job ? [change.job] : [])].flatMap(({ events }) => events);
    try {
      const path = recall(eventsIn(history))?.spec.logsPath;
      if (path !== undefined) (fence === 1 ? logs.begin : logs.mend)(id, path, told);
    } catch {
      // A log that cannot be mended costs the log, not the job.
    }
  }

  function end(claim: ActorClaim, job: Job | undefined): void {
    options.onEnded(claim.id, job);
    // A preview that was opened by a run whose end is not known has nobody who knows its address.
    if (job !== undefined && job.status !== 'done' && job.preview.url === undefined)
      void options.previews.stop(claim.id).catch(() => {});
    settler.add(claim, job);
  }

  /** A process that was frozen right after its claim must not touch what is another's by now. */
  async function isStillOurs({ claim, change }: ClaimedActor<JobContext>): Promise<boolean> {
    if (lease.isFresh || change.standing !== 'owned') return true;
    const { version, at, standing } = change;
    for (;;) {
      try {
        return await store.commit(claim, { version, at, standing, consumed: [] });
      } catch (error) {
        // What is left here is claimed by whoever finds the lease of this engine lapsed.
        if (!toJobError(error).retryable || closing.aborted) return false;
        await sleep(200, closing).catch(() => {});
      }
    }
  }

  function doubt(): void {
    for (const job of runner.live.values()) {
      doubted.add(job);
      const isCertain = () => doubted.delete(job);
      // One that is another's is dropped.
      runner.confirm(job).then(isCertain, isCertain);
    }
  }

  function dropAll(): void {
    for (const id of runner.live.keys()) runner.drop(id);
  }

  async function drain(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    drained = resolve;
    for (const { claim, state } of runner.live.values()) {
      // A job that only waits has nothing to finish.
      if (state.place.path.endsWith('.waiting')) runner.drop(claim.id);
    }
    if (runner.live.size === 0) resolve();
    const timer = new AbortController();
    const grace = sleep(options.graceMs, timer.signal).catch(() => {});
    await Promise.race([promise, grace]);
    timer.abort();
    dropAll();
    await settler.flush();
  }

  const hasRoom = () => drained === undefined && runner.live.size < concurrency;
  return { kind, runner, hasRoom, claim: claimMore, doubt, dropAll, drain };
}

/** Events that are handed over at once to jobs that nobody runs, when there is no room to run them. */
const postedAtOnce = 100;
