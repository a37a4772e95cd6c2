import { constants } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';

/** Larger files are not shown. */
export const mostFileBytes = 2_000_000;

/**
 * The content of a generated file; undefined where it is gone or too large, or something else than a
 * plain file inside the folder: what was generated may have been replaced since, links included.
 * The folder comes from a store or a recording, which may name any: it must be called as its job.
 */
export async function readJobFile(
  { jobId, dir }: { readonly jobId: string; readonly dir: string },
  path: string,
): Promise<Buffer | undefined> {
  try {
    const folder = await realpath(dir);
    if (!isNamedFor(jobId, folder)) return undefined;
    const target = join(folder, path);
    if (!target.startsWith(folder + sep) || (await realpath(target)) !== target) return undefined;
    const file = await open(target, plainOnly);
    try {
      const stats = await file.stat();
      return stats.isFile() && stats.size <= mostFileBytes ? await file.readFile() : undefined;
    } finally {
      await file.close();
    }
  } catch {
    return undefined;
  }
}

/** Whether a real path ends in the id of a job, which no file of somebody else does. */
export function isNamedFor(jobId: string, path: string, ending = ''): boolean {
  return /^job-[0-9a-z]+-[0-9a-z]+$/.test(jobId) && basename(path) === jobId + ending;
}

// Opening a FIFO would wait for a writer.
export const plainOnly =
  constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
