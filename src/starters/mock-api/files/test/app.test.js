import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openApp } from '../src/app.js';
import { serve } from './call.js';

let dir;
let file;
let served;
let call;

before(async () => {
  dir = await mkdtemp(join(tmpdir(), 'mock-'));
  file = join(dir, 'db.json');
  const posts = [
    { id: 1, title: 'B', by: 'Ann' },
    { id: 2, title: 'A', by: 'Bo' },
  ];
  await writeFile(file, JSON.stringify({ posts, tags: [{ id: 'x' }], profile: { name: 'Ann' } }));
  served = await serve(await openApp({ file }));
  ({ call } = served);
});
after(async () => {
  await served.close();
  await rm(dir, { recursive: true, force: true });
});

test('gives what the file has', async () => {
  assert.deepEqual((await call('GET', '/')).body, { '/posts': 2, '/tags': 1, '/profile': 1 });
  assert.equal((await call('GET', '/posts/2')).body.title, 'A');
  assert.deepEqual((await call('GET', '/profile')).body, { name: 'Ann' });
  const ids = async (query) => (await call('GET', '/posts?' + query)).body.map(({ id }) => id);
  assert.deepEqual(await ids('by=Bo'), [2]);
  assert.deepEqual(await ids('_sort=title'), [2, 1]);
  assert.deepEqual(await ids('_sort=-title&_limit=1&_page=2'), [2]);
  for (const path of ['/nothing', '/constructor', '/__proto__', '/posts/9', '/tags/x/y'])
    assert.equal((await call('GET', path)).status, 404, path);
});

test('adds, replaces, changes and removes, and writes the file', async () => {
  const added = await call('POST', '/posts', { title: 'C', by: 'Cy' });
  assert.deepEqual([added.status, added.body.id], [201, 3]);
  assert.equal((await call('POST', '/posts', { id: 3 })).status, 409);
  assert.deepEqual((await call('PUT', '/posts/3', { title: 'D', id: 9 })).body, {
    title: 'D',
    id: 3,
  });
  assert.equal((await call('PATCH', '/posts/3', { by: 'Di' })).body.title, 'D');
  assert.equal((await call('PATCH', '/profile', { age: 4 })).body.name, 'Ann');
  assert.equal((await call('DELETE', '/posts/1')).status, 204);
  assert.equal(typeof (await call('POST', '/tags', {})).body.id, 'string');
  const { posts, profile } = JSON.parse(await readFile(file, 'utf8'));
  assert.deepEqual([posts.map(({ id }) => id), profile.age], [[2, 3], 4]);
});

test('refuses what does not fit', async () => {
  assert.equal((await call('POST', '/posts', '{')).status, 415);
  assert.equal((await call('POST', '/posts', [1])).status, 400);
  assert.equal((await call('POST', '/profile', {})).status, 405);
  assert.equal((await call('PUT', '/posts', {})).status, 405);
  await assert.rejects(openApp({ file: join(dir, 'none.json') }), /no file/);
});
