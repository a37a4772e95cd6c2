import { isUtf8 } from 'node:buffer';
import { lstatSync, opendirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTick } from 'node:timers/promises';
import { JobError } from '../../errors/job-error.ts';
import { byCodeUnit } from '../text/by-code-unit.ts';
import { oneLine } from '../text/one-line.ts';
import type { TreeLimits } from './tree-limits.ts';
import { treeLimits } from './tree-limits.ts';
import { workspaceError } from '../workspace-error.ts';

/** A regular file of a tree. */
export interface ListedFile {
  /** Relative, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
}

export interface ListTreeOptions {
  /** Whether to skip a file or folder, and all that is in it. */
  readonly skip?: (path: string, isFolder: boolean) => boolean;
  /** Called for anything that is neither a file nor a folder, or whose name is not UTF-8. @default rejects */
  readonly onOther?: (path: string) => void;
}

/**
 * Lists the regular files under `dir`, sorted by path. Never follows links.
 *
 * Rejects with `PATH_UNSAFE` if the tree contains anything that is neither a file nor a folder, or whose name
 * is not UTF-8, with `TREE_TOO_LARGE` beyond the limits, and with `WORKSPACE_FAILED`.
 *
 * @example
 * await listTree('/srv/work/job-1'); // [{ path: 'index.html', bytes: 1234 }]
 */
export async function listTree(
  dir: string,
  limits: TreeLimits = treeLimits,
  { skip = () => false, onOther = refuse }: ListTreeOptions = {},
): Promise<ListedFile[]> {
  const files: ListedFile[] = [];
  const seen = { entries: 0, bytes: 0 };
  const folders = [''];
  try {
    if (!lstatSync(dir).isDirectory()) throw unsafe(dir);
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
      const before = seen.entries;
      listFolder(dir, folder, { files, folders, seen, limits, skip, onOther });
      // Synchronous calls are faster, but a large tree must not block the event loop.
      if (Math.floor(before / entriesPerTick) < Math.floor(seen.entries / entriesPerTick)) {
        await nextTick();
      }
    }
  } catch (error) {
    throw workspaceError('list', dir, error);
  }
  return files.sort((left, right) => byCodeUnit(left.path, right.path));
}

const entriesPerTick = 128;
/** Bounds the folders too: no tree of ours comes near. */
const entriesPerFile = 16;

interface Listing {
  readonly files: ListedFile[];
  readonly folders: string[];
  readonly seen: { entries: number; bytes: number };
  readonly limits: TreeLimits;
  readonly skip: (path: string, isFolder: boolean) => boolean;
  readonly onOther: (path: string) => void;
}

function listFolder(dir: string, folder: string, listing: Listing): void {
  const { files, folders, seen } = listing;
  const handle = opendirSync(join(dir, folder));
  let isUnclear: boolean | undefined;
  try {
    for (let entry = handle.readSync(); entry !== null; entry = handle.readSync()) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (listing.skip(path, entry.isDirectory())) continue;
      seen.entries += 1;
      if (entry.name.includes(replacement) && (isUnclear ??= hasOtherNames(join(dir, folder)))) {
        listing.onOther(path);
        checkLimits(path, 0, listing);
        continue;
      }
      const stats = lstatSync(join(dir, path));
      const bytes = stats.isFile() ? stats.size : 0;
      seen.bytes += bytes;
      if (stats.isDirectory()) folders.push(path);
      else if (stats.isFile()) files.push({ path, bytes });
      else listing.onOther(path);
      checkLimits(path, bytes, listing);
    }
  } finally {
    handle.closeSync();
  }
}

/** Stands in text for bytes that are not UTF-8: no path with it leads to such a file. */
const replacement = '\u{fffd}';

function hasOtherNames(folder: string): boolean {
  return readdirSync(folder, { encoding: 'buffer' }).some((name) => !isUtf8(name));
}

function checkLimits(path: string, bytes: number, { files, seen, limits }: Listing): void {
  if (files.length > limits.files || seen.entries > limits.files * entriesPerFile) {
    throw tooLarge(`The tree has more than ${limits.files} files.`);
  }
  if (bytes > limits.fileBytes) {
    throw tooLarge(`${oneLine(path, 120)} has ${bytes} bytes; ${limits.fileBytes} are allowed.`);
  }
  if (seen.bytes > limits.totalBytes) {
    throw tooLarge(`The tree has more than ${limits.totalBytes} bytes.`);
  }
}

function refuse(path: string): never {
  throw unsafe(path);
}

function tooLarge(message: string): JobError {
  return new JobError('TREE_TOO_LARGE', message);
}

function unsafe(path: string): JobError {
  const what = path.includes(replacement)
    ? 'has a name that is not UTF-8'
    : 'is neither a regular file nor a folder';
  const message = `"${oneLine(path, 120)}" ${what}.`;
  return new JobError('PATH_UNSAFE', message);
}
