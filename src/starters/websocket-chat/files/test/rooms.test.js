import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  checkName,
  checkText,
  createRooms,
  createTempo,
  historyLength,
  maxTextLength,
  nameLength,
} from '../src/rooms.js';
import { settings } from '../src/settings.js';

test('takes names that can be seen, and no others', () => {
  const good = 'a'.repeat(nameLength.max);
  assert.equal(checkName('  ' + good + '\u202e \n'), good);
  for (const bad of [
    '',
    ' \u200b ',
    'x'.repeat(nameLength.max + 1),
    7,
    undefined,
    { toString: () => 'Ada' },
  ]) {
    assert.equal(checkName(bad), undefined);
  }
});

test('takes texts up to the longest', () => {
  assert.equal(checkText(' two\nlines\0 '), 'two\nlines');
  for (const bad of ['', '\n', 'x'.repeat(maxTextLength + 1), null, []])
    assert.equal(checkText(bad), undefined);
});

test('has a room for all, and no two people of one name in it', () => {
  const rooms = createRooms(settings.rooms);
  const [room] = settings.rooms;
  assert.ok(rooms.join(room, 'a', 'Ada'));
  assert.equal(rooms.join(room, 'b', 'ADA'), false);
  rooms.leave(room, 'a');
  assert.ok(rooms.join(room, 'b', 'ADA'));
  assert.deepEqual(rooms.people(room), ['ADA']);
});

test('a full room is full until somebody leaves', () => {
  const rooms = createRooms(['room'], 1);
  assert.equal(rooms.isFull('room'), false);
  rooms.join('room', 'a', 'Ada');
  assert.equal(rooms.isFull('room'), true);
  rooms.leave('room', 'a');
  assert.equal(rooms.isFull('room'), false);
});

test('takes so many messages in a while, and no more', () => {
  let time = 0;
  const mayTalk = createTempo({ count: 2, seconds: 10 }, () => time);
  assert.deepEqual([mayTalk(), mayTalk(), mayTalk()], [true, true, false]);
  time = 10_000;
  assert.equal(mayTalk(), true);
});

test('keeps the last messages', () => {
  const rooms = createRooms(['room']);
  for (let number = 1; number <= historyLength + 10; number += 1) rooms.say('room', number);
  assert.deepEqual([rooms.history('room').length, rooms.history('room')[0]], [historyLength, 11]);
});
