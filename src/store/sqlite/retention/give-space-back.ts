import type { DatabaseSync } from 'node:sqlite';

/** Free pages that stay for the next jobs: 1 MB. */
const sparePages = 256;
/** A few milliseconds of moving pages. */
const pagesAtOnce = 100;

/** Whether the file shrinks page by page. Only a new file can be made so, or one that is written anew. */
export function isShrinking(database: DatabaseSync): boolean {
  return number(database, 'auto_vacuum') === 2;
}

/** Gives some free pages back, within a transaction; true if there are more. */
export function giveSpaceBack(database: DatabaseSync, keeps: 'spare' | 'none'): boolean {
  if (!isShrinking(database)) return false;
  const spare = keeps === 'spare' ? sparePages : 0;
  const free = number(database, 'freelist_count');
  if (free <= spare) return false;
  database.exec(`pragma incremental_vacuum(${Math.min(pagesAtOnce, free - spare)})`);
  return free - spare > pagesAtOnce;
}

/** Writes the file anew, outside a transaction: what it holds no more is nowhere in it then. */
export function rewriteFile(database: DatabaseSync): void {
  // In a file rather than in memory, since a store may be large.
  database.exec('pragma temp_store = default; pragma auto_vacuum = incremental');
  try {
    database.exec('vacuum');
  } finally {
    database.exec('pragma temp_store = memory');
  }
}

function number(database: DatabaseSync, pragma: string): number {
  return Number(database.prepare(`pragma ${pragma}`).get()?.[pragma]);
}
