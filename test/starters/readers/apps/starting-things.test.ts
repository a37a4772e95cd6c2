import { expect, test } from 'vitest';

import { startingThings } from '../../../../src/starters/shared/reading/starting-things.ts';
import { figuresLeft } from '../../../../src/starters/not-included/clauses/figures-left.ts';

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
  const left = figuresLeft('breakout. red bricks give 50 points, blue ones 10 points', files);
  expect(left.map(({ text }) => text)).toEqual(['red bricks give 50 points']);
});

test('numbers that stand nowhere on a page are missing, ages and parts of dates are none', () => {
  const files = [
    { path: 'script.js', content: 'const rest = 20_000;' },
    { path: 'index.html', content: '<head>25 km</head><body>30 words</body>' },
  ];
  const text =
    '30 words, 20 s rest, my son is 12 years old, from 2026-10-11. A goal of 25 km a week.';
  expect(figuresLeft(text, files).map((one) => one.text)).toEqual(['A goal of 25 km a week']);
});
