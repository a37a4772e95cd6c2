import { expect, test } from 'vitest';
import { readRooms } from '../../../../src/starters/voice-room-bot/read-rooms.ts';

test.each([
  ['a bot for temp voice channels', '', 0],
  ['join to create bot, up to 4 people', '', 4],
  [
    'when a member joins the voice channel "Lobby" it creates one for them, deleted when empty',
    'Lobby',
    0,
  ],
  [
    'Wer den Kanal „Neu“ betritt, bekommt einen eigenen Sprachkanal, der gelöscht wird, wenn er leer ist',
    'Neu',
    0,
  ],
  ['bot con canales de voz temporales, máximo 5', '', 5],
  ['временные голосовые каналы, до 10 человек', '', 10],
  ['一時ボイスチャンネルのボット', '', 0],
])('%s', (text, lobby, most) => {
  expect(readRooms(text)).toEqual({ lobby, most });
});

test.each([
  'a bot that counts the time in voice channels',
  'tells #general when somebody joins the voice channel Lounge, and when it is empty',
  'a music bot that plays in voice channels',
  'temp bans after three warnings',
  'creates a ticket channel that is deleted when closed',
  'a temperature bot that speaks',
  'gives a temporary ban and voice mute',
  'gives a temporary role to people who join a voice channel',
  'music bot with a temporary voice queue',
  'makes random teams and moves each team to its own voice channel',
])('no rooms: %s', (text) => {
  expect(readRooms(text)).toBeUndefined();
});
