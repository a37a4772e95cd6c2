import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addSpan,
  between,
  daysBefore,
  mondayOf,
  newServer,
  secondsIn,
  told,
} from '../src/voice-times.js';

test('a time over midnight belongs to both days', () => {
  const server = newServer();
  const from = new Date(2030, 0, 6, 23, 30).getTime();
  addSpan(server, 'ada', from, from + 2 * 3600_000);
  assert.equal(secondsIn(server.days['2030-01-06'], 'ada'), 1800);
  assert.equal(secondsIn(server.days['2030-01-07'], 'ada'), 5400);
  const monday = new Date(2030, 0, 7, 9);
  assert.equal(mondayOf(monday), '2030-01-07');
  assert.deepEqual(between(server, mondayOf(monday), '2030-01-07'), { ada: 5400 });
  assert.deepEqual(between(server, daysBefore(monday, 7), daysBefore(monday, 1)), { ada: 1800 });
  assert.equal(secondsIn(server.all, 'ada'), 7200);
});

test('times are told in hours and minutes', () => {
  assert.deepEqual([0, 3599, 3900].map(told), ['0:00 h', '0:59 h', '1:05 h']);
});
