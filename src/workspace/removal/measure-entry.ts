import { lstatSync, readdirSync } from 'node:fs';
import { setImmediate as nextTick } from 'node:timers/promises';
import { childOf, type Name, nameOf } from './remove-entry.ts';

/** Files and bytes of an entry with all that is below it. */
export interface Measured {
  readonly files: number;
  readonly bytes: number;
}

/**
 * Measures a file or folder; undefined if it is missing. Links are not followed, and other file systems
 * not entered. What cannot be read counts as nothing.
 *
 * @example
 * await measureEntry('/srv/work/job-1'); // { files: 3, bytes: 2048 }
 */
export async function measureEntry(path: string): Promise<Measured | undefined> {
  const first = lstatSync(path, { throwIfNoEntry: false });
  if (first === undefined) return undefined;
  if (!first.isDirectory()) return { files: 1, bytes: first.size };
  let [files, bytes, seen] = [0, 0, 0];
  const folders: Name[] = [path];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const name of namesIn(folder)) {
      seen += 1;
      if (seen % entriesPerTick === 0) await nextTick();
      const entry = childOf(folder, name);
      const stats = lstatSync(entry, { throwIfNoEntry: false });
      if (stats === undefined) continue;
      if (stats.isDirectory() && stats.dev === first.dev) folders.push(entry);
      else if (!stats.isDirectory()) {
        files += 1;
        bytes += stats.size;
      }
    }
  }
  return { files, bytes };
}

function namesIn(folder: Name): readonly Name[] {
  try {
    return readdirSync(folder, { encoding: 'buffer' }).map(nameOf);
  } catch {
    return [];
  }
}

const entriesPerTick = 64;
