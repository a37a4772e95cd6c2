import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addSong, newQueue, nextSong } from '../src/queue.js';
import { findSong } from '../src/songs.js';

test('songs come in their order, again where they are repeated', () => {
  const queue = newQueue();
  assert.deepEqual([addSong(queue, 'a'), addSong(queue, 'b')], [1, 2]);
  assert.equal(nextSong(queue), 'a');
  queue.loop = 'song';
  assert.equal(nextSong(queue), 'a');
  queue.loop = 'list';
  assert.deepEqual([nextSong(queue), nextSong(queue)], ['b', 'a']);
  queue.loop = 'off';
  assert.deepEqual([nextSong(queue), nextSong(queue)], ['b', undefined]);
});

test('a song is found by words of its name, or is a link', () => {
  const files = ['Blue Moon.mp3', 'Red Sun.ogg'];
  assert.deepEqual(findSong('sun RED', files), { title: 'Red Sun', file: 'Red Sun.ogg' });
  assert.equal(findSong('../secret', files), undefined);
  assert.equal(findSong('  ', files), undefined);
  assert.equal(findSong('https://radio.example/live', files).url, 'https://radio.example/live');
});
