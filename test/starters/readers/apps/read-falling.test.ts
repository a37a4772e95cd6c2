import { expect, test } from 'vitest';

import {
  asksForFallingWords,
  readFalling,
} from '../../../../src/starters/typing-test/falling/read-falling.ts';

test.each([
  'a typing game in which words fall and you type them',
  'ein Spiel: Wörter fallen von oben und man muss sie tippen',
  'un jeu de frappe où des mots tombent',
  'jogo de digitação onde palavras caem do céu',
  'игра, где сверху падают слова, нужно успеть их напечатать',
  '上から単語が落ちてくるタイピングゲーム',
  '위에서 단어가 떨어지는 타자 게임',
])('hears of falling words: %s', (text) => {
  expect(asksForFallingWords(text)).toBe(true);
});

test.each(['a typing test', 'a game in which stars fall', 'prices fall: a page in a few words'])(
  'hears of none: %s',
  (text) => {
    expect(asksForFallingWords(text)).toBe(false);
  },
);

test('reads the words, the lives, the levels and the points', () => {
  const text =
    'Words fall and you type them. Easy words like owl, fox and bat, later longer ones like hedgehog, squirrel and butterfly. 4 lives, every 8 words it gets faster, 5 points per letter, top 3 with names.';
  expect(readFalling(text)).toEqual({
    words: ['owl', 'fox', 'bat', 'hedgehog', 'squirrel', 'butterfly'],
    lives: 4,
    perLevel: 8,
    points: 5,
    isPerLetter: true,
    most: 3,
  });
  expect(readFalling('kelimeler düşsün, oyuncu yazsın, skor tablosu olsun').words).toEqual([]);
});
