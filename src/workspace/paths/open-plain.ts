import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readlinkSync,
  realpathSync,
  type Stats,
} from 'node:fs';
import { JobError } from '../../errors/job-error.ts';
import { oneLine } from '../text/one-line.ts';
import { hasErrno } from '../workspace-error.ts';

/** An open regular file. The caller must close it. */
export interface PlainFile {
  readonly file: number;
  readonly stats: Stats;
}

/**
 * Opens a regular file for reading if no part of its path is a link, even if a folder is replaced by
 * a link meanwhile. `path` must start with the result of `realFolder`. Never blocks on a pipe.
 *
 * @throws {JobError} `PATH_UNSAFE`; or the error of the file system.
 *
 * @example
 * const { file, stats } = openPlain(join(realFolder('/srv/work/job-1'), 'index.html'));
 */
export function openPlain(path: string): PlainFile {
  const file = open(path);
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) throw unsafe(path, 'is not a regular file');
    if (!isOpenAt(path, file)) throw unsafe(path, 'is behind a link, or was moved');
    return { file, stats };
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

/** Resolves all links above a folder. The folder itself must not be a link. */
export function realFolder(dir: string): string {
  if (!hasDescriptorPaths) return realpathSync.native(dir);
  const folder = open(dir);
  try {
    return readlinkSync(`/proc/self/fd/${folder}`);
  } finally {
    closeSync(folder);
  }
}

/** Whether `path` leads to the open file without a link. Never throws. */
export function isOpenAt(path: string, file: number): boolean {
  try {
    // The kernel knows the path of an open file: no folder can be replaced between two calls.
    if (hasDescriptorPaths) return readlinkSync(`/proc/self/fd/${file}`) === path;
    const [opened, found] = [fstatSync(file), lstatSync(path)];
    const isSame = opened.ino === found.ino && opened.dev === found.dev;
    return isSame && realpathSync.native(path) === path;
  } catch {
    return false;
  }
}

const hasDescriptorPaths = canReadDescriptorPaths();

function canReadDescriptorPaths(): boolean {
  try {
    return process.platform === 'linux' && readlinkSync('/proc/self/fd/0') !== '';
  } catch {
    return false;
  }
}

function open(path: string): number {
  try {
    return openSync(path, readOnly);
  } catch (error) {
    if (!hasErrno(error, 'ELOOP', 'EMLINK', 'ENXIO')) throw error;
    throw unsafe(path, 'is not a regular file or folder', error);
  }
}

function unsafe(path: string, reason: string, cause?: unknown): JobError {
  return new JobError('PATH_UNSAFE', `"${oneLine(path, 300)}" ${reason}.`, { cause });
}

/** Flags for `open`: does not follow a link or block on a pipe. */
export const readOnly =
  constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
