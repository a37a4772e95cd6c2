import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openApp } from '../src/app.js';
import { serve } from './call.js';

let dir;
let served;
before(async () => {
  dir = await mkdtemp(join(tmpdir(), 'kitty-'));
  served = await serve(
    await openApp({
      file: join(dir, 'kitty.json'),
      people: ['Ada', 'Ben'],
      goods: [{ name: 'Tea', price: 0.5 }],
    }),
  );
});
after(async () => {
  await served.close();
  await rm(dir, { recursive: true, force: true });
});

const post = (path, body) => served.call('POST', '/api/' + path, body);
const balances = async () => (await served.call('GET', '/api/balances')).body;

test('what is taken is owed, and what is paid is not', async () => {
  const { body: taken } = await post('taken', { person: 'Ada', what: 'Tea' });
  await post('taken', { person: 'Ada', what: 'Tea' });
  await post('payments', { person: 'Ada', amount: '0,70' });
  assert.deepEqual(await balances(), [
    { name: 'Ada', taken: 100, paid: 70, owes: 30 },
    { name: 'Ben', taken: 0, paid: 0, owes: 0 },
  ]);
  assert.equal((await served.call('DELETE', '/api/entries/' + taken.id)).status, 204);
  assert.equal((await balances())[0].owes, -20);
});

test('people join, once', async () => {
  assert.equal((await post('people', { name: ' Cleo ' })).status, 201);
  assert.equal((await post('people', { name: 'Cleo' })).status, 409);
  assert.deepEqual((await balances()).at(-1), { name: 'Cleo', taken: 0, paid: 0, owes: 0 });
});

test('says what is wrong', async () => {
  assert.equal((await post('taken', { person: 'Nobody', what: 'Tea' })).status, 400);
  assert.equal((await post('taken', { person: 'Ben', what: 'Gold' })).status, 400);
  assert.equal((await post('payments', { person: 'Ben', amount: -1 })).status, 400);
  assert.equal((await post('people', { name: '' })).status, 400);
  assert.equal((await served.call('DELETE', '/api/entries/999')).status, 404);
});
