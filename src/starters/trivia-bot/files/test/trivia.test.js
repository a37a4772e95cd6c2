import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settings } from '../src/settings.js';
import {
  addPoints,
  askFrom,
  createRound,
  inCategory,
  isAskable,
  readQuestions,
  take,
} from '../src/trivia.js';

test('every question has four answers that differ and fit on a button', () => {
  for (const question of settings.questions) {
    assert.ok(isAskable(question), question.question);
    for (const answer of question.answers) assert.ok(answer.length <= 80, answer);
  }
});

test('mixes the answers and knows the right one', () => {
  const questions = [{ question: 'One?', answers: ['right', 'b', 'c', 'd'] }];
  for (const random of [() => 0, () => 0.5, () => 0.999]) {
    const asked = askFrom(questions, [], random);
    assert.equal(asked.answers[asked.right], 'right');
    assert.deepEqual([...asked.answers].sort(), ['b', 'c', 'd', 'right']);
  }
});

test('asks what was not asked before, until nothing is left', () => {
  const questions = ['One?', 'Two?'].map((question) => ({
    question,
    answers: ['a', 'b', 'c', 'd'],
  }));
  assert.equal(askFrom(questions, ['One?']).question, 'Two?');
  assert.ok(askFrom(questions, ['One?', 'Two?']).question);
});

test('the first right answer ends the round, and everybody answers once', () => {
  const round = createRound({ question: '?', answers: ['a', 'b', 'c', 'd'], right: 2 }, 0);
  assert.deepEqual(
    [take(round, 'ada', 0), take(round, 'ada', 2), take(round, 'bob', 2), take(round, 'cy', 2)],
    ['wrong', 'again', 'right', 'over'],
  );
});

test('adds points up', () => {
  const scores = {};
  for (const player of ['ada', 'bob', 'ada']) addPoints(scores, player, 2);
  assert.deepEqual(scores, { ada: 4, bob: 2 });
});

test('later right answers count where a question goes on', () => {
  const round = createRound({ question: 'One?', answers: ['a', 'b'], right: 0 }, 0);
  assert.equal(take(round, 'ada', 0, true), 'right');
  assert.equal(take(round, 'ben', 0, true), 'right');
  assert.equal(take(round, 'ben', 0, true), 'again');
});

test('questions come from a file, and from a category if it has some', () => {
  const questions = readQuestions(
    '[{"question":"One?","answers":["a","b"],"category":"x"},{"question":1}]',
  );
  assert.equal(questions.length, 1);
  assert.equal(inCategory(questions, 'x').length, 1);
  assert.equal(inCategory(questions, 'y').length, 1);
  assert.throws(() => readQuestions('{}'), /list/);
});
