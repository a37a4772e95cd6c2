/**
 * From a message to a served page with the default stages, in a cold and in a warm process.
 *
 * npx node test/bench/preview.ts [processes] [warm jobs]
 */
import { execFileSync } from 'node:child_process';
import { get } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { JobEngine } from '../../src/contracts/engine/engine.ts';
import { createJobEngine } from '../../src/create-job-engine.ts';
import { foldersIn, type BenchFolder, memoryFolder, where } from './bench-folders.ts';
import { numericArguments, printTables, type Table } from './report.ts';
import { median, timeOf } from './statistics.ts';

const messages = [
  'create a landing page for my startup',
  'make a portfolio website for a photographer with a gallery',
  'build a page for our bakery with menu and opening hours',
];

function benchPreview(processes: number, warmJobs: number): Table {
  const cold: number[] = [];
  const warm: number[] = [];
  let kind: BenchFolder['kind'] = 'disk';
  for (let index = 0; index < processes; index++) {
    const file = fileURLToPath(import.meta.url);
    const start = Date.now();
    const args = [file, '--child', String(index), String(warmJobs)];
    const seen = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
    kind = seen.kind;
    cold.push(seen.servedAt - start);
    warm.push(...seen.warm);
  }
  return {
    title: `Message to live preview, default stages; files and store ${where({ kind })}`,
    columns: ['', 'median'],
    rows: [
      [`new process, ${processes} times`, `${median(cold).toFixed(0)} ms`],
      [`warm, ${warm.length} jobs`, `${median(warm).toFixed(1)} ms`],
    ],
  };
}

async function child(first: number, warmJobs: number): Promise<void> {
  const folder = memoryFolder();
  const base = folder.fresh();
  try {
    const engine = await createJobEngine({
      store: join(base, 'jobs.db'),
      config: foldersIn(base),
    });
    await preview(engine, messages[first % messages.length] ?? '');
    const servedAt = Date.now();
    const warm: number[] = [];
    for (let index = 0; index < warmJobs; index++) {
      const message = messages[index % messages.length] ?? '';
      warm.push(await timeOf(() => preview(engine, message)));
    }
    await engine.close();
    console.log(JSON.stringify({ kind: folder.kind, servedAt, warm: warm.slice(messages.length) }));
  } finally {
    folder.remove();
  }
}

/** Runs a job and reads its page over HTTP. */
async function preview(engine: JobEngine, userMessage: string): Promise<void> {
  const { jobId } = await engine.submit({ userMessage, userId: 'user-1', channelId: 'channel-1' });
  const job = await engine.result(jobId);
  if (job.preview.url === undefined) throw new Error(`${jobId} has no preview: ${job.status}.`);
  await read(new URL(job.preview.url));
}

/** Connects by address, because not every system resolves names under `localhost`. */
function read({ host, port }: URL): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  get({ host: '127.0.0.1', port, headers: { host } }, (response) => {
    if (response.statusCode !== 200) reject(new Error(`Status ${response.statusCode}.`));
    response.resume().on('end', resolve);
  }).on('error', reject);
  return promise;
}

if (import.meta.main) {
  const [first = 5, second = 23] = numericArguments();
  if (process.argv.includes('--child')) await child(first, second);
  else printTables([benchPreview(first, second)]);
}
