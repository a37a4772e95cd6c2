import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createGames, standings } from '../src/games.js';

const questions = [
  { question: 'A?', answers: ['yes', 'no'] },
  { question: 'B?', answers: ['one', 'two'] },
];
const rules = { codeLength: 4, hasLetters: true, players: 2, seconds: 10, right: 100, most: 150 };

function begin() {
  let time = 0;
  let ring;
  const told = [];
  const games = createGames(questions, rules, {
    now: () => time,
    setTimer: (run) => (ring = run),
    clearTimer() {},
  });
  const game = games.open((message) => told.push(message));
  const last = (type) => told.findLast((message) => message.type === type);
  return { games, game, last, wait: (ms) => (time += ms), ring: () => ring() };
}
const choiceOf = (game, answer) => game.choices.indexOf(answer);

test('who is right and quick has most points', () => {
  const { games, game, last, wait, ring } = begin();
  assert.match(game.code, /^[A-Z]{4}$/);
  const ada = games.join(game.code.toLowerCase(), 'Ada', () => {}).player;
  const bob = games.join(game.code, 'Bob', () => {}).player;
  assert.equal(games.join(game.code, 'Eve', () => {}).code, 'full');
  assert.equal(games.join('?', 'Eve', () => {}).code, 'noGame');
  games.next(game);
  games.answer(game, ada, choiceOf(game, 'yes'));
  games.answer(game, ada, choiceOf(game, 'no'));
  wait(5000);
  games.answer(game, bob, choiceOf(game, 'yes'));
  assert.deepEqual(last('result').standings, [
    { name: 'Ada', points: 150 },
    { name: 'Bob', points: 125 },
  ]);
  games.next(game);
  games.answer(game, bob, choiceOf(game, 'two'));
  games.answer(game, bob, 'toString');
  ring();
  assert.equal(last('result').isLast, true);
  assert.deepEqual(standings(game)[0], { name: 'Ada', points: 150 });
});

test('who comes back has the old points, and the question', () => {
  const { games, game } = begin();
  const { player } = games.join(game.code, 'Ada', () => {});
  assert.equal(games.join(game.code, 'ada', () => {}).code, 'nameTaken');
  player.points = 100;
  games.next(game);
  games.leave(game, player);
  assert.equal(games.join(game.code, 'ADA', () => {}).player.points, 100);
  assert.equal(games.asked(game).question, 'A?');
});
