import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DatabaseSync } from 'node:sqlite';

/** The folder of the stores that `test/fixtures/write-store.ts` writes. */
export const storeFixtures = fileURLToPath(new URL('../../fixtures/stores/', import.meta.url));

/** Their names: `step-1`, and `unreleased-…` for those from before the first migration step. */
export const storeFixtureNames = readdirSync(storeFixtures)
  .filter((name) => name.endsWith('.sql'))
  .map((name) => name.slice(0, -4));

/** Creates the store of a fixture, whose jobs have their folders in `base`. */
export function writeStoreFixture(name: string, base: string): string {
  const path = join(base, 'jobs.db');
  const sql = readFileSync(join(storeFixtures, `${name}.sql`), 'utf8');
  const database = new DatabaseSync(path);
  database.exec('pragma synchronous = off');
  database.exec(sql.replaceAll('/fixture', base));
  // The engines that held them are gone; each lease still lasts as long as it was taken for.
  database.exec('update leases set expires_at = renewed_at + 100');
  database.close();
  return path;
}

/** The base folders of the jobs, as in the fixtures. */
export function foldersIn(base: string) {
  return {
    workBase: join(base, 'work'),
    outputBase: join(base, 'output'),
    logBase: join(base, 'logs'),
    previewPort: 0,
  };
}
