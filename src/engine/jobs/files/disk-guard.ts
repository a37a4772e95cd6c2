import type { Config } from '../../../contracts/config.ts';
import { JobError } from '../../../errors/job-error.ts';
import { freeBytes } from '../../../workspace/folders/disk.ts';
import { oneLine } from '../../../workspace/text/one-line.ts';

/** Lets no job begin on a disk that is nearly full, because it would fail halfway. */
export interface DiskGuard {
  /** Whether jobs may begin. */
  hasFreeSpace(): boolean;
  /** @throws JobError `DISK_FULL` */
  assertFreeSpace(): void;
}

type Parts = Pick<Config, 'workBase' | 'outputBase' | 'logBase' | 'minFreeBytes'>;

export function createDiskGuard({ workBase, outputBase, logBase, minFreeBytes }: Parts): DiskGuard {
  const bases = [...new Set([workBase, outputBase, logBase])];
  let checkedAt = -Infinity;
  let full: { readonly base: string; readonly free: number } | undefined;

  /** Reads the free space at most twice a second, because a read costs 10 µs and each claim asks. */
  function findFull(): typeof full {
    if (performance.now() - checkedAt < recheckMs) return full;
    checkedAt = performance.now();
    full = bases
      .map((base) => ({ base, free: freeBytes(base) ?? Infinity }))
      .find(({ free }) => free < minFreeBytes);
    return full;
  }

  return {
    hasFreeSpace: () => findFull() === undefined,
    assertFreeSpace() {
      const found = findFull();
      if (found === undefined) return;
      const [free, needed] = [found.free, minFreeBytes].map(megabytes);
      const message = `The disk of ${oneLine(found.base, 300)} has ${free} free; ${needed} are needed (JOB_MIN_FREE_BYTES).`;
      throw new JobError('DISK_FULL', message);
    },
  };
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

const recheckMs = 500;
