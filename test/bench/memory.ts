/**
 * The memory of queued and running jobs, and the duration of the first and last page of `list`. Each
 * measurement runs in its own process.
 *
 * npx node test/bench/memory.ts [queued jobs]
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { JobEngine } from '../../src/contracts/engine/engine.ts';
import type { JobFilter } from '../../src/contracts/engine/job-filter.ts';
import { createJobEngine } from '../../src/create-job-engine.ts';
import { defineStage } from '../../src/stages/define-stage.ts';
import { placeholderStages, request } from './placeholder-job.ts';
import { foldersIn, type BenchFolder, memoryFolder, where } from './bench-folders.ts';
import { numericArguments, perSecond, printTables, ratio, type Table } from './report.ts';
import { median, timeOf } from './statistics.ts';

const MiB = 2 ** 20;
const KiB = 2 ** 10;
const runningJobs = 1000;
/** V8 returns freed pages some time after a collection: a few rounds of this many milliseconds. */
const restMs = 9000;
const rests = 3;

/** Runs both measurements in processes started with `--expose-gc`. */
function benchMemory(queuedJobs: number): Table[] {
  return ['queued', 'running'].map((what) => {
    const file = fileURLToPath(import.meta.url);
    const args = ['--expose-gc', file, `--${what}`, String(queuedJobs)];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
  });
}

/** Submits many jobs to an engine that runs none: none of them may stay in memory. */
async function queued(folder: BenchFolder, count: number): Promise<Table> {
  const engine = await openEngine(folder, 0);
  await submit(engine, 200);
  const before = memory();
  const early = Math.floor(count / 4);
  let ms = await timeOf(() => submit(engine, early));
  const between = memory();
  ms += await timeOf(() => submit(engine, count - early));
  const after = memory();
  let rested = after;
  for (let rest = 0; rest < rests; rest++) {
    await setTimeout(restMs);
    rested = memory();
  }
  const pages: string[][] = [];
  for (const filter of filters) pages.push(await pageTimes(engine, filter));
  await engine.close();

  const [rss, heap] = [after.rss - before.rss, after.heapUsed - before.heapUsed];
  return {
    title: `${count.toLocaleString('en')} queued jobs on SQLite ${where(folder)}, ${perSecond((count / ms) * 1000)} submitted a second`,
    columns: ['', 'all', 'per job', ''],
    rows: [
      [
        'RSS grew by, while they came',
        `${(rss / MiB).toFixed(1)} MiB`,
        `${(rss / count).toFixed(0)} B`,
        '',
      ],
      [
        '  of that after the first quarter',
        `${((after.rss - between.rss) / MiB).toFixed(1)} MiB`,
        `${((after.rss - between.rss) / (count - early)).toFixed(0)} B`,
        '',
      ],
      [
        `RSS grew by, ${rests} collections later`,
        `${((rested.rss - before.rss) / MiB).toFixed(1)} MiB`,
        `${((rested.rss - before.rss) / count).toFixed(0)} B`,
        '',
      ],
      ['heap grew by', `${(heap / MiB).toFixed(1)} MiB`, `${(heap / count).toFixed(0)} B`, ''],
      ['a page of list, 50 jobs', 'first', 'last', 'last/first'],
      ...pages,
    ],
  };
}

/** Jobs that wait in their first stage. */
async function running(folder: BenchFolder): Promise<Table> {
  let started = 0;
  let waited = { count: 0, resolve: () => {} };
  const reached = (count: number) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    waited = { count, resolve };
    return promise;
  };
  const plan = defineStage('plan', (_, { signal }) => {
    started += 1;
    if (started === waited.count) waited.resolve();
    return new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
  });
  const engine = await openEngine(folder, runningJobs, { ...placeholderStages, plan });
  const before = await fill(100);
  const after = await fill(runningJobs);
  await engine.close();

  const perJob = (what: 'rss' | 'heapUsed') =>
    `${((after[what] - before[what]) / (runningJobs - 100) / KiB).toFixed(1)} KiB`;
  return {
    title: `${runningJobs} jobs that wait in their first stage`,
    columns: ['', 'per job'],
    rows: [
      ['heap', perJob('heapUsed')],
      ['RSS', perJob('rss')],
    ],
  };

  async function fill(count: number) {
    const full = reached(count);
    await submit(engine, count - started);
    await full;
    return memory();
  }
}

const filters: readonly JobFilter[] = [{}, { status: 'created' }, { userId: request.userId }];

/** Alternates the pages, so that both share the cost of warming up. */
async function pageTimes(engine: JobEngine, filter: JobFilter): Promise<string[]> {
  const queries = { first: filter, last: { ...filter, ...(await lastCursor(engine, filter)) } };
  const times = { first: [] as number[], last: [] as number[] };
  for (let index = 0; index < 120; index++) {
    for (const page of ['first', 'last'] as const) {
      const ms = await timeOf(() => engine.list({ ...queries[page], limit: 50 }));
      if (index >= 20) times[page].push(ms);
    }
  }
  const [first, last] = [median(times.first), median(times.last)];
  const shown = (ms: number) => `${ms.toFixed(2)} ms`;
  return [`  ${JSON.stringify(filter)}`, shown(first), shown(last), ratio(last / first)];
}

/** The cursor of the last full page of 50, mostly reached in larger pages. */
async function lastCursor(engine: JobEngine, filter: JobFilter): Promise<JobFilter> {
  let at: JobFilter = {};
  for (const limit of [1000, 50]) {
    for (;;) {
      const { jobs, cursor } = await engine.list({ ...filter, ...at, limit });
      if (cursor === undefined || jobs.length < limit) break;
      const next = await engine.list({ ...filter, cursor, limit: 50 });
      if (next.jobs.length < 50) break;
      at = { cursor };
    }
  }
  return at;
}

async function submit(engine: JobEngine, count: number): Promise<void> {
  for (let left = count; left > 0; left -= 200) {
    await Promise.all(Array.from({ length: Math.min(left, 200) }, () => engine.submit(request)));
  }
}

function openEngine(folder: BenchFolder, concurrency: number, stages = placeholderStages) {
  const base = folder.fresh();
  return createJobEngine({
    store: join(base, 'jobs.db'),
    config: foldersIn(base),
    stages,
    limits: { concurrency, shutdownTimeoutMs: 0 },
  });
}

function memory(): NodeJS.MemoryUsage {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage();
}

if (import.meta.main) {
  const [queuedJobs = 100_000] = numericArguments();
  const folder = memoryFolder();
  try {
    if (process.argv.includes('--queued')) {
      console.log(JSON.stringify(await queued(folder, queuedJobs)));
    } else if (process.argv.includes('--running')) {
      console.log(JSON.stringify(await running(folder)));
    } else printTables(benchMemory(queuedJobs));
  } finally {
    folder.remove();
  }
}
