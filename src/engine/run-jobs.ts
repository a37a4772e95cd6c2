import { createJobMachine } from '../../machines/index.ts';
import type { PreviewHost } from '../contracts/preview.ts';
import type { Kind } from './actor-kind.ts';
import { type ActorRunner, createActorRunner } from './actor-runner.ts';
import { claimActors, type ClaimedActor } from './claim-actors.ts';
import type { EngineParts } from './engine-parts.ts';
import { fromStages, type RunningJob } from './from-stage.ts';
import { fromTimer } from './from-timer.ts';
import { resumedEvent } from './job-history.ts';
import { jobKind } from './job-kind.ts';
import { createJobLogs } from './job-logs.ts';
import type { LeaseKeeper } from './lease-keeper.ts';
import { sweepWorkspaces } from './sweep-workspaces.ts';

interface RunJobsOptions extends EngineParts {
  readonly owner: string;
  readonly lease: LeaseKeeper;
  readonly previews: PreviewHost;
  /** A job has ended, and all of it is written. */
  onEnded(jobId: string): void;
  /** There is room for another job. */
  onRoom(): void;
}

export interface JobRunner {
  readonly kind: Kind;
  readonly runner: ActorRunner;
  /** Claims and starts as many jobs as there is room for; true when there may be more. */
  claim(): Promise<boolean>;
  /** From now on no stage begins; resolves when none runs, or after the grace. */
  drain(): Promise<void>;
}

/** Runs the jobs of an engine. */
export function runJobs(options: RunJobsOptions): JobRunner {
  const { store, owner, now, sleep, lease, concurrency } = options;
  const logs = createJobLogs(store);
  const never = new Promise<never>(() => {});
  let drained: (() => void) | undefined;

  const find = (jobId: string): RunningJob => {
    const job = runner.live.get(jobId);
    if (job === undefined) throw new DOMException('The job is not ours any more.', 'AbortError');
    return {
      context: job.actor.getSnapshot().context,
      files: job.files,
      send: (event) => job.actor.send(event),
      committed: drained === undefined ? job.committed : never,
      confirm: () => (lease.isFresh ? Promise.resolve() : runner.confirm(jobId)),
    };
  };
  const machine = createJobMachine({ now, policy: options.policy });
  const kind = jobKind(
    machine.provide({
      actors: {
        ...fromStages(options.stages(options.previews), { ...options, find }),
        timer: fromTimer({ now, sleep }),
      },
    }),
  );
  const runner = createActorRunner({
    kind,
    store,
    owner,
    now,
    sleep,
    onCommitted({ id, actor }, entries) {
      logs.append(id, entries);
      if (drained !== undefined && actor.getSnapshot().status === 'active') runner.drop(id);
    },
    onGone({ id }, why) {
      logs.close(id);
      if (why === 'ended') void settle(id);
      if (runner.live.size === 0) drained?.();
      options.onRoom();
    },
  });

  async function claim(): Promise<boolean> {
    const room = concurrency - runner.live.size;
    const limit = room > 0 ? room : postedAtOnce;
    const claimed = await claimActors({
      store,
      kind,
      owner,
      now: now(),
      limit,
      onlyPosted: room <= 0,
      resume: (stored, { context }) => resumedEvent(stored, context),
      begin: (snapshot) =>
        snapshot.matches({ created: 'queued' }) ? { type: 'job.admitted' } : undefined,
    });
    const orphans = new Set(claimed.filter(({ orphaned }) => orphaned).map(({ id }) => id));
    if (orphans.size > 0) await sweepWorkspaces(options.config, (id) => orphans.has(id));
    await Promise.all(claimed.map(take));
    return claimed.length === limit;
  }

  async function take(claimed: ClaimedActor): Promise<void> {
    const { id, change } = claimed;
    if (change.standing === 'quarantined') return options.onEnded(id);
    if (!(await isStillOurs(claimed))) return;
    const persisted = JSON.parse(change.snapshot);
    const { context } = persisted;
    if (claimed.fence === 1) logs.begin(id, context, change.job?.entries ?? []);
    else await logs.open(id, context.spec.logsPath);
    if (change.standing === 'owned') {
      const stored = context.results.tree === undefined ? undefined : await store.get(id);
      if (drained === undefined) return runner.start(claimed, persisted, stored?.files ?? []);
    }
    logs.close(id);
    if (change.standing === 'ended') await settle(id);
  }

  /** A process that was frozen right after its claim must not touch what is another's by now. */
  async function isStillOurs({ id, fence, change }: ClaimedActor): Promise<boolean> {
    if (lease.isFresh || change.standing !== 'owned') return true;
    const { job } = change;
    const again = { ...change, consumed: [], ...(job && { job: { ...job, entries: [] } }) };
    return store.commit({ kind: 'job', id, owner, fence }, again);
  }

  async function settle(id: string): Promise<void> {
    await store.settle({ kind: 'job', id, owner }).catch(() => {
      // Whoever finds the lease of this engine lapsed does it.
    });
    options.onEnded(id);
  }

  async function drain(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    drained = resolve;
    for (const { id, actor } of runner.live.values()) {
      // A job that only waits has nothing to finish.
      if (Object.values(actor.getSnapshot().value).includes('waiting')) runner.drop(id);
    }
    if (runner.live.size === 0) resolve();
    const timer = new AbortController();
    const grace = sleep(options.graceMs, timer.signal).catch(() => {});
    await Promise.race([promise, grace]);
    timer.abort();
    for (const id of runner.live.keys()) runner.drop(id);
  }

  return { kind, runner, claim, drain };
}

/** Events that are handed over at once to jobs that nobody runs, when there is no room to run them. */
const postedAtOnce = 100;
