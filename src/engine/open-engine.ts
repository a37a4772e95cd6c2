import type { JobEngine } from '../contracts/engine/engine.ts';
import type { AdmissionLimits } from '../contracts/engine/limits.ts';
import type { Store } from '../contracts/store/store.ts';
import { JobError } from '../errors/job-error.ts';
import type { EngineParts } from './engine-parts.ts';
import { createJobBlobs } from './blobs/job-blobs.ts';
import { createDiskGuard } from './jobs/files/disk-guard.ts';
import { findJobs, hasEnded } from './jobs/find-jobs.ts';
import { jobQueries } from './jobs/job-queries.ts';
import { jobCommands } from './jobs/job-commands.ts';
import { createJobRunner } from './jobs/job-runner.ts';
import { sweepWorkspaces } from './jobs/files/sweep-workspaces.ts';
import { createBlobReferences } from '../retention/left-overs/blob-references.ts';
import { openRetention } from '../retention/open-retention.ts';
import { createEngineId } from './engine-id.ts';
import { engineStatus } from './engine-status.ts';
import { createLeaderships } from './leadership.ts';
import { createPollLoop } from './poll-loop.ts';
import { createPreviewElection } from './previews/preview-election.ts';
import { createLease } from './runtime/lease.ts';
import { watchStore } from './runtime/store-watcher.ts';
import { createStorage } from './storage.ts';
import { createLiveFeed } from './watch/live-feed.ts';

/**
 * Opens an engine over a store. Each part is created from the ones before: store changes, lease,
 * previews, jobs, the poll loop that drives them, and the calls of the API (commands, queries).
 */
export async function openEngine(parts: EngineParts): Promise<JobEngine> {
  const { store, config, blobs, role, concurrency, sleep, leaseMs, admission } = parts;
  // Before anything is claimed under other limits.
  if (admission !== undefined) await limitStore(store, admission);
  const owner = createEngineId(role === 'front' ? [] : parts.runStages);
  const closing = new AbortController();
  const { signal } = closing;
  const changes = watchStore(store);
  const lease = createLease({
    ...parts,
    name: `engine:${owner}`,
    owner,
    ttlMs: leaseMs,
    engine: { label: parts.processLabel, concurrency: role === 'front' ? 0 : concurrency },
  });
  const references = blobs && createBlobReferences(store.storage, blobs);
  const jobBlobs = blobs && references && createJobBlobs({ ...parts, blobs, references });
  const previews = createPreviewElection({ ...parts, owner, jobBlobs, closing: signal });
  const live = createLiveFeed();
  const disk = createDiskGuard(config);
  const jobs = createJobRunner({
    ...parts,
    disk,
    live: live.give,
    owner,
    lease,
    previews,
    jobBlobs,
    closing: signal,
  });
  const loop = createPollLoop({ changes, sleep, everyMs: leaseMs / 2, tick, onStoreGone });
  jobs.subscribe({ onFreeSlot: loop.wake });
  const find = findJobs(store, assertOpen);
  const shared = { ...parts, jobs, disk, live, jobBlobs, changes, assertOpen, find };
  const queries = jobQueries(shared);
  const commands = jobCommands({ ...shared, wake: loop.wake });
  const retention = openRetention({
    ...parts,
    references,
    lease: createLease({ ...parts, name: 'retention', owner, ttlMs: retentionLeaseMs }),
    closing: signal,
    assertOpen,
  });
  const leaderships = createLeaderships({ ...parts, closing: signal, assertOpen });
  const status = engineStatus({
    store,
    lease: concurrency === 0 ? undefined : lease,
    isDraining: () => signal.aborted || jobs.areClaimsPaused,
    assertOpen,
  });
  let closed: Promise<void> | undefined;
  // Without it, the process could end while a caller waits for a job of another process.
  const keepAlive = setInterval(() => {}, 2 ** 30);

  /** Delivers inbox events, then claims work; true if there is more to do at once. */
  async function tick(): Promise<boolean> {
    // Renew before claiming: engines with lapsed leases would steal each other's jobs in turn.
    await lease.acquireOrRenew();
    await jobs.deliver();
    // Jobs run even if previews cannot be served; the deploy stage reports that.
    if (role !== 'worker') await previews.serve().catch(() => {});
    return role !== 'front' && jobs.claim();
  }

  /** Aborts running stages: their results can no longer be saved, and they may cost money. */
  function onStoreGone(): void {
    jobs.dropAll();
  }

  async function start(): Promise<void> {
    await lease.acquireOrRenew();
    await sweepWorkspaces(config, async (jobId) =>
      hasEnded(await store.lifecycle({ kind: 'job', id: jobId })),
    );
    if (role !== 'worker') await previews.serve();
    loop.start();
    retention.start({ ownOnly: role === 'worker' });
  }

  function assertOpen(): void {
    if (signal.aborted) throw new JobError('ENGINE_CLOSED', 'The engine was closed.');
  }

  async function close(): Promise<void> {
    closing.abort();
    clearInterval(keepAlive);
    await loop.stop();
    await jobs.drain();
    await previews.close();
    await retention.stop();
    await leaderships.close();
    await lease.release();
    queries.close();
    changes.close();
    await blobs?.close?.();
    await store.close();
  }

  const engine: JobEngine = {
    ...commands,
    ...queries.api,
    ...retention.api,
    ...status,
    async choices() {
      assertOpen();
      return parts.choices();
    },
    storage: (namespace) => createStorage(store, namespace),
    async lead(names, options) {
      assertOpen();
      return leaderships.lead(names, options);
    },
    close: () => (closed ??= close()),
    [Symbol.asyncDispose]: () => (closed ??= close()),
  };
  if (concurrency === 0) return engine;
  try {
    await start();
    return engine;
  } catch (error) {
    await engine.close();
    throw error;
  }
}

async function limitStore(store: Store, limits: AdmissionLimits): Promise<void> {
  try {
    await store.limit(limits);
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Renewed every 20 seconds. An engine that dies leaves it to others at once. */
const retentionLeaseMs = 60_000;
