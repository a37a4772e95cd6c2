import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draw, forgetOld, toggle } from '../src/draw.js';
import { readDelay } from '../src/when.js';

test('draws nobody twice, and no more than take part', () => {
  const members = ['1', '2', '3', '4'];
  assert.deepEqual([...draw(members, 9)].sort(), members);
  assert.equal(new Set(draw(members, 3)).size, 3);
  assert.deepEqual(draw([], 1), []);
  assert.deepEqual(
    draw(members, 2, () => 0),
    ['1', '2'],
  );
});

test('a second press leaves', () => {
  const giveaway = { members: [] };
  assert.deepEqual([toggle(giveaway, '7'), toggle(giveaway, '7')], [true, false]);
  assert.deepEqual(giveaway.members, []);
});

test('forgets giveaways that ended long ago', () => {
  const day = 24 * 60 * 60 * 1000;
  const giveaways = {
    old: { isOver: true, at: 0 },
    late: { isOver: true, at: 20 * day },
    open: { isOver: false, at: 0 },
  };
  forgetOld(giveaways, 40 * day);
  assert.deepEqual(Object.keys(giveaways), ['late', 'open']);
});

test('reads durations', () => {
  assert.equal(readDelay('2h'), 2 * 60 * 60 * 1000);
  assert.equal(readDelay('soon'), undefined);
});
