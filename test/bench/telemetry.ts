/**
 * The CPU time of a job without telemetry, with metrics served and scraped, and with spans and metrics given
 * to the SDK of OpenTelemetry, whose exporter drops them.
 *
 * npx node test/bench/telemetry.ts [jobs] [rounds]
 */
import { join } from 'node:path';
import { BatchSpanProcessor, type SpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics';
import type { JobEngine } from '../../src/contracts/engine/engine.ts';
import { createJobEngine } from '../../src/create-job-engine.ts';
import { jobIdGenerator, observeJobs, serveTelemetry } from '../../src/telemetry/index.ts';
import { placeholderStages, request } from './placeholder-job.ts';
import { foldersIn, memoryFolder, where } from './bench-folders.ts';
import { numericArguments, printTables, ratio, type Table } from './report.ts';
import { createTimes } from './statistics.ts';

/** Resolves with functions that wait until so many jobs were observed, and that stop. */
type Observe = (engine: JobEngine) => Promise<{
  until(jobs: number): Promise<void>;
  stop(): Promise<void>;
}>;

const ways: Readonly<Record<string, Observe>> = {
  'no telemetry': async () => ({ until: async () => {}, stop: async () => {} }),
  'metrics, scraped each second': async (engine) => {
    const server = await serveTelemetry({ engine, port: 0 });
    const scrape = () => fetch(`http://127.0.0.1:${server.port}/metrics`).then((got) => got.text());
    const timer = setInterval(() => void scrape().catch(() => {}), 1000);
    return {
      async until(jobs) {
        const text = `transitions_total{jobchart_job_type="static_html",jobchart_job_status="done"} ${jobs}\n`;
        while (!(await scrape()).includes(text)) await new Promise(setImmediate);
      },
      async stop() {
        clearInterval(timer);
        await server.close();
      },
    };
  },
  'spans and metrics of OpenTelemetry': async (engine) => {
    const exporter = {
      export: (_spans: unknown, done: (result: { code: number }) => void) => done({ code: 0 }),
      shutdown: async () => {},
    };
    // Large: a queue that is full drops spans, which costs nothing.
    const processor = new BatchSpanProcessor({ exporter, maxQueueSize: 2 ** 20 });
    const observedJobs: string[] = [];
    const counter: SpanProcessor = {
      onStart: () => {},
      onEnd: ({ name }) => void (name === 'job' && observedJobs.push(name)),
      forceFlush: async () => {},
      shutdown: async () => {},
    };
    const tracerProvider = new TracerProvider({
      idGenerator: jobIdGenerator,
      spanProcessors: [processor, counter],
    });
    const reader = new PeriodicExportingMetricReader({
      exporter: new InMemoryMetricExporter(AggregationTemporality.DELTA),
      exportIntervalMillis: 2 ** 30,
    });
    const meterProvider = new MeterProvider({ readers: [reader] });
    const flush = () => tracerProvider.forceFlush();
    const observed = await observeJobs(engine, { tracerProvider, meterProvider, flush });
    return {
      async until(jobs) {
        const isBehind = () => observedJobs.length < jobs;
        while (isBehind()) await new Promise((resolve) => setTimeout(resolve, 5));
        await flush();
      },
      async stop() {
        await observed.stop();
        await meterProvider.shutdown();
        await tracerProvider.shutdown();
      },
    };
  },
};

async function benchTelemetry(jobs: number, rounds: number): Promise<Table> {
  const folder = memoryFolder();
  const times = createTimes();
  try {
    for (let round = 0; round <= rounds; round += 1) {
      for (const [name, observe] of Object.entries(ways)) {
        const ms = await measure(folder.fresh(), jobs, observe);
        if (round > 0) times.add(name, ms / jobs);
      }
    }
    const alone = times.median('no telemetry');
    return {
      title: `${jobs} placeholder jobs, all observed; store ${where(folder)}`,
      columns: ['', 'CPU ms a job', 'to none'],
      rows: Object.keys(ways).map((name) => {
        const ms = times.median(name);
        return [name, ratio(ms), ratio(ms / alone)];
      }),
    };
  } finally {
    folder.remove();
  }
}

/** CPU milliseconds until all of the jobs were observed. */
async function measure(base: string, jobs: number, observe: Observe): Promise<number> {
  const engine = await createJobEngine({
    store: join(base, 'jobs.db'),
    config: foldersIn(base),
    stages: placeholderStages,
    limits: { concurrency: 16 },
  });
  const observed = await observe(engine);
  const before = process.cpuUsage();
  await Promise.all([
    countEnds(engine, jobs),
    Promise.all(Array.from({ length: jobs }, () => engine.submit(request))),
  ]);
  await observed.until(jobs);
  const { user, system } = process.cpuUsage(before);
  await observed.stop();
  await engine.close();
  return (user + system) / 1000;
}

/** In all ways, so that the journal is followed in all. */
async function countEnds(engine: JobEngine, jobs: number): Promise<void> {
  let ended = 0;
  for await (const { state, type } of engine.watch()) {
    if (type === 'job.status' && state === 'done') ended += 1;
    if (ended === jobs) return;
  }
}

if (import.meta.main) {
  const [jobs = 2000, rounds = 5] = numericArguments();
  printTables([await benchTelemetry(jobs, rounds)]);
}
