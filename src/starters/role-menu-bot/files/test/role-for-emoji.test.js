import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roleNameFor } from '../src/role-for-emoji.js';

test('an emoji stands for its role, with or without its last mark', () => {
  const pairs = [{ emoji: '❤️', role: 'Baker' }];
  assert.equal(roleNameFor(pairs, '❤'), 'Baker');
  assert.equal(roleNameFor(pairs, '🎨'), undefined);
});
