import { expect, test } from 'vitest';
import { readTeams } from '../../../../src/starters/team-bot/read-teams.ts';

test.each([
  ['bot that randomly picks teams from the people in voice', 2, 0],
  ['discord bot that splits everyone in the voice channel into 3 random teams', 3, 0],
  ['makes random 5v5 teams from a voice channel', 2, 5],
  ['Bot, der alle im Sprachkanal zufällig in 2 Teams aufteilt', 2, 0],
  ['bot que reparte en equipos de 4 al azar a los del canal de voz', 2, 4],
  ['ボイスチャンネルの人を 3つのチームにランダムに分けるボット', 3, 0],
  ['ses kanalındakileri rastgele takımlara ayıran bot', 2, 0],
])('%s', (text, count, size) => {
  expect(readTeams(text)).toEqual({ count, size });
});

test.each([
  'a bot that counts the time of teams in voice channels',
  'queue bot: 10 players, random teams, then they are moved to voice channels',
  'a music bot that picks random songs for teams in voice',
  'a bot with temp voice channels for our teams, random names',
  'a bot that splits names into teams',
  'moderation bot for our team, picks up slurs in chat',
])('no teams: %s', (text) => {
  expect(readTeams(text)).toBeUndefined();
});
