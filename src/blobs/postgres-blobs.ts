import type { BlobRef, Blobs, StoredBlob } from '../contracts/blobs.ts';
import { JobError } from '../errors/job-error.ts';
import { oneLine } from '../workspace/text/one-line.ts';
import { blobKey, checkBlob, missingBlob } from './check-blob.ts';

/** Runs one statement, as `query` of a `pg` client does. */
export type SqlQuery = (
  text: string,
  values: (string | number | Uint8Array)[],
) => Promise<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }>;

export interface PostgresBlobsOptions {
  readonly query: SqlQuery;
  /** Ends what `query` uses. */
  close(): Promise<void>;
  /** The most bytes of one blob. @default 32 MB */
  readonly maxBytes?: number;
}

/**
 * Keeps blobs in two tables of a PostgreSQL database, in rows of half a megabyte. It needs no
 * transaction: a blob is there once its row says that all chunks are.
 */
export function createPostgresBlobs({
  query,
  close,
  maxBytes = 32_000_000,
}: PostgresBlobsOptions): Blobs {
  let ready: Promise<unknown> | undefined;

  async function run(text: string, values: Parameters<SqlQuery>[1]) {
    try {
      ready ??= query(createTables, []);
      await ready;
      return await query(text, values);
    } catch (error) {
      ready = undefined;
      throw toBlobsError(error);
    }
  }

  async function put(ref: BlobRef, open: () => AsyncIterable<Uint8Array>): Promise<void> {
    const { sha256, bytes } = ref;
    blobKey(sha256);
    if (bytes > maxBytes) throw tooLarge(bytes, maxBytes);
    await run(begin, [sha256, bytes]);
    let count = 0;
    for await (const chunk of inChunks(checkBlob(ref, open())))
      await run(writeChunk, [sha256, count++, chunk]);
    const { rows } = await run(complete, [sha256, bytes, count]);
    if (rows.length === 0)
      throw new JobError('BLOBS_UNAVAILABLE', `The blob ${sha256} was deleted while it was put.`);
  }

  async function* chunksOf({ sha256, bytes }: BlobRef): AsyncGenerator<Uint8Array, void> {
    const { rows } = await run(find, [blobKey(sha256)]);
    if (rows.length === 0) throw missingBlob(sha256);
    for (let index = 0; index * chunkBytes < bytes; index += 1) {
      const data = (await run(readChunk, [sha256, index])).rows[0]?.['data'];
      if (!(data instanceof Uint8Array)) return;
      yield data;
    }
  }

  async function* list(): AsyncGenerator<StoredBlob, void> {
    for (let after = ''; ;) {
      const { rows } = await run(listPage, [after]);
      for (const { sha256, bytes, stored_at: storedAt } of rows)
        yield { sha256: String(sha256), bytes: Number(bytes), storedAt: Number(storedAt) };
      const last = rows.at(-1);
      if (last === undefined) return;
      after = String(last['sha256']);
    }
  }

  return {
    name: 'PostgreSQL',
    put,
    get: (ref) => checkBlob(ref, chunksOf(ref)),
    list,
    async delete(sha256) {
      await run('delete from jobchart_blobs where sha256 = $1', [blobKey(sha256)]);
    },
    close,
  };
}

/** Content in chunks of the same size, except for the last one. */
async function* inChunks(content: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer, void> {
  let pending: Uint8Array[] = [];
  let length = 0;
  for await (const part of content) {
    pending.push(part);
    length += part.byteLength;
    if (length < chunkBytes) continue;
    const whole = Buffer.concat(pending);
    let start = 0;
    for (; whole.length - start >= chunkBytes; start += chunkBytes)
      yield whole.subarray(start, start + chunkBytes);
    pending = [whole.subarray(start)];
    length = whole.length - start;
  }
  if (length > 0) yield Buffer.concat(pending);
}

const chunkBytes = 512 * 1024;

// The lock: `create table if not exists` fails if another process does the same.
const createTables = `do $$ begin
  perform pg_advisory_xact_lock(hashtext('jobchart_blobs'));
  create table if not exists jobchart_blobs (
    sha256 text primary key, bytes bigint not null, complete boolean not null default false,
    stored_at timestamptz not null default now());
  create table if not exists jobchart_blob_chunks (
    sha256 text not null references jobchart_blobs on delete cascade,
    index integer not null, data bytea not null, primary key (sha256, index));
  -- What was compressed already is not compressed again.
  alter table jobchart_blob_chunks alter column data set storage external;
end $$`;
const begin = `insert into jobchart_blobs (sha256, bytes) values ($1, $2)
  on conflict (sha256) do update set bytes = excluded.bytes, stored_at = now()`;
const writeChunk = `insert into jobchart_blob_chunks (sha256, index, data) values ($1, $2, $3)
  on conflict (sha256, index) do update set data = excluded.data`;
const complete = `update jobchart_blobs set complete = true where sha256 = $1 and $2 =
  (select coalesce(sum(octet_length(data)), 0) from jobchart_blob_chunks where sha256 = $1 and index < $3)
  returning sha256`;
const find = 'select 1 from jobchart_blobs where sha256 = $1 and complete';
const readChunk = 'select data from jobchart_blob_chunks where sha256 = $1 and index = $2';
const listPage = `select sha256, bytes, extract(epoch from stored_at) * 1000 as stored_at
  from jobchart_blobs where sha256 > $1 order by sha256 limit 1000`;

function tooLarge(bytes: number, maxBytes: number): JobError {
  const message = `A blob of ${bytes} bytes is too large for PostgreSQL: ${maxBytes} are allowed.`;
  return new JobError('BLOB_TOO_LARGE', message);
}

function toBlobsError(thrown: unknown): JobError {
  if (JobError.isInstance(thrown)) return thrown;
  const state = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
  // disk_full and the class "insufficient privilege, invalid authorization".
  const code =
    state === '53100'
      ? 'BLOBS_FULL'
      : state === '42501' || state.startsWith('28')
        ? 'BLOBS_REFUSED'
        : 'BLOBS_UNAVAILABLE';
  const why = thrown instanceof Error ? thrown.message : String(thrown);
  return new JobError(code, `PostgreSQL failed: ${oneLine(why, 300)}`, { cause: thrown });
}
