import { createJobMachine, type JobContext, toJob } from '../../../machines/index.ts';
import type { Job } from '../../contracts/job.ts';
import type { PreviewHost } from '../../contracts/preview.ts';
import type { Stage, StageName } from '../../contracts/stage.ts';
import type { ActorClaim } from '../../contracts/store.ts';
import type { MachineKind } from '../runtime/machine-kind.ts';
import {
  type ActorRunner,
  createActorRunner,
  type Effect,
  type LiveActor,
} from '../runtime/actor-runner.ts';
import { claimJobs } from './claim-jobs.ts';
import type { EngineParts } from '../engine-parts.ts';
import { createErrorStacks } from './error-stacks.ts';
import { timerEffect } from '../runtime/from-timer.ts';
import { jobKind } from './job-kind.ts';
import { createJobLogs } from './job-logs.ts';
import { createLateLogs } from './late-logs.ts';
import type { HeldLease } from '../runtime/lease.ts';
import { runStage } from '../stages/run-stage.ts';
import { createJobArchiver } from './archive-jobs.ts';

interface JobRunnerOptions extends EngineParts {
  readonly owner: string;
  readonly lease: HeldLease;
  readonly previews: PreviewHost;
  /** Aborted when the engine begins to close. */
  readonly closing: AbortSignal;
  /** A job has ended, and its log is written if it can be. Without the job where that is not at hand. */
  onEnded(jobId: string, job?: Job): void;
  /** A job is no longer run here, and goes on without this engine. */
  onLost(jobId: string): void;
  /** There is room for another job. */
  onRoom(): void;
}

export interface JobRunner {
  readonly kind: MachineKind<JobContext>;
  readonly runner: ActorRunner<JobContext>;
  hasRoom(): boolean;
  /** Claims and starts as many jobs as there is room for; true when there may be more. */
  claim(): Promise<boolean>;
  /** Asks the store whether the jobs are still this engine's; those that are not are dropped. */
  reverifyOwnership(): void;
  dropAll(): void;
  /** From now on no stage begins; resolves when none runs, or after the grace. */
  drain(): Promise<void>;
}

/** Runs the jobs of an engine. */
export function createJobRunner(options: JobRunnerOptions): JobRunner {
  const { store, now, sleep, lease, concurrency } = options;
  const logs = createJobLogs();
  const stacks = createErrorStacks(now);
  const settler = createJobArchiver(store);
  const lateLogs = createLateLogs(store, settler);
  let drained: (() => void) | undefined;
  /** Those that may be another's, until the store has told. */
  const unverified = new Set<LiveActor<JobContext>>();
  const isOurs = (job: LiveActor<JobContext>) => lease.isFresh && !unverified.has(job);
  const stages = options.stages(options.previews);
  const run =
    <Name extends StageName>(stage: Stage<Name>): Effect<JobContext> =>
    (_input, controller, job) => {
      const work = runStage(
        stage,
        {
          context: job.state.context,
          files: job.files,
          send: (event) => runner.send(job.claim.id, event),
          async assertOwnership() {
            controller.signal.throwIfAborted();
            if (isOurs(job)) return;
            await runner.assertOwnership(job);
            controller.signal.throwIfAborted();
          },
        },
        options,
        controller,
      );
      work.catch((error: unknown) => stacks.note(job.claim.id, error));
      return work;
    };
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
    onCommitted({ id }, { leaf }, changes) {
      for (const { job } of changes) logs.append(id, job?.events ?? []);
      if (drained !== undefined && !leaf.isFinal) runner.drop(id);
    },
    onGone({ claim, state: { leaf, context }, files }, last) {
      if (last?.lifecycle === 'ended')
        end(claim, toJob({ context, value: leaf.path }, files), logs.end(claim.id));
      else logs.close(claim.id);
      if (last === undefined) options.onLost(claim.id);
      // Behind the last line of the log.
      if (last?.lifecycle === 'ended' && leaf.path === 'failed')
        stacks.write(claim.id, context.spec.logsPath);
      else stacks.forget(claim.id);
      if (runner.live.size === 0) drained?.();
      options.onRoom();
    },
  });

  function end(claim: ActorClaim, job: Job | undefined, isLogged: boolean): void {
    options.onEnded(claim.id, job);
    // A preview that was opened by a run whose end is not known has nobody who knows its address.
    if (job !== undefined && job.status !== 'done' && job.preview.url === undefined)
      void options.previews.stop(claim.id).catch(() => {});
    if (isLogged) settler.add(claim, job);
    else lateLogs.add(claim);
  }

  function reverifyOwnership(): void {
    for (const job of runner.live.values()) {
      unverified.add(job);
      const isCertain = () => unverified.delete(job);
      // One that is another's is dropped.
      runner.assertOwnership(job).then(isCertain, isCertain);
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
      if (state.leaf.path.endsWith('.waiting')) runner.drop(claim.id);
    }
    if (runner.live.size === 0) resolve();
    const timer = new AbortController();
    const grace = sleep(options.shutdownTimeoutMs, timer.signal).catch(() => {});
    await Promise.race([promise, grace]);
    timer.abort();
    dropAll();
    await lateLogs.close();
    await settler.flush();
  }

  const claim = claimJobs({
    ...options,
    kind,
    runner,
    logs,
    room: () => concurrency - runner.live.size,
    isDrained: () => drained !== undefined,
    end,
    onQuarantined: options.onEnded,
  });
  const hasRoom = () => drained === undefined && runner.live.size < concurrency;
  return { kind, runner, hasRoom, claim, reverifyOwnership, dropAll, drain };
}
