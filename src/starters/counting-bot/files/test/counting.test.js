import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newCount, readNumber, take } from '../src/counting.js';

test('counts up, and keeps the record', () => {
  const state = newCount();
  const moves = [
    ['ada', 1],
    ['bob', 2],
    ['ada', 4],
    ['ada', 1],
    ['bob', 2],
    ['ada', 3],
  ];
  assert.deepEqual(
    moves.map(([user, number]) => take(state, user, number, { restarts: true })),
    ['record', 'record', 'wrong', 'right', 'right', 'record'],
  );
  assert.deepEqual([state.count, state.record], [3, 3]);
});

test('nobody counts twice in a row', () => {
  const state = newCount();
  assert.deepEqual(
    [
      take(state, 'ada', 1, { restarts: true }),
      take(state, 'ada', 2, { restarts: true }),
      take(state, 'ada', 1, { restarts: true }),
    ],
    ['record', 'twice', 'right'],
  );
});

test('without a restart, a mistake changes nothing', () => {
  const state = newCount();
  take(state, 'ada', 1, { restarts: false });
  assert.deepEqual(
    [take(state, 'bob', 5, { restarts: false }), take(state, 'ada', 2, { restarts: false })],
    ['wrong', 'twice'],
  );
  assert.equal(take(state, 'bob', 2, { restarts: false }), 'record');
});

test('begins anew at its goal', () => {
  const state = newCount();
  const rules = { restarts: true, goal: 2 };
  const outcomes = [1, 2, 1].map((number, at) => take(state, 'user' + at, number, rules));
  assert.deepEqual(outcomes, ['record', 'goal', 'right']);
  assert.deepEqual([state.count, state.record], [1, 2]);
});

test('reads the number that a message begins with', () => {
  assert.deepEqual(
    ['7', ' 12 nice!', '003', 'seven', '1st', '1.5', '-3', '5 %', '9'.repeat(20)].map(readNumber),
    [7, 12, 3, undefined, undefined, undefined, undefined, 5, undefined],
  );
});
