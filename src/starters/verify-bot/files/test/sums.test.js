import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSolved, newSum } from '../src/sums.js';

test('a sum is solved by its result alone', () => {
  const sum = newSum((least) => least);
  assert.deepEqual(sum, { a: 2, b: 2 });
  assert.equal(isSolved(sum, ' 4 '), true);
  assert.equal(isSolved(sum, '5'), false);
  assert.equal(isSolved({ a: 0, b: 0 }, ''), false);
});
