import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPoll, vote } from '../src/polls.js';
import { award, places, rightOf } from '../src/predictions.js';

test('who chose what was right gets the points', () => {
  const poll = createPoll({ choices: ['Reds', 'Blues'] });
  vote(poll, 'ada', 0);
  vote(poll, 'ben', 1);
  vote(poll, 'cy', 0);
  assert.deepEqual(rightOf(poll, ' reds '), { choice: 'Reds', users: ['ada', 'cy'] });
  assert.deepEqual(rightOf(poll, '2').users, ['ben']);
  assert.equal(rightOf(poll, '3'), undefined);
  assert.equal(rightOf(poll, 'constructor'), undefined);
  const scores = { ben: 10 };
  award(scores, rightOf(poll, 'Reds').users, 10);
  award(scores, ['cy'], 5);
  assert.deepEqual(places(scores), ['1. <@cy>: 15', '2. <@ben>: 10', '2. <@ada>: 10']);
});
