import { closeSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { openPlain, realFolder } from '../../workspace/open-plain.ts';

/** Larger files are not shown. */
export const mostFileBytes = 2_000_000;

/**
 * The content of a generated file; undefined where it is gone or too large, or something else than a
 * plain file inside the folder: what was generated may have been replaced since, links included.
 */
export function readJobFile(dir: string, path: string): Buffer | undefined {
  try {
    const folder = realFolder(dir);
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
