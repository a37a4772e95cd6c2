import assert from 'node:assert/strict';
import { test } from 'node:test';
import { levelOf, placesOf, pointsFor, reward, rolesUpTo, addPoints } from '../src/levels.js';

test('each level takes more points than the last one', () => {
  const points = (perLevel) => [0, 1, 2, 3].map((level) => pointsFor(level, perLevel));
  assert.deepEqual(points(0), [0, 100, 300, 600]);
  assert.deepEqual(points(200), [0, 200, 400, 600]);
  assert.deepEqual(
    [0, 99, 100, 299, 300].map((one) => levelOf(one, 0)),
    [0, 0, 1, 1, 2],
  );
});

test('points come at most once in the pause, and tell of a new level', () => {
  const members = {};
  const give = (now) => reward(members, '7', { now, pause: 60_000, points: 60 });
  assert.deepEqual(give(0), { before: 0, after: levelOf(60), from: 0, points: 60 });
  assert.equal(give(59_999), undefined);
  assert.equal(give(60_000).after, levelOf(120));
  assert.equal(members['7'].points, 120);
});

test('a level has the roles of those below', () => {
  const roles = [
    { level: 5, name: 'Pawn' },
    { level: 10, name: 'Bishop' },
  ];
  assert.deepEqual(
    [4, 5, 10].map((level) => rolesUpTo(roles, level)),
    [[], ['Pawn'], ['Pawn', 'Bishop']],
  );
  assert.deepEqual(rolesUpTo([{ level: 0, points: 500, name: 'Pawn' }], 9, 499), []);
  assert.deepEqual(rolesUpTo([{ level: 0, points: 500, name: 'Pawn' }], 0, 500), ['Pawn']);
});

test('members have places and levels', () => {
  const at = 0;
  const members = { 1: { points: 5, at }, 2: { points: 400, at }, 3: { points: 5, at } };
  assert.deepEqual(
    placesOf(members).map(({ userId, level, place }) => [userId, level, place]),
    [
      ['2', levelOf(400), 1],
      ['1', 0, 2],
      ['3', 0, 2],
    ],
  );
});

test('points that are given by hand count, and nobody has fewer than none', () => {
  const members = {};
  assert.deepEqual(addPoints(members, 'ada', 150), {
    before: 0,
    after: levelOf(150),
    from: 0,
    points: 150,
  });
  assert.equal(addPoints(members, 'ada', -500).after, 0);
  assert.equal(members.ada.points, 0);
});
