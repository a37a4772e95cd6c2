import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  checkIn,
  countIn,
  logAmount,
  loggedBy,
  noteDay,
  recordOf,
  rolesFor,
  streakOn,
} from '../src/check-ins.js';

test('counts days in a row, each once', () => {
  const members = {};
  const streaks = [1, 1, 2, 3, 5].map((day) => checkIn(members, 'ada', day)?.streak);
  assert.deepEqual(streaks, [1, undefined, 2, 3, 1]);
  assert.deepEqual(recordOf(members, 'ada'), { last: 5, streak: 1, best: 3, total: 4 });
  assert.deepEqual(
    [6, 7].map((day) => streakOn(recordOf(members, 'ada'), day)),
    [1, 0],
  );
  assert.equal(recordOf(members, 'constructor').total, 0);
});

test('roles are for as many days or more', () => {
  const rewards = [
    { days: 3, role: 'Keen' },
    { days: 7, role: 'Steady' },
  ];
  assert.deepEqual(rolesFor(rewards, 6), ['Keen']);
  assert.deepEqual(rolesFor(rewards, 2), []);
});

test('what is logged counts in all and in its week, and a day once for the streak', () => {
  const members = {};
  // 1970-01-05 was a Monday.
  const sunday = 3;
  logAmount(members, 'a', sunday, 30);
  logAmount(members, 'a', sunday, 15);
  assert.equal(members.a.streak, 1);
  assert.equal(loggedBy(members.a, sunday, true), 45);
  logAmount(members, 'a', sunday + 1, 10);
  assert.equal(members.a.streak, 2);
  assert.equal(loggedBy(members.a, sunday + 1, true), 10);
  assert.equal(loggedBy(members.a, sunday + 1, false), 55);
  assert.equal(loggedBy(members.a, sunday + 8, true), 0);
});

test('the days of a week or month are counted', () => {
  // 1970-02-02 was a Monday.
  const monday = 32;
  const record = [monday - 2, monday - 1, monday, monday + 1].reduce(noteDay, {});
  assert.equal(countIn(record, monday + 1, 'week'), 2);
  assert.equal(countIn(record, monday + 1, 'month'), 3);
  assert.equal(countIn(record, monday + 8, 'week'), 0);
});
