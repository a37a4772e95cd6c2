import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { createJobEngine } from '../../src/index.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { fakeStages } from '../../src/testing/index.ts';
import { placeholderHome, request } from '../helpers/jobs/placeholder-engine.ts';
import { tempConfig } from '../helpers/temp-config.ts';

/** Values that a newer version, or a text editor, may have written for the first of three jobs. */
const values = {
  'an event of a type that is not known':
    "update journal set transitions = json_replace(transitions, '$[0].events[0].type', 'job.paused') where row = 1",
  'a row of the journal that is no JSON': "update journal set transitions = '{' where row = 1",
  'a row of the journal that leads to itself': 'update journal set row_before = row where row = 1',
  'a result that is no job': `update results set job = '{"jobId":"x","preview":{}}' where row_id = 1`,
  'a status that is not known': "update actors set status = 'paused' where row_id = 1",
  'a lifecycle that is not known': "update actors set lifecycle = 'paused' where row_id = 1",
  'a lifecycle that is not known, of an engine that is gone':
    "update actors set lifecycle = 'paused', owner = 'gone' where row_id = 1",
};

test.each(Object.entries(values))('%s neither hides nor stops other jobs', async (_, change) => {
  const home = placeholderHome();
  const first = await home.open();
  const [{ jobId }, ...others] = [
    await first.submit(request),
    await first.submit(request),
    await first.submit({ ...request, approval: true }),
  ];
  for (const other of [jobId, others[0]?.jobId ?? '']) await first.result(other);
  await expect
    .poll(async () => (await first.get(others[1]?.jobId ?? ''))?.phase)
    .toBe('awaitingApproval');
  await first.close();
  const database = new DatabaseSync(home.store);
  expect(database.prepare(change).run().changes).toBe(1);
  database.close();

  const engine = await home.open();
  const { jobs } = await engine.list();
  expect(jobs.map((job) => job.jobId).toSorted()).toEqual(
    [jobId, ...others.map((other) => other.jobId)].toSorted(),
  );
  expect(await engine.get(jobId)).toMatchObject({
    jobId,
    diagnostics: { attempts: expect.any(Array) },
  });
  await engine.send(others[1]?.jobId ?? '', { type: 'job.approve' });
  for (const other of others)
    expect(await engine.result(other.jobId)).toMatchObject({ status: 'done' });
  const stop = new AbortController();
  const seen = new Set<string>();
  for await (const entry of engine.watch({ signal: stop.signal })) {
    seen.add(entry.jobId);
    if (entry.type === 'job.status' && entry.state === 'done' && seen.has(others[1]?.jobId ?? ''))
      break;
  }
  expect(seen.size).toBeGreaterThanOrEqual(2);
});

test.each([
  ['is no JSON', "transitions = '{'"],
  ['leads to itself', 'row_before = row'],
])('a queued job whose journal %s is quarantined when it is claimed', async (_, change) => {
  const config = tempConfig();
  const path = join(config.workBase, '..', 'jobs.db');
  const client = await createJobEngine({ store: path, config, limits: { concurrency: 0 } });
  const { jobId } = await client.submit(request);
  await client.close();
  const database = new DatabaseSync(path);
  database.exec(`update journal set ${change}`);
  database.close();
  const store = await openSqliteStore(path);
  expect(await store.get(jobId)).toMatchObject({ jobId, status: 'created' });

  const engine = await createJobEngine({ store, config, stages: fakeStages() });
  onTestFinished(engine.close);

  expect(await engine.result(jobId)).toMatchObject({ jobId, status: 'quarantined' });
});

test('a running job whose values the database refuses is quarantined, and others go on', async () => {
  const home = placeholderHome();
  const engine = await home.open();
  const database = new DatabaseSync(home.store);
  onTestFinished(() => database.close());
  database.exec(`create trigger refused before update of title on job_texts
    begin select raise(abort, 'refused'); end`);
  const { jobId } = await engine.submit(request);
  expect(await engine.result(jobId)).toMatchObject({ jobId, status: 'quarantined' });
  database.exec('drop trigger refused');
  const next = await engine.submit(request);
  expect(await engine.result(next.jobId)).toMatchObject({ status: 'done' });
});
