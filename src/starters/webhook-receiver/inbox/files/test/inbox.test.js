import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { openApp } from '../src/app.js';
import { settings } from '../src/settings.js';
import { serve } from './call.js';

let folder;
let served;
let time = 1_800_000_000_000;
const open = async (env = {}) => {
  served = await serve(await openApp({ env, folder, now: () => (time += 1000) }));
  return (path, options) => fetch(served.origin + path, options);
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inbox-'));
});
afterEach(async () => {
  await served.close();
  await rm(folder, { recursive: true, force: true });
});

test('keeps each call as a file, and shows the newest first', async () => {
  const call = await open();
  const post = (body) => call(settings.path, { method: 'POST', body });
  for (let at = 0; at <= settings.shown; at += 1)
    assert.equal((await post(JSON.stringify({ at }))).status, 201);
  assert.equal((await post('plain')).status, 201);
  const names = await readdir(folder);
  assert.equal(names.length, settings.shown + 2);
  assert.match(await readFile(join(folder, names[0]), 'utf8'), /"body"/);
  const shown = await (await call(settings.path)).json();
  assert.equal(shown.length, settings.shown);
  assert.equal(shown[0].body, 'plain');
  assert.deepEqual(shown[1].body, { at: settings.shown });
});

test('asks for a token where one is set, and keeps none', async () => {
  const call = await open({ WEBHOOK_TOKEN: 'open sesame' });
  const post = (headers) => call(settings.path + '/shop', { method: 'POST', body: '{}', headers });
  assert.equal((await post({})).status, 401);
  assert.equal((await call(settings.path)).status, 401);
  assert.equal((await post({ 'x-token': 'open sesame' })).status, 201);
  const [name] = await readdir(folder);
  assert.doesNotMatch(await readFile(join(folder, name), 'utf8'), /sesame/);
});
