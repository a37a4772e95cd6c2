import { accessSync, chmodSync, constants, lstatSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Config } from '../../contracts/config.ts';
import { JobError } from '../../errors/job-error.ts';
import { findWeakParent } from './find-weakness.ts';
import { makeFolders } from './make-folders.ts';
import { oneLine } from '../text/one-line.ts';

/** Ensures that all base folders exist and are safe. @throws {JobError} `CONFIG_INVALID` */
export function ensureBases({ workBase, outputBase, logBase }: Config): void {
  ensureBase(workBase, 'JOB_WORK_BASE');
  ensureBase(outputBase, 'JOB_OUTPUT_BASE');
  ensureBase(logBase, 'JOB_LOG_BASE');
}

/**
 * Creates a base folder with mode 0700. An existing one must be a real folder that belongs to this
 * user and is not writable by others. The mode is only changed while the folder is empty: others may
 * be using it, such as a home or `/tmp`. Below the folder for temporary files, the folders in between
 * are checked too, because anyone may create names there.
 *
 * @param variable The setting that the path comes from, for the message.
 * @throws {JobError} `CONFIG_INVALID`
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
  // Windows has no such owners and modes.
  if (process.getuid === undefined) return accessSync(folder, constants.W_OK);
  if (stats.uid !== process.getuid()) throw new Error('it belongs to another user');
  if ((stats.mode & 0o022) !== 0) makePrivate(folder, stats.mode);
  accessSync(folder, constants.W_OK | constants.X_OK);
}

function makePrivate(folder: string, mode: number): void {
  // A sticky or set-gid folder is meant to be shared, and so is the folder for temporary files, even
  // while it is empty.
  const isShared =
    (mode & 0o7000) !== 0 || folder === resolve(tmpdir()) || readdirSync(folder).length > 0;
  if (isShared) {
    const octal = (mode & 0o7777).toString(8);
    throw new Error(`other users can write to it (mode ${octal}); choose a private folder`);
  }
  chmodSync(folder, 0o700);
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'its file system does not allow new folders',
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
