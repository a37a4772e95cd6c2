import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { makeProject } from './make-project.ts';

describe.each([
  ['Express', 'make an Express API server for stamps'],
  ['plain Node', 'make an API server for stamps'],
])('the API with %s', (_name, message) => {
  let dir: string;
  let api: ChildProcess;
  let origin: string;

  beforeAll(async () => {
    dir = await makeProject('node_project', message);
    api = run(dir, ['src/index.js'], { PORT: '0' });
    origin = await announcedBy(api);
  }, 20_000);

  afterAll(async () => {
    api.kill('SIGKILL');
    await rm(dir, { recursive: true, force: true });
  });

  const call = async (method: string, path: string, body?: unknown, type = 'application/json') => {
    const response = await fetch(origin + path, {
      method,
      ...(body === undefined
        ? {}
        : {
            headers: { 'content-type': type },
            body: typeof body === 'string' ? body : JSON.stringify(body),
          }),
    });
    const text = await response.text();
    return {
      status: response.status,
      allow: response.headers.get('allow'),
      body: text === '' ? undefined : JSON.parse(text),
    };
  };

  test('reports its health', async () => {
    expect(await call('GET', '/health')).toMatchObject({ status: 200, body: { status: 'ok' } });
    expect((await fetch(`${origin}/health`, { method: 'HEAD' })).status).toBe(200);
  });

  test('creates, lists, reads, replaces and removes', async () => {
    const created = await call('POST', '/stamps', { title: 'Emma', id: 'mine' });
    expect(created).toMatchObject({
      status: 201,
      body: { title: 'Emma', id: expect.stringMatching(/^\d+$/) },
    });
    const path = `/stamps/${created.body.id}`;
    expect((await call('GET', '/stamps')).body).toContainEqual(created.body);
    expect(await call('GET', path)).toMatchObject({ status: 200, body: created.body });
    expect(await call('PUT', path, { title: 'Persuasion' })).toMatchObject({
      status: 200,
      body: { title: 'Persuasion', id: created.body.id },
    });
    expect((await call('DELETE', path)).status).toBe(204);
    expect((await call('GET', path)).status).toBe(404);
    expect((await call('PUT', path, { title: 'Emma' })).status).toBe(404);
    expect((await call('DELETE', path)).status).toBe(404);
  });

  test.each<[string, number, string, string, unknown, string?]>([
    ['broken JSON', 400, 'POST', '/stamps', '{'],
    ['an empty body', 400, 'POST', '/stamps', ''],
    ['a list', 400, 'POST', '/stamps', []],
    ['null', 400, 'POST', '/stamps', 'null'],
    ['plain text', 415, 'POST', '/stamps', 'title=Emma', 'text/plain'],
    ['a large body', 413, 'POST', '/stamps', { title: 'x'.repeat(200_000) }],
    ['a malformed path', 400, 'GET', '/stamps/%E0%A4%A', undefined],
    ['an unknown path', 404, 'GET', '/authors', undefined],
    ['an unknown id', 404, 'GET', '/stamps/__proto__', undefined],
    ['a path of another server', 404, 'GET', '//stamps', undefined],
  ])('refuses %s with %i and a JSON error', async (_what, status, method, path, body, type) => {
    expect(await call(method, path, body, type)).toMatchObject({
      status,
      body: { error: expect.stringMatching(/\w/) },
    });
  });

  test('lists the methods that a path allows', async () => {
    expect(await call('PATCH', '/stamps/1', {})).toMatchObject({
      status: 405,
      allow: 'GET, PUT, DELETE',
    });
    expect(await call('DELETE', '/stamps')).toMatchObject({ status: 405, allow: 'GET, POST' });
  });

  test('does not pollute prototypes', async () => {
    await call('POST', '/stamps', '{"__proto__":{"polluted":true}}');
    const created = await call('POST', '/stamps', { title: 'Emma' });
    expect(created.body).not.toHaveProperty('polluted');
  });

  test('passes its own tests', async () => {
    const tests = run(dir, ['--test']);
    const [code] = await once(tests, 'close');
    expect(code).toBe(0);
  }, 20_000);

  test('stops on SIGTERM', async () => {
    const other = run(dir, ['src/index.js'], { PORT: '0' });
    await announcedBy(other);
    other.kill('SIGTERM');
    expect(await once(other, 'exit')).toEqual([0, null]);
  }, 20_000);

  test('reports an invalid PORT', async () => {
    const other = run(dir, ['src/index.js'], { PORT: 'http' });
    const [line] = await once(createInterface({ input: streamOf(other.stderr) }), 'line');
    expect(line).toContain('PORT must be a number');
    if (other.exitCode === null) await once(other, 'exit');
    expect(other.exitCode).toBe(1);
  }, 20_000);
});

test('a path named after a value lists what has it', async () => {
  const dir = await makeProject(
    'node_project',
    'an API for chores: title, state (open, done), GET /chores/open',
  );
  const api = run(dir, ['src/index.js'], { PORT: '0' });
  try {
    const chores = `${await announcedBy(api)}/chores`;
    for (const state of ['open', 'done']) {
      const body = JSON.stringify({ title: state, state });
      await fetch(chores, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
    }
    const open = await fetch(`${chores}/open`);
    expect(await open.json()).toEqual([{ id: '1', title: 'open', state: 'open' }]);
  } finally {
    api.kill('SIGKILL');
    await rm(dir, { recursive: true, force: true });
  }
});

test.each([
  ['a hello world server in node', '/', { message: 'Hello, world!' }],
  ['express hola mundo con /ping', '/ping', { message: 'pong' }],
  ['an express server with /echo', '/echo?tea=green', { tea: 'green' }],
])('%s answers by itself', async (message, path, expected) => {
  const dir = await makeProject('node_project', message);
  const api = run(dir, ['src/index.js'], { PORT: '0' });
  try {
    const answer = await fetch((await announcedBy(api)) + path);
    expect(await answer.json()).toEqual(expected);
  } finally {
    api.kill('SIGKILL');
    await rm(dir, { recursive: true, force: true });
  }
});

function run(cwd: string, args: readonly string[], env: Record<string, string> = {}): ChildProcess {
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout?.resume();
  child.stderr?.resume();
  return child;
}

async function announcedBy(child: ChildProcess): Promise<string> {
  const [line] = await once(createInterface({ input: streamOf(child.stdout) }), 'line');
  const port = /localhost:(\d+)$/.exec(String(line))?.[1];
  return `http://127.0.0.1:${port}`;
}

function streamOf(stream: ChildProcess['stdout']): NonNullable<ChildProcess['stdout']> {
  if (stream === null) throw new Error('The process has no such stream.');
  return stream;
}
