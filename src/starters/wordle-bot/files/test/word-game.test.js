import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  dayOf,
  gameOf,
  guess,
  lettersOf,
  marksOf,
  newServer,
  ranking,
  squaresOf,
  wordOf,
} from '../src/word-game.js';

const words = ['apple', 'beach', 'bread'];

test('every word comes once before one comes again, in an order of the server', () => {
  const days = [0, 1, 2].map((day) => wordOf(words, '200', 300 + day));
  assert.deepEqual([...days].sort(), words);
  assert.equal(wordOf(words, '200', 300), days[0]);
});

test('a day is one more after midnight', () => {
  const evening = dayOf(new Date(2030, 4, 1, 23, 59));
  assert.equal(dayOf(new Date(2030, 4, 2, 0, 1)), evening + 1);
});

test('letters are marked as often as the word has them', () => {
  const marks = marksOf([...'APPLE'], [...'PAPPY']);
  assert.deepEqual(marks, ['near', 'near', 'hit', 'miss', 'miss']);
  assert.equal(squaresOf(marks), '🟨🟨🟩⬛⬛');
});

test('letters are compared without case and accents, but those of an alphabet', () => {
  assert.deepEqual(lettersOf('Crème', 'fr'), [...'CREME']);
  assert.deepEqual(lettersOf('üben', 'de'), [...'ÜBEN']);
  assert.deepEqual(lettersOf('Straße', 'de'), [...'STRAẞE']);
  assert.deepEqual(lettersOf('ışık', 'tr'), [...'IŞIK']);
});

test('a game ends when the word is found, or after the last guess', () => {
  const server = newServer();
  const play = (id, day, letters) =>
    guess(server, id, day, { word: [...'AB'], letters: [...letters], tries: 2 });
  assert.equal(play('1', 5, 'BA').state, 'open');
  assert.equal(play('1', 5, 'AB').state, 'won');
  assert.equal(play('1', 5, 'AA').guesses.length, 2);
  play('2', 5, 'BA');
  assert.equal(play('2', 5, 'BB').state, 'lost');
  assert.equal(gameOf(server, '1', 6).state, 'open');
  play('1', 6, 'AB');
  assert.deepEqual(ranking(server, 7), [
    { id: '1', found: 2, played: 2, row: 2 },
    { id: '2', found: 0, played: 1, row: 0 },
  ]);
  assert.equal(ranking(server, 8)[0].row, 0);
});
