import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { runCli } from '../helpers/processes/run-cli.ts';
import { jobEnvironment, type RunOptions } from '../helpers/processes/run-node.ts';

const bases = mkdtempSync(join(tmpdir(), 'jobchart-cli-'));
afterAll(() => rmSync(bases, { recursive: true, force: true }));

const cli = (args: readonly string[], options: Partial<RunOptions> = {}) =>
  runCli(args, { bases, ...options });

test('route prints the detected project type', async () => {
  const [plain, json] = await Promise.all([
    cli(['route', 'build a discord bot']),
    cli(['route', 'build a discord bot', '--json']),
  ]);
  expect(plain.stdout).toMatch(/^discord_bot {2}confidence \d+ %, preview not wanted\n {2}\S/);
  expect(JSON.parse(json.stdout)).toMatchObject({ projectType: 'discord_bot' });
});

test('route accepts "none" as a result, but not an empty message', async () => {
  const [none, empty] = await Promise.all([cli(['route', 'hello']), cli(['route', ' '])]);
  expect(none).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/^none /) });
  expect(empty).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('MESSAGE_EMPTY') });
});

test('route prints no control characters of a message', async () => {
  const { stdout } = await cli(['route', 'create a \u001b[31mlanding page\u0007']);
  expect(stdout).not.toMatch(/[^\P{Cc}\n]/u);
});

test.skipIf(process.platform !== 'linux')(
  'output that a full disk refuses is told in one line',
  () => {
    const full = openSync('/dev/full', 'w');
    onTestFinished(() => closeSync(full));
    const { status, stderr } = spawnSync(
      process.execPath,
      ['src/cli/main.ts', 'starters', '--json'],
      {
        env: jobEnvironment(bases),
        stdio: ['ignore', full, 'pipe'],
        encoding: 'utf8',
      },
    );
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: expect.stringMatching(/^✗ The output could not be written to stdout: ENOSPC: .*\n$/),
    });
  },
);

test('pause holds back waiting jobs of all processes, and resume lets them begin', async () => {
  const paused = await cli(['pause']);
  expect(paused).toMatchObject({
    exitCode: 0,
    stdout: expect.stringMatching(
      /^Paused: no waiting job begins until `\S.* resume`\. 0 still run, 0 wait\.\n$/,
    ),
  });
  const resumed = await cli(['resume', '--json']);
  expect(JSON.parse(resumed.stdout)).toEqual({
    paused: false,
    limits: {},
    waiting: 0,
    running: 0,
    users: [],
  });
});

test('chart draws the job machine as Mermaid, and either machine as SVG', async () => {
  const [mermaid, svg] = await Promise.all([
    cli(['chart']),
    cli(['chart', '--svg', '--machine', 'preview']),
  ]);
  expect(mermaid.stdout).toMatch(/^stateDiagram-v2\n/);
  expect(mermaid.stdout).toContain(
    'job_generated_running --> job_planned_running : validate done [canRepair]',
  );
  expect(svg.stdout).toMatch(/^<svg [^>]*role="img"[\s\S]*<\/svg>\n$/);
  expect(svg.stdout).toContain('>expiring<');
});

test('doctor finds no problem, and creates nothing', async () => {
  const untouched = mkdtempSync(join(bases, 'untouched-'));
  const { stdout, exitCode } = await cli(['doctor', '--json'], { bases: untouched });
  const report = JSON.parse(stdout) as { ok: boolean; checks: readonly { name: string }[] };
  expect(report.ok).toBe(true);
  expect(report.checks.map(({ name }) => name)).toEqual([
    'Node.js',
    'settings',
    'work folder',
    'output folder',
    'log folder',
    'store',
    'preview port',
    'preview limit',
    'preview domain',
    'model',
    'pictures',
    'sandbox',
    'images',
  ]);
  expect(readdirSync(untouched)).toEqual([]);
  expect(exitCode).toBe(0);
});

test.for([
  { JOB_KEEP_OUTPUT: 'forevr' },
  { JOB_KEEP_BYTES: '10GB' },
  { JOB_LIMIT_USER_PER_HOUR: 'x' },
  { JOB_DASHBOARD_TOKEN: 'short' },
  { JOB_DISCORD_SHARDS: '9/4' },
])('doctor refuses what serve or bot refuse: %j', async (env) => {
  const { stdout, exitCode } = await cli(['doctor'], { env });
  const [name = ''] = Object.keys(env);
  expect(/^✗ settings .*/m.exec(stdout)?.[0]).toContain(name);
  expect(stdout).not.toContain('settings       valid');
  expect(exitCode).toBe(1);
});

test('doctor names a port in use, and what to do', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' ? String(address?.port) : '';
  const { stdout, exitCode } = await cli(['doctor'], { env: { JOB_PREVIEW_PORT: port } });
  server.close();
  expect(stdout).toContain(`✗ preview port   ${port} is in use\n`);
  expect(stdout).toContain('Set JOB_PREVIEW_PORT to a free port');
  expect(exitCode).toBe(1);
});

test.for<[string, RegExp]>([
  ['25', /^✓ preview limit {2}at most 25 live$/m],
  ['0', /^- preview limit {2}JOB_PREVIEW_LIMIT is 0.*\n +Set JOB_PREVIEW_LIMIT/m],
])('doctor prints the limit of previews: %s', async ([limit, line]) => {
  const { stdout, exitCode } = await cli(['doctor'], { env: { JOB_PREVIEW_LIMIT: limit } });
  expect(stdout).toMatch(line);
  expect(exitCode).toBe(0);
});

test.for<[string, string, RegExp]>([
  ['https://*.previews.example.com', 'https://jobs.example.com', /^- .* shares example\.com with/m],
  ['https://*.example.co.uk', 'https://example.co.uk', /^- .* shares example\.co\.uk with/m],
  ['https://*.jobs-previews.net', 'https://jobs.example.com', /^✓ preview domain +https/m],
  ['https://*.a.github.io', 'https://b.github.io', /^✓ preview domain/m],
  ['https://*.previews.co.uk', 'https://jobs.co.uk', /^✓ preview domain/m],
])('doctor says whether %s is separate from %s', async ([previews, dashboard, line]) => {
  const env = { JOB_PREVIEW_BASE_URL: previews, JOB_DASHBOARD_URL: dashboard };
  const { stdout, exitCode } = await cli(['doctor'], { env });
  expect(stdout).toMatch(line);
  expect(exitCode).toBe(0);
});

test('doctor names an unusable folder', async () => {
  const { stdout, exitCode } = await cli(['doctor'], { env: { JOB_LOG_BASE: '/dev/null/logs' } });
  expect(stdout).toContain('✗ log folder     /dev/null/logs: a part of the path is not a folder\n');
  expect(exitCode).toBe(1);
});

test('doctor names a disk that is nearly full', async () => {
  const env = { JOB_MIN_FREE_BYTES: '1000000000000' };
  const { stdout, exitCode } = await cli(['doctor'], { env });
  expect(stdout).toMatch(
    /✗ output folder .*: only [\d.]+ \wB free; no job begins with less than 1[\d.,]* \wB\n +Free some space/,
  );
  expect(exitCode).toBe(1);
});

test.runIf(existsSync('/dev/shm'))('doctor names a folder that is in memory', async () => {
  const { stdout, exitCode } = await cli(['doctor'], {
    env: { JOB_WORK_BASE: '/dev/shm/jobchart' },
  });
  expect(stdout).toMatch(
    /- work folder +\/dev\/shm\/jobchart is in memory: a restart .*\n +Set JOB_WORK_BASE/,
  );
  expect(exitCode).toBe(0);
  expect(existsSync('/dev/shm/jobchart')).toBe(false);
});

test('doctor counts what is left over', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'jobchart-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  await (await openSqliteStore(join(folder, 'jobs.db'))).close();
  mkdirSync(join(folder, 'work', 'job-m3abcdef-12345678'), { recursive: true, mode: 0o700 });
  const { stdout, exitCode } = await cli(['doctor'], { bases: folder });
  expect(stdout).toContain('- left over      1 files and folders without a job (0 B)\n');
  expect(exitCode).toBe(0);
});

test('doctor names a store that cannot be opened, and does not change it', async () => {
  const store = join(bases, 'notes.txt');
  writeFileSync(store, 'Not a database, and longer than the header of one would be: '.repeat(4));
  const { stdout, exitCode } = await cli(['doctor'], { env: { JOB_STORE: store } });
  expect(stdout).toContain(`✗ store          ${store} is not a database.\n`);
  expect(stdout).toContain('Nothing was overwritten.');
  expect(readFileSync(store, 'utf8')).toMatch(/^Not a database/);
  expect(exitCode).toBe(1);
});

test('doctor names a JOB_STORE that is not an absolute path', async () => {
  const { stdout, exitCode } = await cli(['doctor'], { env: { JOB_STORE: 'jobs.db' } });
  expect(stdout).toContain('✗ store          JOB_STORE: "jobs.db" must be an absolute path');
  expect(exitCode).toBe(1);
});

test('starters lists the values of run --starter, which needs no type or message', async () => {
  const [plain, json] = await Promise.all([cli(['starters']), cli(['starters', '--json'])]);
  expect(plain.stdout).toMatch(/^static_html\n {2}landing-page {2,}One page/);
  expect(plain.stdout).toMatch(/\n\ndiscord_bot\n/);
  const listed = JSON.parse(json.stdout) as { name: string; projectType: string; about: string }[];
  expect(listed).toContainEqual({
    name: 'snake',
    projectType: 'static_html',
    about: 'The snake game, for keyboard and touch',
  });
  const { stdout } = await cli(['run', '--starter', 'game-2048', '--json']);
  expect(JSON.parse(stdout)).toMatchObject({
    status: 'done',
    plan: { starter: 'game-2048', title: 'Game 2048' },
  });
});
