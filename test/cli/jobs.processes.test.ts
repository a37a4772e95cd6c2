import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createJobEngine, defineStage, type Job } from '../../src/index.ts';
import { fakeStages } from '../../src/testing/index.ts';
import { programLogPath } from '../../src/workspace/logs/program-log-path.ts';
import { type CliChild, cliChild, sharedCliChild } from '../helpers/processes/cli-child.ts';
import { runCli } from '../helpers/processes/run-cli.ts';
import { tempDir } from '../helpers/temp-dir.ts';

const setUp = async () => commandsIn(await tempDir());

function commandsIn(bases: string) {
  const cli = (...args: readonly string[]) => runCli(args, { bases });
  const json = async <Document>(...args: readonly string[]) =>
    JSON.parse((await cli(...args, '--json')).stdout) as Document;
  const start = (...args: readonly string[]) => cliChild(args, bases);
  return { bases, cli, json, start };
}

/** The environment of a folder shared by several tests. */
function sharedCommands() {
  const bases = mkdtempSync(join(tmpdir(), 'jobchart-cli-'));
  afterAll(() => rmSync(bases, { recursive: true, force: true }));
  return commandsIn(bases);
}

/** Submits jobs without a command, as a chat does. */
async function submit(bases: string, userMessage: string, { approval = false } = {}) {
  const config = {
    workBase: join(bases, 'work'),
    outputBase: join(bases, 'output'),
    logBase: join(bases, 'logs'),
  };
  const limits = { concurrency: 0 };
  const engine = await createJobEngine({ store: join(bases, 'jobs.db'), config, limits });
  const request = { userMessage, userId: 'u1', channelId: 'c1', approval };
  const { jobId } = await engine.submit(request);
  await engine.close();
  return jobId;
}

test('no command prints a secret from a message', async () => {
  const { bases, cli } = await setUp();
  const key = ['ghp', 'aB3dE5gH7jK9'.repeat(3)].join('_');
  const jobId = await submit(bases, `a page with the key ${key}`);
  const commands = [['show', jobId], ['show', jobId, '--json'], ['list'], ['export', jobId]];
  const printed = await Promise.all(commands.map((command) => cli(...command)));
  for (const { stdout } of printed) {
    expect(stdout).not.toContain(key);
    expect(stdout).toContain('a page with the key ‹github token›');
  }
});

describe('a finished job', () => {
  const { bases, cli, json } = sharedCommands();
  let job: Omit<Job, 'preview'>;
  beforeAll(async () => {
    const { preview: _, ...ran } = await json<Job>('run', 'create a landing page for Luna Bakery');
    job = ran;
  });

  test('is visible to other commands', async () => {
    const programLog = programLogPath(job.diagnostics.logsPath);
    writeFileSync(programLog, 'listens\nDISCORD_TOKEN=abcdefgh12345678\n');
    const [shown, page, table, logs, followed, program] = await Promise.all([
      json<Job>('show', job.jobId),
      json<{ jobs: readonly Job[] }>('list'),
      cli('list'),
      cli('logs', job.jobId),
      cli('logs', job.jobId, '-f'),
      cli('logs', job.jobId, '--program'),
    ]);
    expect(shown).toMatchObject(job);
    expect(page).toEqual({ jobs: [shown] });
    expect(table.stdout).toMatch(
      /^JOB .*\n(job-\S+) {2}\d+ \w+ {2}done {4}static_html {2}Luna Bakery\n$/,
    );
    expect(logs.stdout).toBe(readFileSync(job.diagnostics.logsPath, 'utf8'));
    expect(followed.stdout).toBe(logs.stdout);
    expect(program.stdout).toBe('listens\nDISCORD_TOKEN=‹secret›\n');
  });

  test('show prints all details', async () => {
    const { jobId } = job;
    const { stdout } = await cli('show', jobId);
    expect(stdout).toContain(`job        ${jobId}\nstatus     done\n`);
    expect(stdout).toContain('message    “create a landing page for Luna Bakery”\n');
    expect(stdout).toContain(`workspace  ${join(bases, 'work', jobId)}\n`);
    expect(stdout).toMatch(
      /^preview {4}http:\S+\/\n {11}until \d\d:\d\d, while `npm run -s jobchart -- serve`/m,
    );
    expect(stdout).toMatch(/^Plan: Luna Bakery \(static_html/m);
    expect(stdout).toMatch(/^ +\+.* validation +[\d.]+ m?s {2}✓$/m);
    expect(stdout).toMatch(/^ {2}index\.html +\S+ KB$/m);
  });

  test('accepts no more answers', async () => {
    const [ended, late] = await Promise.all([cli('approve', job.jobId), cli('cancel', job.jobId)]);
    expect(ended).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('JOB_ENDED') });
    expect(late).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('JOB_ENDED') });
    expect(late.stderr).toContain('The job has already ended. To run it again');
  });
});

test('a queued job does not wait for an answer', async () => {
  const { bases, cli } = await setUp();
  const early = await cli('approve', await submit(bases, 'create a landing page'));
  expect(early).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('created, queued') });
});

test('serve serves the preview of an earlier run until it exits', async () => {
  const { json, start } = await setUp();
  const { jobId, preview } = await json<Job>('run', 'create a landing page');
  expect(preview).toEqual({ enabled: true, reason: expect.stringContaining('jobchart serve') });

  const serve = start('serve');
  const line = await serve.line(new RegExp(`${jobId} {2}http`));
  const url = new URL(/http\S+/.exec(line)?.[0] ?? '');
  expect((await json<Job>('show', jobId)).preview.url).toBe(url.href);
  expect(await statusOf(url)).toBe(200);
  expect(await serve.end('SIGINT')).toBe(130);
  await expect(statusOf(url)).rejects.toThrow('ECONNREFUSED');
});

describe('while another process serves', () => {
  const { bases, cli, json, start } = sharedCommands();
  let serve: CliChild;
  beforeAll(async () => {
    serve = sharedCliChild(['serve'], bases);
    await serve.line(/^Running jobs and serving previews/);
  });
  afterAll(() => serve.end('SIGKILL'));

  test('it runs jobs submitted by others, and prints each change', async () => {
    const jobId = await submit(bases, 'make an Express API server');
    for (const change of ['created → planned', 'deployed → done']) {
      await serve.line(new RegExp(`^\\d\\d:\\d\\d:\\d\\d {2}${jobId} {2}${change}$`));
    }
    expect(await json<Job>('watch', jobId)).toMatchObject({
      status: 'done',
      input: { userId: 'u1' },
    });
  });

  test('run works', async () => {
    const job = await json<Job>('run', 'create a landing page');
    expect(job).toMatchObject({ status: 'done', diagnostics: { attempts: { length: 6 } } });
    await serve.line(new RegExp(`${job.jobId} {2}deployed → done$`));
  });

  test('a plan is rejected, approved and followed from other processes', async () => {
    const jobId = await submit(bases, 'create a portfolio page', { approval: true });
    await serve.line(new RegExp(`${jobId} {2}created → planned`));
    expect((await cli('list')).stdout).toContain('planned, waiting for approval');
    expect((await cli('show', jobId)).stdout).toContain(
      `npm run -s jobchart -- approve ${jobId}\n`,
    );

    const logs = cli('logs', '-f', jobId);
    await cli('reject', jobId, 'only', 'a', 'gallery');
    await serve.line(new RegExp(`${jobId} {2}planned → created`));
    await serve.line(new RegExp(`${jobId} {2}created → planned`));
    expect(await json('approve', jobId)).toEqual({ jobId, sent: 'job.approve' });
    const watched = await cli('watch', jobId);
    expect(watched.stderr).toMatch(/^planned → created\n[^]*^deployed → done\n$/m);
    expect(watched.stdout).toMatch(/^✓ done in /);
    expect(watched.exitCode).toBe(0);
    const log = join(bases, 'logs', `${jobId}.log`);
    expect((await logs).stdout).toBe(readFileSync(log, 'utf8'));
  });

  test('a job is cancelled and retried from other processes', async () => {
    const jobId = await submit(bases, 'create a portfolio page', { approval: true });
    await serve.line(new RegExp(`${jobId} {2}created → planned`));
    expect(await cli('cancel', jobId)).toMatchObject({
      exitCode: 0,
      stdout: `Requested to cancel ${jobId}. A running engine applies it at once.\n`,
    });
    await serve.line(new RegExp(`${jobId} {2}planned → cancelled`));
    expect(await cli('watch', jobId)).toMatchObject({
      exitCode: 1,
      stdout: expect.stringMatching(/^✗ cancelled/),
    });

    const { stdout } = await cli('retry', jobId);
    expect(stdout).toMatch(/^job-\S+\n$/);
    const retried = await json<Job>('show', stdout.trim());
    expect(retried).toMatchObject({ parentJobId: jobId, input: { userId: 'u1' } });
    await serve.line(new RegExp(`${retried.jobId} {2}created → planned`));
  });

  test('logs -f exits at the next line once its reader is gone', async () => {
    const jobId = await submit(bases, 'create a portfolio page', { approval: true });
    const logs = start('logs', '-f', jobId);
    await logs.line(/created → planned/);
    const left = logs.leave();
    await cli('approve', jobId);
    expect(await left).toBe(0);
  });

  test('a preview is extended and taken down from other processes', async () => {
    const { jobId } = await json<Job>('run', 'create a landing page');
    const before = (await json<Job>('show', jobId)).preview.expiresAt ?? 0;
    expect(await json('extend', jobId, '30')).toEqual({
      jobId,
      sent: 'preview.extend',
      minutes: 30,
    });
    await serve.line(new RegExp(`${jobId} {2}preview extended until \\d\\d:\\d\\d`));
    expect((await json<Job>('show', jobId)).preview.expiresAt).toBe(before + 1_800_000);

    const { stdout } = await cli('takedown', jobId, 'It', 'imitates', 'a bank.');
    expect(stdout).toMatch(/^Requested to stop the preview of job-\S+\. /);
    await serve.line(new RegExp(`${jobId} {2}preview stopped: It imitates a bank\\.`));
    expect((await cli('show', jobId)).stdout).toContain('taken down: It imitates a bank.');
    expect(await cli('extend', jobId, '30')).toMatchObject({ exitCode: 1 });
    expect((await cli('extend', jobId, 'soon')).stderr).toContain('QUERY_INVALID');
  });
});

test('Ctrl-C ends watch, but not the job', async () => {
  const { bases, cli, start, json } = await setUp();
  const jobId = await submit(bases, 'create a portfolio page');
  const logs = start('logs', '-f', jobId);
  await logs.line(/Job created/);
  expect(await logs.end('SIGINT')).toBe(130);
  expect(await json<Job>('show', jobId)).toMatchObject({ status: 'created', phase: 'queued' });
  expect((await cli('logs', jobId)).stdout).toBe('');
});

test('list prints pages of jobs, newest first, and filters them', async () => {
  const { bases, cli, json } = await setUp();
  const ids: string[] = [];
  for (const name of ['one', 'two', 'three']) {
    ids.unshift(await submit(bases, `create a landing page for ${name}`));
  }
  const [cancelled = ''] = ids;
  await cli('cancel', cancelled);
  interface Page {
    readonly jobs: readonly Job[];
    readonly cursor: string;
  }
  const first = await json<Page>('list', '--limit', '2');
  const second = await json<Page>('list', '--limit', '2', '--cursor', first.cursor);
  expect([...first.jobs, ...second.jobs].map(({ jobId }) => jobId)).toEqual(ids);
  expect(second.cursor).toBeUndefined();
  const { stdout } = await cli('list', '-n', '1');
  expect(stdout).toMatch(/^For more jobs, add --cursor \S+\n$/m);
  expect((await json<Page>('list', '--user', 'u1')).jobs).toHaveLength(3);
  expect((await json<Page>('list', '--user', 'u2')).jobs).toHaveLength(0);
  expect((await json<Page>('list', '--status', 'done')).jobs).toHaveLength(0);
  const two = ['list', '--search', 'LANDING two', '--type', 'static_html'] as const;
  expect((await json<Page>(...two)).jobs.map(({ jobId }) => jobId)).toEqual([ids[1]]);
  expect((await json<Page>('list', '--type', 'discord_bot')).jobs).toHaveLength(0);
  expect((await cli('list', '--user', 'u2')).stdout).toBe('No jobs found.\n');
});

test.each([['show'], ['watch'], ['cancel'], ['approve'], ['reject', 'why'], ['retry']])(
  '%s says that there is no such job',
  async (command, ...rest) => {
    const { cli } = await setUp();
    const { stdout, stderr, exitCode } = await cli(command, 'job-x-y', ...rest, '--json');
    expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'JOB_NOT_FOUND' } });
    expect(stderr).toContain('✗ JOB_NOT_FOUND: There is no job "job-x-y"');
    expect(exitCode).toBe(1);
  },
);

test('logs reports an unknown job', async () => {
  const { cli } = await setUp();
  const { stdout, stderr, exitCode } = await cli('logs', 'job-x-y', '-f');
  expect(stdout).toBe('');
  expect(stderr).toContain('✗ JOB_NOT_FOUND');
  expect(exitCode).toBe(1);
});

test.each([
  [['list', '--limit', 'many'], 'limit must be a whole number from 1 to 1000'],
  [['list', '--status', 'asleep'], 'Allowed choices are created, planned'],
  [['list', '--cursor', '?'], 'CURSOR_INVALID'],
  [['show'], "missing required argument 'id'"],
  [['reject', 'job-x-y'], "missing required argument 'reason'"],
  [['run', 'a page', '--priority', 'high'], 'whole number from -100 to 100'],
  [['run', 'a page', '--start-after', 'soon'], 'a duration such as 30s, 10m'],
  [['run', 'a page', '--start-after', '2001-01-01T00:00Z'], 'is in the past'],
  [['run', 'a page', '--budget', 'much'], 'A budget must be a number of tokens'],
])('bad usage exits with 2: %j', async (args, message) => {
  const { cli } = await setUp();
  const { stdout, stderr, exitCode } = await cli(...args);
  expect(stdout).toBe('');
  expect(stderr).toContain(message);
  expect(exitCode).toBe(2);
});

test('a quarantined job is listed, reported by serve, and explained by doctor', async () => {
  const { bases, cli, start } = await setUp();
  const jobId = await submit(bases, 'create a landing page');
  const database = new DatabaseSync(join(bases, 'jobs.db'));
  database.exec("update actors set version = 'another'");
  database.close();
  const serve = start('serve');
  expect(await serve.line(/quarantined/)).toContain(jobId);
  await serve.end('SIGTERM');

  const [list, doctor, watched] = await Promise.all([
    cli('list', '--status', 'quarantined'),
    cli('doctor'),
    cli('watch', jobId),
  ]);
  expect(list.stdout).toContain(jobId);
  expect(doctor.stdout).toMatch(
    new RegExp(`^- quarantined {4}${jobId}: .+\\n +Run the version`, 'm'),
  );
  expect(doctor.exitCode).toBe(0);
  expect(watched).toMatchObject({ exitCode: 1, stdout: expect.stringMatching(/^✗ quarantined/) });
});

function statusOf({ hostname, port, host }: URL): Promise<number | undefined> {
  // Not every system resolves names under localhost.
  expect(hostname).toMatch(/\.localhost$/);
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', reject);
  });
}

test('show --calls lists the calls of a job: what is not known is said to be unknown', async () => {
  const { bases, cli, json } = await setUp();
  const generate = defineStage('generate', async (_, { step }) => {
    const model = 'test:model';
    const purpose = 'write index.html';
    const usage = { input: 1200, cachedInput: 1000, output: 34, costUsd: 0.0125 };
    await step('draft', async (call) => (call.usage(usage), null), { model, purpose });
    await step('silent', async () => null, { model });
    await step('upload', async () => null);
    return { files: [{ path: 'index.html', content: '' }] };
  });
  const engine = await createJobEngine({
    store: join(bases, 'jobs.db'),
    config: { workBase: join(bases, 'work'), outputBase: join(bases, 'output'), logBase: bases },
    stages: fakeStages({ generate }),
  });
  const { jobId } = await engine.submit({ userMessage: 'a page', userId: 'u1', channelId: 'c1' });
  await engine.result(jobId);
  const calls = await engine.calls(jobId);
  await engine.close();

  const [table, document] = await Promise.all([
    cli('show', jobId, '--calls'),
    json('show', jobId, '--calls'),
  ]);
  const cells = table.stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/ {2,}/).slice(0, 7));
  expect(cells).toEqual([
    ['MODEL', 'PURPOSE', 'STATE', 'IN', 'CACHED', 'OUT', 'COST'],
    ['test:model', 'write index.html', 'answered', '1200', '1000', '34', '$0.0125'],
    ['test:model', 'silent', 'answered', '?', '?', '?', '?'],
    ['-', 'upload', 'answered', '-', '-', '-', '-'],
  ]);
  expect(document).toEqual({ calls });
});
