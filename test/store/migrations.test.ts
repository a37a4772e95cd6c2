import { hash } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { createJobEngine, type JobStatus } from '../../src/index.ts';
import { migrations } from '../../src/store/sqlite/migrations.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { fakeStages } from '../../src/testing/index.ts';
import {
  foldersIn,
  storeFixtureNames,
  writeStoreFixture,
} from '../helpers/stores/store-fixtures.ts';
import { tempDir } from '../helpers/temp-dir.ts';

/** The hash of each step. A released step never changes: add a step and its hash. */
const released = [
  '5417e89687b1657df7cb5ac86ad80e0d061e22e73cfd4f22116d861bff517476',
  'cf5681b1e38af1f02eb80217edc85ed74d8f7ec7f39f81bddd0c6ed6d655c11a',
  '2f3c223910cbed1d5237e580558e42b56405700ea0ff2344ad1f15d34942f211',
  '1d8aae321d2a42ddf7c6356c35d5c9b66960000d62f99785eda0acf767d28079',
  '2bbeb3fe2f4864dfc0b70839bc8d9905bf0e01d5878d562c9a9811ad38065996',
  '82d3ce41e93c329f6644b4c275fdb6cbb6503d04f9fb3bcb6f4ea510651bc561',
  '44995c8ea3a24bc3c53e8f58c9b4de1b317bc6bf768bf462c5c856fa68e1d672',
  '54ebd8d181e995a03194750ab3ff1101037a8ec8a3aaf4541d665d136c805414',
  '98eb04dd8a3a9453c94eedadfbc9bc453c50f96c220d14168186cb4aa20fb9ff',
  '3333563736d95b7f3af257a0e12bf724ccf29dccbd0ee1c2d8a274c7503df709',
  'c738cfeac78ebc5a400cb2ac8b3727994ca7325a5300d909c41fa0a9c350e94c',
];

test('no released step of the schema is edited', () => {
  expect(migrations.map((step) => hash('sha256', step))).toEqual(released);
});

test('there is a fixture of each step', () => {
  const names = migrations.map((_, index) => `step-${index + 1}`);
  // If this fails, a step was added: run test/fixtures/write-store.ts.
  expect(storeFixtureNames).toEqual(expect.arrayContaining(names));
});

// It has the schema of the first step, with state and events in two columns.
const migrated = 'unreleased-before-9ee2b3d';
const opened = storeFixtureNames.filter((name) => name.startsWith('step-') || name === migrated);

describe.each(opened)('the store %s', (name) => {
  test('has its jobs, and they run to their ends', async () => {
    const base = await tempDir();
    const store = writeStoreFixture(name, base);
    const config = { ...foldersIn(base), browser: 'off' };
    const limits = { leaseMs: 2000 };
    const engine = await createJobEngine({ store, config, stages: fakeStages(), limits });
    const { jobs } = await engine.list({ limit: 10 });
    expect(jobs).toHaveLength(name.startsWith('step-') ? 4 : 3);
    for (const { jobId, input, plan, projectType } of jobs) {
      const search = `${jobId} ${input.userId} ${input.userMessage}`;
      const found = await engine.list({ search, projectType });
      expect(found.jobs.map((job) => job.jobId)).toEqual([jobId]);
      const titled = plan && (await engine.list({ search: `${jobId} ${plan.title}` }));
      if (titled) expect(titled.jobs.map((job) => job.jobId)).toEqual([jobId]);
    }
    const ends = new Set<JobStatus>();
    for (const { jobId, status, input } of jobs) {
      if (status === 'planned') await engine.send(jobId, { type: 'job.approve' }).catch(() => {});
      const job = await engine.result(jobId);
      ends.add(job.status);
      expect(job.input).toEqual(input);
      const seqs = (await Array.fromAsync(engine.watch({ jobId }))).map(({ seq }) => seq);
      expect(seqs).toEqual(seqs.map((_, index) => index + 1));
    }
    await engine.close();
    expect([...ends].toSorted()).toEqual(
      name.startsWith('step-') ? ['cancelled', 'done'] : ['done'],
    );
    // Again: a migrated store must open as one of this version.
    await (await openSqliteStore(store)).close();
  });
});

const refused = storeFixtureNames.filter((name) => !opened.includes(name));

test.each(refused)(
  '%s is refused and left unchanged: its schema was edited in place',
  async (name) => {
    const path = writeStoreFixture(name, await tempDir());
    const before = await readFile(path);
    await expect(openSqliteStore(path)).rejects.toMatchObject({
      code: 'STORE_SCHEMA_UNKNOWN',
      message: expect.stringContaining('has version 1, but table '),
      hint: expect.stringContaining('version of jobchart that wrote it'),
    });
    expect(await readFile(path)).toEqual(before);
  },
);

test.each([
  ['a column that was added', 'alter table inbox add column colour text'],
  ['a table that is gone', 'drop table results'],
  ['an index that is gone', 'drop index jobs_by_key'],
  ['a trigger', 'create trigger spy after insert on actors begin delete from journal; end'],
  ['a view', 'create view jobs as select * from actors'],
  ['tables without a version', 'pragma user_version = 0'],
])('a schema that was edited is refused: %s', async (_, edit) => {
  const path = writeStoreFixture('step-1', await tempDir());
  const database = new DatabaseSync(path);
  database.exec(edit);
  database.close();
  await expect(openSqliteStore(path)).rejects.toMatchObject({ code: 'STORE_SCHEMA_UNKNOWN' });
});
