import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import {
  createJobEngine,
  defineStage,
  type JobEngine,
  type JobEngineOptions,
} from '../../../src/index.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open-sqlite-store.ts';
import { submitted, untilState } from '../../../src/testing/engine-contract/samples.ts';
import { fakeStages } from '../../../src/testing/index.ts';
import { copyFiles } from '../../helpers/stores/store-files.ts';
import { foldersIn } from '../../helpers/stores/store-fixtures.ts';

/** Ids of jobs, by what they are doing. */
export interface BusyJobs {
  readonly done: string;
  readonly failed: string;
  readonly followUp: string;
  readonly interrupted: string;
  /** Its approval is in its inbox. */
  readonly approved: string;
  readonly waiting: readonly string[];
  /** Starts in a day. */
  readonly later: string;
}

const dayMs = 86_400_000;

/** The settings of engines that run the jobs of `busyStore`. */
export function busyOptions(base: string, onStuck?: () => void): JobEngineOptions {
  const fakes = fakeStages();
  const call = (name: string) => async (run: { usage(used: object): void }) => {
    run.usage({ input: 30, output: 10, costUsd: 0.1 });
    return { name, text: 'ü'.repeat(500) };
  };
  const generate = defineStage('generate', async (input, tools) => {
    const options = { model: 'test:model', reserve: { tokens: 50 } };
    await tools.step('draft', call('draft'), options);
    if (input.input.userMessage.includes('fails')) throw new Error('It fails.');
    await tools.step(
      'final',
      (run) => {
        if (onStuck === undefined || !input.input.userMessage.includes('stuck'))
          return call('final')(run);
        onStuck();
        return new Promise<never>(() => {});
      },
      options,
    );
    return fakes.generate.run(input, tools);
  });
  return {
    config: { ...foldersIn(base), browser: 'off' },
    stages: { validate: fakes.validate, package: fakes.package, generate },
    limits: {
      concurrency: 4,
      shutdownTimeoutMs: 0,
      leaseMs: 300_000,
      budget: { job: { tokens: 1000 }, user: { tokens: 100_000 } },
    },
  };
}

/** A SQLite store with jobs in every state, as the kill of its engine leaves it. */
export async function busyStore(
  base: string,
): Promise<{ readonly path: string; readonly jobs: BusyJobs }> {
  const stuck = Promise.withResolvers<void>();
  const options = busyOptions(base, stuck.resolve);
  const live = join(base, 'live.db');
  const engine = await createJobEngine({ ...options, store: live });
  const done = await submitted(engine, { guildId: 'g1' });
  await engine.result(done);
  const failed = await submitted(engine, { userMessage: 'a page that fails', userId: 'user-2' });
  await engine.result(failed);
  const followUp = (await engine.retry(done)).jobId;
  await engine.result(followUp);
  await engine.pin(done);
  await engine.remove((await engine.retry(failed)).jobId).catch(() => {});
  const approved = await submitted(engine, { approval: true });
  await untilState(engine, approved, 'planned.awaitingApproval');
  const interrupted = await submitted(engine, { userMessage: 'a stuck page', guildId: 'g1' });
  await stuck.promise;
  mkdirSync(join(base, 'killed'));
  const copy = copyFiles(live, join(base, 'killed'), 'live.db');
  await engine.close();
  forgetLeases(copy);
  const clerk = await createJobEngine({
    ...options,
    store: copy,
    limits: { concurrency: 0, perUser: { concurrent: 2, perDay: 100 }, queued: 500 },
  });
  const waiting = await submitWaiting(clerk);
  const later = await submitted(clerk, { startAfter: Date.now() + dayMs, replaces: 'nightly' });
  await clerk.storage('app').set('naïve key', { some: 'value' });
  await clerk.storage('app').set('other', 'x'.repeat(10_000));
  await clerk.close();
  const store = await openSqliteStore(copy);
  await store.post({ kind: 'job', id: approved }, '{"type":"job.approve"}', 'post-1');
  await store.close();
  return { path: copy, jobs: { done, failed, followUp, interrupted, approved, waiting, later } };
}

async function submitWaiting(clerk: JobEngine): Promise<readonly string[]> {
  const requests = [
    { userId: 'user-1', guildId: 'g1' },
    { userId: 'user-1', guildId: 'g1', priority: 5 },
    { userId: 'user-2', guildId: 'g1' },
    { userId: 'user-2' },
    { userId: 'user-3', guildId: 'g2', replaces: 'this' },
  ];
  const ids: string[] = [];
  for (const request of requests) ids.push(await submitted(clerk, request));
  const keyed = { userMessage: 'create a page', userId: 'user-3', channelId: 'c' };
  ids.push((await clerk.submit(keyed, { idempotencyKey: 'key-1' })).jobId);
  return ids;
}

/** Removes the leases of engines, which are gone. */
export function forgetLeases(path: string): void {
  const database = new DatabaseSync(path);
  database.exec('delete from leases');
  database.close();
}
