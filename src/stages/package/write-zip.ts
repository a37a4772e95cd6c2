import { createHash } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { Artifact } from '../../contracts/job/job.ts';
import { freshPath } from '../../workspace/paths/fresh-path.ts';
import type { ListedFile } from '../../workspace/trees/list-tree.ts';
import { realFolder } from '../../workspace/paths/open-plain.ts';
import { readListed } from '../../workspace/trees/read-listed.ts';
import { workspaceError } from '../../workspace/workspace-error.ts';
import {
  addedNames,
  archiveManifest,
  manifestEntry,
  type ManifestEntry,
} from './archive-manifest.ts';

/**
 * Zips the listed files of `dir` in the order of the list, followed by a bill of materials, if there is one,
 * and a manifest. The bytes depend only on names, contents and the version of jobchart. The archive is written under a temporary name
 * and then renamed to `zipPath`.
 *
 * Rejects with `WORKSPACE_FAILED`, `PATH_UNSAFE` or the reason of the signal.
 *
 * @example
 * await writeZip(dir, await listTree(dir), '/srv/output/job-1.zip', { signal });
 */
export async function writeZip(
  dir: string,
  files: readonly ListedFile[],
  zipPath: string,
  { signal, bill }: ZipOptions,
): Promise<Artifact> {
  const temporary = freshPath(zipPath);
  try {
    const stream = await zipStream(dir, files, bill);
    const written = await writeAll(stream, temporary, signal);
    await rename(temporary, zipPath);
    return { path: zipPath, ...written };
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw workspaceError('write the archive', zipPath, error);
  }
}

export interface ZipOptions {
  readonly signal: AbortSignal;
  /** The text of a bill of materials. */
  readonly bill?: string | undefined;
}

/** A zip stores local times, so this date is the same in every time zone. */
const options = { mtime: new Date(1980, 0, 1), mode: 0o100644, forceDosTimestamp: true };

/** Up to this many bytes all files are read at once, which is faster; beyond it, one by one. */
const smallTree = 1_000_000;

async function zipStream(
  dir: string,
  files: readonly ListedFile[],
  bill: string | undefined,
): Promise<Readable> {
  const { ZipFile } = await import('yazl');
  const zip = new ZipFile();
  const output = zip.outputStream;
  if (!(output instanceof Readable)) throw new TypeError('The archiver returned no stream.');
  zip.on('error', (error) => output.destroy(toError(error)));
  const isSmall = files.reduce((sum, { bytes }) => sum + bytes, 0) <= smallTree;
  const entries: ManifestEntry[] = [];
  const root = realFolder(dir);
  const read = (file: ListedFile): Buffer => {
    const data = readListed(root, file);
    entries.push(manifestEntry(file.path, data));
    return data;
  };
  const addLazily = (name: string, load: () => Buffer): void => {
    zip.addReadStreamLazy(name, options, (callback) => {
      try {
        callback(null, Readable.from([load()]));
      } catch (error) {
        output.destroy(toError(error));
      }
    });
  };
  for (const file of files) {
    if (isSmall) zip.addBuffer(read(file), file.path, options);
    else addLazily(file.path, () => read(file));
  }
  const names = addedNames(files.map(({ path }) => path));
  const added = bill === undefined ? [] : [[names.bill, Buffer.from(bill)] as const];
  for (const [name, data] of added) zip.addBuffer(data, name, options);
  // Entries are written in order, so all files have been read by then.
  addLazily(names.manifest, () =>
    Buffer.from(
      archiveManifest([...entries, ...added.map(([name, data]) => manifestEntry(name, data))]),
    ),
  );
  zip.end();
  return output;
}

function toError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}

async function writeAll(
  stream: Readable,
  path: string,
  signal: AbortSignal,
): Promise<Pick<Artifact, 'bytes' | 'sha256'>> {
  const hash = createHash('sha256');
  const file = await open(path, 'wx', 0o600);
  let bytes = 0;
  let pending: Buffer[] = [];
  let pendingBytes = 0;
  try {
    for await (const data of stream) {
      const chunk: Buffer = data;
      signal.throwIfAborted();
      hash.update(chunk);
      pending.push(chunk);
      pendingBytes += chunk.length;
      bytes += chunk.length;
      if (pendingBytes < writeBytes) continue;
      await file.writeFile(Buffer.concat(pending));
      pending = [];
      pendingBytes = 0;
    }
    await file.writeFile(Buffer.concat(pending));
  } finally {
    await file.close();
  }
  return { bytes, sha256: hash.digest('hex') };
}

/** The archiver emits many small chunks, and each write is a round trip to the thread pool. */
const writeBytes = 256 * 1024;
