import { expect, test } from 'vitest';
import { asksForWordle } from '../../../../src/starters/wordle-bot/commands.ts';

test.each(['bot de discord tipo wordle', 'ワードル discord ボット', 'a wordle bot with streaks'])(
  '%s',
  (text) => {
    expect(asksForWordle(text)).toBe(true);
  },
);

test.each(['a bot that tracks our Wordle results', 'word of the day', 'enters a Wordle score'])(
  'no game: %s',
  (text) => {
    expect(asksForWordle(text)).toBe(false);
  },
);
