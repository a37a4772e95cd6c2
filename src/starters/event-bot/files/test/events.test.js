import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  expectedIn,
  meetingTimes,
  membersOf,
  nextReminder,
  signUp,
  timeOf,
  waitingIn,
} from '../src/events.js';

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

test('a meeting may end after midnight, or have no time', () => {
  const meeting = { starts: '22:30', ends: '01:00', inDays: 2 };
  assert.deepEqual(meetingTimes(meeting, now), {
    at: new Date(2030, 5, 17, 22, 30).getTime(),
    until: new Date(2030, 5, 18, 1, 0).getTime(),
  });
  assert.deepEqual(meetingTimes({ starts: '', ends: '', inDays: 0 }, now), {
    at: new Date(2030, 5, 15, 23, 59).getTime(),
  });
});

test('a choice that is full takes nobody, and a second press leaves', () => {
  const choices = [{ most: 1 }, { most: 0 }];
  const rules = { choices, hasWaitingList: false };
  const event = { signed: {} };
  assert.equal(signUp(event, 'ada', 0, rules), 'signed');
  assert.equal(signUp(event, 'ben', 0, rules), 'full');
  assert.equal(signUp(event, 'ben', 1, rules), 'signed');
  assert.deepEqual(membersOf(event, 0), ['ada']);
  assert.deepEqual(expectedIn(event, choices), ['ada']);
  assert.equal(signUp(event, 'ada', 0, rules), 'left');
  assert.equal(signUp(event, 'ada', 7, rules), 'over');
});

test('who waits gets the place of who leaves, and the limit may be that of the event', () => {
  const rules = { choices: [{ most: 9 }, { most: 0, leaves: true }], hasWaitingList: true };
  const event = { signed: {}, limit: 1 };
  const presses = ['ada', 'ben', 'cy'].map((userId) => signUp(event, userId, 0, rules));
  assert.deepEqual(presses, ['signed', 'waits', 'waits']);
  assert.equal(signUp(event, 'ada', 1, rules), 'left');
  assert.deepEqual([membersOf(event, 0), waitingIn(event)], [['ben'], ['cy']]);
  assert.deepEqual(expectedIn(event, rules.choices), ['ben']);
});

test('where all come, they share the places and all are reminded', () => {
  const rules = {
    choices: [{ most: 1 }, { most: 0 }],
    hasWaitingList: true,
    allCome: true,
    most: 2,
  };
  const event = { signed: {} };
  const presses = [
    ['ada', 0],
    ['ben', 1],
    ['cy', 1],
  ].map(([userId, place]) => signUp(event, userId, place, rules));
  assert.deepEqual(presses, ['signed', 'signed', 'waits']);
  assert.deepEqual(expectedIn(event, rules.choices, true), ['ada', 'ben']);
  assert.equal(signUp(event, 'ada', 0, rules), 'left');
  assert.deepEqual(event.signed, { ben: 1, cy: 1 });
});

test('reminders follow each other', () => {
  const hour = 3_600_000;
  const times = [0, 22 * hour, 23 * hour].map((now) =>
    nextReminder({ at: 24 * hour }, [60, 120], now),
  );
  assert.deepEqual(times, [22 * hour, 23 * hour, undefined]);
});
