import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.ts';
import type { Store } from '../../../src/contracts/store/store.ts';
import { aJob } from '../../../src/testing/store-contract/samples.ts';
import { tempDir } from '../temp-dir.ts';

/** Creates the files of a store with `jobs` jobs, as a killed process leaves them. */
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

/** Copies in another process, because closing a file would release this one's locks. Preserves times. */
export function copyFiles(path: string, folder: string, name = 'jobs.db'): string {
  const files = ['', '-wal', '-shm'].map((suffix) => `${path}${suffix}`).filter(existsSync);
  execFileSync('cp', ['-p', ...files, folder]);
  return join(folder, name);
}

/** Opens a store and returns the number of its jobs. */
export async function countJobs(path: string): Promise<number> {
  const store = await openSqliteStore(path);
  const { jobs } = await store.list({ limit: 1000 });
  await store.close();
  return jobs.length;
}
