import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepUse, newServer, nextNumber, takePending, waitsUntil } from '../src/relays.js';

test('numbers what a command sends', () => {
  const server = newServer();
  assert.deepEqual(
    [nextNumber(server, 'a'), nextNumber(server, 'a'), nextNumber(server, 'b')],
    [1, 2, 1],
  );
});

test('a member waits between two', () => {
  const server = newServer();
  const relay = { name: 'a', minutes: 10 };
  keepUse(server, relay, 'ada', 0);
  assert.equal(waitsUntil(server, relay, 'ada', 60_000), 600_000);
  assert.equal(waitsUntil(server, relay, 'ben', 60_000), undefined);
  assert.equal(waitsUntil(server, relay, 'ada', 600_000), undefined);
});

test('a message is decided once', () => {
  const server = newServer();
  server.pending['7'] = { userId: 'ada' };
  assert.deepEqual(takePending(server, '7'), { userId: 'ada' });
  assert.equal(takePending(server, '7'), undefined);
  assert.equal(takePending(server, 'constructor'), undefined);
});
