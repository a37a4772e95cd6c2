import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { openApp } from '../src/app.js';
import { hashPassword, isPassword } from '../src/passwords.js';
import { settings } from '../src/settings.js';
import { serve } from './call.js';

const cost = { N: 2 ** 10, r: 8, p: 1 };
const ada = { name: 'ada', password: 'a long password' };
let dir;
let clock;
let served;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'login-'));
  clock = Date.now();
  served = await serve(await openApp({ file: join(dir, 'a.json'), now: () => clock, cost }));
});
afterEach(async () => {
  await served.close();
  await rm(dir, { recursive: true, force: true });
});

const post = (action, body, headers) => served.call('POST', '/api/' + action, body, headers);
const me = (cookie) => served.call('GET', '/api/me', undefined, { cookie });
const cookieOf = ({ headers }) => headers.get('set-cookie').split(';')[0];

test('creates an account, signs out and in again', async () => {
  const made = await post('register', ada);
  assert.equal(made.status, 201);
  assert.match(made.headers.get('set-cookie'), /; HttpOnly; SameSite=Lax; Max-Age=604800/);
  const cookie = cookieOf(made);
  assert.deepEqual((await me(cookie)).body, { name: 'ada' });
  await post('logout', {}, { cookie });
  assert.equal((await me(cookie)).status, 401);
  // Names are the same in capitals.
  const back = await post('login', { ...ada, name: ' ADA ' });
  assert.equal(back.status, 200);
  assert.notEqual(cookieOf(back), cookie);
});

test('keeps neither passwords nor the secrets of sessions', async () => {
  const cookie = cookieOf(await post('register', ada));
  const kept = await readFile(join(dir, 'a.json'), 'utf8');
  assert.ok(!kept.includes(ada.password) && !kept.includes(cookie.split('=')[1]));
  assert.match(kept, /scrypt\$1024\$8\$1\$/);
});

test('tells an unknown name and a wrong password alike', async () => {
  await post('register', ada);
  const wrong = await post('login', { ...ada, password: 'another password' });
  const unknown = await post('login', { ...ada, name: 'constructor' });
  assert.deepEqual([wrong.status, wrong.body], [401, unknown.body]);
});

test('refuses bad names, short passwords and names that are taken', async () => {
  for (const body of [
    { ...ada, name: 'a' },
    { ...ada, name: '<b>ada</b>' },
    { ...ada, name: '__proto__' },
    { ...ada, password: 'short' },
    { name: 7, password: ['x'] },
  ]) {
    assert.equal((await post('register', body)).status, 400);
  }
  await post('register', ada);
  assert.equal((await post('register', ada)).status, 409);
});

test('shows members alone what they may see', async () => {
  const cookie = cookieOf(await post('register', ada));
  const state = async (headers) =>
    (await served.call('GET', '/api/state', undefined, headers)).body;
  assert.deepEqual((await state()).lines, []);
  assert.deepEqual((await state({ cookie })).lines, settings.inside);
});

test('a session ends after a week', async () => {
  const cookie = cookieOf(await post('register', ada));
  clock += 7 * 24 * 60 * 60 * 1000 - 1;
  assert.equal((await me(cookie)).status, 200);
  clock += 1;
  assert.equal((await me(cookie)).status, 401);
  assert.equal((await me('session=__proto__')).status, 401);
});

test('refuses other sites, forms, and one try too many', async () => {
  assert.equal((await post('login', ada, { 'sec-fetch-site': 'cross-site' })).status, 403);
  assert.equal((await post('login', 'name=ada&password=x')).status, 415);
  const statuses = [];
  for (let number = 0; number <= settings.tries; number += 1) {
    statuses.push((await post('login', ada)).status);
  }
  assert.deepEqual(statuses, [...Array(settings.tries).fill(401), 429]);
  clock += settings.lockMinutes * 60_000;
  assert.equal((await post('login', ada)).status, 401);
});

test('a hash has its own salt, and checks the password however it was typed', async () => {
  const [one, other] = await Promise.all([
    hashPassword('pässword', cost),
    hashPassword('pässword', cost),
  ]);
  assert.notEqual(one, other);
  assert.ok(await isPassword('pässword'.normalize('NFD'), one));
  assert.ok(!(await isPassword('password', one)));
});
