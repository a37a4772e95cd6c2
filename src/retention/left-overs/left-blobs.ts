import type { Blobs } from '../../contracts/blobs.ts';
import type { Retention } from '../../contracts/engine/retention.ts';
import type { Store } from '../../contracts/store/store.ts';
import type { Now } from '../../contracts/time.ts';
import { toJobError } from '../../errors/to-job-error.ts';
import type { Removed } from '../../workspace/removal/remove-entry.ts';
import type { BlobReferences } from './blob-references.ts';

interface LeftBlobParts {
  readonly store: Pick<Store, 'lifecycle'>;
  readonly blobs: Blobs;
  readonly references: BlobReferences;
  readonly policy: Retention | undefined;
  readonly now: Now;
}

/**
 * Removes the blobs that no job of the store holds, such as those of jobs that a restored backup does not
 * know. They stay as long as the files of jobs are kept, and for a day at least.
 */
export async function removeLeftBlobs(
  { store, blobs, references, policy, now }: LeftBlobParts,
  removed: Removed,
): Promise<void> {
  const { workspaceMs = Infinity, outputMs = Infinity } = policy ?? {};
  const keptMs = Math.max(workspaceMs, outputMs, dayMs);
  if (keptMs === Infinity) return;
  const isGone = async (id: string) => (await store.lifecycle({ kind: 'job', id })) === undefined;
  try {
    for await (const blob of blobs.list())
      if (blob.storedAt + keptMs <= now()) await references.removeUnheld(blob, isGone, removed);
  } catch (error) {
    removed.left.push(`in the blob store: ${toJobError(error).message}`);
  }
}

const dayMs = 86_400_000;
