import { expect, test } from 'vitest';

import { startingThings } from '../../../../src/starters/shared/reading/starting-things.ts';
import { pointsLeft } from '../../../../src/starters/not-included/clauses/points-left.ts';

test.each([
  ['Bir liste. Süt, ekmek ve yumurta hazır gelsin, silinmesin', ['Süt', 'Ekmek', 'Yumurta']],
  ['単語カード。最初は apple、river、brave の3枚を入れて', ['Apple', 'River', 'Brave']],
  ['장보기 앱. 우유, 빵, 계란은 미리 넣어 주세요', ['우유', '빵', '계란']],
  ['买菜清单，先放上牛奶、面包和鸡蛋。', ['牛奶', '面包', '鸡蛋']],
  ['Einkaufsliste. Milch, Brot und Eier sollen schon drinstehen.', ['Milch', 'Brot', 'Eier']],
  ['a to-do list with tags, dates and a search', []],
])('what a list of "%s" begins with', (text, things) => {
  expect(startingThings(text)).toEqual(things);
});

test('points whose number no script has are missing', () => {
  const files = [{ path: 'script.js', content: 'game.score += 10;' }];
  const left = pointsLeft('breakout. red bricks give 50 points, blue ones 10 points', files);
  expect(left.map(({ text }) => text)).toEqual(['red bricks give 50 points']);
});
