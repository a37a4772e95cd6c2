import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createNewcomers, createTokens } from '../src/visitors.js';

test('who holds nothing and is gone makes room for others', () => {
  const inUse = new Set();
  const tokens = createTokens((token) => inUse.has(token), { mostVisitors: 3 });
  const [first, second, third] = [tokens.take(), tokens.take('made up'), tokens.take()];
  assert.notEqual(second, 'made up');
  inUse.add(first);
  assert.equal(tokens.take(second), second);
  const fourth = tokens.take();
  assert.deepEqual(
    [first, second, third, fourth].map((one) => tokens.has(one)),
    [true, true, false, true],
  );
  for (const one of [second, fourth]) inUse.add(one);
  assert.equal(tokens.take(), undefined);
  assert.equal(typeof tokens.take(undefined, true), 'string');
});

test('an address has so many new visitors at once', () => {
  const mayCome = createNewcomers({ newVisitors: 2, newPerSecond: 0 });
  assert.deepEqual(['a', 'a', 'a', 'b'].map(mayCome), [true, true, false, true]);
});
