import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fits, mentionedIn, most, teamsOf } from '../src/teams.js';

const members = ['1', '2', '3', '4', '5'];

test('teams differ by one member at most, and everybody is in one', () => {
  const teams = teamsOf(members, { count: 2, size: 0 });
  assert.deepEqual(
    teams.map(({ length }) => length),
    [3, 2],
  );
  assert.deepEqual(teams.flat().sort(), members);
});

test('as many teams as their size needs', () => {
  const teams = teamsOf(members, { count: 2, size: 2 });
  assert.deepEqual(
    teams.map(({ length }) => length),
    [2, 2, 1],
  );
});

test('chance decides', () => {
  const last = (length) => length - 1;
  assert.deepEqual(teamsOf(['1', '2'], { count: 2, size: 0 }, last), [['2'], ['1']]);
});

test('no teams of too few', () => {
  assert.equal(teamsOf(['1'], { count: 2, size: 0 }), undefined);
  assert.equal(teamsOf(members, { count: 6, size: 0 }), undefined);
  assert.equal(teamsOf(members, { count: 2, size: 5 }), undefined);
});

test('members that are mentioned count once', () => {
  assert.deepEqual(mentionedIn('<@1> <@!2>, <@1> <@&3>'), ['1', '2']);
});

test('what does not fit into a message is refused', () => {
  const many = (length) => Array.from({ length }, (_, at) => String(at));
  assert.equal(fits(many(30), { count: 2, size: 1 }), false);
  assert.equal(fits(many(60), { count: 2, size: 2 }), false);
  assert.equal(fits(many(50), { count: 2, size: 2 }), true);
  assert.equal(fits(many(most), { count: 2, size: 0 }), true);
  assert.equal(fits(many(most + 1), { count: 2, size: 0 }), false);
});
