import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ranking } from '../src/ranking.js';

test('those with as many points share a place', () => {
  const places = ranking({ 1: 5, 2: 400, 3: 5, 4: 1 }).map(({ userId, place }) => [userId, place]);
  assert.deepEqual(places, [
    ['2', 1],
    ['1', 2],
    ['3', 2],
    ['4', 4],
  ]);
  assert.deepEqual(ranking({ 1: 5, 2: 400 }, 1), [{ userId: '2', points: 400, place: 1 }]);
});
