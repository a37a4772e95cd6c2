import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BlobRef, Blobs } from '../../contracts/blobs.ts';
import type { Job } from '../../contracts/job/job.ts';
import type { BlobPart } from '../../contracts/job/job-parts.ts';
import type { Store } from '../../contracts/store/store.ts';
import { JobError } from '../../errors/job-error.ts';
import { endedStatuses } from '../../contracts/job/job-statuses.ts';
import type { BlobReferences } from '../../retention/left-overs/blob-references.ts';
import { type Bases, outputEndings, removeFiles } from '../../retention/removal/part-files.ts';
import { listArchive, measureArchive } from '../../workspace/archive/read-archive.ts';
import { unpackArchive } from '../../workspace/archive/unpack-archive.ts';
import { ensureBase } from '../../workspace/folders/job-dirs.ts';
import { freshPath } from '../../workspace/paths/fresh-path.ts';
import { nothingRemoved } from '../../workspace/removal/remove-entry.ts';
import { publishDir } from '../../workspace/trees/publish.ts';
import { workspaceError } from '../../workspace/workspace-error.ts';
import { storedJob } from '../jobs/view-job.ts';

/** The files of jobs, in a blob store and in the folders of this engine. */
export interface JobBlobs {
  /** Stores a part as it is in the own folders, as one archive. */
  publish(jobId: string, part: BlobPart): Promise<BlobRef>;
  /**
   * Brings a part into the own folders, unless it is there as it was published.
   *
   * @param beforeMove Called before the files are moved into place.
   */
  ensure(
    jobId: string,
    part: BlobPart,
    ref: BlobRef,
    beforeMove?: () => Promise<void>,
  ): Promise<void>;
  /**
   * The same for a reader of any job; does nothing for a part that was not published or is pruned. Rejects
   * with `FILES_REMOVED`, and leaves no files, if the part is removed meanwhile.
   */
  bring(job: Job | string, part: BlobPart): Promise<void>;
}

interface JobBlobsParts {
  readonly blobs: Blobs;
  readonly references: Pick<BlobReferences, 'add'>;
  readonly store: Pick<Store, 'get'>;
  readonly config: Bases;
}

export function createJobBlobs({ blobs, references, store, config }: JobBlobsParts): JobBlobs {
  /** The hash of each part that is known to be in the own folders, the oldest first. */
  const known = new Map<string, string>();
  const bringing = new Map<string, Promise<void>>();

  const bases = {
    workspace: { path: config.workBase, variable: 'JOB_WORK_BASE' },
    output: { path: config.outputBase, variable: 'JOB_OUTPUT_BASE' },
  } as const;
  const placeOf = (jobId: string, part: BlobPart, ending = '') =>
    join(bases[part].path, `${jobId}${ending}`);

  function archiveOf(jobId: string, part: BlobPart) {
    return listArchive(
      endings[part].map((ending) => ({
        name: `${part}${ending}`,
        path: placeOf(jobId, part, ending),
      })),
    );
  }

  function know(key: string, sha256: string): void {
    known.delete(key);
    known.set(key, sha256);
    const [oldest] = known.keys();
    if (known.size > maxKnown && oldest !== undefined) known.delete(oldest);
  }

  async function publish(jobId: string, part: BlobPart): Promise<BlobRef> {
    const archive = await archiveOf(jobId, part);
    const ref = await measureArchive(archive);
    await references.add(jobId, part, ref);
    await blobs.put(ref, archive.read);
    know(`${jobId}:${part}`, ref.sha256);
    return ref;
  }

  async function isHere(jobId: string, part: BlobPart, { sha256 }: BlobRef): Promise<boolean> {
    if (!existsSync(placeOf(jobId, part))) return false;
    if (known.get(`${jobId}:${part}`) === sha256) return true;
    // Another engine may have replaced the tree that this one has.
    const local = await archiveOf(jobId, part)
      .then(measureArchive)
      .catch(() => undefined);
    return local?.sha256 === sha256;
  }

  const ensure: JobBlobs['ensure'] = async (jobId, part, ref, beforeMove) => {
    if (!(await isHere(jobId, part, ref))) {
      // An engine that runs no jobs has not created it.
      ensureBase(bases[part].path, bases[part].variable);
      const fresh = freshPath(placeOf(jobId, part));
      try {
        const files = endings[part].slice(1).map((ending) => `${part}${ending}`);
        await unpackArchive(blobs.get(ref), fresh, [part, ...files]);
        await beforeMove?.();
        await move(jobId, part, fresh);
      } finally {
        await rm(fresh, { recursive: true, force: true });
      }
    }
    know(`${jobId}:${part}`, ref.sha256);
  };

  /** The folder first: a process that dies here leaves parts that do not have the hash. */
  async function move(jobId: string, part: BlobPart, fresh: string): Promise<void> {
    for (const ending of endings[part]) {
      const [from, to] = [join(fresh, `${part}${ending}`), placeOf(jobId, part, ending)];
      if (ending === '') await publishDir(from, to);
      else if (existsSync(from)) await renameFile(from, to);
      else await rm(to, { force: true });
    }
  }

  async function bring(given: Job | string, part: BlobPart): Promise<void> {
    const job = typeof given === 'string' ? storedJob(await store.get(given)) : given;
    const ref = job?.blobs?.[part];
    if (job === undefined || ref === undefined || job.pruned?.includes(part) === true) return;
    const { jobId, status } = job;
    // Whoever runs the job replaces its files, and knows best which they are.
    if (!endedStatuses.has(status) && existsSync(placeOf(jobId, part))) return;
    const key = `${jobId}:${part}`;
    const before = bringing.get(key);
    if (before !== undefined) return before;
    const now = ensureKept(jobId, part, ref).finally(() => bringing.delete(key));
    bringing.set(key, now);
    return now;
  }

  async function ensureKept(jobId: string, part: BlobPart, ref: BlobRef): Promise<void> {
    await ensure(jobId, part, ref, async () => {
      if (!(await isKept(jobId, part))) throw filesRemoved(jobId);
    });
    // A removal that came before the move has not seen the files.
    if (await isKept(jobId, part)) return;
    await removeFiles(jobId, part, config, nothingRemoved());
    throw filesRemoved(jobId);
  }

  async function isKept(jobId: string, part: BlobPart): Promise<boolean> {
    const stored = await store.get(jobId);
    return stored !== undefined && storedJob(stored)?.pruned?.includes(part) !== true;
  }

  return { publish, ensure, bring };
}

function filesRemoved(jobId: string): JobError {
  return new JobError('FILES_REMOVED', `The files of job ${jobId} were removed.`);
}

async function renameFile(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    throw workspaceError('publish', to, error);
  }
}

const endings = { workspace: [''], output: outputEndings } as const;
const maxKnown = 10_000;
