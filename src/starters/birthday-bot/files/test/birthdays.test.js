import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bornOn, dayOf, isDay, nextBirthdays, spokenDay } from '../src/birthdays.js';

test('a day that no calendar has is none', () => {
  assert.equal(isDay(29, 2), true);
  assert.equal(isDay(31, 2), false);
  assert.equal(isDay(31, 4), false);
});

test('who was born on 29 February has a birthday in every year', () => {
  const birthdays = { ada: { day: 29, month: 2 }, ben: { day: 1, month: 3 } };
  const march = { day: 1, month: 3 };
  assert.deepEqual(bornOn(birthdays, new Date(2024, 1, 29), march), ['ada']);
  assert.deepEqual(bornOn(birthdays, new Date(2025, 2, 1), march), ['ada', 'ben']);
  assert.deepEqual(bornOn(birthdays, new Date(2025, 1, 28), { day: 28, month: 2 }), ['ada']);
});

test('the next birthdays go on over the new year', () => {
  const birthdays = { ada: { day: 2, month: 1 }, ben: { day: 30, month: 12 } };
  const next = nextBirthdays(birthdays, new Date(2025, 11, 30, 12), 5);
  assert.deepEqual(
    next.map(({ userId, date }) => [userId, dayOf(date)]),
    [
      ['ben', '2025-12-30'],
      ['ada', '2026-1-2'],
    ],
  );
});

test('a day is told in words', () => {
  assert.equal(spokenDay(12, 3, 'en'), '12 March');
  assert.equal(spokenDay(29, 2, 'de'), '29. Februar');
});
