import { accessSync, chmodSync, constants, lstatSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Config } from '../contracts/config.ts';
import { JobError } from '../errors/job-error.ts';
import { findWeakParent } from './find-weakness.ts';
import { makeFolders } from './make-folders.ts';
import { oneLine } from './one-line.ts';

/** Makes all bases that are not there; others cannot write to them. @throws JobError `CONFIG_INVALID` */
export function ensureBases({ workBase, outputBase, logBase }: Config): void {
  ensureBase(workBase, 'JOB_WORK_BASE');
  ensureBase(outputBase, 'JOB_OUTPUT_BASE');
  ensureBase(logBase, 'JOB_LOG_BASE');
}

/**
 * Makes a base folder of the jobs, with mode 0700. One that is there must be a real folder that
 * belongs to us and that others cannot write to. Its mode is only changed while it is empty: a home
 * or `/tmp` is in use by others. Under the folder for temporary files the folders above it are held
 * to the same, since anyone may create names there.
 *
 * @throws JobError `CONFIG_INVALID` with a message that names `variable`, the setting it is from
 *
 * @example
 * ensureBase('/tmp/discord-bot-jobs/work', 'JOB_WORK_BASE');
 */
export function ensureBase(path: string, variable: string): void {
  if (!isAbsolute(path)) throw refused(variable, path, 'it is not an absolute path');
  const weakness = findWeakParent(path);
  if (weakness !== undefined) throw new JobError('CONFIG_INVALID', `${variable}: ${weakness}`);
  for (const folder of foldersToOwn(resolve(path))) {
    try {
      ensurePrivate(folder);
    } catch (error) {
      throw refused(variable, folder, reasonOf(error), error);
    }
  }
}

function foldersToOwn(path: string): string[] {
  const temp = resolve(tmpdir());
  const inside = relative(temp, path);
  if (inside === '' || inside.startsWith('..') || isAbsolute(inside)) return [path];
  const names = inside.split(sep);
  return names.map((_, index) => join(temp, ...names.slice(0, index + 1)));
}

function ensurePrivate(folder: string): void {
  makeFolders(folder, 0o700);
  const stats = lstatSync(folder);
  if (stats.isSymbolicLink()) throw new Error('it is a symbolic link');
  if (!stats.isDirectory()) throw new Error('it is not a folder');
  // Windows has neither owners nor modes of this kind.
  if (process.getuid === undefined) return accessSync(folder, constants.W_OK);
  if (stats.uid !== process.getuid()) throw new Error('it belongs to another user');
  if ((stats.mode & 0o022) !== 0) takeFromOthers(folder, stats.mode);
  accessSync(folder, constants.W_OK | constants.X_OK);
}

function takeFromOthers(folder: string, mode: number): void {
  // A sticky or set-gid folder is meant to be shared, and so is that for temporary files, even
  // while it is empty.
  const isShared =
    (mode & 0o7000) !== 0 || folder === resolve(tmpdir()) || readdirSync(folder).length > 0;
  if (isShared) {
    const octal = (mode & 0o7777).toString(8);
    throw new Error(`others can write to it (mode ${octal}), so give one of your own`);
  }
  chmodSync(folder, 0o700);
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'its file system allows no new folder',
  EEXIST: 'it is not a folder',
  ENOTDIR: 'part of it is not a folder',
  EACCES: 'it is not writable',
  EPERM: 'it is not writable',
  EROFS: 'it is on a read-only file system',
  ENOSPC: 'the disk is full',
};

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'it cannot be used';
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return reasons[code] ?? error.message;
}

function refused(variable: string, path: string, reason: string, cause?: unknown): JobError {
  const message = `${variable}: ${oneLine(path, 300)} cannot be used: ${reason}.`;
  return new JobError('CONFIG_INVALID', message, { cause });
}
