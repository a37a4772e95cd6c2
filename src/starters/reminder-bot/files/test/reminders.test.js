import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextOf, readWhen } from '../src/calendar.js';
import { freeId, remindersOf } from '../src/reminders.js';
import { longestDelay, readDelay } from '../src/when.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

for (const [text, delay] of [
  ['10m', 10 * minute],
  ['2h 30m', 150 * minute],
  ['2h30m', 150 * minute],
  ['in 3 days', 3 * day],
  ['1 week and 1 day', 8 * day],
  ['1.5 hours', 90 * minute],
  ['90', 90 * minute],
  ['en 2 horas', 2 * hour],
  ['in 45 Minuten', 45 * minute],
  ['через 3 дня', 3 * day],
  ['10 dakika sonra', 10 * minute],
  ['30分', 30 * minute],
  ['in an hour', hour],
  ['over een uur', hour],
  ['1時間後', hour],
  ['بعد ساعة', hour],
  ['60 days', 60 * day],
  ['3 dagar', 3 * day],
  ['om en timme', hour],
  ['3 hari', 3 * day],
  ['2 jam 30 menit', 150 * minute],
  ['30 menit lagi', 30 * minute],
  ['3 ngày', 3 * day],
  ['2 giờ', 2 * hour],
  ['sau 30 phút', 30 * minute],
  ['3 дні', 3 * day],
  ['за 2 години', 2 * hour],
  ['2 тижні', 14 * day],
]) {
  test('reads "' + text + '"', () => assert.equal(readDelay(text), delay));
}

test('reads a time of the day', () => {
  const now = new Date(2030, 0, 1, 12, 0);
  assert.equal(readDelay('18:30', now), 6.5 * hour);
  assert.equal(readDelay('at 11:00', now), 23 * hour);
});

test('refuses what it cannot read, and what is too near or too far', () => {
  for (const text of [
    '',
    'soon',
    '5 parsecs',
    '0m',
    '10m or so',
    '25:00',
    '3 years',
    'om 9 uur',
    '1 год',
  ]) {
    assert.equal(readDelay(text), undefined, text);
  }
  assert.equal(readDelay(longestDelay / day + 1 + 'd'), undefined);
});

test('lists the reminders of one user in order, and reuses short ids', () => {
  const reminders = {
    1: { id: '1', userId: 'ada', at: 20 },
    3: { id: '3', userId: 'ada', at: 10 },
    4: { id: '4', userId: 'bob', at: 5 },
  };
  assert.deepEqual(
    remindersOf(reminders, 'ada').map(({ id }) => id),
    ['3', '1'],
  );
  assert.equal(freeId(reminders), '2');
});

// A Wednesday
const noon = new Date(2030, 0, 2, 12, 0);
for (const [language, text, at, every] of [
  ['en', 'tomorrow at 6pm', new Date(2030, 0, 3, 18)],
  ['en', 'Friday 18:00', new Date(2030, 0, 4, 18)],
  ['nl', '15-01-2030 18:00', new Date(2030, 0, 15, 18)],
  ['en', 'every 2 hours', new Date(2030, 0, 2, 14), 2 * hour],
  ['en', 'every weekday at 9:30', new Date(2030, 0, 3, 9, 30), 'workday'],
  ['de', '24. Dezember um 18 Uhr', new Date(2030, 11, 24, 18)],
  ['fr', 'tous les lundis à 9h', new Date(2030, 0, 7, 9), 'week'],
  ['pl', 'w środę o 9:00', new Date(2030, 0, 9, 9)],
  ['ru', 'каждый день в 9:00', new Date(2030, 0, 3, 9), 'day'],
  ['tr', 'pazar 10:00', new Date(2030, 0, 6, 10)],
  ['zh', '星期五下午3点', new Date(2030, 0, 4, 15)],
  ['ja', '毎週月曜日 9:00', new Date(2030, 0, 7, 9), 'week'],
  ['ar', 'كل يوم اثنين 9:00', new Date(2030, 0, 7, 9), 'week'],
  ['sv', 'i morgon 9:00', new Date(2030, 0, 3, 9)],
  ['sv', 'varje måndag kl. 9:00', new Date(2030, 0, 7, 9), 'week'],
  ['sv', 'varje dag 20:00', new Date(2030, 0, 2, 20), 'day'],
  ['sv', 'på fredag kl 18', new Date(2030, 0, 4, 18)],
  ['id', 'besok 9:00', new Date(2030, 0, 3, 9)],
  ['id', 'setiap Senin 9:00', new Date(2030, 0, 7, 9), 'week'],
  ['id', 'setiap hari Minggu jam 9 pagi', new Date(2030, 0, 6, 9), 'week'],
  ['id', 'setiap hari jam 7 malam', new Date(2030, 0, 2, 19), 'day'],
  ['vi', 'ngày mai 9:00', new Date(2030, 0, 3, 9)],
  ['vi', 'mỗi thứ hai 9:00', new Date(2030, 0, 7, 9), 'week'],
  ['vi', '8 giờ tối thứ 6', new Date(2030, 0, 4, 20)],
  ['vi', 'ngày 24 tháng 12 18:00', new Date(2030, 11, 24, 18)],
  ['vi', 'mỗi ngày lúc 9h30', new Date(2030, 0, 3, 9, 30), 'day'],
  ['uk', 'завтра 9:00', new Date(2030, 0, 3, 9)],
  ['uk', 'щопонеділка 9:00', new Date(2030, 0, 7, 9), 'week'],
  ['uk', 'кожен понеділок 9:00', new Date(2030, 0, 7, 9), 'week'],
  ['uk', "у п'ятницю о 18:00", new Date(2030, 0, 4, 18)],
  ['uk', 'кожні 2 години', new Date(2030, 0, 2, 14), 2 * hour],
]) {
  test('reads "' + text + '" on a calendar', () => {
    assert.deepEqual(readWhen(text, noon, language), { at: at.getTime(), every });
  });
}

test('reads no day that does not exist, is past or stands among other words', () => {
  for (const text of [
    '31.2. 9:00',
    '2029-01-01',
    'every 1m',
    'Friday or so 9:00',
    'tomorrow 25:00',
  ]) {
    assert.equal(readWhen(text, noon, 'en'), undefined, text);
  }
});

test('finds the next time of what repeats, after a pause too', () => {
  const friday = new Date(2030, 0, 4, 9);
  assert.equal(nextOf(+friday, 'workday', +friday), +new Date(2030, 0, 7, 9));
  assert.equal(nextOf(+friday, 'week', +new Date(2030, 0, 20)), +new Date(2030, 0, 25, 9));
  assert.equal(nextOf(+new Date(2030, 0, 31, 9), 'month', 0), +new Date(2030, 1, 28, 9));
});
