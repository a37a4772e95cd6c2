import type { Blobs } from '../contracts/blobs.ts';
import type { JobEngine } from '../contracts/engine/engine.ts';
import type { PruneReport, Retention } from '../contracts/engine/retention.ts';
import type { Store } from '../contracts/store/store.ts';
import type { Now, Sleep } from '../contracts/time.ts';
import { JobError } from '../errors/job-error.ts';
import { nothingRemoved, type Removed } from '../workspace/removal/remove-entry.ts';
import { removeTempLeftOvers } from '../workspace/folders/temp-folder.ts';
import { findLeftOvers, removeLeftOvers } from './left-overs/left-overs.ts';
import { removeLeftBlobs } from './left-overs/left-blobs.ts';
import type { PartPlaces } from './removal/part-files.ts';
import { createRemovals } from './removal/removals.ts';
import { createRemover } from './removal/remover.ts';
import { isDryRun, userIdOf } from './read-calls.ts';
import { createRetentionRunner, type RetentionRunner } from './run-retention.ts';
import { createSweeper } from './sweeper.ts';
import { readUsage } from './usage.ts';
import { wouldRemove } from './removal/would-remove.ts';

type RetentionApi = Pick<JobEngine, 'prune' | 'remove' | 'forget' | 'usage' | 'pin'>;

interface OpenParts extends PartPlaces {
  readonly store: Store;
  readonly blobs: Blobs | undefined;
  readonly retention: Retention | undefined;
  readonly lease: { acquireOrRenew(): Promise<boolean>; release(): Promise<void> };
  readonly now: Now;
  readonly sleep: Sleep;
  /** Aborted when the engine begins to close. */
  readonly closing: AbortSignal;
  assertOpen(): void;
}

/** The retention of an engine: the calls of the API, and what runs in the background. */
export function openRetention(parts: OpenParts): RetentionRunner & { readonly api: RetentionApi } {
  const { store, config, retention: policy, now, sleep, closing, assertOpen } = parts;
  const { retention } = store;
  const places = { config, references: parts.references };
  // What the background removes is not in the report of a call.
  const background = createRemover({ store, ...places, now });
  const sweeper = createSweeper({ store, ...places, policy, remover: background, now });
  const runner = createRetentionRunner({
    ...sweeper,
    lease: parts.lease,
    tidy: policy && (() => tidy(policy)),
    // The engine with the lease may have other folders.
    tidyOwn: places.references && (() => removeOwnLeftOvers(nothingRemoved())),
    sleep,
    everyMs: intervalOf(policy),
    signal: closing,
  });

  /** What earlier processes left, and what another policy had noted to be looked at later. */
  async function tidy(ages: Retention): Promise<void> {
    await removeTempLeftOvers();
    await removeOwnLeftOvers(nothingRemoved());
    await removeBlobLeftOvers(nothingRemoved());
    const text = JSON.stringify(ages);
    if ((await store.storage.get(namespace, 'policy')) === text) return;
    await sweeper.all();
    await store.storage.set(namespace, 'policy', text);
  }

  async function prune(dryRun: boolean): Promise<PruneReport> {
    if (dryRun) return addLeftOvers(await wouldRemove({ retention, ...places, policy, now }));
    const removed = nothingRemoved();
    // First, as it needs no room: on a full disk the store cannot be written until something is gone.
    await removeOwnLeftOvers(removed);
    const remover = createRemover({ store, ...places, now });
    await createSweeper({ store, ...places, policy, remover, now }).all();
    const report = remover.takeReport();
    report.files += removed.files;
    report.bytes += removed.bytes;
    report.left.push(...removed.left);
    await removeBlobLeftOvers(report);
    await retention.compact({ whole: true });
    return report;
  }

  function removeOwnLeftOvers(removed: Removed): Promise<void> {
    return removeLeftOvers({ store, ...places, policy, now }, removed);
  }

  async function removeBlobLeftOvers(removed: Removed): Promise<void> {
    const { blobs, references } = parts;
    if (blobs !== undefined && references !== undefined)
      await removeLeftBlobs({ store, blobs, references, policy, now }, removed);
  }

  async function addLeftOvers(report: Omit<PruneReport, 'left'>): Promise<PruneReport> {
    let { files } = report;
    for await (const { removableAt } of findLeftOvers({ store, ...places, policy }))
      if (removableAt <= now()) files += 1;
    return { ...report, files, left: [] };
  }

  function removals() {
    const remover = createRemover({ store, ...places, now });
    return createRemovals({
      store,
      remover,
      sweeper: createSweeper({ store, ...places, policy, remover, now }),
      pause: (ms) => sleep(ms, closing),
    });
  }

  return {
    ...runner,
    api: {
      async prune(options) {
        assertOpen();
        return prune(isDryRun(options));
      },
      async remove(jobId) {
        assertOpen();
        if ((await retention.get(jobId)) === undefined) throw notFound(jobId);
        return removals().remove(jobId);
      },
      async forget(person) {
        assertOpen();
        return removals().forget(userIdOf(person));
      },
      async usage() {
        assertOpen();
        return readUsage({ store, ...places });
      },
      async pin(jobId, pinned = true) {
        assertOpen();
        if (!(await retention.pin(jobId, pinned, now()))) throw notFound(jobId);
      },
    },
  };
}

/** Often enough for the shortest age. Without a policy there is only what other processes left behind. */
function intervalOf(policy: Retention | undefined): number {
  if (policy === undefined) return 60_000;
  const { maxBytes: _, ...ages } = policy;
  return Math.min(Math.max(Math.min(...Object.values(ages)) / 10, 1000), 30_000);
}

const namespace = 'retention';

function notFound(jobId: string): JobError {
  const shown = JSON.stringify(jobId)?.slice(0, 100) ?? 'without an id';
  return new JobError('JOB_NOT_FOUND', `There is no job ${shown}.`);
}
