import pg from 'pg';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { createJobEngine, openBlobs } from '../../src/index.ts';
import { parseAddress } from '../../src/store/postgres/connection/postgres-address.ts';
import { blobsContract, fakeStages } from '../../src/testing/index.ts';
import { request } from '../helpers/jobs/placeholder-engine.ts';
import { postgresBin, type PostgresServer, startPostgres } from '../helpers/stores/postgres.ts';
import { tempConfig } from '../helpers/temp-config.ts';

describe.skipIf(postgresBin === undefined)('PostgreSQL (Debian: postgresql)', () => {
  let server: PostgresServer;
  let store = '';
  beforeAll(() => {
    server = startPostgres();
    store = server.address('blobs');
  });
  afterAll(() => server.remove());

  async function query(text: string, values: readonly unknown[] = []) {
    const client = new pg.Client({ connectionString: parseAddress(store).connectionString });
    await client.connect();
    try {
      await client.query('create schema if not exists blobs; set search_path = blobs');
      return (await client.query(text, [...values])).rows;
    } finally {
      await client.end();
    }
  }

  async function open() {
    await query('drop table if exists jobchart_blob_chunks, jobchart_blobs');
    return share();
  }

  async function share() {
    const blobs = await openBlobs('postgres', { store });
    onTestFinished(async () => blobs.close?.());
    return blobs;
  }

  blobsContract({
    open,
    async tamper(sha256) {
      await query(
        'update jobchart_blob_chunks set data = set_byte(data, 5, 255 - get_byte(data, 5)) where sha256 = $1 and index = 1',
        [sha256],
      );
    },
  });

  test('a blob that is too large is refused before anything is read', async () => {
    const blobs = await open();
    const ref = { sha256: 'a'.repeat(64), bytes: 32_000_001 };
    const putting = blobs.put(ref, () => {
      throw new Error('It was read.');
    });
    await expect(putting).rejects.toMatchObject({ code: 'BLOB_TOO_LARGE' });
  });

  test('many processes can create the tables at the same time', async () => {
    const first = await open();
    const others = await Promise.all(Array.from({ length: 8 }, share));
    const lists = await Promise.all(
      [first, ...others].map((blobs) => Array.fromAsync(blobs.list())),
    );
    expect(lists.flat()).toEqual([]);
  });

  test('what was put in part is listed, so that it can be deleted', async () => {
    const blobs = await open();
    const ref = { sha256: 'b'.repeat(64), bytes: 600_000 };
    const putting = blobs.put(ref, async function* half() {
      yield Buffer.alloc(550_000);
    });
    await expect(putting).rejects.toMatchObject({ code: 'BLOB_DAMAGED' });
    expect(await Array.fromAsync(blobs.list())).toMatchObject([ref]);
    await blobs.delete(ref.sha256);
    expect(await query('select sha256 from jobchart_blob_chunks')).toEqual([]);
  });

  test('an engine over PostgreSQL keeps its blobs in the same database', async () => {
    const address = server.address();
    const openEngine = async () => {
      const engine = await createJobEngine({
        store: address,
        blobs: 'postgres',
        config: tempConfig(),
        stages: fakeStages(),
      });
      onTestFinished(engine.close);
      return engine;
    };
    const first = await openEngine();
    const { jobId } = await first.submit(request);
    const { artifacts } = await first.result(jobId);
    const second = await openEngine();
    const zip = await new Response(await second.artifact(jobId, 'zip')).bytes();
    expect(zip).toHaveLength(artifacts.zip?.bytes ?? -1);
  });

  test('a server that is restarted is used again', async () => {
    const blobs = await open();
    const ref = {
      sha256: '2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae',
      bytes: 3,
    };
    const put = () =>
      blobs.put(ref, async function* foo() {
        yield Buffer.from('foo');
      });
    await put();
    server.stop('immediate');
    await expect(put()).rejects.toMatchObject({ code: 'BLOBS_UNAVAILABLE' });
    server.start();
    await put();
    expect(await Array.fromAsync(blobs.get(ref))).toEqual([Buffer.from('foo')]);
  });
});
