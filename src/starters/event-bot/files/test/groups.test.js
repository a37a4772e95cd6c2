import assert from 'node:assert/strict';
import { test } from 'node:test';
import { teamsOf } from '../src/groups.js';

test('teams are of like size and have everybody once', () => {
  let at = 0;
  const teams = teamsOf(['a', 'b', 'c', 'd', 'e'], 2, () => (at += 0.1));
  assert.deepEqual(teams, [
    ['a', 'c', 'e'],
    ['b', 'd'],
  ]);
});
