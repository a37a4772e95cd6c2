import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { openApp } from '../src/app.js';
import { settings } from '../src/settings.js';
import { serve } from './call.js';
import { keyed, startServer } from './uploads.js';

test('takes files, lists them, gives them back and deletes them', async () => {
  const { upload, origin, onDisk, list, remove } = await startServer();
  const bytes = Buffer.from([0, 255, 13, 10, 45, 45, 128]);
  const { status, body } = await upload([
    ['a b.bin', bytes],
    ['größe.txt', 'hello'],
  ]);
  assert.equal(status, 201);
  assert.deepEqual(body.files.map(({ name, size }) => [name, size]).sort(), [
    ['a b.bin', 7],
    ['größe.txt', 5],
  ]);
  const [file] = body.files.filter(({ size }) => size === 7);
  const given = await fetch(origin + file.path);
  assert.deepEqual(Buffer.from(await given.arrayBuffer()), bytes);
  const head = await fetch(origin + file.path, { method: 'HEAD' });
  assert.equal(head.headers.get('content-length'), '7');
  assert.equal((await list()).body.length, 2);
  assert.equal((await remove(file.id)).status, 204);
  assert.equal((await remove(file.id)).status, 404);
  assert.equal((await fetch(origin + file.path)).status, 404);
  assert.equal((await onDisk()).length, 1);
});

test('takes what a browser sends', async () => {
  const { origin } = await startServer();
  const form = new FormData();
  form.append('file', new Blob(['hello']), '名前.txt');
  const { files } = await (
    await fetch(origin + settings.paths.add, { method: 'POST', body: form, headers: keyed })
  ).json();
  assert.equal(files[0].name, '名前.txt');
  const { headers } = await fetch(origin + files[0].path);
  assert.match(headers.get('content-disposition'), /filename\*=UTF-8''%E5%90%8D/);
});

test('keeps its files when it is started again, and nothing that is unfinished', async () => {
  const { upload, options, dir, onDisk, close } = await startServer();
  const { body } = await upload([['a.txt', 'hello']]);
  await close();
  await writeFile(join(dir, 'left-over.part'), 'half a file');
  const again = await serve(await openApp(options));
  const { path, id } = body.files[0];
  assert.equal((await again.call('GET', path)).body, 'hello');
  await again.close();
  assert.deepEqual(await onDisk(), [id]);
});

test('deletes files when they are over', async () => {
  let time = Date.parse('2026-01-01T00:00:00Z');
  const { upload, call, app, onDisk, list } = await startServer({ now: () => time, keepHours: 48 });
  const { body } = await upload([['a.txt', 'hello']]);
  const [{ path, expiresAt }] = body.files;
  assert.equal(expiresAt, '2026-01-03T00:00:00.000Z');
  time += 48 * 3_600_000;
  assert.equal((await call('GET', path)).status, 404);
  assert.deepEqual((await list()).body, []);
  await app.sweep();
  assert.deepEqual(await onDisk(), []);
});

test('serves its page', async () => {
  const { call } = await startServer();
  const page = await call('GET', '/');
  assert.match(page.headers.get('content-security-policy'), /default-src 'self'/);
  assert.equal((await call('GET', '/script.js')).status, 200);
  assert.equal((await call('PUT', settings.paths.add)).status, 405);
});

test('what the key guards is closed without it', { skip: !settings.key }, async () => {
  const { upload, call } = await startServer();
  const { header, onlyRemoves = false } = settings.key;
  const { body, status } = await upload([['a.txt', 'hello']], { [header]: 'a guess' });
  assert.equal(status, onlyRemoves ? 201 : 403);
  assert.equal((await call('GET', settings.paths.list)).status, onlyRemoves ? 200 : 401);
  const [{ id } = { id: 'none' }] = body.files ?? [];
  const gone = settings.paths.remove.replace(':id', id);
  assert.equal((await call('DELETE', gone)).status, 401);
});
