import { expect, test } from 'vitest';

import {
  asksToCatch,
  leftOutOfCatching,
  readCatch,
} from '../../../../src/starters/catch-game/read-catch.ts';

test.each([
  ['catch falling apples, avoid bombs, 60 seconds', ['apples'], ['bombs'], 60],
  [
    'a hedgehog collects mushrooms and pears and dodges cars',
    ['mushrooms', 'pears'],
    ['cars'],
    undefined,
  ],
  [
    'ein Spiel: fange Sterne und Monde, vermeide Kometen, 45 Sekunden',
    ['Sterne', 'Monde'],
    ['Kometen'],
    45,
  ],
  ['игра: лови яблоки, избегай бомб', ['яблоки'], ['бомб'], undefined],
  ['接苹果的游戏，躲炸弹，60秒', ['苹果'], ['炸弹'], 60],
  ['リンゴをキャッチして爆弾を避けるゲーム、30秒', ['リンゴ'], ['爆弾'], 30],
  ['a dodge game', [], [], undefined],
])('reads what is caught and avoided in %j', (text, targets, hazards, seconds) => {
  expect(readCatch(text)).toEqual({ targets, hazards, seconds });
});

test.each([
  ['catch falling apples, avoid bombs', true],
  ['a game where you dodge asteroids', true],
  ['snake game where you collect apples and avoid walls', false],
  ['an app to collect stamps and avoid duplicates', false],
  ['a form to collect emails', false],
  ['a game like breakout where you catch bonuses', false],
])('%j asks for a game of catching: %j', (text, expected) => {
  expect(asksToCatch(text)).toBe(expected);
});

test('says that a long request has more rules', () => {
  expect(leftOutOfCatching('catch apples, avoid bombs')).toEqual([]);
  const long = `catch apples, avoid bombs, ${'and then the wind turns '.repeat(6)}`;
  expect(leftOutOfCatching(long)[0]).toContain('rules other than');
});
