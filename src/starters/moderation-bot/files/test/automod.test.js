import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addWord, removeWord, wordsIn } from '../src/automod.js';

test('words are added to those of the settings, and taken from them', () => {
  const server = { added: [], removed: [] };
  const own = ['mud'];
  addWord(server, 'tar', own);
  addWord(server, 'tar', own);
  assert.deepEqual(wordsIn(server, own), ['mud', 'tar']);
  assert.equal(removeWord(server, 'mud', own), true);
  assert.equal(removeWord(server, 'sand', own), false);
  assert.deepEqual(wordsIn(server, own), ['tar']);
  addWord(server, 'mud', own);
  assert.deepEqual(wordsIn(server, own), ['mud', 'tar']);
});
