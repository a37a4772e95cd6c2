import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changed, newCalls, told } from '../src/calls.js';

test('a call begins with the first, and ends with the last', () => {
  const calls = newCalls();
  const changes = [
    ['a', 1, 0],
    ['a', 2, 1000],
    ['b', 1, 2000],
    ['a', 1, 3000],
    ['a', 0, 65_000],
    ['a', 0, 66_000],
    ['a', 1, 70_000],
  ].map(([channel, people, now]) => changed(calls, channel, people, now));
  assert.deepEqual(changes, ['first', 'more', 'first', 'more', { seconds: 65 }, 'more', 'first']);
});

test('tells times', () => {
  assert.deepEqual([0, 65, 3909].map(told), ['00:00:00', '00:01:05', '01:05:09']);
});
