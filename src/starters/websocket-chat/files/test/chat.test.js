// Needs the package ws: run npm install first.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openApp } from '../src/app.js';
import { settings } from '../src/settings.js';
import { serve } from './call.js';
import { visit } from './visitor.js';

let served;
before(async () => {
  served = await serve(await openApp());
});
after(() => served.close());

/** A name as long as names must be. */
const named = (name) => name.padEnd(settings.nameLength.min, 'x').slice(0, settings.nameLength.max);
const visitor = (options) => visit(served.origin + '/chat', options);

test('brings what one says to the others', async () => {
  const [room] = settings.rooms;
  const ada = visitor();
  const bob = visitor();
  await Promise.all([ada.opened, bob.opened]);
  ada.send({ type: 'join', room, name: named('Ada') });
  await ada.next('welcome');
  bob.send({ type: 'join', room, name: named('ada') });
  assert.equal((await bob.next('error')).code, 'nameTaken');
  bob.send({ type: 'join', room, name: named('Bob') });
  await bob.next('welcome');
  ada.send({ type: 'say', text: '<b>Hello</b>' });
  const { name, text } = await bob.next('message');
  assert.deepEqual([name, text], [named('Ada'), '<b>Hello</b>']);
  ada.socket.close();
  assert.equal((await bob.next('left')).name, named('Ada'));
  bob.socket.close();
});

test('tells what it does not understand, and lives on', async () => {
  const eve = visitor();
  await eve.opened;
  for (const [message, code] of [
    ['{', 'notUnderstood'],
    ['null', 'notUnderstood'],
    [{ type: 'say', text: 'x' }, 'joinFirst'],
    [{ type: 'join', room: 'constructor', name: 'Eve' }, 'unknownRoom'],
  ]) {
    eve.send(message);
    assert.equal((await eve.next('error')).code, code);
  }
  eve.socket.close();
});

test('lets no other site in', async () => {
  await assert.rejects(visitor({ origin: 'https://evil.example' }).opened, /403/);
});

test('serves its page and its rooms', async () => {
  assert.equal((await served.call('GET', '/')).status, 200);
  assert.deepEqual((await served.call('GET', '/api/rooms')).body, settings.rooms);
  assert.equal((await served.call('GET', '/no-such-page')).status, 404);
  assert.equal((await served.call('POST', '/api/rooms')).status, 405);
});
