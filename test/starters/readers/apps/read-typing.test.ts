import { expect, test } from 'vitest';

import { readTyping } from '../../../../src/starters/typing-test/read-typing.ts';

test.each([
  [
    'typing game with the words cat, dog and bird, 30 seconds',
    undefined,
    ['cat', 'dog', 'bird'],
    30,
  ],
  [
    'typing test "The quick brown fox jumps over the dog." 1 minute',
    'The quick brown fox jumps over the dog.',
    [],
    60,
  ],
  [
    'タイピングゲーム(まぐろ、サーモン、えんがわ)、90秒',
    undefined,
    ['まぐろ', 'サーモン', 'えんがわ'],
    90,
  ],
  ['a typing test', undefined, [], 0],
])('reads what is typed in %j', (message, text, words, seconds) => {
  expect(readTyping(message, 'Typing Game')).toMatchObject({ text, words, seconds });
});

test('reads the points of a word', () => {
  expect(
    readTyping('タイピングゲーム（りんご、みかん、ぶどう）、正解すると10点', ''),
  ).toMatchObject({ points: 10 });
  expect(readTyping('a typing test, 10 points', '')).toMatchObject({ points: 0 });
});

test('reads times to choose from, and that Tab starts over', () => {
  expect(readTyping('typing test. 30s / 60s, restart with tab', '')).toMatchObject({
    seconds: 30,
    times: [30, 60],
    hasTab: true,
  });
  expect(readTyping('ein Tipptest, 1 Minute', '')).toMatchObject({ times: [], hasTab: false });
});
