import { expect, test } from 'vitest';

import { withoutLists } from '../../../../src/starters/bot-parts/without-lists.ts';
import { describesCheckIn } from '../../../../src/starters/check-in-bot/describes-check-in.ts';
import { readRewards } from '../../../../src/starters/check-in-bot/read-rewards.ts';
import { readEvent } from '../../../../src/starters/event-bot/read-event.ts';
import { isUnderstood } from '../../../../src/starters/not-included/understood.ts';
import {
  readButtonLabel,
  readButtons,
} from '../../../../src/starters/shared/reading/commands/read-buttons.ts';
import { readClock } from '../../../../src/starters/shared/reading/clock/read-clock.ts';
import { readCommandFields } from '../../../../src/starters/shared/reading/commands/read-command-fields.ts';
import { readStaffCommands } from '../../../../src/starters/shared/reading/commands/read-staff-role.ts';
import { readTimeZone } from '../../../../src/starters/shared/reading/clock/read-time-zone.ts';
import { readSheet } from '../../../../src/starters/sheet-bot/read-sheet.ts';
import { readStandup } from '../../../../src/starters/shared/reading/clock/read-standup.ts';
import { readTally } from '../../../../src/starters/tally-bot/read-tally.ts';
import { readStudy } from '../../../../src/starters/trivia-bot/read-study.ts';

const everyDay = [0, 1, 2, 3, 4, 5, 6];

test.each([
  ['every Tuesday at 7pm', '19:00', [2]],
  ['jeden Samstag um 10 Uhr', '10:00', [6]],
  ['cada jueves a las 9 de la noche', '21:00', [4]],
  ['elke woensdag 18:30', '18:30', [3]],
  ['毎週土曜日の21時に', '21:00', [6]],
  ['每天晚上9点', '21:00', everyDay],
  ['매일 아침 8시에', '08:00', everyDay],
  ['كل يوم اثنين الساعة 7 مساءً', '19:00', [1]],
  ['each day at noon', '12:00', everyDay],
])('%j comes round at %s', (clause, at, days) => {
  expect(readClock(clause)).toEqual({ at, days });
});

test.each(['every 12 hours', 'gives 50 a day', 'at 9:30'])('%j does not come round', (clause) => {
  expect(readClock(clause)).toBeUndefined();
});

test.each([
  ['9am Chicago time', 'America/Chicago'],
  ['Wiener Zeit', 'Europe/Vienna'],
  ['hora de Bogotá', 'America/Bogota'],
  ['بتوقيت القاهرة', 'Africa/Cairo'],
  ['(IST)', 'Asia/Kolkata'],
  ['a time tracker for our Chicago club', undefined],
])('the time zone of %j is %s', (text, zone) => {
  expect(readTimeZone(text)).toBe(zone);
});

test.each([
  [' new (name, day, seats), /trips', ['name', 'day', 'seats']],
  [' anlegen mit Titel, Tag (TT.MM.) und Ort.', ['Titel', 'Tag', 'Ort']],
  [' member amount, /balance', ['member', 'amount']],
  [' (العنوان والمؤلف)', ['العنوان', 'المؤلف']],
  [' shows who is in', []],
])('what is typed after %j is %j', (rest, fields) => {
  expect(readCommandFields(rest)).toEqual(fields);
});

test.each([
  ['buttons "In", "Maybe" and "Out" with names', ['In', 'Maybe', 'Out']],
  ["'Ja' oder 'Nein' Knöpfe", ['Ja', 'Nein']],
  ['Join / Leave buttons', ['Join', 'Leave']],
  ['a button "Start" in #help', []],
])('the buttons of %j are %j', (text, labels) => {
  expect(readButtons(text)).toEqual(labels);
});

test('one button has a label', () => {
  expect(readButtonLabel('Knopf „Frage stellen“ in #hilfe')).toBe('Frage stellen');
  expect(readButtonLabel('with a button that says "Ask a mod"')).toBe('Ask a mod');
});

test.each([
  ['/tab shows it, /paid only for role Cashier', ['tab', 'paid'], ['paid']],
  ['only the Skipper role can create trips', ['trip', 'trips'], ['trip']],
  ['Only mods can use these commands', ['a', 'b'], ['a', 'b']],
  ['only 5 people may join', ['trip'], []],
])('%j leaves %j to the team: %j', (text, commands, left) => {
  expect(readStaffCommands(text, commands)).toEqual(left);
});

test('events have the fields, the limits and the reminders of the request', () => {
  const text =
    '/trip new (title, date, time, place, limit), max 8 people, waiting list, reminders 2 days and 3 hours before. With 8 people post "Boat full" in #crew';
  expect(readEvent(text, 'trip new')).toMatchObject({
    hasTitle: true,
    asksLimit: true,
    fields: ['Place'],
    minutesBefore: [2880, 180],
    most: 8,
    hasWaitingList: true,
    complete: { count: 8, text: 'Boat full', channel: '#crew' },
  });
});

test('roles are for days in a row', () => {
  expect(readRewards('5 days in a row = role Keen, 20 days: role Iron')).toEqual([
    { days: 5, role: 'Keen' },
    { days: 20, role: 'Iron' },
  ]);
  expect(describesCheckIn('/train once a day, shows the streak')).toBe(true);
  expect(describesCheckIn('/daily gives coins, a streak gives more')).toBe(false);
});

test('a stand-up has questions, days and times', () => {
  expect(readStandup('daily stand-up at 10am, questions: What is done? What is next?')).toEqual({
    questions: ['What is done?', 'What is next?'],
    asks: { at: '10:00', days: [1, 2, 3, 4, 5] },
    postsAt: '10:45',
    channel: '',
  });
});

test('a tally has a price and an overview', () => {
  expect(readTally('€1,30 each. Every Friday at 17:00 an overview in #bar', 'en')).toEqual({
    price: '1.30',
    currency: 'EUR',
    post: { at: '17:00', days: [5], channel: '#bar' },
  });
  expect(readTally('thanks for members', 'en')).toMatchObject({ price: '', post: { days: [] } });
});

test('a sheet has fields with choices, and commands for its numbers', () => {
  const { fields, changes } = readSheet(
    '/pc create (name, order, hit points), /hp -2. Orders: Monk, Bard',
  );
  expect(fields.map(({ name, choices }) => [name, choices])).toEqual([
    ['name', []],
    ['order', ['Monk', 'Bard']],
    ['hit-points', []],
  ]);
  expect(changes).toMatchObject([{ command: 'hp', field: 'hit-points', by: 0, sign: 0 }]);
});

test('a quiz is answered by each for themselves where the request says so', () => {
  expect(readStudy('only you see if it was right')?.daily.days).toEqual([]);
  expect(readStudy('a question every day at 7:00 in #quiz')?.daily).toMatchObject({
    at: '07:00',
    channel: '#quiz',
  });
  expect(readStudy('trivia with points')).toBeUndefined();
});

test('a role or a topic asks for no feature', () => {
  expect(withoutLists('roles: Quiz, Giveaways; polls too')).toBe('roles: ; polls too');
  expect(withoutLists('roles by button, giveaways too')).toBe('roles by button, giveaways too');
});

test('a clause is understood if the settings have its values, or its command', () => {
  const bot = {
    settings: "channel: '#crew', minutes: 45",
    examples: /$^/u,
    commands: ['raffle new'],
    read: [],
    starters: ['giveaway-bot'],
  };
  const clauses = ['45 min pause in #crew', '/raffle prize days', 'in #attic', 'with a song'];
  expect(clauses.map((clause) => isUnderstood(clause, bot))).toEqual([true, true, false, false]);
});
