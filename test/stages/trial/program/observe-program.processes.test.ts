import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Config } from '../../../../src/contracts/config.ts';
import type { NodePlan, PlanRoute } from '../../../../src/contracts/job/plan.ts';
import { findSandbox } from '../../../../src/sandbox/find-sandbox.ts';
import { observeProgram } from '../../../../src/stages/trial/program/observe-program.ts';

const found = findSandbox('auto');
const { signal } = new AbortController();
const dirs: string[] = [];
afterAll(() => Promise.all(dirs.map((dir) => rm(dir, { recursive: true, force: true }))));

interface Project {
  readonly files: Readonly<Record<string, string>>;
  readonly routes?: readonly PlanRoute[];
  readonly manifest?: Readonly<Record<string, unknown>>;
}

async function observe(
  { files, routes = [], manifest = {} }: Project,
  sandbox: Config['sandbox'] = 'auto',
) {
  const dir = await mkdtemp(join(tmpdir(), 'jobchart-test-'));
  dirs.push(dir);
  const scripts = { start: 'node index.js' };
  const content = JSON.stringify({ name: 'tried', type: 'module', scripts, ...manifest });
  for (const [path, text] of Object.entries({ 'package.json': content, ...files })) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
  const plan: NodePlan = {
    projectType: 'node_project',
    starter: 'rest-api',
    title: 'Tried',
    slug: 'tried',
    summary: 'A project.',
    framework: 'node',
    routes,
  };
  return (await observeProgram(dir, { plan, sandbox, signal })).behaviour;
}

const get = (path: string): PlanRoute => ({ method: 'GET', path, summary: 'A route.' });
const idle = { 'index.js': 'setInterval(() => {}, 1000);' };

describe.skipIf('missing' in found)('in a sandbox', { concurrent: true }, () => {
  test('a server is called at the routes of its plan', async () => {
    const server = `import { createServer } from 'node:http';
const statuses = { '/': 200, '/broken': 500, '/items/1': 404, '/login': 401 };
const server = createServer(({ url, socket }, response) => {
  response.statusCode = socket.remoteAddress === '127.0.0.1' ? statuses[url] ?? 404 : 500;
  response.end();
});
server.on('upgrade', (request, socket) => socket.end('HTTP/1.1 101 Switching Protocols\\r\\nConnection: Upgrade\\r\\nUpgrade: websocket\\r\\n\\r\\n'));
server.listen(process.env.PORT, () => console.log('on port ' + server.address().port));`;
    const routes = ['/', '/broken', '/items/:id', '/login', '/lost'].map(get);
    const post: PlanRoute = { ...get('/missing'), method: 'POST' };
    expect(await observe({ files: { 'index.js': server }, routes: [...routes, post] })).toEqual({
      status: 'checked',
      consoleErrors: [],
      failedRequests: [
        { url: 'GET /broken', reason: 'answered 500' },
        { url: 'POST /missing', reason: 'answered 404' },
      ],
      output: ['on port 3000'],
    });
  });

  test('a server that ends before it answers is an error, with its output', async () => {
    const server = `console.error('\\u001b[31mNo key!'); process.exit(3);`;
    expect(await observe({ files: { 'index.js': server }, routes: [get('/')] })).toEqual({
      status: 'checked',
      consoleErrors: ['The server ended with exit code 3.'],
      failedRequests: [],
      output: ['\\u001b[31mNo key!'],
    });
  });

  test('tests that fail are an error; they run with the packages of the project', async () => {
    const failing = `import test from 'node:test'; test('adds', () => { throw new Error('1 + 1 is 3'); });`;
    const { consoleErrors, output } = await observe({
      files: { ...idle, 'a.test.js': failing },
      manifest: { scripts: { start: 'node index.js', test: 'node --test' } },
    });
    expect(consoleErrors).toEqual(['`npm test` ended with exit code 1.']);
    expect(output?.join('\n')).toContain('1 + 1 is 3');
  });

  test('a command must answer to --help', async () => {
    const manifest = { bin: { tool: 'index.js' } };
    const say = (text: string) => ({ files: { 'index.js': text }, manifest });
    expect(await observe(say(`console.log('Usage: tool ' + process.argv[2])`))).toEqual({
      status: 'checked',
      consoleErrors: [],
      failedRequests: [],
    });
    const silent = await observe(say(''));
    expect(silent.consoleErrors).toEqual(['`--help` printed nothing.']);
  });

  test('a program may run on, and must end with SIGTERM', async () => {
    const fine = await observe({ files: idle });
    expect(fine).toEqual({ status: 'checked', consoleErrors: [], failedRequests: [] });
    const failing = `process.on('SIGTERM', () => process.exit(7)); setInterval(() => {}, 1000);`;
    const { consoleErrors } = await observe({ files: { 'index.js': failing } });
    expect(consoleErrors).toEqual(['After SIGTERM the program ended with exit code 7.']);
  });

  test('a project whose packages are not known is skipped', async () => {
    const manifest = { dependencies: { 'left-pad': 'git+ssh://git@example.com/left-pad.git' } };
    expect(await observe({ files: idle, manifest })).toMatchObject({
      status: 'skipped',
      reason: expect.stringMatching(/^It needs left-pad@git/),
    });
  });
});

test('nothing is run where it is switched off', async () => {
  expect(await observe({ files: idle }, 'off')).toEqual({
    status: 'skipped',
    reason: 'JOB_SANDBOX is off: the code of projects is not run.',
    consoleErrors: [],
    failedRequests: [],
  });
});
