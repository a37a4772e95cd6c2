/**
 * Runs the placeholder job through the engine on PostgreSQL, and as hand-written workers of pg-boss and
 * graphile-worker that do the same file work and one UPDATE per step: alternating, as medians and ratios.
 * Starts a private server that flushes to disk as PostgreSQL does by default.
 *
 * npx node test/bench/postgres.ts [rounds] [jobs a round]
 */
import { Logger, makeWorkerUtils, run as runWorker } from 'graphile-worker';
import pg from 'pg';
import { PgBoss } from 'pg-boss';
import { createJobEngine } from '../../src/create-job-engine.ts';
import { openPostgresStore } from '../../src/store/postgres/open-postgres-store.ts';
import { startPostgres } from '../helpers/stores/postgres.ts';
import { foldersIn, memoryFolder } from './bench-folders.ts';
import { createFloor } from './floors.ts';
import { placeholderStages, request } from './placeholder-job.ts';
import { numericArguments, perSecond, printTables, ratio, type Table } from './report.ts';
import { createTimes, timeOf } from './statistics.ts';

interface Round {
  readonly address: string;
  readonly base: string;
  readonly jobs: number;
  readonly concurrency: number;
}

const contenders = {
  'jobchart engine': timeOfEngine,
  'pg-boss, one UPDATE per step': timeOfBoss,
  'graphile-worker, one UPDATE per step': timeOfGraphile,
};

async function benchPostgres(rounds = 3, jobs = 300): Promise<Table> {
  const server = startPostgres([]);
  const folder = memoryFolder();
  const times = createTimes();
  try {
    for (let round = 0; round <= rounds; round++) {
      for (const [name, run] of Object.entries(contenders)) {
        const address = server.address();
        const ms = await run({ address, base: folder.fresh(), jobs, concurrency: 16 });
        // The first round warms up.
        if (round > 0) times.add(name, ms);
      }
    }
  } finally {
    folder.remove();
    server.remove();
  }
  const rate = (name: string) => jobs / (times.median(name) / 1000);
  const own = rate('jobchart engine');
  return {
    title: `PostgreSQL, one worker, 16 at a time, ${jobs} a round, medians of ${rounds}`,
    columns: ['worker', 'jobs/s', 'engine/worker'],
    rows: Object.keys(contenders).map((name) => [
      name,
      perSecond(rate(name)),
      ratio(own / rate(name)),
    ]),
  };
}

/** From the first submission to the last result, as for the others. */
async function timeOfEngine({ address, base, jobs, concurrency }: Round): Promise<number> {
  const engine = await createJobEngine({
    store: await openPostgresStore(address),
    config: foldersIn(base),
    stages: placeholderStages,
    limits: { concurrency },
  });
  const ms = await timeOf(() =>
    Promise.all(
      Array.from({ length: jobs }, async () => {
        const { jobId } = await engine.submit(request);
        const { status } = await engine.result(jobId);
        if (status !== 'done') throw new Error(`${jobId} is ${status}.`);
      }),
    ),
  );
  await engine.close();
  return ms;
}

async function timeOfBoss({ address, base, jobs, concurrency }: Round): Promise<number> {
  const boss = new PgBoss({ connectionString: plain(address), schema: schemaOf(address) });
  boss.on('error', () => {});
  await boss.start();
  await boss.createQueue('jobs');
  const { run, work, close } = await createHandler(address, base, jobs);
  // Its `work` waits half a second at least between two polls, so these lanes fetch by themselves.
  const over = new AbortController();
  const lane = async () => {
    while (!over.signal.aborted) {
      const [job] = await boss.fetch<{ id: string }>('jobs');
      if (job === undefined) continue;
      await run(job.data.id);
      await boss.complete('jobs', job.id);
    }
  };
  const ms = await timeOf(async () => {
    const lanes = Promise.all(Array.from({ length: concurrency }, lane));
    await Promise.all(ids(jobs).map((id) => boss.send('jobs', { id })));
    await work;
    over.abort();
    await lanes;
  });
  await boss.stop({ graceful: false });
  await close();
  return ms;
}

async function timeOfGraphile({ address, base, jobs, concurrency }: Round): Promise<number> {
  const [connectionString, schema] = [plain(address), schemaOf(address)];
  const utils = await makeWorkerUtils({ connectionString, schema });
  await utils.migrate();
  const { run, work, close } = await createHandler(address, base, jobs);
  const runner = await runWorker({
    connectionString,
    schema,
    concurrency,
    noHandleSignals: true,
    logger: new Logger(() => () => {}),
    maxPoolSize: concurrency + 2,
    taskList: { jobs: (payload) => run(idOf(payload)) },
  });
  const ms = await timeOf(async () => {
    await Promise.all(ids(jobs).map((id) => utils.addJob('jobs', { id })));
    await work;
  });
  await runner.stop();
  await utils.release();
  await close();
  return ms;
}

/** The job as plain functions, with a table of states. */
async function createHandler(address: string, base: string, jobs: number) {
  const pool = new pg.Pool({ connectionString: plain(address), max: 16 });
  const table = `${schemaOf(address)}_states`;
  await pool.query(`create table ${table} (id text primary key, state text not null)`);
  await pool.query(`insert into ${table} select unnest($1::text[]), ''`, [ids(jobs)]);
  const update = { name: 'keep', text: `update ${table} set state = $2 where id = $1` };
  const floor = createFloor({
    base,
    jobIds: [],
    keep: (jobId, state) => pool.query({ ...update, values: [jobId, state] }),
  });
  let left = jobs;
  const { promise: work, resolve } = Promise.withResolvers<void>();
  return {
    work,
    async run(id: string) {
      await floor.run(id);
      left -= 1;
      if (left === 0) resolve();
    },
    close: () => pool.end(),
  };
}

function ids(jobs: number): readonly string[] {
  return Array.from({ length: jobs }, (_, index) => `job-mjipke1e-${index + 100_000}`);
}

function idOf(payload: unknown): string {
  const isNamed = typeof payload === 'object' && payload !== null && 'id' in payload;
  return isNamed ? String(payload.id) : '';
}

function plain(address: string): string {
  const url = new URL(address);
  url.searchParams.delete('schema');
  return url.href;
}

function schemaOf(address: string): string {
  return new URL(address).searchParams.get('schema') ?? '';
}

if (import.meta.main) {
  const [rounds, jobs] = numericArguments();
  printTables([await benchPostgres(rounds, jobs)]);
}
