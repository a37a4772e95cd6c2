/**
 * Runs the placeholder job with one, two and four workers over one PostgreSQL server: processes of their own,
 * 16 jobs at a time each. All share this machine with the server.
 *
 * npx node test/bench/cluster.ts [rounds] [jobs a round]
 */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { availableParallelism } from 'node:os';
import { createJobEngine } from '../../src/create-job-engine.ts';
import { startPostgres } from '../helpers/stores/postgres.ts';
import { foldersIn, memoryFolder } from './bench-folders.ts';
import { placeholderStages, request } from './placeholder-job.ts';
import { numericArguments, perSecond, printTables, ratio, type Table } from './report.ts';
import { createTimes, median, timeOf } from './statistics.ts';

async function benchCluster(rounds = 3, jobs = 400): Promise<Table> {
  const server = startPostgres([]);
  const folder = memoryFolder();
  const [times, starts] = [createTimes(), new Map<number, number>()];
  try {
    for (let round = 0; round <= rounds; round++) {
      for (const workers of counts) {
        const { ms, startMs } = await timeOfCluster(
          server.address(),
          folder.fresh(),
          workers,
          jobs,
        );
        // The first round warms up.
        if (round === 0) continue;
        times.add(String(workers), ms);
        starts.set(workers, startMs);
      }
    }
  } finally {
    folder.remove();
    server.remove();
  }
  const rate = (workers: number) => jobs / (times.median(String(workers)) / 1000);
  return {
    title: `PostgreSQL, ${jobs} jobs a round, medians of ${rounds}, ${availableParallelism()} cores for all`,
    columns: ['workers', 'jobs/s', 'of one worker', 'submit to start, ms'],
    rows: counts.map((workers) => [
      String(workers),
      perSecond(rate(workers)),
      ratio(rate(workers) / rate(1)),
      (starts.get(workers) ?? 0).toFixed(1),
    ]),
  };
}

const counts = [1, 2, 4];

async function timeOfCluster(store: string, base: string, workers: number, jobs: number) {
  await using client = await createJobEngine({
    store,
    config: foldersIn(base),
    limits: { concurrency: 0 },
  });
  const children = await Promise.all(
    Array.from({ length: workers }, () => startWorker(store, base)),
  );
  try {
    const startMs = await timeToStart(client);
    const submitAndRun = async () => {
      let left = jobs;
      const all = client.watch({ after: 'latest' });
      await Promise.all(Array.from({ length: jobs }, () => client.submit(request)));
      for await (const { type, data } of all) {
        if (type === 'job.status' && data.to === 'done') left -= 1;
        if (left === 0) return;
      }
    };
    return { ms: await timeOf(submitAndRun), startMs };
  } finally {
    await Promise.all(children.map(stopWorker));
  }
}

/** The median of the time from a submission to the start of the job in another process. */
async function timeToStart(client: Awaited<ReturnType<typeof createJobEngine>>): Promise<number> {
  const measured: number[] = [];
  for (let index = 0; index < 21; index += 1) {
    const submittedAt = Date.now();
    const { jobId } = await client.submit(request);
    for await (const { type, at } of client.watch({ jobId }))
      if (type === 'stage.started') {
        measured.push(at - submittedAt);
        break;
      }
    await client.result(jobId);
  }
  return median(measured);
}

async function startWorker(store: string, base: string): Promise<ChildProcess> {
  const child = fork(fileURLToPath(import.meta.url), ['worker', store, base]);
  await once(child, 'message');
  return child;
}

async function stopWorker(child: ChildProcess): Promise<void> {
  const exited = once(child, 'exit');
  child.send('stop');
  await exited;
}

async function work(store: string, base: string): Promise<void> {
  const engine = await createJobEngine({
    store,
    role: 'worker',
    config: foldersIn(base),
    stages: placeholderStages,
  });
  process.once('message', () => void engine.close().then(() => process.disconnect?.()));
  process.send?.('ready');
}

if (import.meta.main) {
  const [role, store = '', base = ''] = process.argv.slice(2);
  if (role === 'worker') await work(store, base);
  else {
    const [rounds, jobs] = numericArguments();
    printTables([await benchCluster(rounds, jobs)]);
  }
}
