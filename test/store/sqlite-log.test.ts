import { execFileSync } from 'node:child_process';
import {
  closeSync,
  copyFileSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test, vi } from 'vitest';
import { createCheckpoints } from '../../src/store/sqlite/file/checkpoints.ts';
import { openFileAlone, readMarker, writeMarker } from '../../src/store/sqlite/file/marker.ts';
import { closeStoreDatabase } from '../../src/store/sqlite/file/open-here.ts';
import { openDatabase, openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { addChecksum } from '../../src/store/sqlite/file/wal-frames.ts';
import { aJob } from '../../src/testing/store-contract/samples.ts';
import { copyFiles, countJobs, fill, killedStore } from '../helpers/stores/store-files.ts';
import { tempDir } from '../helpers/temp-dir.ts';

const sizeOf = (path: string) => statSync(path).size;

const filesOf = (path: string) =>
  readdirSync(dirname(path)).map((name) => [
    name,
    readFileSync(join(dirname(path), name), 'latin1'),
  ]);

function flipBit(path: string, at: number): void {
  const bytes = readFileSync(path);
  bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
  writeFileSync(path, bytes);
}

/** Ways to damage the files of a store whose process was killed. */
const losses: Readonly<Record<string, (path: string) => void>> = {
  'its log is missing': (path) => rmSync(`${path}-wal`),
  'its log and index are missing': (path) => {
    for (const suffix of ['-wal', '-shm']) rmSync(`${path}${suffix}`);
  },
  'its log is empty': (path) => truncateSync(`${path}-wal`),
  'its log is empty and its index missing': (path) => {
    truncateSync(`${path}-wal`);
    rmSync(`${path}-shm`);
  },
  'its log ends within its header': (path) => truncateSync(`${path}-wal`, 20),
  'its log ends within a page': (path) => truncateSync(`${path}-wal`, sizeOf(`${path}-wal`) - 1),
  'its log is cut in the middle': (path) =>
    truncateSync(`${path}-wal`, Math.floor(sizeOf(`${path}-wal`) / 2)),
  'a bit of its log is wrong': (path) => flipBit(`${path}-wal`, sizeOf(`${path}-wal`) >> 1),
  'the log is that of another store': (path) =>
    writeFileSync(`${path}-wal`, Buffer.alloc(90_000, 7)),
  'it is empty, beside its log': (path) => truncateSync(path),
  'it is missing, and its log is not': (path) => rmSync(path),
  'its log is missing, beside an empty journal': (path) => {
    rmSync(`${path}-wal`);
    writeFileSync(`${path}-journal`, '', { mode: 0o600 });
  },
  'its log is missing, beside a journal of zeros': (path) => {
    rmSync(`${path}-wal`);
    writeFileSync(`${path}-journal`, Buffer.alloc(512), { mode: 0o600 });
  },
  'its log is missing, beside a journal to roll back': (path) => {
    rmSync(`${path}-wal`);
    const journal = Buffer.concat([Buffer.from('d9d505f920a163d7', 'hex'), Buffer.alloc(504)]);
    writeFileSync(`${path}-journal`, journal, { mode: 0o600 });
  },
  'it is empty, beside the index of its log': (path) => {
    truncateSync(path);
    rmSync(`${path}-wal`);
  },
  'it was copied without its log': (path) => {
    copyFileSync(path, `${path}.copy`);
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${path}${suffix}`);
    renameSync(`${path}.copy`, path);
  },
};

/** Each damage is done to a store of its own: a store is looked at for a while before it is refused. */
const toEach = (
  damages: readonly (readonly [string, (path: string) => void])[],
  check: (path: string, damage: (path: string) => void) => Promise<void>,
) =>
  Promise.all(
    damages.map(async ([what, damage]) => {
      const path = await killedStore();
      await check(path, damage).catch((cause: unknown) => {
        throw new Error(what, { cause });
      });
    }),
  );

test('a store with a damaged or missing log is refused and left unchanged', async () => {
  await toEach(Object.entries(losses), async (path, lose) => {
    const kept = copyFiles(path, await tempDir());
    lose(path);
    const before = filesOf(path);

    await expect(openSqliteStore(path)).rejects.toMatchObject({
      code: 'STORE_INCOMPLETE',
      message: expect.stringContaining(`${path} is not complete`),
      hint: expect.stringContaining('jobchart restore'),
    });
    expect(filesOf(path)).toEqual(before);

    copyFiles(kept, dirname(path));
    expect(await countJobs(path)).toBe(10);
  });
});

test('a half-written file with a journal to roll back is repaired', async () => {
  const path = await killedStore();
  await countJobs(path);
  const other = new DatabaseSync(path);
  other.exec(`pragma journal_mode = delete; pragma cache_size = 1; begin; pragma user_version = 99;
    update actors set snapshot = hex(zeroblob(100000))`);
  const copy = join(await tempDir(), 'jobs.db');
  for (const suffix of ['', '-journal']) copyFileSync(`${path}${suffix}`, `${copy}${suffix}`);
  other.close();
  const half = readFileSync(copy);
  writeFileSync(copy, half.fill(0xff, 0, 2048));
  expect(await countJobs(copy)).toBe(10);
});

test('the store of a killed process opens, with its index and without', async () => {
  expect(await countJobs(await killedStore())).toBe(10);
  const path = await killedStore();
  rmSync(`${path}-shm`);
  expect(await countJobs(path)).toBe(10);
});

test('a closed store is complete in its one file', async () => {
  const path = await killedStore();
  await countJobs(path);
  expect(existsSync(`${path}-wal`)).toBe(false);
  copyFileSync(path, `${path}.copy`);
  expect(await countJobs(`${path}.copy`)).toBe(10);
});

test('a store whose log another program has written back is complete', async () => {
  const path = await killedStore();
  const database = new DatabaseSync(path);
  database.prepare('select count(*) from actors').get();
  database.close();
  expect(existsSync(`${path}-wal`)).toBe(false);
  expect(await countJobs(path)).toBe(10);
});

test('a store that was only read, or is empty, needs no log', async () => {
  const path = join(await tempDir(), 'jobs.db');
  const store = await openSqliteStore(path);
  await store.list({ limit: 1 });
  const copy = copyFiles(path, await tempDir());
  await store.close();
  for (const suffix of ['-wal', '-shm']) rmSync(`${copy}${suffix}`, { force: true });
  expect(await countJobs(copy)).toBe(0);
});

// An index from before the system start does not say what reached the disk since. Nor does one from
// the future: the clock of a machine may start in the past.
const indexesOfEarlier = [
  ['before the start', 1],
  ['of the future', Date.now() / 1000 + 3600],
] as const;

test.each(indexesOfEarlier)(
  'after a power cut a log may have lost its end: an index %s',
  async (_, at) => {
    const path = await killedStore();
    utimesSync(`${path}-shm`, at, at);
    truncateSync(`${path}-wal`, sizeOf(`${path}-wal`) - 6000);
    const jobs = await countJobs(path);
    expect(jobs).toBeGreaterThan(0);
    expect(jobs).toBeLessThan(10);
  },
);

test('after a power cut the first page of a log may be torn', async () => {
  const path = await killedStore();
  utimesSync(`${path}-shm`, 1, 1);
  flipBit(`${path}-wal`, 2000);
  await expect(countJobs(path)).resolves.toBeTypeOf('number');
});

/** What no power cut does: the header of a log is on the disk before the mark is in the database. */
const impossible: readonly (readonly [string, (log: string) => void])[] = [
  ...[0, 1, 32, 4151].map((bytes) => {
    const cut = (log: string) => truncateSync(log, bytes);
    return [`has ${bytes} bytes`, cut] as const;
  }),
  ['has a wrong header', (log) => flipBit(log, 9)],
  ['is all zeros', (log) => writeFileSync(log, Buffer.alloc(sizeOf(log)))],
];

test.each(indexesOfEarlier)(
  'with an index %s, a log that no power cut leaves is refused and left unchanged',
  async (_, at) => {
    await toEach(impossible, async (path, damage) => {
      damage(`${path}-wal`);
      utimesSync(`${path}-shm`, at, at);
      const before = filesOf(path);
      await expect(openSqliteStore(path)).rejects.toMatchObject({ code: 'STORE_INCOMPLETE' });
      expect(filesOf(path)).toEqual(before);
    });
  },
);

test.each(indexesOfEarlier)(
  'with an index %s, a log is whole as far as it was written back',
  async (_, at) => {
    const path = join(await tempDir(), 'jobs.db');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const store = await openSqliteStore(path);
    await fill(store, 10);
    vi.advanceTimersByTime(5000);
    vi.useRealTimers();
    const writtenBack = sizeOf(`${path}-wal`);
    await store.insert(aJob('later'));
    const [torn, cut] = [await tempDir(), await tempDir()].map((to) => copyFiles(path, to));
    await store.close();

    // All of a log that was cut behind what was written back may be left.
    truncateSync(`${cut}-wal`, writtenBack);
    flipBit(`${torn}-wal`, writtenBack >> 1);
    for (const copy of [torn, cut]) utimesSync(`${copy}-shm`, at, at);
    const before = filesOf(torn ?? '');
    await expect(openSqliteStore(torn ?? '')).rejects.toMatchObject({ code: 'STORE_INCOMPLETE' });
    expect(filesOf(torn ?? '')).toEqual(before);
    expect(await countJobs(cut ?? '')).toBe(10);
  },
);

test('a missing log is noticed also after a checkpoint, and while others have the store open', async () => {
  const path = join(await tempDir(), 'jobs.db');
  const stores = [await openSqliteStore(path), await openSqliteStore(path)];
  for (const [index, store] of stores.entries()) await store.insert(aJob(`first-${index}`));
  await stores[1]?.close();
  const database = await openDatabase(path, { durability: 'normal', lockedAfterMs: 1000 });
  const checkpoints = createCheckpoints({ database, path, isInPlace: () => true });
  vi.useFakeTimers();
  checkpoints.written();
  vi.advanceTimersByTime(5000);
  vi.useRealTimers();
  await stores[0]?.insert(aJob('second'));

  const copy = copyFiles(path, await tempDir());
  for (const suffix of ['-wal', '-shm']) rmSync(`${copy}${suffix}`);
  checkpoints.stop();
  closeStoreDatabase(database);
  await stores[0]?.close();
  await expect(openSqliteStore(copy)).rejects.toMatchObject({ code: 'STORE_INCOMPLETE' });
  expect(await countJobs(path)).toBe(3);
});

test('a kill in a checkpoint leaves a log that any program may write back', async () => {
  const path = join(await tempDir(), 'jobs.db');
  const store = await openSqliteStore(path);
  await fill(store, 2);
  const database = await openDatabase(path, { durability: 'normal', lockedAfterMs: 1000 });
  const other = new DatabaseSync(path);
  const seen: unknown[] = [];
  const prepare = database.prepare.bind(database);
  vi.spyOn(database, 'prepare').mockImplementation((sql) => {
    const statement = prepare(sql);
    const get = statement.get.bind(statement);
    if (sql.includes('wal_checkpoint'))
      statement.get = () => {
        seen.push(readMarker(other));
        return get();
      };
    return statement;
  });
  vi.useFakeTimers();
  createCheckpoints({ database, path, isInPlace: () => true }).written();
  vi.advanceTimersByTime(5000);
  vi.useRealTimers();
  closeStoreDatabase(database);
  for (const one of [other, store]) await one.close();
  expect(seen).toEqual(['whole']);
});

test('a file that a killed checkpoint left half written is whole with its log', async () => {
  const path = join(await tempDir(), 'jobs.db');
  const store = await openSqliteStore(path);
  await store.insert(aJob('job-1'));
  await store.storage.set('large', 'key', JSON.stringify('x'.repeat(60_000)));
  const killed = copyFiles(path, await tempDir());
  await store.close();
  expect(sizeOf(path)).toBeGreaterThan(sizeOf(killed));
  // The first page, which says how long the file will be, is written first.
  const file = openSync(killed, 'r+');
  writeSync(file, readFileSync(path), 0, 4096, 0);
  closeSync(file);
  expect(await countJobs(killed)).toBe(1);
});

test('opening a store writes nothing, so that it needs no lock and wakes nobody', async () => {
  const path = join(await tempDir(), 'jobs.db');
  const store = await openSqliteStore(path);
  await fill(store, 2);
  const locker = new DatabaseSync(path);
  locker.exec('begin immediate');
  const before = sizeOf(`${path}-wal`);
  expect(await countJobs(path)).toBe(2);
  expect(sizeOf(`${path}-wal`)).toBe(before);
  locker.close();
  await store.close();
});

test('a store whose mark cannot be taken back on a full disk is left as by a kill', async () => {
  const path = join(await tempDir(), 'jobs.db');
  const store = await openSqliteStore(path);
  await fill(store, 2);
  await store.close();
  const database = await openDatabase(path, { durability: 'normal', lockedAfterMs: 1000 });
  writeMarker(database, 'logged');
  const exec = database.exec.bind(database);
  vi.spyOn(database, 'exec').mockImplementation((sql) => {
    if (sql.includes('application_id'))
      throw Object.assign(new Error('database or disk is full'), { errcode: 13 });
    exec(sql);
  });
  closeStoreDatabase(database);
  expect(await countJobs(copyFiles(path, await tempDir()))).toBe(2);
});

test.runIf(process.platform === 'linux')(
  'an opening leaves the locks of one that is not finished',
  async () => {
    const path = join(await tempDir(), 'jobs.db');
    const database = await openDatabase(path, { durability: 'normal', lockedAfterMs: 1000 });
    const inode = `:${statSync(`${path}-shm`).ino} `;
    const locks = () =>
      readFileSync('/proc/locks', 'utf8')
        .split('\n')
        .filter((line) => line.includes(inode)).length;
    expect(locks()).toBe(1);
    await (await openSqliteStore(path)).close();
    expect(locks()).toBe(1);
    closeStoreDatabase(database);
  },
);

test('a log that was just restarted is not torn', async () => {
  const path = await killedStore();
  rmSync(`${path}-shm`);
  const log = readFileSync(`${path}-wal`);
  log.writeUInt32BE((log.readUInt32BE(16) + 1) >>> 0, 16);
  const sum = new Uint32Array(2);
  addChecksum(sum, log.subarray(0, 24), log.readUInt32BE(0) === 0x377f0682);
  sum.forEach((part, index) => log.writeUInt32BE(part, 24 + 4 * index));
  writeFileSync(`${path}-wal`, log);
  await expect(countJobs(path)).resolves.toBeTypeOf('number');
});

test('a checkpoint follows a write some seconds later', async () => {
  const path = join(await tempDir(), 'jobs.db');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const store = await openSqliteStore(path);
  await fill(store, 5);
  const jobsInFile = () => {
    const database = openFileAlone(path);
    const { jobs } = database.prepare('select count(*) as jobs from actors').get() ?? {};
    const marker = readMarker(database);
    database.close();
    return { jobs, marker };
  };
  expect(jobsInFile()).toEqual({ jobs: 0, marker: 'logged' });
  vi.advanceTimersByTime(5000);
  vi.useRealTimers();
  expect(jobsInFile()).toEqual({ jobs: 5, marker: 'logged' });
  await store.close();
  expect(jobsInFile()).toEqual({ jobs: 5, marker: 'whole' });
});

test('a large log is written back at once', async () => {
  const path = join(await tempDir(), 'jobs.db');
  const store = await openSqliteStore(path);
  const value = JSON.stringify('x'.repeat(60_000));
  let largest = 0;
  for (let index = 0; index < 600; index++) {
    await store.storage.set('large', `key-${index % 300}`, value);
    largest = Math.max(largest, sizeOf(`${path}-wal`));
  }
  expect(largest).toBeGreaterThan(16_000_000);
  expect(largest).toBeLessThan(24_000_000);
  expect(sizeOf(path)).toBeGreaterThan(16_000_000);
  await store.close();
});

test('processes that open and close a store at the same time never find it incomplete', async () => {
  const path = join(await tempDir(), 'jobs.db');
  const script = `
    const { openSqliteStore } = await import(${JSON.stringify(new URL('../../src/store/sqlite/open-sqlite-store.ts', import.meta.url).href)});
    for (let index = 0; index < 30; index++) {
      const store = await openSqliteStore(${JSON.stringify(path)});
      await store.storage.set('of', process.pid + '-' + index, '1');
      await store.close();
    }`;
  const quoted = `'${script.replaceAll("'", `'"'"'`)}'`;
  const one = `${process.execPath} --input-type=module -e ${quoted}`;
  execFileSync('sh', [
    '-c',
    `${one} & first=$!; ${one} & second=$!; ${one} && wait $first && wait $second`,
  ]);
  const store = await openSqliteStore(path);
  expect(await store.storage.list('of', '')).toHaveLength(90);
  await store.close();
}, 30_000);
