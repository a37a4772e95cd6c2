import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import type { Job } from '../../src/index.ts';
import { cliChild } from '../helpers/processes/cli-child.ts';
import { runCli } from '../helpers/processes/run-cli.ts';
import { type RunOptions, runNode } from '../helpers/processes/run-node.ts';

const main = new URL('../../src/cli/main.ts', import.meta.url).pathname;
const bases = mkdtempSync(join(tmpdir(), 'jobchart-cli-'));
afterAll(() => rmSync(bases, { recursive: true, force: true }));

const cli = (args: readonly string[], options: Partial<RunOptions> = {}) =>
  runCli(args, { bases, ...options });
const cliProcess = (args: readonly string[], options: Partial<RunOptions> = {}) =>
  runNode([main, ...args], { bases, ...options });

test('run --json prints the job and nothing else on stdout', async () => {
  const { stdout, stderr, exitCode } = await cliProcess(['run', 'create a landing page', '--json']);
  const job = JSON.parse(stdout) as Job;
  expect(job).toMatchObject({ status: 'done', projectType: 'static_html' });
  expect(Object.keys(job.diagnostics.stageTimings)).toHaveLength(6);
  expect(existsSync(job.paths.zipPath ?? '')).toBe(true);
  // Nothing serves it.
  expect(job.preview).toEqual({ enabled: true, reason: expect.stringContaining('jobchart serve') });
  expect(stderr).toMatch(/^created → planned$/m);
  expect(exitCode).toBe(0);
});

test('run takes a priority and a start, and says when the job starts', async () => {
  const own = join(bases, 'later');
  const run = (...args: readonly string[]) => runCli(args, { bases: own });
  const request = ['run', 'create a landing page', '--json'];
  const { stdout, stderr } = await run(...request, '--priority', '-5', '--start-after', '0s');
  const { jobId, status } = JSON.parse(stdout) as Job;
  expect(status).toBe('done');
  expect(stderr).toMatch(/^Starts .+, in 0 s$/m);
  const [, created = ''] = (await run('export', jobId)).stdout.split('\n');
  const spec = { priority: -5, startAfter: expect.any(Number) };
  expect(JSON.parse(created)).toMatchObject({ type: 'job.created', data: { spec } });
});

test('run prints where everything is', async () => {
  const { stdout, stderr, exitCode } = await cli(['run', 'make', 'an', 'Express', 'API', 'server']);
  expect(stdout).toMatch(/^✓ done in .+: .*API/m);
  expect(stdout).toContain(`  workspace  ${join(bases, 'work', 'job-')}`);
  expect(stdout).toMatch(/^ {2}zip +\S+\.zip \(.+B\)$/m);
  expect(stdout).toMatch(/^ {2}log +\S+\.log$/m);
  expect(stdout).toMatch(/^ {2}preview +none\. .*sandbox/m);
  expect(stderr.split('\n').slice(0, 3)).toEqual([
    '  planning started',
    expect.stringMatching(/^✓ planning completed in \S+ m?s$/),
    'created → planned',
  ]);
  expect(exitCode).toBe(0);
});

test.each([
  ['an option', ['list', '--limt', '3', '--json'], /unknown option '--limt'/],
  ['a command', ['lst', '--json'], /unknown command 'lst'/],
  ['a missing id', ['show', '--json'], /missing required argument 'id'/],
  ['a choice', ['validate', '.', '--type', 'x', '--json'], /'x' is invalid/],
])('bad usage is also printed as JSON: %s', async (_, args, message) => {
  const { stdout, stderr, exitCode } = await cli(args);
  const { error } = JSON.parse(stdout) as { error: { code: string; message: string } };
  expect(error).toMatchObject({ code: 'USAGE_INVALID', message: expect.stringMatching(message) });
  expect(error.message).not.toMatch(/^error/);
  expect(stderr).toMatch(message);
  expect(exitCode).toBe(2);
});

test.each([
  [['show'], 'show'],
  [['run', 'x', '--budget', 'much'], 'run'],
])('bad usage names the help that says more: %j', async (args, command) => {
  const { stderr } = await cli(args);
  expect(stderr.match(/--help/g)).toHaveLength(1);
  expect(stderr).toMatch(/\n {2}Run `npm run -s jobchart -- \S+ --help` to see [^\n]*\n$/);
  expect(stderr).toContain(` ${command} --help`);
});

test.each(['lst', '--frob'])(
  'without a known command, the list of commands is named: %s',
  async (word) => {
    const { stdout, stderr } = await cli([word, '--json']);
    expect(stderr).toMatch(/\n {2}Run `npm run -s jobchart -- help` to list the commands\.\n$/);
    expect(JSON.parse(stdout)).toMatchObject({
      error: { hint: 'Run `jobchart help` to list the commands.' },
    });
  },
);

test('a process exits with the code of its command', async () => {
  const { stdout, stderr, exitCode } = await cliProcess(['lst']);
  expect(stdout).toBe('');
  expect(stderr).toContain('Did you mean list?');
  expect(exitCode).toBe(2);
});

test('arguments after -- are the message, not options', async () => {
  const { stdout, exitCode } = await cli(['route', '--', '--json']);
  expect(stdout).toMatch(/^none /);
  expect(exitCode).toBe(0);
});

test.each([
  ['MESSAGE_EMPTY', ['']],
  ['MESSAGE_TOO_LONG', ['a'.repeat(16_001)]],
  ['NOT_A_PROJECT', ['hello there']],
  ['PROJECT_TYPE_UNKNOWN', ['create a landing page', '--type', 'wordpress']],
  ['REQUEST_INVALID', ['create a landing page', '--approve']],
])('%s is refused before anything is created', async (code, args) => {
  const untouched = mkdtempSync(join(bases, 'untouched-'));
  const options = { bases: untouched };
  const { stdout, stderr, exitCode } = await cli(['run', ...args, '--json'], options);
  expect(JSON.parse(stdout)).toEqual({
    error: { code, message: expect.any(String), hint: expect.any(String) },
  });
  expect(stderr).toContain(`✗ ${code}: `);
  expect(exitCode).toBe(2);
  expect(readdirSync(untouched)).toEqual([]);
});

test('an invalid setting is named', async () => {
  const env = { JOB_OUTPUT_BASE: 'relative' };
  const { stdout, stderr, exitCode } = await cli(['run', 'create a landing page'], { env });
  expect(stdout).toBe('');
  expect(stderr).toContain(
    '✗ CONFIG_INVALID: JOB_OUTPUT_BASE: "relative" must be an absolute path.',
  );
  expect(exitCode).toBe(2);
});

test('a base folder that is a file is bad usage too', async () => {
  const file = join(bases, 'a-file');
  writeFileSync(file, '');
  const env = { JOB_WORK_BASE: file };
  const { stderr, exitCode } = await cli(['run', 'create a landing page'], { env });
  expect(stderr).toContain('JOB_WORK_BASE');
  expect(exitCode).toBe(2);
});

test('Ctrl-C cancels the job, keeps its folders and exits with 130', async () => {
  let isInterrupted = false;
  const { stdout, stderr, exitCode } = await cliProcess(
    ['run', 'create a landing page', '--json'],
    {
      onStderr: (output, child) => {
        if (isInterrupted || !output.includes('validation started')) return;
        isInterrupted = true;
        child.kill('SIGINT');
      },
    },
  );
  const job = JSON.parse(stdout) as Job;
  expect(job.status).toBe('cancelled');
  expect(existsSync(join(job.paths.workspaceDir, 'index.html'))).toBe(true);
  expect(stderr).toContain('generated → cancelled');
  expect(exitCode).toBe(130);
});

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s before there is a job exits with 130, and prints nothing',
  async (signal) => {
    // A database that accepts a connection and never answers.
    const database = createServer();
    onTestFinished(() => void database.close());
    await once(database.listen(0, '127.0.0.1'), 'listening');
    const connected = once(database, 'connection');
    const { port } = database.address() as AddressInfo;
    const child = cliChild(['run', 'create a landing page', '--json'], bases, {
      JOB_STORE: `postgres://127.0.0.1:${port}/jobs`,
    });
    const [socket] = (await connected) as [Socket];
    socket.on('error', () => {});
    expect(await child.end(signal)).toBe(130);
    await expect(child.line(/./)).rejects.toThrow('stdout ended');
  },
);

test.each([
  [['rnu'], 'Did you mean run?'],
  [['run'], 'MESSAGE_EMPTY'],
  [['run', '--starter', 'snek'], 'There is no starter "snek"'],
  [['run', 'x', '--fast'], "unknown option '--fast'"],
  [['run', 'x', `--api=ghp_${'aB3dE5gH7jK9'.repeat(3)}`], "unknown option '--api=‹github token›'"],
  [['chart', '--svg', '--mermaid'], 'cannot be used with'],
  [['chart', '--machine', 'toaster'], 'Allowed choices are job, preview.'],
])('bad usage exits with 2: %j', async (args, output) => {
  const { stdout, stderr, exitCode } = await cli(args);
  expect(stdout).toBe('');
  expect(stderr).toContain(output);
  expect(exitCode).toBe(2);
});

test('--help and --version go to stdout', async () => {
  const [help, version] = await Promise.all([cli(['--help']), cli(['--version'])]);
  expect(help).toMatchObject({ exitCode: 0, stderr: '' });
  expect(help.stdout).toContain(
    '$ npm run -s jobchart -- run "create a landing page for my startup"',
  );
  expect(version).toMatchObject({
    exitCode: 0,
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
  });
});
