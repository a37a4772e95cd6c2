import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { createJobEngine } from '../../src/index.ts';
import { foldersIn } from '../bench/bench-folders.ts';
import { median } from '../bench/statistics.ts';
import { request } from '../bench/placeholder-job.ts';
import { cpuMsOf } from '../helpers/processes/cpu-time.ts';
import { startPostgres } from '../helpers/stores/postgres.ts';
import { createCluster } from './cluster.ts';

export interface Costs {
  /** Of one core, for a front, three workers and the server, in percent. */
  readonly idlePercent: number;
  /** From `submit` in one process to the first stage in another, in milliseconds. */
  readonly startMs: { readonly median: number; readonly longest: number };
  /** Of one core, for each of three workers while the server is down, in percent. */
  readonly downPercent: number;
}

/** What a cluster costs without work, and how long a job waits for its start. */
export async function measureCosts(idleMs: number, jobs: number): Promise<Costs> {
  const server = startPostgres([]);
  // As by default.
  const cluster = createCluster(server.address(), 10_000);
  try {
    const workers = await Promise.all([1, 2, 3].map(() => cluster.startWorker()));
    const front = await createJobEngine({
      store: cluster.address,
      config: foldersIn(cluster.base),
      limits: { concurrency: 0 },
    });
    const waits: number[] = [];
    for (let at = 0; at < jobs; at += 1) {
      const submittedAt = Date.now();
      const { jobId } = await front.submit(request);
      await front.result(jobId);
      const first = readFileSync(`${cluster.base}/starts`, 'utf8')
        .split('\n')
        .find((line) => line.includes(jobId));
      waits.push(Number(first?.split(' ')[1]) - submittedAt);
      await delay(20);
    }
    await delay(2000);
    const all = [process.pid, ...workers.map(({ pid }) => pid), ...server.pids()];
    const idlePercent = await percentOf(all, idleMs);
    server.stop('fast');
    await delay(1000);
    const downPercent =
      (await percentOf(
        workers.map(({ pid }) => pid),
        5000,
      )) / workers.length;
    server.start();
    await front.close();
    await cluster.stop();
    if (cluster.violations.length > 0) throw new Error(cluster.violations.join('\n'));
    return {
      idlePercent,
      startMs: { median: median(waits), longest: Math.max(...waits) },
      downPercent,
    };
  } finally {
    cluster.remove();
    server.remove();
  }
}

async function percentOf(pids: readonly number[], ms: number): Promise<number> {
  const before = cpuMsOf(pids);
  await delay(ms);
  return ((cpuMsOf(pids) - before) * 100) / ms;
}
