import type { DatabaseSync } from 'node:sqlite';
import { lstatSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import type { StoreRetention } from '../../../contracts/store/store-retention.ts';
import type { Checkpoints } from '../file/checkpoints.ts';
import type { GroupCommit } from '../write/group-commit.ts';
import { closeLanesOf } from '../queue/lanes.ts';
import { retryBusy } from '../sqlite-error.ts';
import { finishJob, readRowBytes, writeParts } from './finish-job.ts';
import { removeUnfinishedCopies } from '../file/unfinished-copy.ts';
import { giveSpaceBack, isShrinking, rewriteFile } from './give-space-back.ts';
import {
  hasNewQuarantined,
  readDue,
  readGoing,
  readKept,
  readKeptAfter,
  readOldest,
  retainQuarantined,
} from './kept-jobs.ts';
import type { KeptRow } from '../../rows/kept-row.ts';
import { markJobs, readChildren } from './mark-jobs.ts';
import { text, integer } from '../../rows/columns.ts';
import type { Sql } from '../sql.ts';
import { pinJob } from './pin-job.ts';

interface RetentionParts {
  readonly database: DatabaseSync;
  readonly path: string;
  readonly sql: Sql;
  readonly write: GroupCommit['write'];
  read<T>(query: () => T): Promise<T>;
  readonly checkpoints: Pick<Checkpoints, 'truncate'>;
}

/** What retention needs of a SQLite store. */
export function createSqliteRetention(parts: RetentionParts): StoreRetention {
  const { database, path, sql, write, read } = parts;

  return {
    async due(query) {
      if (await read(() => hasNewQuarantined(sql))) await write(() => retainQuarantined(sql));
      return read(() => readDue(sql, query));
    },
    going: (limit) => read(() => readGoing(sql, limit)),
    list: ({ limit, cursor = 0 }) =>
      read(() => {
        const jobs = readKeptAfter(sql, cursor, limit);
        const last = jobs.length === limit ? jobs.at(-1) : undefined;
        return { jobs, ...(last && { cursor: last.rowId }) };
      }),
    oldest: (query) => read(() => readOldest(sql, query)),
    totals,
    get: (jobId) => read(() => readKept(sql, jobId)),
    isPinned: (jobId) => read(() => sql(selectPinned).get(jobId) !== undefined),
    children: (jobId) => read(() => readChildren(sql, jobId)),
    parent: (jobId) =>
      read(() => {
        const row = sql(selectParent).get(jobId);
        return row && text(row, 'id');
      }),
    async note(jobId, { parts: files, lookAt }) {
      const job = await read(() => readKept(sql, jobId));
      if (job === undefined) return;
      // Outside the transaction: a long journal takes long to measure.
      const rows = files && (await read(() => readRowBytes(sql, job.rowId)));
      await write(() => {
        sql('update retained set look_at = ? where row_id = ?').run(lookAt ?? null, job.rowId);
        if (files !== undefined) writeParts(sql, job.rowId, { ...files, ...rows });
      });
    },
    mark: (jobs, at) => write(() => markJobs(sql, jobs, at)),
    finish: (jobId) => write(() => finishJob(sql, jobId)),
    pin: (jobId, pinned, at) => write(() => pinJob(sql, jobId, pinned, at)),
    reject: (jobId) => write(() => rejectAll(sql, jobId)),
    forgetSpent: (userId) =>
      write(() => {
        const key = JSON.stringify(['user', userId]);
        const daily = `${key.slice(0, -1)},"`;
        sql(forgetBudgets).run(key, daily.length, daily);
        closeLanesOf(sql, userId);
      }),
    async compact({ whole = false } = {}) {
      await read(() => removeUnfinishedCopies(path, 'restoring'));
      if (!whole) return write(() => giveSpaceBack(database, 'spare'));
      if (await read(() => isShrinking(database)))
        while (await write(() => giveSpaceBack(database, 'none')));
      else await retryBusy(() => rewriteFile(database), 10_000);
      // A reader of another process may need the log for a moment.
      for (let tries = 0; tries < 50; tries += 1) {
        if (await read(() => parts.checkpoints.truncate())) return false;
        await delay(20);
      }
      return true;
    },
    fileBytes: async () =>
      ['', '-wal'].reduce(
        (sum, suffix) =>
          sum + (lstatSync(`${path}${suffix}`, { throwIfNoEntry: false })?.size ?? 0),
        0,
      ),
  };

  /** In pages, so that a large store does not block the event loop. */
  async function totals(): ReturnType<StoreRetention['totals']> {
    let [files, records, after] = [0, 0, 0];
    for (;;) {
      const from = after;
      const row = await read(() => sql(sumPage).get(from));
      if (row === undefined || row['last'] === null) return { files, records };
      files += integer(row, 'files');
      records += integer(row, 'records');
      after = integer(row, 'last');
      await new Promise(setImmediate);
    }
  }
}

/** The job and its descendants, parents first. */
function rejectAll(sql: Sql, jobId: string): readonly string[] {
  const found: KeptRow[] = [];
  const known = new Set<string>();
  const waiting = [jobId];
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    const job = known.has(id) ? undefined : readKept(sql, id);
    known.add(id);
    if (job === undefined) continue;
    found.push(job);
    waiting.push(...readChildren(sql, id));
  }
  for (const { rowId } of found) sql(reject).run(rowId);
  return found.map(({ jobId: id }) => id);
}

const reject = `insert into retained (row_id, unwanted) values (?, 1)
  on conflict do update set unwanted = 1, look_at = ended_at`;
const selectPinned = `select 1 from actors cross join retained using (row_id)
  where kind = 'job' and id = ? and pinned = 1`;
const selectParent = `select parent.id as id from actors join actors as parent
  on parent.kind = 'job' and parent.id = actors.parent_id where actors.kind = 'job' and actors.id = ?`;
const sumPage = `select max(row_id) as last, sum(bytes) as files, sum(record_bytes) as records
  from (select row_id, bytes, record_bytes from retained where row_id > ? order by row_id limit 5000)`;
const forgetBudgets = 'delete from budgets where key = ? or substr(key, 1, ?) = ?';
