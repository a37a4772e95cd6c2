import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLive } from '../src/live.js';

test('numbers are called in their order, and each visitor has one', () => {
  let changes = 0;
  const { may, hostMay, state, of } = createLive({}, () => (changes += 1));
  for (const token of ['a', 'b', 'a', 'c']) may.take(token);
  assert.deepEqual(state(), { serving: null, waiting: [1, 2, 3], last: 3 });
  assert.deepEqual([of('a'), of('b'), of('nobody')], [1, 2, null]);
  hostMay.next();
  may.leave('b');
  assert.deepEqual(state(), { serving: 1, waiting: [3], last: 3 });
  hostMay.next();
  hostMay.next();
  assert.deepEqual(state(), { serving: null, waiting: [], last: 3 });
  hostMay.restart();
  may.take('b');
  assert.deepEqual([state().waiting, changes], [[1], 9]);
});

test('a full queue gives no numbers', () => {
  const { may } = createLive({ mostWaiting: 1 }, () => {});
  may.take('a');
  assert.equal(may.take('b'), 'full');
});
