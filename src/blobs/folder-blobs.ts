import { createReadStream, existsSync } from 'node:fs';
import { lstat, open, opendir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BlobRef, Blobs, StoredBlob } from '../contracts/blobs.ts';
import { JobError } from '../errors/job-error.ts';
import { makeFolders } from '../workspace/folders/make-folders.ts';
import { freshPath } from '../workspace/paths/fresh-path.ts';
import { flushPaths } from '../workspace/trees/sync-tree.ts';
import { oneLine } from '../workspace/text/one-line.ts';
import { hasErrno } from '../workspace/workspace-error.ts';
import { blobKey, checkBlob, isBlobKey, missingBlob } from './check-blob.ts';

/**
 * Keeps blobs in a folder, which several machines may mount. Each is written aside, flushed, and moved
 * into place, and then its folder is flushed.
 *
 * @param folder Absolute; created with the first blob, readable by this user alone.
 */
export function createFolderBlobs(folder: string): Blobs {
  const name = `folder ${folder}`;
  const parentOf = (sha256: string) => join(folder, blobKey(sha256).slice(0, 2));
  const pathOf = (sha256: string) => join(parentOf(sha256), sha256);

  async function guard<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      throw toBlobsError(name, error);
    }
  }

  async function write(ref: BlobRef, path: string, content: AsyncIterable<Uint8Array>) {
    const file = await open(path, 'wx', 0o600);
    try {
      for await (const chunk of checkBlob(ref, content)) await file.writeFile(chunk);
      await file.sync();
    } finally {
      await file.close();
    }
  }

  async function* read(ref: BlobRef): AsyncGenerator<Uint8Array, void> {
    const path = pathOf(ref.sha256);
    try {
      yield* checkBlob(ref, createReadStream(path));
    } catch (error) {
      if (hasErrno(error, 'ENOENT')) throw missingBlob(ref.sha256, error);
      throw toBlobsError(name, error);
    }
  }

  async function* list(): AsyncGenerator<StoredBlob, void> {
    for await (const parent of namesIn(folder)) {
      if (!/^[0-9a-f]{2}$/.test(parent)) continue;
      for await (const entry of namesIn(join(folder, parent))) {
        // People may keep files of their own here.
        if (!entry.startsWith(parent) || !ownName.test(entry)) continue;
        const path = join(folder, parent, entry);
        const stats = await lstat(path).catch(() => undefined);
        if (!stats?.isFile()) continue;
        if (isBlobKey(entry)) yield { sha256: entry, bytes: stats.size, storedAt: stats.mtimeMs };
        // A process died while it wrote it.
        else if (Date.now() - stats.mtimeMs > dayMs) await rm(path, { force: true });
      }
    }
  }

  return {
    name,
    put: (ref, content) =>
      guard(async () => {
        const path = pathOf(ref.sha256);
        const parent = parentOf(ref.sha256);
        const isNew = !existsSync(folder);
        makeFolders(parent, 0o700);
        const fresh = freshPath(path);
        try {
          await write(ref, fresh, content());
          await rename(fresh, path);
          // A file is only there after a power cut if the entries of its folders are, too.
          await flushFolders([parent, folder, ...(isNew ? [dirname(folder)] : [])]);
        } catch (error) {
          await rm(fresh, { force: true }).catch(() => {});
          throw error;
        }
      }),
    get: read,
    async *list() {
      try {
        yield* list();
      } catch (error) {
        throw toBlobsError(name, error);
      }
    },
    delete: (sha256) => guard(() => rm(pathOf(sha256), { force: true })),
  };
}

/** A folder above may be one that this user cannot open, and some file systems flush no folders. */
async function flushFolders(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    try {
      await flushPaths([path]);
    } catch (error) {
      const cause = error instanceof Error ? error.cause : undefined;
      if (!hasErrno(cause, 'EACCES', 'EPERM', 'EINVAL')) throw cause ?? error;
    }
  }
}

async function* namesIn(folder: string): AsyncGenerator<string, void> {
  try {
    for await (const { name } of await opendir(folder)) yield name;
  } catch (error) {
    if (!hasErrno(error, 'ENOENT', 'ENOTDIR')) throw error;
  }
}

function toBlobsError(name: string, thrown: unknown): JobError {
  if (JobError.isInstance(thrown)) return thrown;
  const code = hasErrno(thrown, 'ENOSPC', 'EDQUOT')
    ? 'BLOBS_FULL'
    : hasErrno(thrown, 'EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'ENOENT')
      ? 'BLOBS_REFUSED'
      : 'BLOBS_UNAVAILABLE';
  const why = thrown instanceof Error ? thrown.message : String(thrown);
  return new JobError(code, `The ${name} failed: ${oneLine(why, 300)}`, { cause: thrown });
}

/** Of a blob, or of one that is being written: see `freshPath`. */
const ownName = /^[0-9a-f]{64}(?:\.new-[\w-]{21})?$/;

const dayMs = 86_400_000;
