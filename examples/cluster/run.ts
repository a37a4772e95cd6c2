/**
 * A cluster on this machine: PostgreSQL, a front and three workers that share no folder, and 300 jobs.
 * Prints a live table and a link to the dashboard, and runs until Ctrl-C. Outside a terminal, or with
 * `--exit`, it ends with the last job.
 *
 * npm run cluster [-- --jobs 300] [--workers 3] [--exit]
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createJobEngine, type JobEngine } from '../../src/index.ts';
import { findPostgres, startPostgres } from '../../test/helpers/stores/postgres.ts';

const { values } = parseArgs({
  options: {
    jobs: { type: 'string', default: '300' },
    workers: { type: 'string', default: '3' },
    exit: { type: 'boolean', default: !process.stdout.isTTY },
  },
});
const jobs = wholeNumber('jobs', values.jobs);
const workers = wholeNumber('workers', values.workers);
const messages = [
  'create a landing page for my bakery',
  'make an Express API server',
  'a portfolio page for a photographer',
  'build a discord bot with slash commands',
  'a snake game',
];

ensurePostgres();
const base = mkdtempSync(join(tmpdir(), 'jobchart-cluster-'));
const server = startPostgres([]);
const store = server.address('jobchart');
const children: ChildProcess[] = [];
const stopping = new AbortController();
process.once('SIGINT', () => stopping.abort());
process.once('SIGTERM', () => stopping.abort());
try {
  // The first to open the store creates its schema.
  await using engine = await createJobEngine({
    store,
    config: foldersOf('client'),
    limits: { concurrency: 0 },
  });
  const dashboard = await startProcess('front', ['serve', '--front'], /^Dashboard: (.*)$/);
  const started = Array.from({ length: workers }, (_, index) =>
    startProcess(`worker-${index + 1}`, ['worker', '--concurrency', '4'], /^(Running jobs)/),
  );
  await Promise.all(started);
  console.log(
    `PostgreSQL ${server.version}, a front and ${workers} workers without a common folder.`,
  );
  console.log(`Dashboard: ${dashboard}\n`);
  await submitAll(engine);
  await showProgress(engine);
  if (!values.exit && !stopping.signal.aborted) {
    console.log('\nThe cluster goes on until Ctrl-C.');
    await once(stopping.signal, 'abort');
  }
} finally {
  await Promise.all(children.map(stop));
  server.remove();
  rmSync(base, { recursive: true, force: true });
}

async function submitAll(engine: JobEngine): Promise<void> {
  for (let index = 0; index < jobs; index += 1) {
    await engine.submit({
      userMessage: messages[index % messages.length] ?? '',
      userId: `user-${index % 20}`,
      channelId: 'cluster',
    });
  }
}

/** A line per second, or one line that is written anew, until all jobs have ended. */
async function showProgress(engine: JobEngine): Promise<void> {
  const startedAt = performance.now();
  const ended = { done: 0, failed: 0, cancelled: 0 };
  console.log('seconds  waiting  running     done   failed   jobs/s');
  const counting = (async () => {
    for await (const { type, data } of engine.watch({ signal: stopping.signal })) {
      if (type !== 'job.status') continue;
      if (data.to === 'done' || data.to === 'failed' || data.to === 'cancelled')
        ended[data.to] += 1;
      if (ended.done + ended.failed + ended.cancelled >= jobs) return;
    }
  })();
  for (let isOver = false; !isOver;) {
    isOver = await Promise.race([counting.then(() => true), delay(1000, false)]);
    const { waiting, running } = await engine.queue();
    const seconds = (performance.now() - startedAt) / 1000;
    const row = [seconds.toFixed(0), waiting, running, ended.done, ended.failed];
    const cells = [...row, (ended.done / seconds).toFixed(1)].map((cell) => String(cell));
    const line = `${cells[0]?.padStart(7)}${cells
      .slice(1)
      .map((cell) => cell.padStart(9))
      .join('')}`;
    if (process.stdout.isTTY) process.stdout.write(`\r${line}`);
    else console.log(line);
  }
  if (process.stdout.isTTY) process.stdout.write('\n');
}

/** Starts a command of ours, and resolves with what its line says once it is ready. */
async function startProcess(name: string, args: readonly string[], ready: RegExp): Promise<string> {
  const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
  const folders = foldersOf(name);
  const child = spawn(process.execPath, [main, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    // Ctrl-C is for this process alone, which then stops them in order.
    detached: true,
    env: {
      ...process.env,
      JOB_STORE: store,
      JOB_BLOBS: 'postgres',
      JOB_WORK_BASE: folders.workBase,
      JOB_OUTPUT_BASE: folders.outputBase,
      JOB_LOG_BASE: folders.logBase,
      JOB_BROWSER: 'off',
    },
  });
  children.push(child);
  const lines = createInterface({ input: child.stdout });
  for await (const line of lines) {
    const found = ready.exec(line)?.[1];
    if (found === undefined) continue;
    // What follows is not shown, but must be read.
    child.stdout.resume();
    return found;
  }
  throw new Error(`${name} has ended.`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  await exited;
}

function foldersOf(name: string) {
  return {
    workBase: join(base, name, 'work'),
    outputBase: join(base, name, 'output'),
    logBase: join(base, name, 'logs'),
  };
}

/** Installs PostgreSQL where that is possible without a question. */
function ensurePostgres(): void {
  if (findPostgres() !== undefined) return;
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    console.log('Installing PostgreSQL (apt-get install postgresql) …');
    execFileSync('apt-get', ['install', '-y', '-qq', 'postgresql'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  if (findPostgres() !== undefined) return;
  console.error(
    'PostgreSQL is not installed. On Debian or Ubuntu: sudo apt-get install postgresql',
  );
  console.error('Elsewhere: install it, and name the folder of its programs in POSTGRES_BIN.');
  process.exit(1);
}

function wholeNumber(name: string, value: string): number {
  const number = Number(value);
  if (Number.isSafeInteger(number) && number >= 1) return number;
  console.error(`--${name} must be a whole number of at least 1.`);
  process.exit(2);
}
