import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mentionedIn, teamsOf } from '../src/teams.js';

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
