/**
 * The cost of the inspector: the same jobs without a page, with the dashboard open in Chromium, and
 * with a job's page open; alternating, in one process and store.
 *
 * npx node test/bench/inspect.ts [rounds] [jobs a round]
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { createJobEngine } from '../../src/create-job-engine.ts';
import { inspectJobs } from '../../src/inspector/index.ts';
import { loadAssets } from '../../src/inspector/server/assets.ts';
import { placeholderStages, request } from './placeholder-job.ts';
import { foldersIn, memoryFolder, where } from './bench-folders.ts';
import { numericArguments, perSecond, printTables, ratio, type Table } from './report.ts';
import { createTimes, timeOf } from './statistics.ts';

interface InspectBenchOptions {
  readonly rounds: number | undefined;
  readonly jobs: number | undefined;
}

async function benchInspect({ rounds = 9, jobs = 1000 }: InspectBenchOptions): Promise<Table[]> {
  const folder = memoryFolder();
  const engine = await createJobEngine({
    store: join(folder.fresh(), 'jobs.db'),
    config: foldersIn(folder.fresh()),
    stages: placeholderStages,
  });
  const inspector = await inspectJobs({ engine });
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--no-first-run'],
  });
  const page = await browser.newPage();
  const origin = new URL(inspector.link()).origin;
  const waiting = await engine.submit({ ...request, approval: true });
  const views = {
    unwatched: 'about:blank',
    dashboard: `${origin}/#/`,
    job: `${origin}/#/jobs/${waiting.jobId}`,
  } as const;
  const [times, work] = [createTimes(), createTimes()];
  try {
    await page.goto(inspector.link());
    // The page that takes the ticket goes on by itself.
    await page.waitForSelector('.job-link');
    for (let round = 0; round <= rounds; round++) {
      for (const [name, address] of inTurn(Object.entries(views), round)) {
        await page.goto('about:blank');
        await page.goto(address);
        if (name !== 'unwatched') await page.waitForSelector('.job-link, .chart-drawing');
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
    await browser.close();
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
