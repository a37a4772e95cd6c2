import assert from 'node:assert/strict';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Store } from '../../src/contracts/store/store.ts';
import { openPostgresStore } from '../../src/store/postgres/open-postgres-store.ts';
import { parseAddress } from '../../src/store/postgres/connection/postgres-address.ts';
import {
  aJob,
  aJobChange,
  noon,
  someEvents,
  takeLease,
} from '../../src/testing/store-contract/samples.ts';
import { createJobEngine } from '../../src/index.ts';
import { fakeStages } from '../../src/testing/index.ts';
import { startProxy } from '../faults/proxy.ts';
import { request as placeholder } from '../helpers/jobs/placeholder-engine.ts';
import { postgresBin, type PostgresServer, startPostgres } from '../helpers/stores/postgres.ts';
import { tempConfig } from '../helpers/temp-config.ts';

describe.skipIf(postgresBin === undefined)('PostgreSQL that fails', () => {
  let server: PostgresServer;
  beforeAll(() => {
    server = startPostgres();
  });
  afterAll(() => server.remove());

  const request = { kind: 'job', owner: 'engine-1', limit: 10 } as const;
  const run = () => aJobChange(1);

  /** Events some milliseconds later than others. */
  function later(ms: number) {
    const { state, events } = someEvents('later');
    return {
      status: 'created',
      state,
      events: events.map((event) => ({ ...event, at: noon + ms })),
    } as const;
  }

  async function open(address = server.address()): Promise<Store> {
    const store = await openPostgresStore(address);
    onTestFinished(() => store.close());
    await takeLease(store, 'engine-1');
    return store;
  }

  function behindProxy() {
    const proxy = startProxy(server.folder);
    onTestFinished(proxy.close);
    return { proxy, address: proxy.addressFor(server.address()) };
  }

  /** What a failover to an older copy does to the tables. */
  async function rewind(address: string, sql: string): Promise<void> {
    const { connectionString, schema } = parseAddress(address);
    const client = new pg.Client({ connectionString });
    await client.connect();
    await client.query(`set search_path = ${schema}; ${sql}`);
    await client.end();
  }

  test('a job that the database takes for that of this engine, which has lost it, is claimed again', async () => {
    const address = server.address();
    const store = await open(address);
    await store.insert(aJob('job-1'));
    const [claim] = await store.claim(request, run);
    assert.ok(claim);
    expect(await store.claim(request, run)).toEqual([]);
    expect(await store.commit(claim, run())).toBe(true);
    await rewind(address, 'update states set revision = 0');
    expect(await store.commit({ ...claim, revision: 1 }, run())).toBe(false);
    const [again] = await store.claim(request, run);
    expect(again).toMatchObject({ id: 'job-1', fence: claim.fence + 1, orphaned: true });
  });

  test('a claim that the database has lost is never taken for a later one', async () => {
    const address = server.address();
    const store = await open(address);
    await store.insert(aJob('job-1'));
    const [claim] = await store.claim(request, run);
    assert.ok(claim);
    await rewind(
      address,
      `update actors set lifecycle = 'ready', owner = null; update states set fence = 0, owner = null;
        insert into lanes select user_id, '', 1, row_id from actors; insert into guilds values ('', 1, 1)`,
    );
    await store.pause(false);
    const [again] = await store.claim(request, run);
    expect(again).toMatchObject({ id: 'job-1', fence: claim.fence + 1 });
    expect(await store.commit(claim, run())).toBe(false);
  });

  test('a job that could not be archived is found again', async () => {
    const { proxy, address } = behindProxy();
    const store = await open(address);
    await store.insert(aJob('job-1'));
    const [claim] = await store.claim(request, run);
    assert.ok(claim);
    expect(await store.commit(claim, aJobChange(1, { lifecycle: 'ended' }))).toBe(true);
    proxy.loseCommits('commits', 1, 1);
    await expect(store.archive(claim)).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
    const [ended] = await store.claim(request, () => aJobChange(0, { lifecycle: 'ended' }));
    expect(ended).toMatchObject({ id: 'job-1', lifecycle: 'ended' });
  });

  test('a claim whose answer was lost is known to hold, and one that was lost is not', async () => {
    const { proxy, address } = behindProxy();
    const store = await open(address);
    for (const id of ['job-1', 'job-2']) await store.insert(aJob(id));
    proxy.loseCommits('answers', 1, 1);
    const [claim] = await store.claim({ ...request, limit: 1 }, run);
    assert.ok(claim);
    expect(await store.commit(claim, run())).toBe(true);
    proxy.loseCommits('commits', 1, 1);
    const failing = store.claim({ ...request, limit: 1 }, run);
    await expect(failing).rejects.toMatchObject({ retryable: true });
    expect(proxy.lost).toBe(2);
    const [second] = await store.claim({ ...request, limit: 1 }, run);
    expect(second).toMatchObject({ id: 'job-2' });
  });

  test.each(['answers', 'commits'] as const)(
    'an engine runs a job once when the %s of its claim are lost',
    async (which) => {
      const { proxy, address } = behindProxy();
      const store = await openPostgresStore(address);
      let claims = 0;
      const engine = await createJobEngine({
        store: {
          ...store,
          claim: (claim, step) =>
            store.claim(claim, (actor) => {
              claims += 1;
              // The next commit is that of this claim.
              if (claims === 1) proxy.loseCommits(which, 1, 1);
              return step(actor);
            }),
        },
        config: tempConfig(),
        stages: fakeStages(),
      });
      onTestFinished(engine.close);
      const { jobId } = await engine.submit(placeholder);
      const { status, diagnostics } = await engine.result(jobId);
      expect(status).toBe('done');
      expect(proxy.lost).toBe(1);
      expect(claims).toBe(which === 'answers' ? 1 : 2);
      expect(diagnostics.attempts.map(({ outcome }) => outcome)).toEqual(
        Array.from({ length: 6 }, () => 'completed'),
      );
    },
  );

  test('a reader whose entry was lost is told so', async () => {
    const address = server.address();
    const store = await open(address);
    await store.insert({ ...aJob('job-1'), change: aJobChange(1) });
    const cursor = await store.latest();
    assert.ok(cursor);
    expect(await store.journal({ after: cursor, limit: 10 })).toEqual([]);
    await rewind(address, 'delete from journal');
    const reading = store.journal({ after: cursor, limit: 10 });
    await expect(reading).rejects.toMatchObject({ code: 'CURSOR_INVALID' });
  });

  test('a reader whose entry was lost is told so, also when another one has its number', async () => {
    const address = server.address();
    const store = await open(address);
    await store.insert({ ...aJob('job-1'), change: aJobChange(1) });
    await store.insert({ ...aJob('job-2'), change: aJobChange(1, { job: later(1) }) });
    const cursor = await store.latest();
    assert.ok(cursor);
    await rewind(
      address,
      `delete from journal where row = 2; delete from actors where id = 'job-2';
        alter table journal alter column row restart with 2`,
    );
    for (const id of ['job-3', 'job-4'])
      await store.insert({ ...aJob(id), change: aJobChange(1, { job: later(2) }) });
    const code = 'CURSOR_INVALID';
    await expect(store.journal({ after: cursor, limit: 10 })).rejects.toMatchObject({ code });
    // What earlier versions gave to readers is still taken.
    const old = cursor.replace(/\.[^.]+$/, '');
    expect(await store.journal({ after: old, limit: 10 })).toMatchObject([{ jobId: 'job-4' }]);
  });

  test('a store behind a cut cable closes', async () => {
    const { proxy, address } = behindProxy();
    const store = await openPostgresStore(address);
    await store.queue();
    proxy.cut();
    await store.close();
    expect(proxy.lost).toBe(0);
  });

  test('a server that is down is named, and the store goes on when it is back', async () => {
    const store = await open();
    await store.insert(aJob('job-1'));
    server.stop('fast');
    const down = await store.insert(aJob('job-2')).catch((error: unknown) => error);
    expect(down).toMatchObject({ code: 'STORE_UNREACHABLE', retryable: true });
    server.start();
    await expect.poll(() => store.insert(aJob('job-2')).catch(() => undefined)).toBeDefined();
    expect(await store.claim(request, run)).toHaveLength(2);
  });

  test('a standby that takes no writes yet is a server that cannot be reached yet', async () => {
    const address = server.address();
    const first = await open(address);
    await rewind(address, 'alter database postgres set default_transaction_read_only = on');
    const store = await openPostgresStore(address);
    onTestFinished(() => store.close());
    const inserting = store.insert(aJob('job-1'));
    await expect(inserting).rejects.toMatchObject({ code: 'STORE_UNREACHABLE', retryable: true });
    await rewind(
      address,
      'set transaction read write; alter database postgres reset default_transaction_read_only',
    );
    expect(await store.insert(aJob('job-1'))).toMatchObject({ inserted: true });
    expect(await first.lifecycle({ kind: 'job', id: 'job-1' })).toBe('ready');
  });

  test('a text with a NUL, which PostgreSQL cannot store, is refused alone', async () => {
    const store = await open();
    const [bad, good] = await Promise.allSettled(
      ['a\0b', 'job-1'].map((id) => store.insert(aJob(id))),
    );
    expect(bad).toMatchObject({ reason: { code: 'QUERY_INVALID' } });
    expect(good).toMatchObject({ value: { inserted: true } });
  });

  test('a running job whose values the database refuses is quarantined, and others go on', async () => {
    const store = server.address();
    const engine = await createJobEngine({ store, config: tempConfig(), stages: fakeStages() });
    onTestFinished(engine.close);
    await rewind(store, "alter table job_texts add constraint refused check (title <> 'fake')");
    const { jobId } = await engine.submit(placeholder);
    expect(await engine.result(jobId)).toMatchObject({ jobId, status: 'quarantined' });
    await rewind(store, 'alter table job_texts drop constraint refused');
    const next = await engine.submit(placeholder);
    expect(await engine.result(next.jobId)).toMatchObject({ status: 'done' });
  });
});
