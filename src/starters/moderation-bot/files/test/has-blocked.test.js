import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasBlocked } from '../src/has-blocked.js';

test('finds whole words in any case', () => {
  assert.equal(hasBlocked('Cheap SHARK-sale here!', ['shark sale']), true);
  assert.equal(hasBlocked('sharks', ['shark']), false);
  assert.equal(hasBlocked('anything', ['', '!']), false);
});
