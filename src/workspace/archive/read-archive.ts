import { createHash } from 'node:crypto';
import { closeSync, createReadStream, lstatSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { BlobRef } from '../../contracts/blobs.ts';
import { openPlain, realFolder } from '../paths/open-plain.ts';
import { listTree } from '../trees/list-tree.ts';
import { readListed } from '../trees/read-listed.ts';
import { outputLimits } from '../trees/tree-limits.ts';
import { workspaceError } from '../workspace-error.ts';

/** A file or folder, and its name in an archive. */
export interface ArchiveSource {
  readonly name: string;
  readonly path: string;
}

/** Files and folders as one sequence of bytes: the same files give the same bytes. */
export interface Archive {
  /** Can be called again. Throws a `JobError` if the files cannot be read. */
  read(): AsyncGenerator<Uint8Array, void>;
}

/**
 * Lists files and folders for an archive; missing ones are left out. An archive is a line of JSON with the
 * paths and sizes of all files, then their contents: the reader knows what comes before it writes
 * anything.
 *
 * Rejects with `PATH_UNSAFE`, `TREE_TOO_LARGE` or `WORKSPACE_FAILED`.
 *
 * @example
 * const archive = await listArchive([{ name: 'output.zip', path: '/srv/output/job-1.zip' }]);
 * const { sha256 } = await measureArchive(archive);
 */
export async function listArchive(sources: readonly ArchiveSource[]): Promise<Archive> {
  const files: Listed[] = [];
  for (const { name, path } of sources) {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats?.isDirectory() === true) {
      const listed = await listTree(path, outputLimits);
      for (const file of listed)
        files.push({ name: `${name}/${file.path}`, dir: path, path: file.path, bytes: file.bytes });
    } else if (stats !== undefined)
      files.push({ name, dir: dirname(path), path: basename(path), bytes: stats.size });
  }
  return { read: () => readFiles(files) };
}

/** The hash and the length of an archive. */
export async function measureArchive({ read }: Archive): Promise<BlobRef> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of read()) {
    hash.update(chunk);
    bytes += chunk.byteLength;
  }
  return { sha256: hash.digest('hex'), bytes };
}

interface Listed {
  readonly name: string;
  readonly dir: string;
  readonly path: string;
  readonly bytes: number;
}

async function* readFiles(files: readonly Listed[]): AsyncGenerator<Uint8Array, void> {
  yield Buffer.from(`${JSON.stringify(files.map(({ name, bytes }) => [name, bytes]))}\n`);
  for (const file of files) {
    try {
      const root = realFolder(file.dir);
      if (file.bytes <= smallFile) yield readListed(root, file);
      else yield* streamFile(join(root, file.path), file.bytes);
    } catch (error) {
      throw workspaceError('read', join(file.dir, file.path), error);
    }
  }
}

async function* streamFile(path: string, bytes: number): AsyncGenerator<Uint8Array, void> {
  const { file } = openPlain(path);
  try {
    yield* createReadStream('', { fd: file, end: bytes - 1, autoClose: false });
  } finally {
    closeSync(file);
  }
}

const smallFile = 256 * 1024;
