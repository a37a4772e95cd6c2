import { expect, test } from 'vitest';
import { describesAfk } from '../../../../src/starters/afk-bot/describes-afk.ts';

test.each([
  ["a bot with /afk that tells others I'm away when they mention me", true],
  ['Bot mit /afk: wer mich erwähnt, erfährt, dass ich weg bin', true],
  ['афк бот', true],
  ['moves afk members to the AFK channel', false],
  ['/afk says "is afk"', false],
  ['keeps me from being away too long', false],
])('%s: %s', (text, isWanted) => {
  expect(describesAfk(text)).toBe(isWanted);
});
