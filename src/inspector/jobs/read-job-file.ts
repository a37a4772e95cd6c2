import { closeSync, readFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { openPlain, realFolder } from '../../workspace/paths/open-plain.ts';

/** Larger files are not shown. */
export const mostFileBytes = 2_000_000;

/**
 * The content of a generated file; undefined where it is gone or too large, or something else than a
 * plain file inside the folder: what was generated may have been replaced since, links included.
 * The folder comes from a store or a recording, which may name any: it must be called as its job.
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
      return stats.size <= mostFileBytes ? readFileSync(file) : undefined;
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}

/** Whether a real path ends in the id of a job, which no file of somebody else does. */
export function isNamedFor(jobId: string, path: string, ending = ''): boolean {
  return /^job-[0-9a-z]+-[0-9a-z]+$/.test(jobId) && basename(path) === jobId + ending;
}
