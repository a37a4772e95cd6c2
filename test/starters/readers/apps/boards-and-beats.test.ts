import { expect, test } from 'vitest';

import { asksForSums } from '../../../../src/starters/arithmetic/asks-for-sums.ts';
import { readArithmetic } from '../../../../src/starters/arithmetic/read-arithmetic.ts';
import { readTempo } from '../../../../src/starters/drum-machine/read-tempo.ts';
import { cardsOf } from '../../../../src/starters/flashcards/cards.ts';
import { emojiOf } from '../../../../src/starters/page/games/reading/emoji-of.ts';
import { isDone } from '../../../../src/starters/not-included/page/does.ts';
import { asksForBoard, readBoard } from '../../../../src/starters/quiz-board/read-board.ts';

const usual = { tempo: 100, least: 30, most: 250 };

test.each([
  ['a metronome at 72 bpm', { tempo: 72, least: 30, most: 250 }],
  ['a tempo slider from 60 to 180 bpm', { tempo: 100, least: 60, most: 180 }],
  ['40〜208拍のメトロノーム', { tempo: 100, least: 40, most: 208 }],
  ['from 0 to 999 bpm', { tempo: 250, least: 30, most: 250 }],
])('reads the tempo of “%s”', (message, tempo) => {
  expect(readTempo(message, usual)).toEqual(tempo);
});

test('a board has the categories, values and teams of the request', () => {
  expect(readBoard('Jeopardy with categories Music and Film, 200 to 1000, 3 teams')).toEqual({
    categories: ['Music', 'Film'],
    values: [200, 400, 600, 800, 1000],
    teams: 3,
  });
  expect(readBoard('своя игра, четыре команды').teams).toBe(4);
  expect(asksForBoard('a quiz in five topics, 100 to 500 points')).toBe(true);
  expect(asksForBoard('a quiz of 10 questions about five topics')).toBe(false);
  expect(asksForBoard('un quiz, quatre équipes avec leur score affiché')).toBe(true);
  expect(asksForBoard('a quiz for our team, show the score')).toBe(false);
});

test('sums earn what the request says, and have names and levels where it asks for them', () => {
  expect(
    readArithmetic('toplama ve çıkarma, kolay, orta, zor; balon uçsun, isim yazma yeri'),
  ).toMatchObject({
    operations: ['plus', 'minus'],
    reward: '🎈',
    hasName: true,
    hasLevels: true,
    hasOrder: false,
  });
  expect(readArithmetic('times tables')).toMatchObject({ reward: '⭐', hasName: false });
  expect(asksForSums('toplama, çıkarma ve çarpma alıştırması, öğrencilerim için')).toBe(true);
  expect(asksForSums('a page divided in two, plus a game for kids')).toBe(false);
});

test('cards are kana, verbs or as many words as are wanted', () => {
  expect(cardsOf('a hiragana and katakana trainer', 'en')).toHaveLength(92);
  expect(cardsOf('hiragana', 'en')[45]).toEqual(['ん', 'n']);
  expect(cardsOf('Spanish verbs', 'en')[0]).toEqual(['comer', 'to eat']);
  expect(cardsOf('30 Wörter Englisch', 'de')).toHaveLength(30);
});

test('a wish is done where its words are what the page does', () => {
  expect(isDone('piano', 'replay button')).toBe(true);
  expect(isDone('piano', 'a metronome')).toBe(false);
  expect(isDone('landing-page', 'replay button')).toBe(false);
});

test('stars in the background are none of a game', () => {
  expect(emojiOf('jogo de nave, fundo preto com estrelas')).toEqual(['🚀']);
  expect(emojiOf('catch stars')).toEqual(['⭐']);
});
