import { expect, test } from 'vitest';
import { readCounts } from '../../../../src/starters/check-in-bot/read-measure.ts';
import { readPosts } from '../../../../src/starters/slash-bot/reading/read-posts.ts';
import { readClock } from '../../../../src/starters/shared/reading/clock/read-clock.ts';

test.each([
  ['on the first Monday of each month at 18:30', { at: '18:30', days: [1], nth: 1 }],
  ['am letzten Sonntag im Monat um 10 Uhr', { at: '10:00', days: [0], nth: -1 }],
  ['chaque dernier vendredi du mois à 18h', { at: '18:00', days: [5], nth: -1 }],
  ['每月第一个周六晚上8点', { at: '20:00', days: [6], nth: 1 }],
  ['毎月最終日曜日の19時', { at: '19:00', days: [0], nth: -1 }],
  ['no dia 5 de cada mês às 9:00', { at: '09:00', days: [0, 1, 2, 3, 4, 5, 6], date: 5 }],
  ['every month at 9:00', { at: '09:00', days: [0, 1, 2, 3, 4, 5, 6], date: 1 }],
  ['every Monday at 9:00', { at: '09:00', days: [1] }],
])('the day of a month is read from "%s"', (clause, clock) => {
  expect(readClock(clause)).toEqual(clock);
});

test.each([
  [
    'Every Tuesday at 6pm remind @Raiders in #raids to sign up for the raid',
    '⏰ Sign up for the raid',
  ],
  ['jeden Freitag um 20:00 in #termine an den Arbeitseinsatz erinnern', '⏰ Arbeitseinsatz'],
  [
    'los viernes a las 20:00 un mensaje en #torneos recordando el torneo semanal',
    '⏰ El torneo semanal',
  ],
  ['напоминает в #новости о собрании каждое воскресенье в 19:00', '⏰ Напоминание о собрании'],
  ['Every Tuesday at 6pm it sends a reminder in #raids', ''],
])('what a reminder is about is said: %s', (message, text) => {
  expect(readPosts(message).map((post) => post.text)).toEqual([text]);
});

test('a reminder may come days before the day that it is about', () => {
  const message =
    '2 days before the meeting (last Sunday of each month, 7pm) remind us in #meetings';
  expect(readPosts(message)).toMatchObject([{ days: [0], nth: -1, daysBefore: 2, at: '19:00' }]);
});

test.each([
  [
    'her cuma 21:30\'da #etkinlik kanalına "Oyun" yazan bot, yarım saat önce de hatırlatsın',
    ['21:30 Oyun', '21:00 Oyun'],
  ],
  [
    'co piątek o 20:00 przypomina na #rajdy że zaczynamy rajd i jeszcze raz 15 minut wcześniej',
    ['20:00 ⏰ Zaczynamy rajd', '19:45 ⏰ Zaczynamy rajd'],
  ],
  [
    '毎週土曜の21時に#レイドで「開始です」と通知。10分前にも知らせて',
    ['21:00 開始です', '20:50 開始です'],
  ],
  [
    'каждый день в 9:00 и в 18:00 напоминает в #здоровье пить воду',
    ['09:00 ⏰ Пить воду', '18:00 ⏰ Пить воду'],
  ],
  [
    "her gün saat 9 ve 18'de #saglik kanalında su içmeyi hatırlatsın",
    ['09:00 ⏰ Su içme', '18:00 ⏰ Su içme'],
  ],
  ['每天早上9点和晚上6点在#健康频道提醒大家喝水', ['09:00 ⏰ 喝水', '18:00 ⏰ 喝水']],
])('a reminder comes at each of its times: %s', (message, posts) => {
  expect(readPosts(message).map(({ at, text }) => `${at} ${text}`)).toEqual(posts);
});

test.each([
  ['사람별로 이번 주 몇 번 출석했는지', 'week'],
  ['週ごとに人別の回数を見られる', 'week'],
  ['월별 출석 횟수랑 순위 보여주기', 'month'],
  ['/статистика показывает сколько раз за неделю', 'week'],
  ['/yoklama her hafta ilk 10 kişi', ''],
])('check-ins are counted for the time that is asked for: %s', (message, counts) => {
  expect(readCounts(message)).toBe(counts);
});
