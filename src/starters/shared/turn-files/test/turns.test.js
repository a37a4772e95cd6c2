import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTurns } from '../src/turns.js';

test('tasks of an id wait for each other, also for one that fails', async () => {
  const inTurn = createTurns();
  const steps = [];
  const task = (name) => async () => {
    steps.push(name + ' begins');
    await new Promise((resolve) => setImmediate(resolve));
    steps.push(name + ' ends');
    if (name === 'b') throw new Error('b fails');
    return name;
  };
  const turns = ['a', 'b', 'c'].map((name) => inTurn('7', task(name)));
  const other = inTurn('8', task('other'));
  assert.deepEqual(
    (await Promise.allSettled([...turns, other])).map(
      ({ value, reason }) => value ?? reason.message,
    ),
    ['a', 'b fails', 'c', 'other'],
  );
  assert.deepEqual(
    steps.filter((step) => !step.startsWith('other')),
    ['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'],
  );
  assert.ok(steps.indexOf('other begins') < steps.indexOf('a ends'));
});
