import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBlobs } from '../../src/open-blobs.ts';
import { blobsContract } from '../../src/testing/index.ts';
import { postgresBin, startPostgres } from '../helpers/blobs/private-postgres.ts';

describe.skipIf(postgresBin === undefined)('PostgreSQL (Debian: postgresql)', () => {
  let server: ReturnType<typeof startPostgres> | undefined;
  beforeAll(() => {
    server = startPostgres(postgresBin ?? '');
  });
  afterAll(() => server?.stop());

  const query = (text: string, values: unknown[] = []) => {
    if (server === undefined) throw new Error('There is no server.');
    return server.pool.query(text, values);
  };

  async function open() {
    await query('drop table if exists jobchart_blob_chunks, jobchart_blobs');
    return openBlobs('postgres', { query });
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
    const others = await Promise.all(
      Array.from({ length: 8 }, () => openBlobs('postgres', { query })),
    );
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
    const { rows } = await query('select count(*)::int as count from jobchart_blob_chunks');
    expect(rows).toEqual([{ count: 0 }]);
  });
});
