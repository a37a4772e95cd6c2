import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectedIn, membersOf, signUp, timeOf } from '../src/events.js';

const now = new Date(2030, 5, 15, 12, 0);

test('dates are read in several ways, and days that do not exist are none', () => {
  for (const date of ['2031-02-03', '3.2.2031', '3/2/2031', '3.2.', '3/2']) {
    assert.deepEqual(timeOf(date, '19:30', now), new Date(2031, 1, 3, 19, 30));
  }
  assert.deepEqual(timeOf('2031-02-03', '21h', now), new Date(2031, 1, 3, 21, 0));
  assert.equal(timeOf('31/2', '19:30', now), undefined);
  assert.equal(timeOf('soon', '19:30', now), undefined);
  assert.equal(timeOf('3.2.', '25:00', now), undefined);
});

test('a choice that is full takes nobody, and a second press leaves', () => {
  const choices = [{ most: 1 }, { most: 0 }];
  const event = { signed: {} };
  assert.equal(signUp(event, 'ada', 0, choices), 'signed');
  assert.equal(signUp(event, 'ben', 0, choices), 'full');
  assert.equal(signUp(event, 'ben', 1, choices), 'signed');
  assert.deepEqual(membersOf(event, 0), ['ada']);
  assert.deepEqual(expectedIn(event, choices), ['ada']);
  assert.equal(signUp(event, 'ada', 0, choices), 'left');
  assert.equal(signUp(event, 'ada', 7, choices), 'over');
});
