import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countAction } from '../src/action-counts.js';

test('counts for each member of each server', () => {
  const counts = {};
  assert.equal(countAction(counts, '1', 'hug', '7'), 1);
  assert.equal(countAction(counts, '1', 'hug', '7'), 2);
  assert.equal(countAction(counts, '1', 'hug', '8'), 1);
  assert.equal(countAction(counts, '2', 'hug', '7'), 1);
});
