// Needs the package ws: run npm install first.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openApp } from '../src/app.js';
import { serve } from './call.js';
import { visit } from './visitor.js';

let served;
before(async () => {
  served = await serve(await openApp({ hostKey: 'the key' }));
});
after(() => served.close());

const enter = async (hello = {}) => {
  const visitor = visit(served.origin + '/live');
  await visitor.opened;
  visitor.send({ type: 'hello', ...hello });
  return visitor;
};

test('who comes later sees how things stand, and is known when they come back', async () => {
  const first = await enter();
  const { token, isHost } = await first.next('you');
  const { type: _type, mine: _mine, ...state } = await first.next('state');
  assert.equal(isHost, false);
  assert.deepEqual((await served.call('GET', '/api/state')).body, state);
  first.socket.close();
  const again = await enter({ token });
  assert.equal((await again.next('you')).token, token);
  const other = await enter({ token: 'made up' });
  assert.notEqual((await other.next('you')).token, 'made up');
  again.socket.close();
  other.socket.close();
});

test('only the host may do what the host does', async () => {
  const [guest, host] = [await enter({ key: 'another' }), await enter({ key: 'the key' })];
  assert.equal((await host.next('you')).isHost, true);
  for (const message of ['{', { type: 'constructor' }, { type: 'restart' }, { type: 'close' }]) {
    guest.send(message);
    assert.equal((await guest.next('error')).code, 'notUnderstood');
  }
  guest.socket.close();
  host.socket.close();
});

test('an address cannot take the tokens of all', async () => {
  const few = await serve(await openApp({ hostKey: 'the key', newVisitors: 1, newPerSecond: 0 }));
  const come = async (hello = {}) => {
    const visitor = visit(few.origin + '/live');
    await visitor.opened;
    visitor.send({ type: 'hello', ...hello });
    return visitor;
  };
  const first = await come();
  const { token } = await first.next('you');
  const second = await come();
  assert.equal((await second.next('error')).code, 'tooFast');
  const [again, host] = [await come({ token }), await come({ key: 'the key' })];
  assert.equal((await again.next('you')).token, token);
  assert.equal((await host.next('you')).isHost, true);
  for (const { socket } of [first, second, again, host]) socket.close();
  await few.close();
});

test('lets no other site in, and serves its page', async () => {
  const evil = visit(served.origin + '/live', { origin: 'https://evil.example' });
  await assert.rejects(evil.opened, /403/);
  assert.equal((await served.call('GET', '/')).status, 200);
  assert.equal((await served.call('GET', '/no-such-page')).status, 404);
});
