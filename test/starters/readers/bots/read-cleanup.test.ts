import { expect, test } from 'vitest';
import { readCleanup } from '../../../../src/starters/cleanup-bot/read-cleanup.ts';

const week = [0, 1, 2, 3, 4, 5, 6];

test.each([
  ['deletes messages older than 7 days in #memes', [['#memes', 10_080, []]]],
  ['auto-delete messages after an hour in #chat', [['#chat', 60, []]]],
  ['cleans up the #bot-spam channel every night', [['#bot-spam', 0, ['03:00']]]],
  ['deletes all messages in #lobby every day at 5am', [['#lobby', 0, ['05:00']]]],
  ['clear #temp every 12 hours', [['#temp', 0, ['00:00', '12:00']]]],
  [
    'deletes messages in #memes after 7 days and in #chat after 2 hours',
    [
      ['#memes', 10_080, []],
      ['#chat', 120, []],
    ],
  ],
  ['warns and bans, and it deletes messages older than 30 days in #old', [['#old', 43_200, []]]],
  ['löscht Nachrichten in #bilder nach 3 Tagen', [['#bilder', 4320, []]]],
  ['leert jede Nacht um 4 Uhr den Kanal #spam', [['#spam', 0, ['04:00']]]],
  ['apaga mensagens com mais de 2 dias em #avisos', [['#avisos', 2880, []]]],
  ['удаляет сообщения старше 1 недели в #мемы', [['#мемы', 10_080, []]]],
  ['#雑談 の7日以上前のメッセージを削除する', [['#雑談', 10_080, []]]],
  ['a bot that automatically deletes messages after 30 minutes', []],
])('%s', (text, expected) => {
  expect(readCleanup(text)?.map((one) => [one.channel, one.minutes, one.times])).toEqual(expected);
});

test('each of its times is on the days that are named', () => {
  const days = (text: string) => readCleanup(text)?.map((one) => one.days);
  expect(days('deletes all messages in #week every Sunday at 18:00')).toEqual([[0]]);
  expect(days('clears #day every day')).toEqual([week]);
});

test.each([
  'deletes messages with links in #chat after 5 minutes',
  'deletes messages with swear words and mutes for 10 minutes',
  'deletes messages from new members after 5 minutes in #chat',
  'deletes its message after 1 hour in #chat',
  'logs deleted messages in #mod-log every day',
  'removes the role after 7 days in #memes',
  'closed tickets are deleted after 24 hours',
  'cleans the kitchen every Monday, told in #chores',
  '/purge deletes up to 100 messages',
  'a clean bot that posts messages every day at 9 in #news',
])('no cleanup: %s', (text) => {
  expect(readCleanup(text)).toBeUndefined();
});
