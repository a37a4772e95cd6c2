import assert from 'node:assert/strict';
import { test } from 'node:test';
import { duePosts } from '../src/due-posts.js';

const post = { text: 'Good morning', channel: '#general', at: '09:30', days: [1] };
const monday = (hours, minutes, seconds = 0) => new Date(2026, 5, 1, hours, minutes, seconds);

test('a post is due once, at its time', () => {
  assert.deepEqual(duePosts([post], monday(9, 29, 40), monday(9, 30, 10)), [post]);
  assert.deepEqual(duePosts([post], monday(9, 30, 10), monday(9, 30, 40)), []);
});

test('no post is due on another day', () => {
  const tuesday = (hours, minutes) => new Date(2026, 5, 2, hours, minutes);
  assert.deepEqual(duePosts([post], tuesday(9, 29), tuesday(9, 31)), []);
});
