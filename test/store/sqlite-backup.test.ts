import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { once } from 'node:events';
import { basename, dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { backupSqliteStore } from '../../src/store/sqlite/file/backup-store.ts';
import { writeMarker } from '../../src/store/sqlite/file/marker.ts';
import { migrations } from '../../src/store/sqlite/migrations.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { restoreSqliteStore } from '../../src/store/sqlite/file/restore-store.ts';
import { makeCopyFolder } from '../../src/store/sqlite/file/unfinished-copy.ts';
import { aJob } from '../../src/testing/store-contract/samples.ts';
import { nodeChild } from '../helpers/processes/node-child.ts';
import { copyFiles, countJobs, fill, killedStore } from '../helpers/stores/store-files.ts';
import { tempDir } from '../helpers/temp-dir.ts';

const onProgress = () => {};

async function aBackup(jobs: number): Promise<string> {
  const dir = await tempDir();
  const store = await openSqliteStore(join(dir, 'jobs.db'));
  await fill(store, jobs);
  const { path } = await backupSqliteStore(join(dir, 'jobs.db'), join(dir, 'backup'), onProgress);
  await store.close();
  return path;
}

test('a backup is one complete, private file, also while the store is written', async () => {
  const dir = await tempDir();
  const [path, file] = [join(dir, 'jobs.db'), join(dir, 'backup')];
  const store = await openSqliteStore(path);
  await fill(store, 5);
  const shares: number[] = [];
  const writing = backupSqliteStore(path, file, ({ share }) => shares.push(share));
  await store.insert(aJob('meanwhile'));
  const written = await writing;
  await store.close();

  expect(written).toEqual({ path: file, bytes: statSync(file).size });
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readdirSync(dir).toSorted()).toEqual(['backup', 'jobs.db']);
  expect(await countJobs(file)).toBeGreaterThanOrEqual(5);
  expect(await countJobs(path)).toBe(6);
});

test('after and during a kill in a checkpoint, backup and store are complete', async () => {
  const path = await killedStore(7);
  const database = new DatabaseSync(path);
  writeMarker(database, 'logged');
  const killed = copyFiles(path, await tempDir());
  database.close();
  await backupSqliteStore(killed, `${killed}.backup`, onProgress);
  expect(await countJobs(killed)).toBe(7);
  expect(restoreSqliteStore(killed, `${killed}.backup`, { onProgress }).jobs).toBe(7);
});

test('a backup replaces no file and creates no folder', async () => {
  const file = await aBackup(1);
  const before = readFileSync(file);
  const store = join(dirname(file), 'jobs.db');
  await expect(backupSqliteStore(store, file, onProgress)).rejects.toMatchObject({
    code: 'BACKUP_EXISTS',
  });
  expect(readFileSync(file)).toEqual(before);
  await expect(
    backupSqliteStore(store, join(dirname(file), 'no', 'where'), onProgress),
  ).rejects.toMatchObject({ code: 'FOLDER_NOT_FOUND' });
});

test('a restored backup replaces a store, whose files are kept', async () => {
  const backup = await aBackup(3);
  const path = await killedStore(7);
  rmSync(`${path}-wal`);
  const before = ['', '-shm'].map((suffix) => readFileSync(`${path}${suffix}`));

  const { replaced = '', ...restored } = restoreSqliteStore(path, backup, { onProgress });
  expect(restored).toEqual({ path, jobs: 3 });
  expect(await countJobs(path)).toBe(3);
  expect(basename(replaced)).toMatch(/^jobs\.db\.replaced-\d{4}-/);
  const kept = ['', '-shm'].map((suffix) => readFileSync(join(replaced, `jobs.db${suffix}`)));
  expect(kept).toEqual(before);
  expect(readdirSync(dirname(path)).toSorted()).toEqual(['jobs.db', basename(replaced)]);
});

test('a restored backup creates a missing store', async () => {
  const backup = await aBackup(3);
  const path = join(await tempDir(), 'new', 'jobs.db');
  expect(restoreSqliteStore(path, backup, { onProgress })).toEqual({ path, jobs: 3 });
  expect(await countJobs(path)).toBe(3);
});

test('a log without its database is kept, and never applied to the restored store', async () => {
  const backup = await aBackup(3);
  const path = await killedStore(7);
  rmSync(path);
  const { replaced = '' } = restoreSqliteStore(path, backup, { onProgress });
  expect(readdirSync(replaced).toSorted()).toEqual(['jobs.db-shm', 'jobs.db-wal']);
  expect(await countJobs(path)).toBe(3);
});

test('a replaced store can be restored, with its log', async () => {
  const [backup, path] = [await aBackup(3), await killedStore(7)];
  const { replaced = '' } = restoreSqliteStore(path, backup, { onProgress });
  expect(restoreSqliteStore(path, join(replaced, 'jobs.db'), { onProgress }).jobs).toBe(7);
  expect(await countJobs(path)).toBe(7);
});

test('a store that a process has open is not replaced', async () => {
  const backup = await aBackup(3);
  const path = join(await tempDir(), 'jobs.db');
  const store = await openSqliteStore(path);
  await fill(store, 1);
  expect(() => restoreSqliteStore(path, backup, { onProgress })).toThrow(
    expect.objectContaining({ code: 'STORE_IN_USE' }),
  );
  await store.insert(aJob('after'));
  await store.close();
  expect(await countJobs(path)).toBe(2);
  expect(readdirSync(dirname(path))).toEqual(['jobs.db']);
});

const unfit: Readonly<Record<string, readonly [code: string, spoil: (file: string) => void]>> = {
  'no file': ['BACKUP_INVALID', (file) => rmSync(file)],
  'an empty file': ['BACKUP_INVALID', (file) => truncateSync(file)],
  'a text': ['BACKUP_INVALID', (file) => writeFileSync(file, 'eggs, milk, flour\n'.repeat(100))],
  'a damaged one': [
    'BACKUP_INVALID',
    (file) => {
      const bytes = readFileSync(file);
      writeFileSync(file, bytes.fill(0xff, 8192, bytes.length - 4096));
    },
  ],
  'half of one': ['BACKUP_INVALID', (file) => truncateSync(file, statSync(file).size / 2)],
  "another program's": ['BACKUP_INVALID', (file) => edit(file, 'pragma application_id = 7')],
  'a newer one': [
    'STORE_TOO_NEW',
    (file) => edit(file, `pragma user_version = ${migrations.length + 1}`),
  ],
  'one with a trigger': [
    'STORE_SCHEMA_UNKNOWN',
    (file) =>
      edit(file, 'create trigger spy after insert on actors begin delete from journal; end'),
  ],
};

function edit(file: string, sql: string): void {
  const database = new DatabaseSync(file);
  database.exec(sql);
  database.close();
}

test.each(Object.entries(unfit))(
  'an unusable backup leaves the store unchanged: %s',
  async (_, [code, spoil]) => {
    const file = await aBackup(3);
    spoil(file);
    const path = join(await tempDir(), 'jobs.db');
    const store = await openSqliteStore(path);
    await fill(store, 2);
    await store.close();
    expect(() => restoreSqliteStore(path, file, { onProgress })).toThrow(
      expect.objectContaining({ code }),
    );
    expect(readdirSync(dirname(path))).toEqual(['jobs.db']);
    expect(await countJobs(path)).toBe(2);
  },
);

test('a database without its log is no backup; its remains are restored on request', async () => {
  const path = await killedStore(7);
  const store = await openSqliteStore(path);
  await store.close();
  const left = await killedStore(7);
  truncateSync(`${left}-wal`, Math.floor(statSync(`${left}-wal`).size / 2));
  expect(() => restoreSqliteStore(path, left, { onProgress })).toThrow(
    expect.objectContaining({ code: 'STORE_INCOMPLETE' }),
  );

  const restored = restoreSqliteStore(left, left, { incomplete: true, onProgress });
  expect(restored.jobs).toBeGreaterThan(0);
  expect(restored.jobs).toBeLessThan(7);
  expect(await countJobs(left)).toBe(restored.jobs);
  expect(existsSync(join(restored.replaced ?? '', 'jobs.db-wal'))).toBe(true);
});

test('a store that a process has open is no backup, also if its remains are asked for', async () => {
  const source = join(await tempDir(), 'jobs.db');
  const store = await openSqliteStore(source);
  await fill(store, 5);
  const path = join(await tempDir(), 'jobs.db');
  for (const incomplete of [false, true])
    expect(() => restoreSqliteStore(path, source, { incomplete, onProgress })).toThrow(
      expect.objectContaining({ code: 'STORE_IN_USE', message: `A process has ${source} open.` }),
    );
  await store.close();
  expect(readdirSync(dirname(path))).toEqual([]);
  expect(restoreSqliteStore(path, source, { onProgress }).jobs).toBe(5);
});

test('a store that is closed while it is copied is no backup', async () => {
  const source = await killedStore(7);
  const path = join(await tempDir(), 'jobs.db');
  const closes = () => {
    const database = new DatabaseSync(source);
    database.exec('pragma wal_checkpoint(truncate)');
    database.close();
  };
  const restoring = () => restoreSqliteStore(path, source, { onProgress: closes });
  expect(restoring).toThrow(expect.objectContaining({ code: 'STORE_IN_USE' }));
  expect(readdirSync(dirname(path))).toEqual([]);
  expect(restoreSqliteStore(path, source, { onProgress }).jobs).toBe(7);
});

test('copies that killed processes left are removed by the next one, and by `forget`', async () => {
  const dir = await tempDir();
  const [path, file] = [join(dir, 'jobs.db'), join(dir, 'backup')];
  const left = () => readdirSync(dir).filter((name) => /\.(?:part|restoring)-/.test(name));
  const killed = async (purpose: 'backup' | 'restore') => {
    const module = new URL('children/killed-copy.ts', import.meta.url);
    await once(nodeChild(module, purpose, path, file).process, 'exit');
    expect(left()).toHaveLength(1);
  };
  await (await openSqliteStore(path)).close();

  await killed('backup');
  await backupSqliteStore(path, `${file}-of-the-next-day`, onProgress);
  expect(left()).toEqual([]);
  await backupSqliteStore(path, file, onProgress);
  await killed('restore');
  await killed('restore');
  restoreSqliteStore(path, file, { onProgress });
  expect(left()).toEqual([]);
  await killed('restore');
  const ofRunning = makeCopyFolder(path, 'restoring');
  const store = await openSqliteStore(path);
  await store.retention.compact({ whole: true });
  await store.close();
  expect(left()).toEqual([basename(ofRunning)]);
});

test('folders of others with similar names stay, however old they are', async () => {
  const dir = await tempDir();
  const path = join(dir, 'jobs.db');
  const own = ['site.db.part-1', 'jobs.db.part-of-mine', 'jobs.db.restoring-notes'];
  for (const name of own) {
    mkdirSync(join(dir, name));
    utimesSync(join(dir, name), 0, 0);
  }
  const store = await openSqliteStore(path);
  await store.retention.compact({ whole: true });
  await backupSqliteStore(path, join(dir, 'site.db'), onProgress);
  await store.close();
  expect(readdirSync(dir)).toEqual(expect.arrayContaining(own));
});
