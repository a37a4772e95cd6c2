import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Store } from '../../src/contracts/store/store.ts';
import { createSqliteStore } from '../../src/store/sqlite/create-sqlite-store.ts';
import { openDatabase, openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import {
  aJob,
  aJobChange,
  anOwnedJob,
  claimIds,
  takeLease,
  commitNext,
} from '../../src/testing/store-contract/samples.ts';
import { nodeChild } from '../helpers/processes/node-child.ts';
import { tempDir } from '../helpers/temp-dir.ts';

async function aPath(): Promise<string> {
  return join(await tempDir(), 'jobs.db');
}

function child(name: string, ...args: readonly string[]) {
  return nodeChild(new URL(`children/${name}.ts`, import.meta.url), ...args);
}

test('a change waits for another process that holds the lock', async () => {
  const path = await aPath();
  const store = await openSqliteStore(path);
  const locker = child('lock', path);
  locker.process.send('lock');
  await locker.next();
  let isInserted = false;
  const inserted = store.insert(aJob('job-1')).finally(() => (isInserted = true));
  const read = await store.list({ limit: 1 });

  expect(read).toEqual({ jobs: [] });
  expect(isInserted).toBe(false);

  locker.process.send('unlock');

  expect(await inserted).toEqual({ id: 'job-1', inserted: true });
  await store.close();
});

test('a change rejects when the lock is held for too long, and can be tried again', async () => {
  const path = await aPath();
  const store = await openSqliteStore(path, { lockedAfterMs: 100 });
  const locker = child('lock', path);
  locker.process.send('lock');
  await locker.next();

  const inserts = [store.insert(aJob('job-1')), store.insert(aJob('job-2'))];

  for (const outcome of await Promise.allSettled(inserts)) {
    expect(outcome).toMatchObject({ reason: { code: 'STORE_LOCKED', cause: expect.anything() } });
  }
  await locker.kill();
  expect(await store.insert(aJob('job-1'))).toEqual({ id: 'job-1', inserted: true });
  await store.close();
});

test('a full disk rejects all changes of a transaction, and loses nothing else', async () => {
  const path = await aPath();
  const database = await openDatabase(path, { durability: 'normal', lockedAfterMs: 1000 });
  const store = createSqliteStore(database, { path, lockedAfterMs: 1000 });
  const key = await anOwnedJob(store);
  const pages = Number(database.prepare('pragma page_count').get()?.['page_count']);
  database.exec(`pragma max_page_count = ${pages + 4}`);
  const large = { ...aJobChange(1), snapshot: 'x'.repeat(100_000) };

  const outcomes = await Promise.allSettled([
    commitNext(store, key, aJobChange(1)),
    commitNext(store, key, large),
    store.storage.set('bot', 'a', '1'),
  ]);

  for (const outcome of outcomes) {
    expect(outcome).toMatchObject({ reason: { code: 'STORE_FAILED', cause: expect.anything() } });
    expect(outcome).toMatchObject({
      reason: {
        message: expect.stringContaining(
          `The disk of ${path} is full. If the store is on it, free about 1 MB`,
        ),
      },
    });
  }
  expect(await store.journal({ limit: 10 })).toEqual([]);
  expect(await commitNext(store, key, aJobChange(1))).toBe(true);
  database.exec(`pragma max_page_count = ${pages + 1000}`);
  expect(await commitNext(store, key, large)).toBe(true);
  expect((await store.journal({ limit: 10 })).map(({ seq }) => seq)).toEqual([1, 2]);
  await store.close();
});

test('a change that cannot be written does not affect others of its turn', async () => {
  const store = await openSqliteStore(await aPath());
  const key = await anOwnedJob(store);
  const other = await anOwnedJob(store, 'job-2');

  const outcomes = await Promise.allSettled([
    commitNext(store, key, aJobChange(1)),
    commitNext(store, other, { ...aJobChange(1), at: Number.NaN }),
    commitNext(store, key, aJobChange(1)),
  ]);

  expect(outcomes).toMatchObject([
    { value: true },
    { reason: { code: 'QUERY_INVALID' } },
    { value: true },
  ]);
  expect((await store.journal({ limit: 10 })).map(({ seq }) => seq)).toEqual([1, 2]);
  await store.close();
});

test('four processes run every job to its end, and no commit is lost or doubled', async () => {
  const path = await aPath();
  const store = await openSqliteStore(path);
  const [jobs, rounds] = [24, 12];
  const change = { ...aJobChange(0, { lifecycle: 'ready' }), snapshot: '0' };
  await Promise.all(
    Array.from({ length: jobs }, (_, index) => store.insert(aJob(`job-${index}`, { change }))),
  );

  const workers = ['a', 'b', 'c', 'd'].map((owner) => child('worker', path, owner, `${rounds}`));
  const counts = await Promise.all(workers.map((worker) => worker.next()));

  expect(counts.map(Number).reduce((sum, count) => sum + count, 0)).toBe(jobs * rounds);
  const actors = await store.actors({ kind: 'job', limit: 100 });
  expect(actors.every(({ lifecycle }) => lifecycle === 'ended')).toBe(true);
  for (const { id, snapshot } of actors) {
    const seqs = (await store.journal({ jobId: id, limit: 100 })).map(({ seq }) => seq);
    expect(snapshot).toBe(`${rounds}`);
    expect(seqs).toEqual(Array.from({ length: rounds }, (_, index) => index + 1));
  }
  await store.close();
});

test('a lease does not outlive the process that holds it', async () => {
  const path = await aPath();
  const store = await openSqliteStore(path);
  await store.insert(aJob('job-1'));
  await takeLease(store, 'here');
  const owner = child('owner', path, 'there');
  expect(await owner.next()).toEqual(['job-1']);
  expect(await claimIds(store, 'here')).toEqual([]);

  await owner.kill();

  const request = { kind: 'job', owner: 'here', limit: 1 } as const;
  expect(await store.claim(request, () => aJobChange(0))).toMatchObject([
    { id: 'job-1', orphaned: true, ownerDied: true, fence: 2 },
  ]);
  await store.close();
});

test('a change by another connection calls listeners', async () => {
  const path = await aPath();
  const [reader, writer] = [await openSqliteStore(path), await openSqliteStore(path)];
  const changed = new Promise<void>((resolve) => {
    reader.onChange(() => resolve());
  });

  await writer.insert(aJob('job-1'));
  await changed;

  expect((await reader.list({ limit: 1 })).jobs).toHaveLength(1);
  await closeAll(reader, writer);
});

async function closeAll(...stores: readonly Store[]): Promise<void> {
  await Promise.all(stores.map((store) => store.close()));
}
