import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freeId, remindersOf } from '../src/reminders.js';
import { longestDelay, readDelay } from '../src/when.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

for (const [text, delay] of [
  ['10m', 10 * minute],
  ['2h 30m', 150 * minute],
  ['2h30m', 150 * minute],
  ['in 3 days', 3 * day],
  ['1 week and 1 day', 8 * day],
  ['1.5 hours', 90 * minute],
  ['90', 90 * minute],
  ['en 2 horas', 2 * hour],
  ['in 45 Minuten', 45 * minute],
  ['через 3 дня', 3 * day],
  ['10 dakika sonra', 10 * minute],
  ['30分', 30 * minute],
  ['60 days', 60 * day],
]) {
  test('reads "' + text + '"', () => assert.equal(readDelay(text), delay));
}

test('reads a time of the day', () => {
  const now = new Date(2030, 0, 1, 12, 0);
  assert.equal(readDelay('18:30', now), 6.5 * hour);
  assert.equal(readDelay('at 11:00', now), 23 * hour);
});

test('refuses what it cannot read, and what is too near or too far', () => {
  for (const text of ['', 'soon', '5 parsecs', '0m', '10m or so', '25:00', '3 years']) {
    assert.equal(readDelay(text), undefined, text);
  }
  assert.equal(readDelay(longestDelay / day + 1 + 'd'), undefined);
});

test('lists the reminders of one user in order, and reuses short ids', () => {
  const reminders = {
    1: { id: '1', userId: 'ada', at: 20 },
    3: { id: '3', userId: 'ada', at: 10 },
    4: { id: '4', userId: 'bob', at: 5 },
  };
  assert.deepEqual(
    remindersOf(reminders, 'ada').map(({ id }) => id),
    ['3', '1'],
  );
  assert.equal(freeId(reminders), '2');
});
