import type { StoreRetention } from '../../../contracts/store/store-retention.ts';
import { integer, type Row, text } from '../../rows/columns.ts';
import { endOfPrefix } from '../key-prefix.ts';
import { closeLanesOf } from '../queue/lanes.ts';
import { first, type Sql } from '../sql.ts';
import type { Transaction } from '../write/transaction.ts';
import { finishJob, readRowBytes, writeParts } from './finish-job.ts';
import {
  hasNewQuarantined,
  readDue,
  readGoing,
  readKept,
  readKeptAfter,
  readOldest,
  retainQuarantined,
} from './kept-jobs.ts';
import { markJobs, readChildren } from './mark-jobs.ts';
import { pinJob } from './pin-job.ts';
import { rejectFamily } from './reject-family.ts';
import { fromTables } from '../schema/own-tables.ts';
import { rewriteTables } from './rewrite-tables.ts';

interface RetentionParts {
  read<T>(query: (sql: Sql) => Promise<T>): Promise<T>;
  write<T>(change: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Like `read`, over a connection that does not end long queries. */
  readLong<T>(query: (sql: Sql) => Promise<T>): Promise<T>;
}

/** What retention needs of a PostgreSQL store. */
export function createPostgresRetention(parts: RetentionParts): StoreRetention {
  const { read, write, readLong } = parts;

  return {
    async due(query) {
      if (await read(hasNewQuarantined)) await write(({ sql }) => retainQuarantined(sql));
      return read((sql) => readDue(sql, query));
    },
    going: (limit) => read((sql) => readGoing(sql, limit)),
    async list({ limit, cursor = 0 }) {
      const jobs = await read((sql) => readKeptAfter(sql, cursor, limit));
      const last = jobs.length === limit ? jobs.at(-1) : undefined;
      return { jobs, ...(last && { cursor: last.rowId }) };
    },
    oldest: (query) => read((sql) => readOldest(sql, query)),
    async totals() {
      const row = await readRow(sumBytes);
      return { files: integer(row, 'files'), records: integer(row, 'records') };
    },
    get: (jobId) => read((sql) => readKept(sql, jobId)),
    isPinned: async (jobId) => (await read((sql) => first(sql(selectPinned, jobId)))) !== undefined,
    children: (jobId) => read((sql) => readChildren(sql, [jobId])),
    async parent(jobId) {
      const row = await read((sql) => first(sql(selectParent, jobId)));
      return row && text(row, 'id');
    },
    async note(jobId, { parts: files, lookAt }) {
      const job = await read((sql) => readKept(sql, jobId));
      if (job === undefined) return;
      // Outside the transaction: a long journal takes long to measure.
      const rows = files && (await read((sql) => readRowBytes(sql, job.rowId)));
      await write(({ sql }) =>
        Promise.all([
          sql('update retained set look_at = $2 where row_id = $1', job.rowId, lookAt ?? null),
          files && writeParts(sql, job.rowId, { ...files, ...rows }),
        ]),
      );
    },
    mark: (jobs, at) => write(({ sql }) => markJobs(sql, jobs, at)),
    finish: (jobId) => write(({ sql }) => finishJob(sql, jobId)),
    pin: (jobId, pinned, at) => write(({ sql }) => pinJob(sql, jobId, pinned, at)),
    reject: (jobId) => write(({ sql }) => rejectFamily(sql, jobId)),
    async forgetSpent(userId) {
      const key = JSON.stringify(['user', userId]);
      const daily = `${key.slice(0, -1)},"`;
      await write(async ({ sql }) => {
        await sql(forgetBudgets, key, daily, endOfPrefix(daily) ?? daily);
        await closeLanesOf(sql, userId);
      });
    },
    // Without `whole`, that is the work of PostgreSQL's autovacuum.
    compact: async ({ whole = false } = {}) => whole && !(await readLong(rewriteTables)),
    async fileBytes() {
      return integer(await readRow(sumTables), 'bytes');
    },
  };

  async function readRow(query: string): Promise<Row> {
    return (await read((sql) => first(sql(query)))) ?? {};
  }
}

const selectPinned = `select 1 from actors join retained using (row_id)
  where kind = 'job' and id = $1 and pinned = 1`;
const selectParent = `select parent.id from actors join actors as parent
  on parent.kind = 'job' and parent.id = actors.parent_id
  where actors.kind = 'job' and actors.id = $1`;
const sumBytes = `select coalesce(sum(bytes), 0)::bigint as files,
  coalesce(sum(record_bytes), 0)::bigint as records from retained`;
const forgetBudgets = 'delete from budgets where key = $1 or (key >= $2 and key < $3)';
const sumTables = `select coalesce(sum(pg_total_relation_size(pg_class.oid)), 0)::bigint as bytes
  ${fromTables}`;
