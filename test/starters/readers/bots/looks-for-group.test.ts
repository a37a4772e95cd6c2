import { expect, test } from 'vitest';
import { looksForGroup } from '../../../../src/starters/event-bot/looks-for-group.ts';
import { readGroup } from '../../../../src/starters/event-bot/read-group.ts';

test.each([
  ['lfg bot: people look for a group for games, others join with a button', 'lfg', 180],
  [
    'bot where people find teammates with /party, join button, posts close after 2 hours',
    'party',
    120,
  ],
  ['Discord Bot zur Mitspielersuche mit Knopf zum Beitreten', 'lfg', 180],
  ['bot para buscar grupo, los otros se unen con un botón', 'lfg', 180],
  ['パーティー募集ボット', 'lfg', 180],
])('%s', (text, command, minutes) => {
  expect(looksForGroup(text)).toBe(command);
  expect(readGroup(text).minutesOpen).toBe(minutes);
});

test.each([
  'reaction roles bot with buttons: LFG, Raids, Events',
  'welcome bot for our LFG server, new members join',
  'a poll bot for our LFG server',
  'event bot with buttons',
])('no group: %s', (text) => {
  expect(looksForGroup(text)).toBeUndefined();
});
