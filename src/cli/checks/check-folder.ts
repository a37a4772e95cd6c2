import { access, constants, lstat, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { formatBytes } from '../ui/text/format.ts';
import type { Check } from './check.ts';

/** Checks that a base folder is usable or can be created. Creates nothing. */
export async function checkFolder(name: string, variable: string, path: string): Promise<Check> {
  const problem = await problemOf(path);
  if (problem === undefined) {
    const free = await freeBytes(path);
    if (free >= requiredBytes) {
      return { name, ok: true, required: true, detail: `${path} (${formatBytes(free)} free)` };
    }
    const detail = `${path}: only ${formatBytes(free)} free`;
    return {
      name,
      ok: false,
      required: true,
      detail,
      hint: `Free some space, or set ${variable} to a folder on another disk.`,
    };
  }
  const hint = `Set ${variable} to a folder that you own and can write to.`;
  return { name, ok: false, required: true, detail: `${path}: ${problem}`, hint };
}

const requiredBytes = 100_000_000;

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

async function freeBytes(path: string): Promise<number> {
  const { bavail, bsize } = await statfs(await nearestExisting(path));
  return bavail * bsize;
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
