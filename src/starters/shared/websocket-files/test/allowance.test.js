import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAllowance } from '../src/sockets.js';

test('slows down who sends too fast', () => {
  let time = 0;
  const isAllowed = createAllowance(2, 1, () => time);
  assert.deepEqual([isAllowed(), isAllowed(), isAllowed()], [true, true, false]);
  time = 1000;
  assert.deepEqual([isAllowed(), isAllowed()], [true, false]);
});
