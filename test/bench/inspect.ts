/**
 * The cost of the inspector: the same jobs without a page, with the dashboard open in Chromium, and
 * with a job's page open; alternating, in one process and store.
 *
 * npx node test/bench/inspect.ts [rounds] [jobs a round]
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createJobEngine } from '../../src/create-job-engine.ts';
import { inspectJobs } from '../../src/inspector/index.ts';
import { loadAssets } from '../../src/inspector/server/assets.ts';
import { placeholderStages, request } from './placeholder-job.ts';
import { foldersIn, memoryFolder, where } from './bench-folders.ts';
import type { ViewOrder } from './page-viewer.ts';
import { numericArguments, perSecond, printTables, ratio, type Table } from './report.ts';
import { createTimes, timeOf } from './statistics.ts';

interface InspectBenchOptions {
  readonly rounds: number | undefined;
  readonly jobs: number | undefined;
}

async function benchInspect({ rounds = 5, jobs = 5000 }: InspectBenchOptions): Promise<Table[]> {
  const folder = memoryFolder();
  const engine = await createJobEngine({
    store: join(folder.fresh(), 'jobs.db'),
    config: foldersIn(folder.fresh()),
    stages: placeholderStages,
  });
  const inspector = await inspectJobs({ engine });
  const viewer = fork(join(import.meta.dirname, 'page-viewer.ts'));
  await once(viewer, 'message');
  const view = async (order: ViewOrder) => {
    viewer.send(order);
    await once(viewer, 'message');
  };
  const origin = new URL(inspector.link()).origin;
  const waiting = await engine.submit({ ...request, approval: true });
  const views = {
    unwatched: 'about:blank',
    dashboard: `${origin}/#/`,
    job: `${origin}/#/jobs/${waiting.jobId}`,
  } as const;
  const [times, work] = [createTimes(), createTimes()];
  try {
    // The page that takes the ticket goes on by itself.
    await view({ address: inspector.link(), selector: '.job-link' });
    for (let round = 0; round <= rounds; round++) {
      for (const [name, address] of inTurn(Object.entries(views), round)) {
        const selector = '.job-link, .chart-drawing';
        await view({ address, ...(name !== 'unwatched' && { selector }) });
        const before = process.cpuUsage();
        const ms = await timeOf(async () => {
          const run = async () => {
            const { jobId } = await engine.submit(request);
            await engine.result(jobId);
          };
          await Promise.all(Array.from({ length: jobs }, run));
        });
        const { user, system } = process.cpuUsage(before);
        // The first round warms up.
        if (round === 0) continue;
        times.add(name, ms);
        work.add(name, (user + system) / 1000 / jobs);
      }
    }
  } finally {
    viewer.disconnect();
    await inspector.close();
    await engine.close();
    folder.remove();
  }
  const names = Object.keys(views);
  return [
    {
      title: `Placeholder job, ${jobs} a round, medians of ${rounds}; files and store ${where(folder)}`,
      columns: ['watched by', 'jobs/s', 'of unwatched', 'engine CPU, ms a job', 'of unwatched'],
      rows: names.map((name) => [
        name,
        perSecond(jobs / (times.median(name) / 1000)),
        ratio(times.median('unwatched') / times.median(name)),
        work.median(name).toFixed(3),
        ratio(work.median(name) / work.median('unwatched')),
      ]),
    },
    sizes(),
  ];
}

/** Rotates the order, because later candidates in a round find a larger store. */
function inTurn<Item>(items: readonly Item[], round: number): readonly Item[] {
  const start = round % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}

/** The size of each file sent to the browser. */
function sizes(): Table {
  const files = [...loadAssets().files.values()].map(({ text }) => text);
  const bytes = (texts: readonly (string | Buffer)[]) =>
    texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const kB = (count: number) => (count / 1000).toFixed(1);
  return {
    title: 'The page',
    columns: ['files', 'kB', 'kB gzipped'],
    rows: [
      [String(files.length), kB(bytes(files)), kB(bytes(files.map((text) => gzipSync(text))))],
    ],
  };
}

if (import.meta.main) {
  const [rounds, jobs] = numericArguments();
  if (existsSync('/usr/bin/chromium')) printTables(await benchInspect({ rounds, jobs }));
  else printTables([sizes()]);
}
