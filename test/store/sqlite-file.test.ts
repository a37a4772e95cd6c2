import { mkdir, readFile, rename, rm, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { createSqliteStore } from '../../src/store/sqlite/create-sqlite-store.ts';
import { migrations } from '../../src/store/sqlite/migrations.ts';
import { closeStoreDatabase } from '../../src/store/sqlite/file/open-here.ts';
import { openDatabase, openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import {
  aJob,
  aJobChange,
  anOwnedJob,
  commitNext,
} from '../../src/testing/store-contract/samples.ts';
import { nodeProgram } from '../helpers/processes/cli-child.ts';
import { tempDir } from '../helpers/temp-dir.ts';

const outlive = new URL('children/outlive.ts', import.meta.url).pathname;

async function aPath(): Promise<string> {
  return join(await tempDir(), 'jobs.db');
}

async function aStoreWithJobs(path: string, jobs = 50): Promise<void> {
  const store = await openSqliteStore(path);
  const change = { ...aJobChange(1, { lifecycle: 'ready' }), snapshot: 'x'.repeat(2000) };
  for (let index = 0; index < jobs; index++) await store.insert(aJob(`job-${index}`, { change }));
  await store.close();
}

test('a new store and its folder are private', async () => {
  const dir = join(await tempDir(), 'deep', 'er');
  const path = join(dir, 'jobs.db');
  const store = await openSqliteStore(path);
  await store.insert(aJob('job-1'));

  const modeOf = async (name: string) => (await stat(name)).mode & 0o777;
  expect(await modeOf(dir)).toBe(0o700);
  for (const suffix of ['', '-wal', '-shm']) expect(await modeOf(path + suffix)).toBe(0o600);
  await store.close();
});

test.for([
  ['text', 'this is a shopping list, and it is long enough to have a header\n'.repeat(50)],
  ['one byte', '!'],
] as const)('%s is refused and left unchanged', async ([, content]) => {
  const path = await aPath();
  await writeFile(path, content);

  await expect(openSqliteStore(path)).rejects.toMatchObject({ code: 'STORE_CORRUPT' });
  expect(await readFile(path, 'utf8')).toBe(content);
});

test.for([0, 42])("another program's database (application id %i) is refused", async (id) => {
  const path = await aPath();
  const database = new DatabaseSync(path);
  database.exec(`create table songs (name text); pragma application_id = ${id}`);
  database.close();
  const before = await readFile(path);

  await expect(openSqliteStore(path)).rejects.toMatchObject({
    code: 'STORE_CORRUPT',
    message: expect.stringContaining('another program'),
  });
  expect(await readFile(path)).toEqual(before);
});

test('a newer store is refused and left unchanged', async () => {
  const path = await aPath();
  await aStoreWithJobs(path);
  const database = new DatabaseSync(path);
  database.exec(`pragma user_version = ${migrations.length + 1}`);
  database.close();
  const before = await readFile(path);

  await expect(openSqliteStore(path)).rejects.toMatchObject({ code: 'STORE_TOO_NEW' });
  expect(await readFile(path)).toEqual(before);
});

test('a newer store is refused if only its write-ahead log says so', async () => {
  const path = await aPath();
  await aStoreWithJobs(path);
  const database = new DatabaseSync(path);
  database.exec(`pragma user_version = ${migrations.length + 1}`);

  await expect(openSqliteStore(path)).rejects.toMatchObject({ code: 'STORE_TOO_NEW' });
  database.close();
});

test('a damaged store is refused and left unchanged', async () => {
  const path = await aPath();
  await aStoreWithJobs(path);
  const damaged = await readFile(path);
  damaged.fill(0xff, 8192, damaged.length - 4096);
  await writeFile(path, damaged);

  await expect(openSqliteStore(path)).rejects.toMatchObject({ code: 'STORE_CORRUPT' });
  expect(await readFile(path)).toEqual(damaged);
});

test('a large store is checked in the background, and damage rejects all further calls', async () => {
  const path = await aPath();
  const filled = await openSqliteStore(path);
  const value = JSON.stringify('x'.repeat(60_000));
  for (let index = 0; index < 100; index++) await filled.storage.set('large', `${index}`, value);
  await filled.close();
  const damaged = await readFile(path);
  damaged.fill(0xff, 3_000_000, 3_100_000);
  await writeFile(path, damaged);

  const database = await openDatabase(path, { durability: 'normal', lockedAfterMs: 1000 });
  const store = createSqliteStore(database, { path, lockedAfterMs: 1000, checkAfterMs: 0 });
  await new Promise((resolve) => store.onChange(resolve));
  for (const call of [store.list({ limit: 1 }), store.insert(aJob('job-1'))]) {
    await expect(call).rejects.toMatchObject({
      code: 'STORE_CORRUPT',
      message: expect.stringContaining('is damaged'),
    });
  }
  await store.close();
});

test('a truncated store is refused', async () => {
  const path = await aPath();
  await aStoreWithJobs(path);
  await truncate(path, 3 * 4096 + 100);

  await expect(openSqliteStore(path)).rejects.toMatchObject({ code: 'STORE_CORRUPT' });
});

test('a truncated write-ahead log costs the last transactions only', async () => {
  const dir = await tempDir();
  const path = join(dir, 'jobs.db');
  const store = await openSqliteStore(path);
  for (let index = 0; index < 20; index++) await store.insert(aJob(`job-${index}`));
  // The files of a process that was killed.
  const copy = join(dir, 'copy.db');
  await writeFile(copy, await readFile(path));
  const log = await readFile(`${path}-wal`);
  await writeFile(`${copy}-wal`, log.subarray(0, log.length - 6000));
  await store.close();

  const again = await openSqliteStore(copy);
  const ids = (await again.list({ limit: 100 })).jobs.map(({ jobId }) => jobId).toReversed();
  await again.close();

  expect(ids.length).toBeGreaterThan(10);
  expect(ids.length).toBeLessThan(20);
  expect(ids).toEqual(ids.map((_, index) => `job-${index}`));
});

test('a folder and a symbolic link are refused', async () => {
  const dir = await tempDir();
  const [folder, link, target] = ['folder', 'link', 'target'].map((name) => join(dir, name));
  await mkdir(folder ?? '');
  await aStoreWithJobs(target ?? '', 1);
  await symlink(target ?? '', link ?? '');

  for (const path of [folder, link]) {
    await expect(openSqliteStore(path ?? '')).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: expect.stringContaining('JOB_STORE'),
    });
  }
});

test.for(['removed', 'replaced'])('a store that was %s is no longer written', async (how) => {
  const path = await aPath();
  const store = await openSqliteStore(path);
  const key = await anOwnedJob(store);
  if (how === 'removed') await rm(path);
  else {
    await aStoreWithJobs(`${path}.other`, 1);
    await rename(`${path}.other`, path);
  }

  for (const call of [commitNext(store, key, aJobChange(1)), store.insert(aJob('job-2'))]) {
    await expect(call).rejects.toMatchObject({
      code: 'STORE_GONE',
      message: expect.stringContaining('removed'),
    });
  }
  await store.close();
});

// A cleaner of temporary folders may remove it: another process would then make a new index, and
// both would overwrite each other.
test.for(
  ['', '-wal', '-shm'].flatMap((suffix) => [[suffix, true] as const, [suffix, false] as const]),
)('a store whose file %j is gone says so to all (watched: %j)', async ([suffix, isWatched]) => {
  const path = await aPath();
  const store = await openSqliteStore(path);
  const key = await anOwnedJob(store);
  const called = new Promise((resolve) => isWatched && store.onChange(resolve));
  await rm(`${path}${suffix}`);
  if (isWatched) await called;

  const outcomes = await Promise.allSettled([
    commitNext(store, key, aJobChange(1)),
    store.list({ limit: 1 }),
    store.journal({ limit: 1 }),
  ]);
  for (const outcome of outcomes)
    expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'STORE_GONE' } });
  await store.close();
});

test('a process that has lost the index of a store damages nothing, also when it exits', async () => {
  const path = await aPath();
  const dir = join(path, '..');
  const start = (...args: readonly string[]) => nodeProgram([outlive, path, ...args], dir);
  const first = start('first', '50');
  await first.line(/written/);
  await rm(`${path}-shm`);
  const other = start('other', '400');
  await other.line(/written/);
  await other.end('SIGKILL');

  const ended = first.end('SIGUSR2');
  await first.line(/STORE_GONE/);
  expect(await ended).toBe(0);

  const store = await openSqliteStore(path);
  expect((await store.list({ limit: 1000 })).jobs).toHaveLength(450);
  await store.close();
});

test('an unreadable row does not end a page of the journal', async () => {
  const path = await aPath();
  const store = await openSqliteStore(path);
  const key = await anOwnedJob(store);
  for (let count = 0; count < 20; count += 1) await commitNext(store, key, aJobChange(1));
  const database = new DatabaseSync(path);
  database.exec("update journal set transitions = '{' where row between 3 and 14");
  database.close();

  for (const query of [{ limit: 5 }, { limit: 5, jobId: key.id }]) {
    const first = await store.journal(query);
    const after = first.at(-1)?.cursor ?? '';
    expect(first.map(({ seq }) => seq)).toEqual([1, 2, 15, 16, 17]);
    const rest = await store.journal({ ...query, after });
    expect(rest.map(({ seq }) => seq)).toEqual([18, 19, 20]);
  }
  await store.close();
});

test.for([
  ['normal', 1],
  ['full', 2],
] as const)('durability %s sets how SQLite flushes', async ([durability, synchronous]) => {
  const database = await openDatabase(await aPath(), { durability, lockedAfterMs: 1000 });

  expect(database.prepare('pragma synchronous').get()).toEqual({ synchronous });
  expect(database.prepare('pragma journal_mode').get()).toEqual({ journal_mode: 'wal' });
  closeStoreDatabase(database);
});

test('eight openings at once make one store', async () => {
  const path = await aPath();
  const stores = await Promise.all(Array.from({ length: 8 }, () => openSqliteStore(path)));
  await Promise.all(stores.map((store, index) => store.insert(aJob(`job-${index}`))));

  expect((await stores[0]?.list({ limit: 100 }))?.jobs).toHaveLength(8);
  await Promise.all(stores.map((store) => store.close()));
});

test('a store whose creator was killed before it had a marker and tables is a new one', async () => {
  const path = join(await tempDir(), 'jobs.db');
  await writeFile(path, '', { mode: 0o600 });
  const killed = new DatabaseSync(path);
  killed.exec('pragma auto_vacuum = incremental');
  killed.close();
  expect((await stat(path)).size).toBeGreaterThan(0);
  const store = await openSqliteStore(path);
  await store.storage.set('n', 'k', '1');
  expect(await store.storage.list('n', '')).toHaveLength(1);
  await store.close();
});
