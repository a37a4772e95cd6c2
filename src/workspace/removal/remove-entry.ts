import { isUtf8 } from 'node:buffer';
import { closeSync, lstatSync, openSync, readdirSync, readFileSync, type Stats } from 'node:fs';
import { rmdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { oneLine } from '../text/one-line.ts';
import { readOnly } from '../paths/open-plain.ts';
import { hasErrno } from '../workspace-error.ts';

/** What was removed, and what was left. */
export interface Removed {
  files: number;
  bytes: number;
  /** Paths that were left, with the reason. */
  readonly left: string[];
}

export function nothingRemoved(): Removed {
  return { files: 0, bytes: 0, left: [] };
}

/**
 * Removes an entry of a base folder, with all that is below it, and nothing else: links are removed and
 * not followed, of a hard link only this name goes. What another user owns is left, and so is what is
 * mounted there, also from the same disk; a folder with such a thing in it stays. Never throws for what it
 * finds; a missing entry is no error.
 *
 * On Linux each folder is opened, and its entries are named through that handle, so a folder that is
 * replaced by a link meanwhile leads nowhere.
 *
 * @param name A single path segment.
 * @example
 * await removeEntry('/srv/work', 'job-1', removed);
 */
export async function removeEntry(base: string, name: string, removed: Removed): Promise<void> {
  if (name === '' || name === '.' || name === '..' || /[/\\]/.test(name)) return;
  let folder: OpenFolder;
  try {
    folder = openFolder(base, base);
  } catch (error) {
    if (!hasErrno(error, 'ENOENT')) leave(removed, base, error);
    return;
  }
  try {
    await removeFrom(folder, name, { base: folder, removed }, 0);
  } finally {
    folder.close();
  }
}

interface Removal {
  readonly base: OpenFolder;
  readonly removed: Removed;
}

/** Resolves to whether the entry is gone. */
async function removeFrom(
  parent: OpenFolder,
  name: Name,
  removal: Removal,
  depth: number,
): Promise<boolean> {
  const { removed } = removal;
  const shown = join(parent.shown, name.toString());
  try {
    const path = parent.pathOf(name);
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return true;
    if (isForeign(stats)) return leave(removed, shown, 'it belongs to another user');
    if (!stats.isDirectory()) {
      await unlink(path);
      removed.files += 1;
      // Other names of it keep the bytes.
      if (stats.nlink === 1) removed.bytes += stats.size;
      return true;
    }
    return await removeFolder(parent, name, removal, depth);
  } catch (error) {
    return hasErrno(error, 'ENOENT') || leave(removed, shown, error);
  }
}

async function removeFolder(
  parent: OpenFolder,
  name: Name,
  removal: Removal,
  depth: number,
): Promise<boolean> {
  const { base, removed } = removal;
  const shown = join(parent.shown, name.toString());
  if (depth > maxDepth) return leave(removed, shown, 'it is too deep');
  const folder = openFolder(parent.pathOf(name), shown);
  let isEmpty = true;
  try {
    if (folder.mount !== base.mount)
      return leave(removed, shown, 'another file system is mounted there');
    for (const entry of readdirSync(folder.path, { encoding: 'buffer' })) {
      const isGone = await removeFrom(folder, nameOf(entry), removal, depth + 1);
      isEmpty &&= isGone;
    }
  } finally {
    folder.close();
  }
  if (isEmpty) await rmdir(parent.pathOf(name));
  return isEmpty;
}

/** Bytes if they are not UTF-8: as text they would name nothing. */
export type Name = string | Buffer;

export function nameOf(bytes: Buffer): Name {
  return isUtf8(bytes) ? bytes.toString() : bytes;
}

export function childOf(path: Name, name: Name): Name {
  if (typeof path === 'string' && typeof name === 'string') return join(path, name);
  return Buffer.concat([path, '/', name].map((part) => Buffer.from(part)));
}

/** An open folder. */
interface OpenFolder {
  /** For messages. */
  readonly shown: string;
  /** A path that leads to this folder, whatever its name leads to by now. */
  readonly path: Name;
  /** Identifies the mount that it is on. */
  readonly mount: string;
  pathOf(name: Name): Name;
  close(): void;
}

function openFolder(path: Name, shown: string): OpenFolder {
  if (!hasDescriptorPaths) {
    const { dev } = lstatSync(path);
    return { shown, path, mount: `${dev}`, pathOf: (name) => childOf(path, name), close: () => {} };
  }
  const file = openSync(path, readOnly);
  const own = `/proc/self/fd/${file}`;
  return {
    shown,
    path: own,
    mount: mountOf(file),
    pathOf: (name) => childOf(own, name),
    close: () => closeSync(file),
  };
}

/** The mount rather than the device: a folder of the same disk may be mounted there. */
function mountOf(file: number): string {
  const facts = readFileSync(`/proc/self/fdinfo/${file}`, 'utf8');
  return /^mnt_id:\s*(\d+)/m.exec(facts)?.[1] ?? '';
}

const hasDescriptorPaths = canReadDescriptors();

function canReadDescriptors(): boolean {
  try {
    return (
      process.platform === 'linux' &&
      readFileSync('/proc/self/fdinfo/0', 'utf8').includes('mnt_id:')
    );
  } catch {
    return false;
  }
}

function isForeign({ uid }: Stats): boolean {
  return process.getuid !== undefined && uid !== process.getuid();
}

function leave({ left }: Removed, shown: string, reason: unknown): false {
  const why = reason instanceof Error ? reason.message : String(reason);
  if (left.length < maxLeft) left.push(oneLine(`${shown}: ${why}`, 400));
  return false;
}

/** Each level needs a descriptor; no tree of ours is nearly as deep. */
const maxDepth = 100;
const maxLeft = 100;
