import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  criticalsOf,
  likenessOf,
  oneOf,
  roll,
  rollDice,
  teamsOf,
  thingsIn,
} from '../src/chance.js';

test('chooses one of several things', () => {
  assert.equal(
    oneOf(['a', 'b', 'c'], (count) => count - 1),
    'c',
  );
  assert.ok(['a', 'b'].includes(oneOf(['a', 'b'])));
});

test('rolls from 1 to the number of sides', () => {
  assert.deepEqual([roll(6, () => 0), roll(6, (sides) => sides - 1)], [1, 6]);
});

test('rolls dice as players write them', () => {
  const highest = (sides) => sides - 1;
  assert.equal(rollDice('2d6 + 1', highest), '2d6+1: 6 + 6 + 1 = **13**');
  assert.equal(rollDice('D20', highest), 'd20: **20**');
  assert.equal(rollDice('1d8-2', highest), '1d8-2: 8 - 2 = **6**');
  for (const wanted of ['', 'dice', '5', '101d6', '1d1', '2d6+', '1d6;', '4d6kh0', '4d6k00']) {
    assert.equal(rollDice(wanted), undefined, wanted);
  }
});

test('of several dice some count, and a single one is thrown twice with advantage', () => {
  const eyes =
    (...all) =>
    () =>
      all.shift() - 1;
  assert.equal(rollDice('2d20kh1+2', eyes(4, 17)), '2d20kh1+2: ~~4~~ + 17 + 2 = **19**');
  assert.equal(rollDice('4d6kl2', eyes(6, 1, 3, 5)), '4d6kl2: ~~6~~ + 1 + 3 + ~~5~~ = **4**');
  assert.equal(rollDice('d20', eyes(4, 17), [], 'highest'), 'd20: ~~4~~ + 17 = **17**');
  assert.equal(
    rollDice('1d4+1d20', eyes(2, 4, 17), [], 'highest'),
    '1d4+1d20: 2 + ~~4~~ + 17 = **19**',
  );
  assert.equal(rollDice('d6+d4', eyes(2, 5, 3), [], 'highest'), 'd6+d4: ~~2~~ + 5 + 3 = **8**');
  const shown = [];
  assert.equal(rollDice('1d20+3', eyes(20, 9), shown, 'lowest'), '1d20+3: ~~20~~ + 9 + 3 = **12**');
  assert.deepEqual(shown, [{ sides: 20, eyes: 9 }]);
});

test('reads things between commas', () => {
  assert.deepEqual(thingsIn(' tea, coffee ,,'), ['tea', 'coffee']);
});

test('a natural 20 and a natural 1 have words of their own', () => {
  const criticals = { sides: 20, highest: 'Hurrah!', lowest: '' };
  const said = (wanted, random) => {
    const shown = [];
    rollDice(wanted, random, shown);
    return criticalsOf(shown, criticals);
  };
  assert.deepEqual(
    said('1d20+3', (sides) => sides - 1),
    ['Hurrah!'],
  );
  assert.deepEqual(
    said('1d20', () => 0),
    [],
  );
  assert.deepEqual(
    said('4d6', (sides) => sides - 1),
    [],
  );
});

test('names are in teams as equal as can be', () => {
  const teams = teamsOf(['a', 'b', 'c', 'd', 'e'], 2, () => 0);
  assert.deepEqual(teams, [
    ['a', 'c', 'e'],
    ['b', 'd'],
  ]);
  assert.deepEqual(teamsOf(['a'], 4), [['a']]);
});

test('two are as like as they are, in any order', () => {
  assert.equal(likenessOf('1', '2'), likenessOf('2', '1'));
  assert.ok(likenessOf('1', '2') >= 0 && likenessOf('1', '2') <= 100);
});
