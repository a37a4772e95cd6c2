import { expect, test } from 'vitest';

import { readWordChainCommands } from '../../../../src/starters/word-chain-bot/commands.ts';
import { readWordChain } from '../../../../src/starters/word-chain-bot/read-word-chain.ts';
import { planFor } from '../../make-project.ts';

test('a chain of words has its channel and rules', () => {
  expect(
    readWordChain('word chain in #words, min 4 letters, a mistake costs 2 points, starts over'),
  ).toEqual({ channel: '#words', least: 4, restarts: true, countsLetters: false, penalty: 2 });
  expect(readWordChain('しりとりボット').channel).toBe('#word-chain');
});

test('its commands are those that are named, and the score in the language of the request', () => {
  const names = (text: string): readonly string[] =>
    readWordChainCommands(text).map(({ name }) => name);
  expect(names('word chain with /top and /restart')).toEqual(['top', 'restart']);
  expect(names('디스코드 끝말잇기 봇 만들어 줘')).toEqual(['점수']);
});

test.each([
  'Discord bot: every word starts with the last letter of the previous one, no repeats, in #links',
  'Ein Discord-Bot für Wortketten in #kette, keine Wiederholungen, /punkte',
])('%s', async (request) => {
  const plan = await planFor('discord_bot', request);
  expect(plan.starter).toBe('word-chain-bot');
  expect(plan.notIncluded ?? []).toEqual([]);
});

test.each([
  ['帮我做一个成语接龙机器人,可以用同音字', '可以用同音字'],
  ['word chain bot, only real words count', 'only real words'],
])('what it does not know is said: %s', async (request, line) => {
  const { starter, notIncluded } = await planFor('discord_bot', request);
  expect(starter).toBe('word-chain-bot');
  expect(notIncluded?.join()).toContain(line);
});
