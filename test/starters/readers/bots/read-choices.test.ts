import { expect, test } from 'vitest';

import { choicesIn } from '../../../../src/starters/slash-bot/reading/read-choices.ts';
import { keepsTurns } from '../../../../src/starters/slash-bot/keeps-turns.ts';
import { readAnswers } from '../../../../src/starters/slash-bot/reading/read-answers.ts';
import {
  isOnceADay,
  readOnceADay,
} from '../../../../src/starters/slash-bot/reading/read-once-a-day.ts';

test.each([
  [' randomly says Sunny, Rainy or Foggy', ['Sunny', 'Rainy', 'Foggy']],
  [' sagt zufällig Rot, Grün oder Blau', ['Rot', 'Grün', 'Blau']],
  [' dice sopa, arroz o fruta al azar', ['sopa', 'arroz', 'fruta']],
  ['」で松、竹、梅をランダムに出して', ['松', '竹', '梅']],
  [' 随机抽出红、黄、蓝，每人每天一次', ['红', '黄', '蓝']],
  [' 치면 빨강, 노랑, 파랑 중에서 하나', ['빨강', '노랑', '파랑']],
  [' shows the weather of a town at random', []],
])('%s', (rest, expected) => {
  expect(choicesIn(rest)).toEqual(expected);
});

test('a turn a day, and what is said the second time', () => {
  const text = '/card randomly says Sun, Moon or Star, once a day, the second time "Patience!"';
  expect(readAnswers(text).get('card')).toMatchObject({
    answers: ['Sun', 'Moon', 'Star'],
    onceADay: 'Patience!',
  });
  expect(keepsTurns('once a day', text)).toBe(true);
  expect(keepsTurns('once a day', '/card')).toBe(false);
  expect(readOnceADay(' einmal am Tag')).toBe('');
  expect(readOnceADay(' every day')).toBeUndefined();
  expect(isOnceADay.test('1日1回まで')).toBe(true);
});

test('a command alone in quotes is a command', () => {
  expect(readAnswers('「/くじ」で松、竹、梅をランダムに出す').get('くじ')?.answers).toEqual([
    '松',
    '竹',
    '梅',
  ]);
});
