import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draw, isDrawn, newServer, receiverOf, untold } from '../src/draw.js';

test('everybody gives to one other person, and gets from one', () => {
  const members = ['1', '2', '3', '4', '5'];
  for (let round = 0; round < 20; round += 1) {
    const pairs = draw(members);
    assert.deepEqual(Object.keys(pairs).sort(), members);
    assert.deepEqual(Object.values(pairs).sort(), members);
    for (const [from, to] of Object.entries(pairs)) {
      assert.notEqual(from, to);
      assert.notEqual(pairs[to], from);
    }
  }
});

test('it is drawn once there are pairs', () => {
  const server = newServer();
  assert.equal(isDrawn(server), false);
  server.pairs = draw(['1', '2', '3'], () => 0);
  assert.equal(isDrawn(server), true);
  assert.equal(receiverOf(server, '3'), '1');
  assert.equal(receiverOf(server, 'toString'), undefined);
});

test('those who were not told yet are known', () => {
  const server = { ...newServer(), pairs: { 1: '2', 2: '3', 3: '1' } };
  server.told.push('2');
  assert.deepEqual(untold(server), ['1', '3']);
  assert.deepEqual(untold(newServer()), []);
});
