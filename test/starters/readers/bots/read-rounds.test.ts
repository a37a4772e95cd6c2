import { expect, test } from 'vitest';

import { readRounds } from '../../../../src/starters/trivia-bot/read-rounds.ts';

test.each([
  [
    'categories film and space, /quiz starts a game of 8 questions, the winner is "Top Owl"',
    { questions: 8, categories: ['Film', 'Space'], winner: 'Top Owl', otherPoints: 0 },
  ],
  ['ein Quiz mit Runden zu 5 Fragen', { questions: 5 }],
  [
    'first right gets 3, others 1, rounds:6, a json file',
    { questions: 6, otherPoints: 1, fromFile: true },
  ],
  ['a trivia bot with 30 questions about cats', { questions: 1, winner: '' }],
  ['クイズ、1ゲーム10問、最後に順位', { questions: 10 }],
])('%s: the game is read', (text, expected) => {
  expect(readRounds(text)).toMatchObject(expected);
});
