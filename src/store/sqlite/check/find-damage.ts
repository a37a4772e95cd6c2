import type { DatabaseSync } from 'node:sqlite';
import { JobError } from '../../../errors/job-error.ts';
import { isCorrupt } from '../sqlite-error.ts';

/**
 * Checks all pages of a database and returns the first damage found. It goes table by table, because
 * no checkpoint can complete while one is being read.
 */
export function findDamage(database: DatabaseSync): string | undefined {
  try {
    for (const table of tablesOf(database)) {
      const found = database.prepare(`pragma quick_check('${table.replaceAll("'", "''")}')`).get();
      const verdict = String(Object.values(found ?? {})[0]);
      if (verdict !== 'ok') return verdict;
    }
    return undefined;
  } catch (error) {
    if (isCorrupt(error) && error instanceof Error) return error.message;
    throw error;
  }
}

/** Checks all pages in one go. @throws JobError `STORE_CORRUPT` */
export function assertPages(database: DatabaseSync, path: string): void {
  const found = Object.values(database.prepare('pragma quick_check(1)').get() ?? {})[0];
  if (found !== 'ok') throw new JobError('STORE_CORRUPT', `${path} is damaged: ${String(found)}.`);
}

function tablesOf(database: DatabaseSync): readonly string[] {
  const rows = database.prepare("select name from sqlite_schema where type = 'table'").all();
  return rows.map(({ name }) => String(name));
}
