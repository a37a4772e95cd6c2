import assert from 'node:assert/strict';
import { test } from 'node:test';
import { oneOf, roll, thingsIn } from '../src/chance.js';

test('chooses one of several things', () => {
  assert.equal(
    oneOf(['a', 'b', 'c'], (count) => count - 1),
    'c',
  );
  assert.ok(['a', 'b'].includes(oneOf(['a', 'b'])));
});

test('rolls from 1 to the number of sides', () => {
  assert.deepEqual([roll(6, () => 0), roll(6, (sides) => sides - 1)], [1, 6]);
});

test('reads things between commas', () => {
  assert.deepEqual(thingsIn(' tea, coffee ,,'), ['tea', 'coffee']);
});
