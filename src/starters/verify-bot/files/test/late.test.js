import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lateOf } from '../src/late.js';

test('who has waited for so many hours is late', () => {
  assert.deepEqual(lateOf({ ada: 0, bo: 3_600_001 }, 24 * 3_600_000, 24), ['ada']);
  assert.deepEqual(lateOf({}, 0, 24), []);
});
