import pg from 'pg';
import { createJobEngine } from '../../../src/create-job-engine.ts';
import { parseAddress } from '../../../src/store/postgres/connection/postgres-address.ts';
import { foldersIn } from '../bench-folders.ts';
import { placeholderStages, request } from '../placeholder-job.ts';
import { timeOf } from '../statistics.ts';

/**
 * Fills a store with jobs that have ended during the last `recordMs`, evenly, and whose records go at that age:
 * copies of the rows of one job that the engine has run and retention has measured. Gives its duration.
 */
export async function fillStore(
  store: string,
  base: string,
  jobs: number,
  recordMs: number,
): Promise<number> {
  const jobId = await runOne(store, base, recordMs);
  const { connectionString, schema } = parseAddress(store);
  const open = async () => {
    const client = new pg.Client({ connectionString });
    await client.connect();
    await client.query(`set search_path = ${schema}; set synchronous_commit = off`);
    return client;
  };
  return timeOf(async () => {
    const [first, second] = [await open(), await open()];
    const values = [jobId, jobs, recordMs];
    const chunks = Array.from({ length: Math.ceil(jobs / chunk) }, (_, at) => at * chunk);
    const copyAll = async (client: pg.Client, statements: readonly string[]) => {
      for (const from of chunks)
        for (const sql of statements)
          await client.query(sql, [...values, from, Math.min(jobs, from + chunk)]);
    };
    await Promise.all([
      copyAll(first, [journal]),
      copyAll(second, [actors, states, results, retained]),
    ]);
    for (const sql of finish) await first.query(sql);
    await Promise.all([first.end(), second.end()]);
  });
}

async function runOne(store: string, base: string, recordMs: number): Promise<string> {
  await using engine = await createJobEngine({
    store,
    config: foldersIn(base),
    stages: placeholderStages,
    retention: { recordMs },
  });
  const { jobId } = await engine.submit(request);
  await engine.result(jobId);
  // It is measured.
  await engine.prune();
  return jobId;
}

const chunk = 20_000;
/** $1 the job, $2 how many, $3 the age, $4 and $5 which of them. */
const given = `from (select $1::text as id, $2::bigint as jobs, $3::float8 as age) as given
  cross join generate_series($4::bigint + 1, $5::bigint) as copy`;
const source = "cross join (select * from actors where id = $1 and kind = 'job') as job";
const rowId = 'job.row_id + copy';
const endedAt = '(extract(epoch from now()) * 1000 - age * (1 - copy::float8 / jobs))::bigint';
const copyId = "(left(given.id, 4) || lpad(copy::text, length(given.id) - 4, '0'))";
const actors = `insert into actors (row_id, kind, id, lifecycle, created_at, status, user_id, guild_id)
  overriding system value
  select ${rowId}, kind, ${copyId}, lifecycle, ${endedAt} - 50, status, 'user-' || copy % 5000, guild_id
  ${given} ${source}`;
const states = `insert into states
  select ${rowId}, state.owner, fence, revision, seq, ${endedAt}, state.status, version, snapshot
  ${given} ${source} join states as state on state.row_id = job.row_id`;
const results = `insert into results select ${rowId}, replace(result.job, given.id, ${copyId})
  ${given} ${source} join results as result on result.row_id = job.row_id`;
const retained = `insert into retained (row_id, ended_at, look_at, bytes, record_bytes, parts)
  select ${rowId}, ${endedAt}, ${endedAt} + age::bigint, bytes, record_bytes, parts
  ${given} ${source} join retained as kept on kept.row_id = job.row_id`;
const journal = `insert into journal (row, row_id, seq, transitions) overriding system value
  select newest + (copy - 1) * many + nth, ${rowId}, entry.seq, entry.transitions
  ${given} ${source} cross join (select max(row) as newest from journal where row_id =
      (select row_id from actors where id = $1 and kind = 'job')) as last
    cross join (select *, row_number() over (order by row) as nth, count(*) over () as many
      from journal where row_id = (select row_id from actors where id = $1 and kind = 'job')) as entry`;
const finish = [
  "select setval(pg_get_serial_sequence('actors', 'row_id'), (select max(row_id) from actors))",
  "select setval(pg_get_serial_sequence('journal', 'row'), (select max(row) from journal))",
  'vacuum analyze',
  'checkpoint',
];
