import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import type { Store } from '../../src/contracts/store.ts';
import { aJob } from '../../src/testing/store-contract/samples.ts';
import { tempDir } from './temp-dir.ts';

/** What a process leaves of a store with `jobs` jobs when it is killed. */
export async function killedStore(jobs = 10): Promise<string> {
  const path = join(await tempDir(), 'jobs.db');
  const store = await openSqliteStore(path);
  await fill(store, jobs);
  const copy = copyFiles(path, await tempDir());
  await store.close();
  return copy;
}

export async function fill(store: Store, jobs: number): Promise<void> {
  for (let index = 0; index < jobs; index++) await store.insert(aJob(`job-${index}`));
}

/** By another process: one that closes a file gives up its own locks on it. Keeps their times. */
export function copyFiles(path: string, folder: string): string {
  const files = ['', '-wal', '-shm'].map((suffix) => `${path}${suffix}`).filter(existsSync);
  execFileSync('cp', ['-p', ...files, folder]);
  return join(folder, 'jobs.db');
}

/** Opens a store, and gives how many jobs it has. */
export async function countJobs(path: string): Promise<number> {
  const store = await openSqliteStore(path);
  const { jobs } = await store.list({ limit: 1000 });
  await store.close();
  return jobs.length;
}
