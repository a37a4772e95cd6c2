import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyRooms, newServer, ownerOf, roomOf } from '../src/rooms.js';

test('a channel belongs to whoever opened it', () => {
  const server = newServer();
  server.rooms['7'] = 'ada';
  assert.equal(ownerOf(server, '7'), 'ada');
  assert.equal(ownerOf(server, 'toString'), undefined);
  assert.equal(roomOf(server, 'ada'), '7');
  assert.equal(roomOf(server, 'bob'), undefined);
});

test('channels without people are empty', () => {
  const server = { rooms: { 7: 'ada', 8: 'bob' } };
  assert.deepEqual(emptyRooms(server, new Set(['8', '9'])), ['7']);
});
