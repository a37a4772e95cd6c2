/**
 * Runs jobs in one engine with thousands of watchers: whether each sees every entry, the longest delay
 * of the event loop, and the duration compared with the same jobs without watchers.
 *
 * npx node test/bench/watchers.ts [watchers] [jobs]
 */
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { JobEngine } from '../../src/contracts/engine/engine.ts';
import { createJobEngine } from '../../src/create-job-engine.ts';
import { placeholderStages, request } from './placeholder-job.ts';
import { foldersIn, memoryFolder, where } from './bench-folders.ts';
import { numericArguments, printTables, ratio, type Table } from './report.ts';
import { timeOf } from './statistics.ts';

/** Starts the watchers; resolves with the number of entries seen once all watches have ended. */
type Watch = (engine: JobEngine, jobIds: readonly string[], signal: AbortSignal) => Promise<number>;

async function benchWatchers(watchers: number, jobs: number): Promise<Table> {
  const crowd = (watch: (index: number) => Promise<number>) =>
    Promise.all(Array.from({ length: watchers }, (_, index) => watch(index))).then((seen) =>
      seen.reduce((sum, count) => sum + count, 0),
    );
  const idOf = (jobIds: readonly string[], index: number) => jobIds[index % jobIds.length] ?? '';
  const rows: readonly (readonly [string, Watch])[] = [
    ['no watchers', async () => 0],
    [
      `${watchers} watch a job each`,
      (engine, jobIds) => crowd((index) => countAll(engine.watch({ jobId: idOf(jobIds, index) }))),
    ],
    [
      `${watchers} watch one job`,
      (engine, [jobId = '']) => crowd(() => countAll(engine.watch({ jobId }))),
    ],
    [`${watchers} watch all jobs`, (engine, jobIds) => crowd(() => untilAllEnded(engine, jobIds))],
    [
      `${watchers} watch all and never read`,
      (engine, _ids, signal) =>
        crowd(async () => {
          await engine.watch({ signal })[Symbol.asyncIterator]().next();
          return 1;
        }),
    ],
    [
      `${watchers} watch all, slowly`,
      (engine, _ids, signal) =>
        crowd(async () => {
          let seen = 0;
          for await (const _ of engine.watch({ signal })) {
            seen += 1;
            if (seen % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 50));
            if (seen === 200) break;
          }
          return seen;
        }),
    ],
    [
      `${watchers} stop in the middle`,
      (engine) =>
        crowd(async (index) => {
          const stop = new AbortController();
          let seen = 0;
          for await (const _ of engine.watch({ signal: stop.signal }))
            if ((seen += 1) === 1 + (index % 200)) stop.abort();
          return seen;
        }),
    ],
    [
      `${watchers * 2.5} wait for a result each`,
      (engine, jobIds) =>
        Promise.all(
          Array.from({ length: watchers * 2.5 }, (_, index) => engine.result(idOf(jobIds, index))),
        ).then(({ length }) => length),
    ],
  ];
  const folder = memoryFolder();
  try {
    const table: string[][] = [];
    let alone = 0;
    for (const [name, watch] of [['warm-up', rows[0]?.[1]] as const, ...rows]) {
      if (watch === undefined) continue;
      const { ms, ...measured } = await measure(folder.fresh(), folder.fresh(), jobs, watch);
      if (name === 'no watchers') alone = ms;
      if (name === 'warm-up') continue;
      const { longestTickMs, delayMs, seen, done } = measured;
      table.push([
        name,
        `${done}/${jobs}`,
        String(seen),
        ms.toFixed(0),
        ratio(ms / alone),
        longestTickMs.toFixed(0),
        delayMs.toFixed(0),
      ]);
    }
    return {
      title: `${jobs} placeholder jobs while many watch (bar: no tick over 200 ms); store ${where(folder)}`,
      columns: [
        'who watches',
        'done',
        'seen',
        'ms',
        'to unwatched',
        'longest tick, CPU ms',
        'longest delay, ms',
      ],
      rows: table,
    };
  } finally {
    folder.remove();
  }
}

async function measure(base: string, storeDir: string, jobs: number, watch: Watch) {
  const engine = await createJobEngine({
    store: join(storeDir, 'jobs.db'),
    config: foldersIn(base),
    stages: placeholderStages,
  });
  const stop = new AbortController();
  const delays = monitorEventLoopDelay({ resolution: 1 });
  const probe = measureTicks();
  delays.enable();
  let [seen, done] = [0, 0];
  const ms = await timeOf(async () => {
    const submitted = await Promise.all(Array.from({ length: jobs }, () => engine.submit(request)));
    const jobIds = submitted.map(({ jobId }) => jobId);
    const watching = watch(engine, jobIds, stop.signal);
    const ended = await Promise.all(jobIds.map((jobId) => engine.result(jobId)));
    done = ended.filter(({ status }) => status === 'done').length;
    seen = await watching;
  });
  delays.disable();
  const longestTickMs = probe();
  stop.abort();
  await engine.close();
  return { ms, seen, done, longestTickMs, delayMs: delays.max / 1e6 };
}

/** Starts measuring; returns a function that stops and returns the longest delay, in CPU milliseconds. */
function measureTicks(): () => number {
  const read = () => {
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1000;
  };
  let [longest, last, isOver] = [0, read(), false];
  const tick = () => {
    const now = read();
    longest = Math.max(longest, now - last);
    last = now;
    if (!isOver) setImmediate(tick);
  };
  tick();
  return () => {
    isOver = true;
    return longest;
  };
}

async function countAll(entries: AsyncIterable<unknown>): Promise<number> {
  let seen = 0;
  for await (const _ of entries) seen += 1;
  return seen;
}

async function untilAllEnded(engine: JobEngine, jobIds: readonly string[]): Promise<number> {
  let [seen, ended] = [0, 0];
  for await (const { state, type } of engine.watch()) {
    seen += 1;
    if (type === 'job.status' && state === 'done') ended += 1;
    if (ended === jobIds.length) break;
  }
  return seen;
}

if (import.meta.main) {
  const [watchers = 2000, jobs = 500] = numericArguments();
  printTables([await benchWatchers(watchers, jobs)]);
}
