import type { BlobRef, Blobs } from '../../contracts/blobs.ts';
import type { BlobPart, JobPart } from '../../contracts/job/job-parts.ts';
import type { StoreNamespaces } from '../../contracts/store/store.ts';
import { JobError } from '../../errors/job-error.ts';
import type { Removed } from '../../workspace/removal/remove-entry.ts';

/** Which jobs hold which blobs of a blob store. Jobs with the same content share a blob. */
export interface BlobReferences {
  /**
   * Notes that a job is about to put a blob. Rejects with `BLOBS_UNAVAILABLE` while that blob is being
   * removed.
   */
  add(jobId: string, part: BlobPart, ref: BlobRef): Promise<void>;
  /** The blobs of a job, also those of earlier attempts. */
  of(jobId: string): Promise<readonly HeldBlob[]>;
  /** Removes the blobs of parts of a job, except for those that another job holds. */
  release(jobId: string, parts: readonly JobPart[], removed: Removed): Promise<void>;
  /** Removes a blob that no job of the store holds. */
  removeUnheld(blob: BlobRef, isGone: IsGone, removed: Removed): Promise<void>;
}

export interface HeldBlob extends BlobRef {
  readonly part: BlobPart;
}

type IsGone = (jobId: string) => Promise<boolean>;

/**
 * References are values of the store: one by job, one by hash. They are written before the blob and
 * removed after it, the one by job last, so what a process that dies leaves is found.
 *
 * A blob that is being removed is marked. Who adds a reference writes it, then looks for the mark; who
 * removes writes the mark, then looks for references: one of the two sees the other.
 */
export function createBlobReferences(storage: StoreNamespaces, blobs: Blobs): BlobReferences {
  const byJob = (jobId: string, sha256: string) => `${jobId}:${sha256}`;
  const byHash = (sha256: string, jobId: string) => `${sha256}:${jobId}`;
  const dropping = new Map<string, Promise<void>>();

  async function holdersOf(sha256: string): Promise<readonly string[]> {
    const pairs = await storage.list(namespace, byHash(sha256, ''));
    const names = pairs.map(([key]) => key.slice(sha256.length + 1));
    return names.filter((name) => name !== mark);
  }

  /** One after the other for each blob: the end of one would remove the mark of another. */
  async function drop(blob: BlobRef, jobIds: readonly string[], removed: Removed): Promise<void> {
    const { sha256 } = blob;
    const before = dropping.get(sha256) ?? Promise.resolve();
    const own = before.catch(() => {}).then(() => dropNow(blob, jobIds, removed));
    dropping.set(sha256, own);
    try {
      await own;
    } finally {
      if (dropping.get(sha256) === own) dropping.delete(sha256);
    }
  }

  /** Removes a blob for these holders, which are gone or going. */
  async function dropNow({ sha256, bytes }: BlobRef, jobIds: readonly string[], removed: Removed) {
    await storage.set(namespace, byHash(sha256, mark), 'true');
    for (const jobId of jobIds) await storage.delete(namespace, byHash(sha256, jobId));
    if ((await holdersOf(sha256)).length === 0) {
      await blobs.delete(sha256);
      removed.files += 1;
      removed.bytes += bytes;
    }
    await storage.delete(namespace, byHash(sha256, mark));
    for (const jobId of jobIds) await storage.delete(namespace, byJob(jobId, sha256));
  }

  async function of(jobId: string): Promise<readonly HeldBlob[]> {
    const pairs = await storage.list(namespace, byJob(jobId, ''));
    return pairs.map(([key, value]) => ({
      sha256: key.slice(jobId.length + 1),
      ...JSON.parse(value),
    }));
  }

  return {
    of,
    async add(jobId, part, { sha256, bytes }) {
      await storage.set(namespace, byJob(jobId, sha256), JSON.stringify({ part, bytes }));
      await storage.set(namespace, byHash(sha256, jobId), 'true');
      if ((await storage.get(namespace, byHash(sha256, mark))) === undefined) return;
      throw new JobError('BLOBS_UNAVAILABLE', `The blob ${sha256} is being removed.`);
    },
    async release(jobId, parts, removed) {
      const isWhole = parts.includes('record');
      for (const held of await of(jobId))
        if (isWhole || parts.includes(held.part)) await drop(held, [jobId], removed);
    },
    async removeUnheld(blob, isGone, removed) {
      const holders = await holdersOf(blob.sha256);
      for (const jobId of holders) if (!(await isGone(jobId))) return;
      await drop(blob, holders, removed);
    },
  };
}

/** The stored name of the namespace: do not rename it. */
const namespace = 'blobs';
/** In place of the id of a job. */
const mark = 'removing';
