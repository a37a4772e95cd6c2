import { type StatsFs, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { hasErrno } from '../workspace-error.ts';

/** Free bytes of the disk that a folder is on, or will be on; undefined if that is not known. */
export function freeBytes(folder: string): number | undefined {
  const stats = statDisk(folder);
  return stats && stats.bavail * stats.bsize;
}

/** Whether a folder is in memory: its files are gone after a restart, and take memory meanwhile. */
export function isInMemory(folder: string): boolean {
  const type = statDisk(folder)?.type;
  return type === tmpfs || type === ramfs;
}

function statDisk(folder: string): StatsFs | undefined {
  try {
    return statfsSync(folder);
  } catch (error) {
    const parent = dirname(folder);
    return hasErrno(error, 'ENOENT') && parent !== folder ? statDisk(parent) : undefined;
  }
}

const tmpfs = 0x01021994;
const ramfs = 0x858458f6;
