import { expect, test } from 'vitest';
import { readGuess } from '../../../../src/starters/number-guess-bot/read-guess.ts';
import { readRep } from '../../../../src/starters/rep-bot/read-rep.ts';
import { readUnquoted } from '../../../../src/starters/slash-bot/reading/read-unquoted.ts';
import { readReactions } from '../../../../src/starters/slash-bot/reading/read-reactions.ts';
import { planFor } from '../../make-project.ts';

test.each([
  ['бот с репутацией, +реп @юзер или -реп @юзер, не чаще раза в 6 часов, топ 10', 'rep-bot'],
  ['karma bot, a point when someone writes "thanks @user", once a day', 'rep-bot'],
  ['ردود تلقائية، اذا احد كتب السلام عليكم يرد وعليكم السلام، واقدر اضيف ردود', 'auto-reply-bot'],
  ['做一个自动回复机器人,有人说早安就回复早上好,可以自己添加回复', 'auto-reply-bot'],
  [
    'بوت للعبة تخمين الرقم من 1 إلى 100 وهو يقول أكبر أو أصغر واللي يفوز ياخذ نقطة',
    'number-guess-bot',
  ],
  ['Zahlenraten-Bot für Discord', 'number-guess-bot'],
  // Near misses.
  ['economy bot with reputation points and a shop', 'economy-bot'],
  ['FAQ bot that answers questions automatically, mods can add answers', 'faq-bot'],
  ['guess the flag quiz bot', 'trivia-bot'],
  ['bot that replies "pong" when someone says "ping"', 'slash-bot'],
])('%s', async (message, starter) => {
  const plan = await planFor('discord_bot', message);
  expect(plan).toMatchObject({ starter });
  expect(plan.notIncluded ?? []).toEqual([]);
});

test('what they are told is read', () => {
  expect(readRep('+rep @user, once every 6 hours for the same person, top 20')).toMatchObject({
    up: ['+rep'],
    down: [],
    minutes: 360,
    most: 20,
  });
  expect(readRep('a reply to the report')).toBeUndefined();
  expect(readGuess('guess the number between 5 and 50, 3 tries')).toEqual({
    least: 5,
    most: 50,
    tries: 3,
    points: 1,
  });
  expect(
    readGuess('5 to 10 players guess the number between 1 and 1000, 3 tries each'),
  ).toMatchObject({ least: 1, most: 1000, tries: 3 });
  expect(readUnquoted('wenn jemand Moin schreibt, antwortet der Bot Moin Moin')).toEqual([
    { words: 'Moin', text: 'Moin Moin' },
  ]);
  expect(readUnquoted('when someone says hi reply with a random joke')).toEqual([]);
  expect(readReactions('replies "pong" when someone says "ping"')).toEqual([
    { words: 'ping', text: 'pong' },
  ]);
});
