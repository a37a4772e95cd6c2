import type { JobContext } from '../../../machines/index.ts';
import { recall } from '../../../machines/job/job.recall.ts';
import type { Job } from '../../contracts/job.ts';
import type { ActorClaim } from '../../contracts/store.ts';
import type { MachineKind } from '../runtime/machine-kind.ts';
import type { ActorRunner } from '../runtime/actor-runner.ts';
import { claimActors, type ClaimedActor } from '../runtime/claim-actors.ts';
import { commitWithRetry } from '../runtime/commit-with-retry.ts';
import type { EngineParts } from '../engine-parts.ts';
import { resumedEvent } from './resume-job.ts';
import { eventsIn } from './job-kind.ts';
import type { JobLogs } from './job-logs.ts';
import type { HeldLease } from '../runtime/lease.ts';
import { sweepWorkspaces } from './sweep-workspaces.ts';
import { foldHistory } from './view-job.ts';

interface ClaimJobsOptions extends Pick<
  EngineParts,
  'store' | 'config' | 'now' | 'monotonic' | 'sleep'
> {
  readonly owner: string;
  readonly lease: HeldLease;
  readonly closing: AbortSignal;
  readonly kind: MachineKind<JobContext>;
  readonly runner: Pick<ActorRunner<JobContext>, 'start'>;
  readonly logs: JobLogs;
  /** How many more jobs may run. */
  room(): number;
  /** Whether none may begin any more. */
  isDrained(): boolean;
  /** A job that was claimed is at its end. */
  end(claim: ActorClaim, job: Job | undefined, isLogged: boolean): void;
  onQuarantined(jobId: string): void;
  /** There may be something to claim. */
  onRoom(): void;
}

type Claimed = ClaimedActor<JobContext>;

/** Gives the function that claims and starts jobs; it gives true when there may be more. */
export function claimJobs(options: ClaimJobsOptions): () => Promise<boolean> {
  const { store, config, owner, now, monotonic, sleep, lease, closing, kind, runner, logs } =
    options;
  /** When events are handed over next to jobs that nobody runs, where there is no room to run them. */
  let handOverAt = 0;
  let later: NodeJS.Timeout | undefined;

  async function claim(): Promise<boolean> {
    const room = options.room();
    const limit = room > 0 ? room : postedAtOnce;
    const begunAt = performance.now();
    const { lapses } = lease;
    if (room <= 0 && begunAt < handOverAt) return claimIn(handOverAt - begunAt);
    const claimed = await claimActors({
      store,
      kind,
      owner,
      now: now(),
      monotonic,
      limit,
      onlyPosted: room <= 0,
      resume: (stored, { context }) => resumedEvent(stored, context),
      begin: ({ leaf }) => (leaf.path === 'created.queued' ? { type: 'job.admitted' } : undefined),
    });
    // It looks at all that wait for room, too: many of them must not cost more than those that run.
    const tookMs = performance.now() - begunAt;
    if (room <= 0 && tookMs > 5) handOverAt = performance.now() + 10 * tookMs;
    const begun = await whichAreOurs(claimed, lapses);
    begun.forEach(openLog);
    await sweepOrphans(begun);
    // Once more: a process may be frozen for long while it reads logs and folders.
    const ours = await whichAreOurs(begun, lapses);
    for (const job of begun) if (!ours.includes(job)) logs.close(job.claim.id);
    ours.forEach(take);
    return claimed.length === limit;
  }

  function claimIn(ms: number): false {
    later ??= setTimeout(() => {
      later = undefined;
      options.onRoom();
    }, ms).unref();
    return false;
  }

  /** A process that was frozen must not touch what is another's by now. */
  async function whichAreOurs(
    claimed: readonly Claimed[],
    lapses: number,
  ): Promise<readonly Claimed[]> {
    // It may have lapsed and been renewed since the claim: then another had time to take them.
    if (lease.isFresh && lease.lapses === lapses) return claimed;
    const kept = await Promise.all(claimed.map(isStillOurs));
    return claimed.filter((_, index) => kept[index]);
  }

  async function isStillOurs({ claim: own, change }: Claimed): Promise<boolean> {
    if (change.lifecycle !== 'running') return true;
    const { version, at, lifecycle } = change;
    return commitWithRetry(store, own, [{ version, at, lifecycle, consumed: [] }], async (ms) => {
      await sleep(ms, closing).catch(() => {});
      // What is left then is claimed by whoever finds the lease of this engine lapsed.
      return !closing.aborted;
    });
  }

  async function sweepOrphans(claimed: readonly Claimed[]): Promise<void> {
    const orphans = new Set(claimed.flatMap(({ orphaned, claim: { id } }) => (orphaned ? id : [])));
    // Those of another may be writing there.
    if (orphans.size > 0) await sweepWorkspaces(config, (id) => orphans.has(id) && lease.isFresh);
  }

  function take({ claim: own, history, change, state, files }: Claimed): void {
    if (change.lifecycle === 'quarantined') return options.onQuarantined(own.id);
    if (state !== undefined && change.lifecycle === 'running' && !options.isDrained())
      return runner.start(own, state, files);
    if (change.lifecycle !== 'ended') return logs.close(own.id);
    const told = change.job === undefined ? history : [...history, change.job];
    options.end(own, foldHistory(told), logs.end(own.id));
  }

  function openLog({ claim: { id, fence }, history, change }: Claimed): void {
    if (change.lifecycle === 'quarantined') return;
    const told = [...history, ...(change.job ? [change.job] : [])].flatMap(({ events }) => events);
    try {
      const path = recall(eventsIn(history))?.spec.logsPath;
      if (path !== undefined) (fence === 1 ? logs.begin : logs.repair)(id, path, told);
    } catch {
      // A log that cannot be mended costs the log, not the job.
    }
  }

  return claim;
}

/** Events that are handed over at once to jobs that nobody runs, when there is no room to run them. */
const postedAtOnce = 100;
