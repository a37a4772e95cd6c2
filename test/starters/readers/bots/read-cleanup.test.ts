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
  ['clears #temp every 48 hours', [['#temp', 2880, []]]],
  ['clears #temp every 5 minutes', [['#temp', 5, []]]],
  ['clears #temp every 5 hours', [['#temp', 300, []]]],
  ['clears #temp every 3 days', [['#temp', 4320, []]]],
  ['clears #temp every 24 hours', [['#temp', 0, ['03:00']]]],
  ['clears #temp every week', [['#temp', 10_080, []]]],
  ['clears #temp every other day', [['#temp', 2880, []]]],
  ['clears #temp weekly', [['#temp', 10_080, []]]],
  ['clears #temp on the 1st of every month', [['#temp', 43_200, []]]],
  ['deletes messages in #temp after 90 seconds', [['#temp', 2, []]]],
  ['deletes old messages in #general every day', [['#general', 1440, ['03:00']]]],
  ['limpia los mensajes antiguos de #chat cada día', [['#chat', 1440, ['03:00']]]],
  [
    'jeden Abend um 20 Uhr eine Nachricht in #chat schreibt und alte Nachrichten löscht',
    [['#chat', 1440, ['20:00']]],
  ],
  ['apaga mensagens com mais de 2 dias no #avisos', [['#avisos', 2880, []]]],
  [
    'deletes messages older than 7 days in #memes, except pinned messages in #memes',
    [['#memes', 10_080, []]],
  ],
  ['deletes messages that are not pinned in #chat after 1 day', [['#chat', 1440, []]]],
  [
    'deletes messages in #memes and #rules-talk every day, but not in #rules-talk',
    [['#memes', 0, ['03:00']]],
  ],
])('%s', (text, expected) => {
  expect(readCleanup(text)?.map((one) => [one.channel, one.minutes, one.times])).toEqual(expected);
});

test.each([
  ['كل 6 ساعات يحذف الرسائل الأقدم من 2 يوم في #chat', ['#chat'], 2880, 4],
  ['deletes the older messages in #chat every 12 hours', ['#chat'], 1440, 2],
  ['checks #memes every hour and deletes messages older than 7 days', ['#memes'], 10_080, 24],
  [
    'deletes messages older than 7 days in #memes and #chat every hour',
    ['#memes', '#chat'],
    10_080,
    24,
  ],
  ['every 6 hours deletes messages older than 2 days in #chat', ['#chat'], 2880, 4],
  [
    'löscht alle 2 Stunden in #bilder Nachrichten, die älter als 3 Tage sind',
    ['#bilder'],
    4320,
    12,
  ],
])('an age beside an interval: %s', (text, channels, minutes, times) => {
  expect(readCleanup(text)?.map((one) => [one.channel, one.minutes, one.times.length])).toEqual(
    channels.map((channel) => [channel, minutes, times]),
  );
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
  'cleans messages in every channel except #rules daily',
  'deletes messages older than 7 days in all channels except #rules and #news',
  'deletes messages older than 7 days in all channels, except in #rules',
  'löscht täglich Nachrichten in allen Kanälen außer #regeln',
  'borra cada día los mensajes de todos los canales salvo #reglas',
  'supprime chaque jour les messages de tous les salons sauf #regles',
  '#kurallar hariç tüm kanallarda her gün mesajları siler',
  'каждый день удаляет сообщения во всех каналах кроме #правила',
  '每天删除除了 #规则 以外所有频道的消息',
  '毎日#ルール以外のすべてのチャンネルのメッセージを削除する',
  'keeps only the newest 100 messages in #chat and deletes older messages every hour',
  'deletes the command message after 5 seconds',
  '/purge deletes up to 100 messages',
  'a clean bot that posts messages every day at 9 in #news',
])('no cleanup: %s', (text) => {
  expect(readCleanup(text)).toBeUndefined();
});
