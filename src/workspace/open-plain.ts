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
import { JobError } from '../errors/job-error.ts';
import { oneLine } from './one-line.ts';
import { hasErrno } from './workspace-error.ts';

/** An open regular file: the caller closes it. */
export interface PlainFile {
  readonly file: number;
  readonly stats: Stats;
}

/**
 * Opens a regular file for reading if its path leads to it without a link, also when a folder on the
 * way is exchanged for one at this moment. `path` starts with a real path, as `realFolder` gives it.
 * Never waits for a pipe.
 *
 * Throws `PATH_UNSAFE`, or what the file system threw.
 *
 * @example
 * const { file, stats } = openPlain(join(realFolder('/srv/work/job-1'), 'index.html'));
 */
export function openPlain(path: string): PlainFile {
  const file = open(path);
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) throw unsafe(path, 'is no regular file');
    if (!isOpenAt(path, file)) throw unsafe(path, 'lies behind a link, or was moved');
    return { file, stats };
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

/** The path of a folder with all links above it resolved. The folder itself must not be a link. */
export function realFolder(dir: string): string {
  if (!hasDescriptorPaths) return realpathSync.native(dir);
  const folder = open(dir);
  try {
    return readlinkSync(`/proc/self/fd/${folder}`);
  } finally {
    closeSync(folder);
  }
}

/** Whether an open file is the one to which `path` leads without a link. Never throws. */
export function isOpenAt(path: string, file: number): boolean {
  try {
    // The kernel knows where an open file lies: no folder can be exchanged between two looks.
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
    throw unsafe(path, 'is no regular file or folder', error);
  }
}

function unsafe(path: string, reason: string, cause?: unknown): JobError {
  return new JobError('PATH_UNSAFE', `"${oneLine(path, 300)}" ${reason}.`, { cause });
}

/** Flags for `open`: no link is followed, and no pipe is waited for. */
export const readOnly =
  constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
