import { constants } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** Larger files are not shown. */
export const mostFileBytes = 2_000_000;

/**
 * The content of a generated file; undefined where it is gone or too large, or something else than a
 * plain file inside the folder: what was generated may have been replaced since, links included.
 */
export async function readJobFile(dir: string, path: string): Promise<Buffer | undefined> {
  try {
    const folder = await realpath(dir);
    const target = join(folder, path);
    if (!target.startsWith(folder + sep) || (await realpath(target)) !== target) return undefined;
    const file = await open(target, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
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
