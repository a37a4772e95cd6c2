import { expect, test } from 'vitest';
import { filesFor, planFor } from '../../make-project.ts';

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

test.each([
  ['/trivia asks a question, start with like 15 general knowledge questions', 1, 15],
  ['bot de trivia: empieza con 15 preguntas de cultura general', 1, 15],
  ['Quizbot, mit 20 Fragen zum Start', 1, 20],
  ['bot kuis, mulai dengan 12 pertanyaan umum', 1, 12],
  ['/trivia starts a round of 10 questions', 10, 0],
])('what a bot begins with is no game: %s', (text, questions, stock) => {
  expect(readRounds(text)).toMatchObject({ questions, stock });
});

test.each(['trivia bot', 'Quizbot für Discord', 'クイズボット', 'bot kuis discord'])(
  'twenty questions are there: %s',
  async (message) => {
    const files = await filesFor(await planFor('discord_bot', message), message);
    const all = files.get('src/settings.js')?.match(/question: '/gu) ?? [];
    expect(all.length).toBeGreaterThanOrEqual(20);
  },
);

test('more questions than there are is told', async () => {
  const message = 'trivia bot, 100 questions to start with';
  const { notIncluded } = await planFor('discord_bot', message);
  expect(notIncluded).toEqual([expect.stringContaining('more than')]);
});
