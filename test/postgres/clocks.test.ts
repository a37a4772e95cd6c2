import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { createJobEngine, defineStage, type JobEngineOptions } from '../../src/index.ts';
import { openPostgresStore } from '../../src/store/postgres/open-postgres-store.ts';
import { fakeStages } from '../../src/testing/index.ts';
import { request } from '../helpers/jobs/placeholder-engine.ts';
import { postgresBin, type PostgresServer, startPostgres } from '../helpers/stores/postgres.ts';
import { tempConfig } from '../helpers/temp-config.ts';

const hour = 3_600_000;
const noon = Date.UTC(2026, 5, 1, 12);

describe.skipIf(postgresBin === undefined)('machines whose clocks are wrong', () => {
  let server: PostgresServer;
  beforeAll(() => {
    server = startPostgres();
  });
  afterAll(() => server.remove());

  async function open(address: string, aheadMs: number, options: JobEngineOptions) {
    const store = await openPostgresStore(address, { now: () => noon });
    const now = () => noon + aheadMs;
    const engine = await createJobEngine({ store, config: tempConfig(), now, ...options });
    onTestFinished(engine.close);
    return engine;
  }

  test('share the quota of a user', async () => {
    const address = server.address();
    const limits = { concurrency: 0, perUser: { perHour: 2 } };
    for (const aheadMs of [-5 * hour, 5 * hour])
      await (await open(address, aheadMs, { limits })).submit(request);

    const right = await open(address, 0, { limits });

    const code = 'QUOTA_EXCEEDED';
    await expect(right.submit(request)).rejects.toMatchObject({ code, retryAt: noon + hour });
  });

  test('share the budget of a day', async () => {
    const address = server.address();
    const generate = defineStage('generate', async (_, { step }) => {
      await step('paid', async () => 1, { reserve: { tokens: 100 } });
      return { files: [{ path: 'index.html', content: '<!doctype html>' }] };
    });
    const limits = { budget: { user: { tokens: 150, per: 'day' } } } as const;
    const statuses: string[] = [];
    for (const [aheadMs, userId] of [
      [0, 'ada'],
      [100 * hour, 'grace'],
      [100 * hour, 'ada'],
      [-100 * hour, 'grace'],
    ] as const) {
      const engine = await open(address, aheadMs, { limits, stages: fakeStages({ generate }) });
      const { jobId } = await engine.submit({ ...request, userId });
      const { status, error } = await engine.result(jobId);
      statuses.push(`${userId} ${error?.code ?? status}`);
      await engine.close();
    }

    expect(statuses).toEqual([
      'ada done',
      'grace done',
      'ada BUDGET_EXCEEDED',
      'grace BUDGET_EXCEEDED',
    ]);
  });
});
