import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { createSqliteStore } from '../../src/store/sqlite/create-sqlite-store.ts';
import { openDatabase } from '../../src/store/sqlite/open-sqlite-store.ts';
import {
  aChange,
  aJob,
  aJobChange,
  aResult,
  someEvents,
  commitNext,
  noon,
} from '../../src/testing/store-contract/samples.ts';
import { tempDir } from '../helpers/temp-dir.ts';

test('no query scans a table that grows', async () => {
  const path = join(await tempDir(), 'jobs.db');
  const database = await openDatabase(path, { durability: 'normal', lockedAfterMs: 1000 });
  const prepare = vi.spyOn(database, 'prepare');
  const store = createSqliteStore(database, { path, lockedAfterMs: 1000 });

  // Each variant of each operation.
  const job = { status: 'planned', ...someEvents('a') } as const;
  await store.insert(aJob('job-1', { idempotencyKey: 'key' }));
  await store.insert(aJob('job-2', { idempotencyKey: 'key' }));
  await store.insert({ kind: 'preview', id: 'job-1', change: aChange({ lifecycle: 'ready' }) });
  await store.post({ kind: 'job', id: 'job-1' }, '{}');
  const quota = { concurrent: 9, perHour: 9, perDay: 9 };
  await store.limit({ perUser: quota, perGuild: quota });
  for (const [id, startAfter] of [
    ['job-3', 1],
    ['job-4', 0],
  ] as const) {
    const replaces = { key: 'key', event: '{}' };
    await store.insert(aJob(id, { guildId: 'guild', startAfter, replaces, userId: id }));
    await store.insert(aJob(`${id}-2`, { guildId: 'guild', replaces, userId: id }));
  }
  const parking = { kind: 'job', owner: 'parking', limit: 1 } as const;
  await store.claim(parking, () => aJobChange(1, { lifecycle: 'parked' }));
  for (const owner of ['gone', 'engine']) {
    for (const onlyPosted of [true, false]) {
      const request = { kind: 'job', owner, limit: 5, onlyPosted } as const;
      for (const claim of await store.claim(request, () => aJobChange(1))) {
        const [posted] = await store.posted(owner);
        await commitNext(store, claim, aJobChange(1, { job, consumed: posted ? [posted.id] : [] }));
        await commitNext(store, claim, aJobChange(0));
        const key = { stage: 'plan', revision: 1, name: 'a' } as const;
        const budgets = [{ scope: 'user', key: 'user', tokens: 9, resetsAt: noon }] as const;
        const reserve = { tokens: 1, costUsd: 0, budgets };
        const sent = { ...key, state: 'sent', at: noon, reserve } as const;
        const usage = { input: 1, output: 0 };
        const end = { ...key, state: 'answered', at: noon, result: '1', usage } as const;
        await commitNext(store, claim, aChange({ steps: [sent, end] }));
        expect((await store.step('job-1', key))?.state).toBe('answered');
        await store.steps('job-1');
        await store.spent('user');
        if (owner !== 'engine') continue;
        const ended = { status: 'done', ...someEvents('b') } as const;
        await commitNext(
          store,
          claim,
          aChange({ lifecycle: 'ended', job: ended, previewEvents: someEvents('c') }),
        );
        await store.archive(claim, aResult('job-1'));
      }
    }
  }
  // Jobs that are handed over, to an engine that takes them and to one that does not.
  await store.insert(aJob('job-5'));
  const planner = { kind: 'job', owner: 'planner', limit: 5, stages: ['plan'] } as const;
  for (const { id, change: _, ...claim } of await store.claim(planner, () => aJobChange(1)))
    await commitNext(store, { ...claim, id, kind: 'job' }, aJobChange(1, { handTo: 'generate' }));
  await store.claim({ ...planner, stages: ['validate'] }, () => aJobChange(1));
  const writer = { ...planner, owner: 'writer', stages: ['generate'] } as const;
  expect(await store.claim(writer, () => aJobChange(1))).not.toEqual([]);
  for (const filter of [
    {},
    { status: 'done' },
    { userId: 'user' },
    { status: 'done', userId: 'user' },
  ] as const)
    await store.list({ ...filter, limit: 5 });
  for (const query of [{}, { jobId: 'job-1' }]) await store.journal({ ...query, limit: 5 });
  await store.latest();
  await store.get('job-1');
  await store.lifecycle({ kind: 'job', id: 'job-1' });
  await store.actor({ kind: 'job', id: 'job-1' });
  await store.actors({ kind: 'preview', limit: 5 });
  await store.post({ kind: 'preview', id: 'job-1' }, '{}', 'post-1');
  await store.engines();
  expect(await store.delete('job-1')).toBe(true);

  const queries = new Set(prepare.mock.calls.map(([sql]) => sql));
  expect(queries.size).toBeGreaterThan(30);
  for (const sql of queries) {
    if (!/^\s*(select|with|insert|update|delete)/.test(sql)) continue;
    for (const { detail } of database.prepare(`explain query plan ${sql}`).all())
      expect(`${String(detail)}: ${sql}`).not.toMatch(looksThroughAll);
  }
  await store.close();
});

/** A range of row ids may be most of the table, too. */
const looksThroughAll =
  /^(?:SCAN (?:actors|journal|results|inbox)\b|SEARCH actors USING INTEGER PRIMARY KEY \(rowid[<>])/;
