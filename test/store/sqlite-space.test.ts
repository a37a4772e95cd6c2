import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import type { Store } from '../../src/contracts/store/store.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import {
  aChange,
  anOwnedJob,
  commitNext,
  someEvents,
} from '../../src/testing/store-contract/samples.ts';
import { tempDir } from '../helpers/temp-dir.ts';

async function openIn(path: string): Promise<Store> {
  const store = await openSqliteStore(path);
  onTestFinished(() => store.close());
  return store;
}

/** An ended job with `bytes` of text in its journal, in entries of different lengths. */
async function largeJob(store: Store, id: string, bytes: number, text = 'x'): Promise<void> {
  const claim = await anOwnedJob(store, id);
  for (let left = bytes, count = 0; left > 0; count += 1) {
    const message = `${text} `.repeat(1 + ((count * 37) % 3000));
    await commitNext(store, claim, aChange({ job: { status: 'created', ...someEvents(message) } }));
    left -= message.length;
  }
  await commitNext(
    store,
    claim,
    aChange({ lifecycle: 'ended', job: { status: 'done', ...someEvents() } }),
  );
  await store.archive(claim);
}

test('space is given back in small steps, with a spare for the next jobs', async () => {
  const path = join(await tempDir(), 'jobs.db');
  const store = await openIn(path);
  await largeJob(store, 'job-1', 3_000_000);
  await largeJob(store, 'job-2', 10);
  await store.delete('job-1');
  let steps = 1;
  while (await store.retention.compact()) steps += 1;
  expect(steps).toBeGreaterThan(3);
  await store.close();
  expect(statSync(path).size).toBeGreaterThan(1_000_000);
  expect(statSync(path).size).toBeLessThan(1_300_000);

  const again = await openIn(path);
  expect(await again.retention.compact({ whole: true })).toBe(false);
  expect(statSync(path).size).toBeLessThan(200_000);
  expect(await again.get('job-2')).toBeDefined();
});

test('a store of an earlier version is written anew when all space is wanted back', async () => {
  const path = join(await tempDir(), 'jobs.db');
  const first = await openSqliteStore(path);
  await largeJob(first, 'job-1', 6_000_000, 'forgotten');
  await largeJob(first, 'job-2', 10);
  await first.close();
  const database = new DatabaseSync(path);
  database.exec('pragma auto_vacuum = none; vacuum');
  database.close();
  const store = await openIn(path);
  await store.delete('job-1');
  expect(await store.retention.compact()).toBe(false);
  expect(await store.retention.compact({ whole: true })).toBe(false);

  expect(statSync(path).size).toBeLessThan(200_000);
  expect(readFileSync(path).includes('forgotten')).toBe(false);
  expect(await store.get('job-2')).toBeDefined();
  await largeJob(store, 'job-3', 10);
  expect((await store.list({ limit: 9 })).jobs).toHaveLength(2);
});

test('after deletions among other jobs nothing of the deleted is left, in the log neither', async () => {
  const path = join(await tempDir(), 'jobs.db');
  const store = await openIn(path);
  const other = await openIn(path);
  for (let round = 0; round < 3; round += 1) {
    for (let index = 0; index < 24; index += 1) {
      const text = index % 2 === 0 ? 'forgotten' : 'remembered';
      await largeJob(
        index % 3 === 0 ? other : store,
        `job-${round}-${index}`,
        index * 15_000,
        text,
      );
    }
    for (let index = 0; index < 24; index += 2) await store.delete(`job-${round}-${index}`);
  }
  expect(readFileSync(`${path}-wal`).includes('forgotten')).toBe(true);

  expect(await store.retention.compact({ whole: true })).toBe(false);

  const filesWith = (text: string) =>
    [path, `${path}-wal`].filter((file) => readFileSync(file).includes(text));
  expect(filesWith('forgotten')).toEqual([]);
  expect(filesWith('remembered')).toEqual([path]);
  // Both go on, and a lost log is noticed as before.
  for (const each of [store, other]) await largeJob(each, `more-${each === store}`, 100);
  expect((await other.list({ limit: 100 })).jobs).toHaveLength(38);
});
