import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { JobError } from '../../src/errors/job-error.ts';
import { backupSqliteStore } from '../../src/store/sqlite/file/backup-store.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { restoreSqliteStore } from '../../src/store/sqlite/file/restore-store.ts';

/**
 * Removes the write-ahead log of a store, or cuts it at `share` of its length. The store must then be
 * refused, unless nothing was lost. Puts its files or a backup back, and returns violations.
 */
export async function loseLog(base: string, share: number | 'all'): Promise<readonly string[]> {
  const path = join(base, 'jobs.db');
  const log = `${path}-wal`;
  if (!existsSync(log)) return [];
  const kept = keep(path, join(base, `kept-${statSync(log).mtimeMs}`));
  if (share === 'all') rmSync(log);
  else truncateSync(log, Math.floor(statSync(log).size * share));

  const code = await codeOf(path);
  const held = rowsOf(kept);
  if (code === undefined) return rowsOf(path) === held ? [] : ['a lost log was not noticed'];
  if (code !== 'STORE_INCOMPLETE') return [`a store without its log was refused as ${code}`];
  if (share !== 'all' && share < 0.5) copy(kept, base);
  else await restoreBackup(path, kept, base);
  return rowsOf(path) === held ? [] : ['the restored store differs'];
}

function keep(path: string, folder: string): string {
  mkdirSync(folder, { mode: 0o700 });
  copy(path, folder);
  return join(folder, 'jobs.db');
}

function copy(path: string, folder: string): void {
  const files = ['', '-wal', '-shm'].map((suffix) => `${path}${suffix}`).filter(existsSync);
  execFileSync('cp', ['-p', ...files, folder]);
}

async function codeOf(path: string): Promise<string | undefined> {
  try {
    await (await openSqliteStore(path)).close();
    return undefined;
  } catch (error) {
    return JobError.isInstance(error) ? error.code : String(error);
  }
}

async function restoreBackup(path: string, kept: string, base: string): Promise<void> {
  const copied = keep(kept, join(base, 'copied'));
  const file = join(base, 'backup');
  await backupSqliteStore(copied, file, () => {});
  const { replaced } = restoreSqliteStore(path, file, { onProgress: () => {} });
  for (const done of [file, join(base, 'copied'), replaced ?? file]) {
    rmSync(done, { recursive: true, force: true });
  }
}

/** All committed rows. */
function rowsOf(path: string): string {
  const database = new DatabaseSync(path, { readOnly: true });
  const rows = [
    database.prepare('select row_id, id, lifecycle, status, seq, last_row from actors').all(),
    database.prepare('select row, transitions from journal').all(),
  ];
  database.close();
  return JSON.stringify(rows);
}
