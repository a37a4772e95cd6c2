import { access, constants, lstat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { formatBytes } from '../ui/text/format.ts';
import type { Check } from './check.ts';

interface FolderToCheck {
  readonly name: string;
  /** The variable that sets it. */
  readonly variable: string;
  readonly path: string;
  readonly minFreeBytes: number;
  /** Undefined if that is not known. */
  readonly freeBytes: number | undefined;
  readonly isInMemory: boolean;
}

/** Checks that a base folder is usable or can be created. Creates nothing. */
export async function checkFolder(folder: FolderToCheck): Promise<readonly Check[]> {
  const check = await checkPlace(folder);
  return check.ok && folder.isInMemory ? [check, inMemory(folder)] : [check];
}

/** Not required: a restart costs the files of jobs, and no more. */
function inMemory({ name, variable, path }: FolderToCheck): Check {
  const detail = `${path} is in memory: a restart of the machine removes its files`;
  const hint = `Set ${variable} to a folder on a disk.`;
  return { name, ok: false, required: false, detail, hint };
}

async function checkPlace({
  name,
  variable,
  path,
  minFreeBytes,
  freeBytes = Infinity,
}: FolderToCheck): Promise<Check> {
  const problem = await problemOf(path);
  if (problem !== undefined) {
    const hint = `Set ${variable} to a folder that you own and can write to.`;
    return { name, ok: false, required: true, detail: `${path}: ${problem}`, hint };
  }
  const free = formatBytes(freeBytes);
  if (freeBytes >= minFreeBytes)
    return { name, ok: true, required: true, detail: `${path} (${free} free)` };
  const detail = `${path}: only ${free} free; no job begins with less than ${formatBytes(minFreeBytes)}`;
  const hint = `Free some space (jobchart prune), or set ${variable} to a folder on another disk.`;
  return { name, ok: false, required: true, detail, hint };
}

async function problemOf(path: string): Promise<string | undefined> {
  try {
    const stats = await lstat(path);
    if (stats.isSymbolicLink()) return 'is a symbolic link';
    if (!stats.isDirectory()) return 'is not a folder';
    if (process.getuid !== undefined && stats.uid !== process.getuid()) {
      return 'belongs to another user';
    }
  } catch (error) {
    if (!isMissing(error)) return messageOf(error);
  }
  try {
    await access(await nearestExisting(path), constants.W_OK | constants.X_OK);
    return undefined;
  } catch (error) {
    return messageOf(error);
  }
}

/** The path, or the closest existing folder above it. */
async function nearestExisting(path: string): Promise<string> {
  try {
    await lstat(path);
    return path;
  } catch (error) {
    if (!isMissing(error) || dirname(path) === path) throw error;
    return nearestExisting(dirname(path));
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function messageOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EACCES' || code === 'EROFS') return 'is not writable';
  if (code === 'ENOTDIR') return 'a part of the path is not a folder';
  return error instanceof Error ? error.message : 'cannot be used';
}
