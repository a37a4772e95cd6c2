import assert from 'node:assert/strict';
import { test } from 'node:test';
import { barOf, createPoll, mayEnd, readChoices, resultOf, vote } from '../src/polls.js';

const poll = (more = {}) =>
  createPoll({ id: '1', question: 'Which?', choices: ['A', 'B', 'C'], author: 'ada', ...more });

test('reads choices', () => {
  assert.deepEqual(readChoices('Tea, Coffee ,, tea'), ['tea', 'Coffee']);
  assert.deepEqual(readChoices('Yes, please | No, thanks'), ['Yes, please', 'No, thanks']);
});

test('one vote each, which can be changed and taken back', () => {
  const open = poll();
  vote(open, 'ada', 0);
  vote(open, 'bob', 0);
  vote(open, 'bob', 1);
  assert.deepEqual(
    resultOf(open).rows.map(({ votes }) => votes),
    [1, 1, 0],
  );
  vote(open, 'ada', 0);
  assert.deepEqual(resultOf(open), {
    rows: [
      { choice: 'A', users: [], votes: 0, share: 0 },
      { choice: 'B', users: ['bob'], votes: 1, share: 1 },
      { choice: 'C', users: [], votes: 0, share: 0 },
    ],
    voters: 1,
    winners: ['B'],
  });
});

test('several votes where the poll allows them', () => {
  const open = poll({ isMultiple: true });
  vote(open, 'ada', 0);
  vote(open, 'ada', 2);
  assert.deepEqual(resultOf(open).winners, ['A', 'C']);
});

test('takes no vote for what is not there, or after the end', () => {
  assert.equal(vote(poll(), 'ada', 7), false);
  assert.equal(vote(poll(), 'ada', 'length'), false);
  assert.equal(vote({ ...poll(), isOpen: false }, 'ada', 0), false);
});

test('draws bars', () => {
  assert.equal(barOf(0.5), '█████░░░░░');
});

test('is ended by its author or a manager', () => {
  assert.deepEqual(
    [mayEnd(poll(), 'ada', false), mayEnd(poll(), 'bob', false), mayEnd(poll(), 'bob', true)],
    [true, false, true],
  );
});
