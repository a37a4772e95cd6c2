import assert from 'node:assert/strict';
import { test } from 'node:test';
import { join, leave, newFight, next } from '../src/fight.js';

const named = ({ fighters }) => fighters.map(({ name }) => name);

function fightOf(...entries) {
  const fight = newFight();
  for (const [name, number] of entries) join(fight, { name, number });
  return fight;
}

test('the highest comes first, and of equals who joined first', () => {
  assert.deepEqual(named(fightOf(['a', 12], ['b', 18], ['c', 12], ['B', 3])), ['a', 'c', 'B']);
});

test('after the last a new round begins', () => {
  const fight = fightOf(['a', 2], ['b', 1]);
  assert.deepEqual([next(fight).name, next(fight).name, next(fight).name], ['a', 'b', 'a']);
  assert.equal(fight.round, 2);
  const empty = newFight();
  assert.equal(next(empty), undefined);
  assert.equal(empty.round, 1);
});

test('who joins or leaves in between changes no turn of the others', () => {
  const fight = fightOf(['a', 9], ['b', 5], ['c', 1]);
  next(fight);
  next(fight);
  join(fight, { name: 'first', number: 20 });
  assert.equal(next(fight).name, 'c');
  leave(fight, 'C');
  assert.equal(next(fight).name, 'first');
  assert.equal(leave(fight, 'nobody'), false);
});
