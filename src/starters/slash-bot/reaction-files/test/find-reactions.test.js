import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reactionsTo } from '../src/find-reactions.js';
import { settings } from '../src/settings.js';

test('finds whole words in any case', () => {
  const cat = { words: 'Cat!', emoji: '🐈' };
  assert.deepEqual(reactionsTo([cat], 'my CAT sleeps', 'general'), [cat]);
  assert.deepEqual(reactionsTo([cat], 'a category', 'general'), []);
});

test('a language without spaces has no whole words', () => {
  const cat = { words: '猫', text: 'にゃー' };
  assert.deepEqual(reactionsTo([cat], '黒猫です', 'general'), [cat]);
});

test('no words are every message of the channel', () => {
  const all = { words: '', emoji: '☕', channel: '#coffee' };
  assert.deepEqual(reactionsTo([all], 'hello', 'coffee'), [all]);
  assert.deepEqual(reactionsTo([all], 'hello', 'general'), []);
});

test('each reaction of the settings is one', () => {
  for (const { text, emoji } of settings.reactions) assert.ok(text || emoji);
});
