import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endOf, isMention, newChain, play, readWord } from '../src/word-chain.js';

const rules = { least: 3, restarts: false, countsLetters: false, penalty: 0 };

test('each word begins as the last one ends, comes once, and nobody plays twice in a row', () => {
  const state = newChain();
  const moves = [
    ['ada', 'Apple'],
    ['ada', 'egg'],
    ['bob', 'tree'],
    ['bob', 'Éclair'],
    ['ada', 're'],
    ['ada', 'roma'],
    ['bob', 'apple'],
    ['bob', 'ape'],
  ];
  assert.deepEqual(
    moves.map(([user, word]) => play(state, user, readWord(word), rules)),
    ['right', 'twice', 'letter', 'right', 'short', 'right', 'used', 'right'],
  );
  assert.deepEqual(state.points, { ada: 2, bob: 2 });
});

test('a mistake may cost points and begin a new chain, and letters may be points', () => {
  const state = newChain();
  const strict = { ...rules, restarts: true, countsLetters: true, penalty: 4 };
  play(state, 'ada', 'house', strict);
  assert.equal(play(state, 'bob', 'tree', strict), 'letter');
  assert.equal(play(state, 'ada', 'tree', strict), 'right');
  assert.deepEqual(state.points, { bob: 0, ada: 9 });
});

test('words of other scripts have ends of their own', () => {
  assert.deepEqual(
    ['コーヒー', 'いしゃ', '기차', '一心一意', 'соль', 'कमला'].map((word) => endOf(readWord(word))),
    ['ひ', 'や', '차', '意', 'л', 'ल'],
  );
  const state = newChain();
  assert.equal(play(state, 'ada', readWord('みかん'), { ...rules, least: 2 }), 'ended');
});

test('talk is no word', () => {
  assert.deepEqual(
    ['hello there', '12', '<@1>', '/scores', '', 'a'.repeat(60)].map(readWord),
    Array(6).fill(undefined),
  );
  assert.equal(readWord(' Tree! '), 'tree');
});

test('the bot is called by its mention alone', () => {
  assert.ok(isMention(' <@1> ', '1'));
  assert.ok(isMention('<@!1>', '1'));
  for (const other of ['lol', '<@1> lol', '<@2>', '']) assert.ok(!isMention(other, '1'));
});
