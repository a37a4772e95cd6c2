import { expect, test } from 'vitest';
import {
  asksForLiveQuiz,
  coveredByQuizServer,
  readQuizServer,
} from '../../../../src/starters/quiz-server/read-quiz-server.ts';
import { filesFor, planFor } from '../../make-project.ts';

test.each([
  ['Make a multiplayer quiz server with sockets', true],
  ['ein Quiz-Server in Echtzeit', true],
  ['a REST API for a quiz with players, live', false],
  ['a CLI that asks trivia', false],
])('%s: %s', (text, isLive) => {
  expect(asksForLiveQuiz(text)).toBe(isLive);
});

test.each([
  [
    'a 4-letter code, up to 30 teams, 20 seconds, up to 1000 points',
    { codeLength: 4, hasLetters: true, players: 30, seconds: 20, right: 500, most: 1000 },
  ],
  ['100 points plus a bonus for speed', { hasLetters: false, right: 100, most: 150 }],
  ['10 points each, eight players', { right: 10, most: 10 }],
])('%s', (text, rules) => {
  expect(readQuizServer(text)).toMatchObject(rules);
});

test('a quiz has questions of all topics that are named, and says what it lacks', async () => {
  const message =
    'a multiplayer quiz server with questions about sports and history, and an admin login';
  const plan = await planFor('node_project', message);
  expect(plan).toMatchObject({ starter: 'quiz-server' });
  expect(plan.notIncluded).toEqual(['login']);
  const questions = JSON.parse(String((await filesFor(plan, message)).get('questions.json')));
  expect(questions.map(({ question }: { question: string }) => question)).toEqual(
    expect.arrayContaining([
      'Which wall fell in 1989?',
      'How many players does a football team have on the pitch?',
    ]),
  );
  expect(coveredByQuizServer('a leaderboard after each question')).toBe(true);
  expect(coveredByQuizServer('an admin panel for players')).toBe(false);
});
