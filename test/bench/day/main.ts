/**
 * A day of ten million jobs, compressed: arrivals follow the curve of a day (mean 116 a second, peak three times
 * that) within minutes, at the real rates; or a day of fewer. A front takes them and removes what is due, two workers run them with
 * stages that only write a page, and the store holds what the hours before have left. Front, workers and server
 * share this machine.
 *
 * npx node test/bench/day/main.ts [minutes] [jobs that are there before] [jobs a day]
 */
import { availableParallelism, loadavg } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { createJobEngine } from '../../../src/create-job-engine.ts';
import { startPostgres } from '../../helpers/stores/postgres.ts';
import { foldersIn, memoryFolder } from '../bench-folders.ts';
import { request } from '../placeholder-job.ts';
import { numericArguments, printTables } from '../report.ts';
import { arrivals } from './arrivals.ts';
import { fillStore } from './fill-store.ts';
import { watchCpu } from './watch-cpu.ts';
import { watchServer } from './watch-server.ts';
import { startWorker } from './worker.ts';

const [minutes = 10, before = 1_000_000, jobsADay = 10_000_000] = numericArguments();
/** A second. */
const meanRate = jobsADay / 86_400;
const [spanMs, sampleMs] = [minutes * 60_000, (minutes * 60_000) / 24];
/** The jobs that are there before came at the mean rate, so the oldest go at that rate. */
const recordMs = Math.round((before / meanRate) * 1000);
// As for a server of its own with 8 GB; all else as PostgreSQL comes.
const server = startPostgres(['shared_buffers=2GB', 'max_wal_size=8GB']);
const folder = memoryFolder();
try {
  const store = server.address();
  const filledMs = await fillStore(store, folder.fresh(), before, recordMs);
  console.log(`${before} jobs are there, after ${Math.round(filledMs / 1000)} s.`);
  const workers = await Promise.all([1, 2].map(() => startWorker(store, folder.fresh())));
  const front = await createJobEngine({
    store,
    role: 'front',
    config: foldersIn(folder.fresh()),
    retention: { recordMs },
  });
  const watching = await watchServer(store);
  const cpuRows = watchCpu(server, workers);
  const startedAt = performance.now();
  const submittedAt = new Map<string, number>();
  let [sent, refused] = [0, 0];
  const takeStarts = () => workers.flatMap((worker) => worker.takeStarts());
  const sampling = sample();
  await arrivals(spanMs, meanRate, () => {
    const at = Date.now();
    sent += 1;
    front.submit({ ...request, userId: `user-${sent % 5000}` }).then(
      ({ jobId }) => submittedAt.set(jobId, at),
      () => (refused += 1),
    );
  });
  const rows = await sampling;
  const ended = sent - (await openJobs());
  printTables([
    {
      title: `${jobsADay.toLocaleString('en')} jobs a day in ${minutes} minutes, ${availableParallelism()} cores for all`,
      columns: [
        'hour',
        'sent/s',
        'done/s',
        'removed/s',
        'open',
        'start, ms: median',
        '99 %',
        'load',
      ],
      rows,
    },
    {
      title: `${sent} jobs`,
      columns: ['', ''],
      rows: [...cpuRows(ended), ...(await watching.end(ended)), ['refused', `${refused}`]],
    },
  ]);
  const drainingFrom = performance.now();
  while ((await openJobs()) > 0) await delay(100);
  const drainedMs = performance.now() - drainingFrom;
  console.log(`The last job ended ${Math.round(drainedMs)} ms after the last hour.`);
  await front.close();
  for (const worker of workers) await worker.stop();

  async function openJobs(): Promise<number> {
    const { waiting, running } = await front.queue();
    return waiting + running;
  }

  /** A row for each hour of the day. */
  async function sample(): Promise<readonly (readonly string[])[]> {
    const all: string[][] = [];
    let [sentBefore, doneBefore, removedBefore] = [0, 0, watching.removed];
    for (let hour = 0; hour < 24; hour += 1) {
      const dueIn = startedAt + (hour + 1) * sampleMs - performance.now();
      await delay(dueIn);
      const open = await openJobs();
      const removed = await watching.countRemoved();
      const delays = takeStarts().flatMap(({ jobId, at }) => {
        const submitted = submittedAt.get(jobId);
        submittedAt.delete(jobId);
        return submitted === undefined ? [] : at - submitted;
      });
      const rate = (count: number) => (count / (sampleMs / 1000)).toFixed(0);
      const done = sent - open;
      const share = (part: number) =>
        `${delays.toSorted((a, b) => a - b)[Math.floor(delays.length * part)]}`;
      all.push([
        String(hour),
        ...[sent - sentBefore, done - doneBefore, removed - removedBefore].map(rate),
        String(open),
        share(0.5),
        share(0.99),
        (loadavg()[0] ?? 0).toFixed(1),
      ]);
      [sentBefore, doneBefore, removedBefore] = [sent, done, removed];
      console.log(all.at(-1)?.join('  '));
    }
    return all;
  }
} finally {
  folder.remove();
  server.remove();
}
