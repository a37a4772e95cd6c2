import { expect, test } from 'vitest';
import { describesInvites } from '../../../../src/starters/invite-bot/describes-invites.ts';
import { describesStats } from '../../../../src/starters/stats-bot/describes-stats.ts';

test.each([
  ['bot for server stats: messages per day, most active members', true],
  ['Nachrichten pro Tag, aktivste Mitglieder', true],
  ['level roles for the most active members, xp per message', false],
  ['shows minecraft server stats', false],
  ['stats of my game', false],
])('stats of messages, %s: %s', (text, isWanted) => {
  expect(describesStats(text)).toBe(isWanted);
});

test.each([
  ['invite tracker bot who invited whom', true],
  ['Bot, der zeigt, wer wen eingeladen hat', true],
  ['invites people to the raid', false],
  ['deletes invite links', false],
])('invites, %s: %s', (text, isWanted) => {
  expect(describesInvites(text)).toBe(isWanted);
});
