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

test('a post may have its day in a month', () => {
  const days = (post) =>
    Array.from({ length: 30 }, (_, at) => at + 1).filter(
      (date) =>
        duePosts([post], new Date(2026, 5, date, 9, 29), new Date(2026, 5, date, 9, 31)).length > 0,
    );
  assert.deepEqual(days({ ...post, nth: -1 }), [29]);
  assert.deepEqual(days({ ...post, nth: 2 }), [8]);
  assert.deepEqual(days({ ...post, nth: 2, daysBefore: 1 }), [7]);
  assert.deepEqual(days({ ...post, date: 15 }), [15]);
  assert.deepEqual(days({ ...post, date: -1 }), [30]);
});

test('a post may come every so many minutes, from midnight on', () => {
  const posts = [{ at: '00:00', days: [0, 1, 2, 3, 4, 5, 6], minutes: 120 }];
  const dueAt = (from, to) =>
    duePosts(posts, new Date('2030-05-01T' + from), new Date('2030-05-01T' + to)).length;
  assert.deepEqual(
    [dueAt('07:59:50', '08:00:20'), dueAt('08:00:20', '08:00:50'), dueAt('08:59:50', '09:00:20')],
    [1, 0, 0],
  );
});
