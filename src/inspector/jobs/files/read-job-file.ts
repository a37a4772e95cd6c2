import { closeSync, readFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { openPlain, realFolder } from '../../../workspace/paths/open-plain.ts';

/** Larger files are not shown. */
export const maxFileBytes = 2_000_000;

/**
 * The content of a generated file; undefined if it is gone, too large or no longer a regular file
 * inside the folder, for it may have been replaced, even by a link. The folder comes from a store or
 * a recording, which could name any path: its name must be the job id.
 */
export function readJobFile(
  { jobId, dir }: { readonly jobId: string; readonly dir: string },
  path: string,
): Buffer | undefined {
  try {
    const folder = realFolder(dir);
    if (!isNamedFor(jobId, folder)) return undefined;
    const target = join(folder, path);
    if (!target.startsWith(folder + sep)) return undefined;
    const { file, stats } = openPlain(target);
    try {
      return stats.size <= maxFileBytes ? readFileSync(file) : undefined;
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}

/** Whether the name of a real path is the id of the job, which no unrelated file has. */
export function isNamedFor(jobId: string, path: string, ending = ''): boolean {
  return /^job-[0-9a-z]+-[0-9a-z]+$/.test(jobId) && basename(path) === jobId + ending;
}
