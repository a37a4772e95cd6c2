import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createJobEngine } from '../../src/index.ts';
import { parseAddress } from '../../src/store/postgres/connection/postgres-address.ts';
import { fakeStages } from '../../src/testing/index.ts';
import { fillStore } from '../bench/day/fill-store.ts';
import { request } from '../helpers/jobs/placeholder-engine.ts';
import { postgresBin, type PostgresServer, startPostgres } from '../helpers/stores/postgres.ts';
import { tempConfig } from '../helpers/temp-config.ts';
import { tempDir } from '../helpers/temp-dir.ts';

describe.skipIf(postgresBin === undefined)('a store that keeps many jobs', () => {
  let server: PostgresServer;
  beforeAll(() => {
    server = startPostgres();
  });
  afterAll(() => server.remove());

  /** Rows of all tables that were looked at so far. The server counts them when a connection ends. */
  async function rowsRead(address: string): Promise<number> {
    const { connectionString, schema } = parseAddress(address);
    const client = new pg.Client({ connectionString });
    await client.connect();
    try {
      const { rows } = await client.query<{ n: number }>(
        `select sum(seq_tup_read + coalesce(idx_tup_fetch, 0))::float8 as n
          from pg_stat_user_tables where schemaname = $1`,
        [schema],
      );
      return rows[0]?.n ?? 0;
    } finally {
      await client.end();
    }
  }

  test('runs, lists and removes a job without looking at the others', async () => {
    const address = server.address();
    const kept = 10_000;
    await fillStore(address, await tempDir(), kept, 1_000_000_000);
    const before = await rowsRead(address);
    const engine = await createJobEngine({
      store: address,
      config: tempConfig(),
      stages: fakeStages(),
    });
    for (let jobs = 0; jobs < 3; jobs += 1) {
      const { jobId } = await engine.submit(request);
      await engine.result(jobId);
      await engine.list({ limit: 10 });
      await Array.fromAsync(engine.watch({ jobId }));
      await engine.remove(jobId);
    }
    await engine.close();
    expect((await rowsRead(address)) - before).toBeLessThan(kept);
  });
});
