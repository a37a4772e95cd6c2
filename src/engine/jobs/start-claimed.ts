import { existsSync } from 'node:fs';
import type { JobContext, JobEvent } from '../../../machines/index.ts';
import { recall } from '../../../machines/job/job.recall.ts';
import type { StoredActor } from '../../contracts/store/actor.ts';
import type { ActorChange, TransitionEvents } from '../../contracts/store/actor-change.ts';
import { neededPart } from '../blobs/needed-part.ts';
import type { ClaimedActor } from '../runtime/claim-and-advance.ts';
import { commitWithRetry } from '../runtime/commit-with-retry.ts';
import type { ClaimJobsOptions } from './claim-jobs.ts';
import { eventsIn } from './job-kind.ts';
import { sweepWorkspaces } from './files/sweep-workspaces.ts';
import { foldHistory } from './view-job.ts';

type ClaimedJob = ClaimedActor<JobContext>;

interface StartOptions extends ClaimJobsOptions {
  /** How often the lease had lapsed before the claim. */
  readonly timesLapsed: number;
}

/**
 * Starts claimed jobs: those of another engine again, new ones for the first time. The order of recovery:
 *
 * 1. In the claim (`claimAndAdvance`): rebuild the job from its snapshot and journal (`rehydrate`);
 *    apply `job.resumed`, which closes the interrupted attempt; then its inbox; commit.
 * 2. Drop the jobs that another engine owns by now (`keepOwned`).
 * 3. Rewrite the log of each job from its journal (`openLog`).
 * 4. Remove half-written folders and archives of orphaned jobs (`sweepOrphans`).
 * 5. Drop lost jobs once more: a process may be frozen while it reads logs and folders.
 * 6. Start the rest: only now does a stage begin, after the commit of step 1 (`start`).
 */
export async function startClaimed(
  claimed: readonly ClaimedJob[],
  options: StartOptions,
): Promise<void> {
  // The store may have lost an earlier claim of this engine.
  for (const { claim } of claimed) options.runner.drop(claim.id);
  const first = await keepOwned(claimed, options);
  for (const job of first) openLog(job, options);
  await sweepOrphans(first, options);
  const owned = await keepOwned(first, options);
  for (const job of first) if (!owned.includes(job)) options.logs.close(job.claim.id);
  for (const job of owned) start(job, options);
}

/** The event that closes an interrupted attempt. A parked job ran nothing, but may have lost its files. */
export function resumedEvent(
  { lastSeenAt, orphaned, ownerDied, lifecycle }: StoredActor,
  context: JobContext,
  hasBlobs: boolean,
): JobEvent | undefined {
  // It was handed over. Files that are not here would be generated over and over, each time elsewhere.
  if (!orphaned && lifecycle === 'running') return undefined;
  const filesLost = areFilesLost(context, hasBlobs);
  if (!orphaned && !filesLost) return undefined;
  return { type: 'job.resumed', lastSeenAt, lapsed: !ownerDied, filesLost };
}

/**
 * Whether the files of the last milestone are gone, such as from a temporary folder after a reboot. The
 * stage brings those that were published.
 */
function areFilesLost(context: JobContext, hasBlobs: boolean): boolean {
  const needed = neededPart(context);
  if (needed === undefined || (hasBlobs && needed.ref !== undefined)) return false;
  return !existsSync(needed.dir);
}

/** A lease that lapsed since the claim, even if it was renewed, gave another engine time to claim. */
async function keepOwned(
  claimed: readonly ClaimedJob[],
  options: StartOptions,
): Promise<readonly ClaimedJob[]> {
  const { lease, timesLapsed } = options;
  // A slow claim may have outlasted the lease; without a fresh one, nothing is swept.
  await lease.acquireOrRenew().catch(() => {});
  if (lease.isFresh && lease.timesLapsed === timesLapsed) return claimed;
  const owned = await Promise.all(claimed.map((job) => isOwned(job, options)));
  return claimed.filter((_, index) => owned[index]);
}

async function isOwned(
  { claim, change }: ClaimedJob,
  { store, sleep, closing }: StartOptions,
): Promise<boolean> {
  if (!isRun(change)) return true;
  return commitWithRetry(store, claim, undefined, async (ms) => {
    await sleep(ms, closing).catch(() => {});
    // While closing, leave the job to the next engine.
    return !closing.aborted;
  });
}

function openLog(job: ClaimedJob, { logs }: StartOptions): void {
  const { claim, change, state } = job;
  if (change.lifecycle === 'quarantined') return;
  const events = eventsIn(historyOf(job));
  try {
    const path = (state?.context ?? recall(events))?.spec.logsPath;
    if (path !== undefined) logs.open(claim.id, path, events);
  } catch {
    // A log that cannot be written must not fail the job.
  }
}

async function sweepOrphans(
  claimed: readonly ClaimedJob[],
  { config, lease }: StartOptions,
): Promise<void> {
  const orphans = new Set(claimed.flatMap(({ orphaned, claim: { id } }) => (orphaned ? id : [])));
  // Without the lease, another engine may be writing there.
  if (orphans.size > 0) await sweepWorkspaces(config, (id) => orphans.has(id) && lease.isFresh);
}

function start(job: ClaimedJob, options: StartOptions): void {
  const { runner, files, logs } = options;
  const { claim, change, state } = job;
  if (change.lifecycle === 'quarantined') options.onQuarantined(claim.id);
  else if (change.lifecycle === 'ended') {
    const isLogged = logs.end(claim.id, { keepsStack: true });
    options.end(claim, foldHistory(historyOf(job)), isLogged);
  } else if (!isRun(change) || state === undefined || runner.isDraining) logs.close(claim.id);
  else {
    files.start(claim.id, historyOf(job));
    runner.start(claim, state);
  }
}

/** Whether a job runs on here after its claim. */
function isRun({ lifecycle, handTo }: ActorChange): boolean {
  return lifecycle === 'running' && handTo === undefined;
}

/** The journal, including what the claim added. */
function historyOf({ history, change }: ClaimedJob): readonly TransitionEvents[] {
  return change.job === undefined ? history : [...history, change.job];
}
