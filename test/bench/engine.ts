/**
 * Runs the placeholder job through the engine, as plain functions with the same file work, and as
 * plain functions with one SQLite UPDATE per step: alternating, as medians and ratios.
 *
 * npx node test/bench/engine.ts [rounds] [jobs a round]
 */
import { join } from 'node:path';
import { createJobEngine } from '../../src/create-job-engine.ts';
import { createFloor } from './floors.ts';
import { placeholderStages, request } from './placeholder-job.ts';
import { foldersIn, type BenchFolder, memoryFolder, diskFolder, where } from './bench-folders.ts';
import { numericArguments, perSecond, printTables, ratio, type Table } from './report.ts';
import { createTimes, median, timeOf } from './statistics.ts';

interface EngineBenchOptions {
  readonly rounds: number | undefined;
  readonly jobs: number | undefined;
}

/** A folder for the store, and its durability. */
interface Setting {
  readonly durability: 'normal' | 'full';
  readonly folder: BenchFolder;
}

/** Throughput at concurrency 16 and 1, and the duration of a single job. */
async function benchEngine({ rounds = 5, jobs = 500 }: EngineBenchOptions): Promise<Table[]> {
  const [quick, temp] = [memoryFolder(), diskFolder()];
  try {
    const settings: Setting[] = [quick, temp].flatMap((folder) => [
      { folder, durability: 'normal' },
      { folder, durability: 'full' },
    ]);
    return [
      await throughput({ quick, settings, rounds, jobs, concurrency: 16 }),
      await throughput({ quick, settings, rounds, jobs: Math.ceil(jobs / 4), concurrency: 1 }),
      await latency({ quick, settings, jobs: Math.ceil(jobs / 4) }),
    ];
  } finally {
    quick.remove();
    temp.remove();
  }
}

interface ThroughputOptions {
  readonly quick: BenchFolder;
  readonly settings: readonly Setting[];
  readonly rounds: number;
  readonly jobs: number;
  readonly concurrency: number;
}

async function throughput(options: ThroughputOptions): Promise<Table> {
  const { quick, settings, rounds, jobs, concurrency } = options;
  const times = createTimes();
  for (let round = 0; round <= rounds; round++) {
    const add = (name: string, ms: number) => {
      // The first round warms up.
      if (round > 0) times.add(name, ms);
    };
    add('files', await timeOfFloor({ base: quick.fresh(), jobs, concurrency }));
    for (const setting of settings) {
      const name = nameOf(setting);
      add(`floor ${name}`, await timeOfFloor({ base: quick.fresh(), jobs, concurrency, setting }));
      add(`engine ${name}`, await timeOfEngine(quick.fresh(), setting, jobs, concurrency));
    }
  }
  const rate = (name: string) => jobs / (times.median(name) / 1000);
  return {
    title: `Placeholder job, ${concurrency} at a time, ${jobs} a round, medians of ${rounds}; files ${where(quick)}`,
    columns: ['store', 'floor, jobs/s', 'engine, jobs/s', 'engine/floor', 'engine/files only'],
    rows: [
      ['files only', perSecond(rate('files')), '', '', ''],
      ...settings.map((setting) => {
        const [floor, engine] = ['floor', 'engine'].map((kind) =>
          rate(`${kind} ${nameOf(setting)}`),
        ) as [number, number];
        return [
          nameOf(setting),
          perSecond(floor),
          perSecond(engine),
          ratio(engine / floor),
          ratio(engine / rate('files')),
        ];
      }),
    ],
  };
}

interface FloorRun {
  readonly base: string;
  readonly jobs: number;
  readonly concurrency: number;
  readonly setting?: Setting;
}

async function timeOfFloor({ base, jobs, concurrency, setting }: FloorRun): Promise<number> {
  const jobIds = Array.from({ length: jobs }, (_, index) => `job-mjipke1e-${index + 100_000}`);
  const floor = createFloor({ base, jobIds, ...(setting && { store: storeOf(setting) }) });
  const waiting = jobIds.values();
  const ms = await timeOf(() =>
    Promise.all(
      Array.from({ length: concurrency }, async () => {
        for (const jobId of waiting) await floor.run(jobId);
      }),
    ),
  );
  floor.close();
  return ms;
}

/** From the first submission to the last result. */
async function timeOfEngine(
  base: string,
  setting: Setting,
  jobs: number,
  concurrency: number,
): Promise<number> {
  const engine = await openEngine(base, setting, concurrency);
  const ms = await timeOf(() => Promise.all(Array.from({ length: jobs }, () => runJob(engine))));
  await engine.close();
  return ms;
}

/** Runs one job after another and measures each. */
async function latency({
  quick,
  settings,
  jobs,
}: Pick<ThroughputOptions, 'quick' | 'settings' | 'jobs'>): Promise<Table> {
  const rows: string[][] = [];
  for (const setting of settings) {
    const jobIds = Array.from({ length: jobs }, (_, index) => `job-mjipke1e-${index + 100_000}`);
    const floor = createFloor({ base: quick.fresh(), jobIds, store: storeOf(setting) });
    const engine = await openEngine(quick.fresh(), setting, 1);
    const ms = { floor: [] as number[], engine: [] as number[] };
    for (const [index, jobId] of jobIds.entries()) {
      const [floorMs, engineMs] = [
        await timeOf(() => floor.run(jobId)),
        await timeOf(() => runJob(engine)),
      ];
      if (index < jobs / 5) continue;
      ms.floor.push(floorMs);
      ms.engine.push(engineMs);
    }
    floor.close();
    await engine.close();
    const [floorMs, engineMs] = [median(ms.floor), median(ms.engine)];
    const name = nameOf(setting);
    rows.push([name, floorMs.toFixed(2), engineMs.toFixed(2), ratio(engineMs / floorMs)]);
  }
  return {
    title: `A single job, from submission to result, medians of ${Math.floor(jobs * 0.8)}`,
    columns: ['store', 'floor, ms', 'engine, ms', 'engine/floor'],
    rows,
  };
}

function openEngine(base: string, { durability, folder }: Setting, concurrency: number) {
  return createJobEngine({
    store: join(folder.fresh(), 'jobs.db'),
    durability,
    config: foldersIn(base),
    stages: placeholderStages,
    limits: { concurrency },
  });
}

async function runJob(engine: Awaited<ReturnType<typeof openEngine>>): Promise<void> {
  const { jobId } = await engine.submit(request);
  const { status } = await engine.result(jobId);
  if (status !== 'done') throw new Error(`${jobId} is ${status}.`);
}

function storeOf({ durability, folder }: Setting) {
  return { durability, path: join(folder.fresh(), 'floor.db') };
}

function nameOf({ durability, folder }: Setting): string {
  return `${durability.toUpperCase()} ${where(folder)}`;
}

if (import.meta.main) {
  const [rounds, jobs] = numericArguments();
  printTables(await benchEngine({ rounds, jobs }));
}
