import { expect, test } from 'vitest';

import { readEconomy } from '../../../../src/starters/economy-bot/read-economy.ts';
import { readEvent } from '../../../../src/starters/event-bot/read-event.ts';
import { isUnderstood } from '../../../../src/starters/not-included/understood.ts';
import { readButtons } from '../../../../src/starters/shared/reading/commands/read-buttons.ts';
import { readCommandFields } from '../../../../src/starters/shared/reading/commands/read-command-fields.ts';
import { filesFor, planFor } from '../../make-project.ts';
import { readLevels } from '../../../../src/starters/levels-bot/read-levels.ts';
import { economyCommands } from '../../../../src/starters/economy-bot/commands.ts';
import { reminderCommands } from '../../../../src/starters/reminder-bot/commands.ts';
import { readCommandNames } from '../../../../src/starters/shared/named-commands.ts';
import { readAnswers } from '../../../../src/starters/slash-bot/reading/read-answers.ts';
import { readCommands } from '../../../../src/stages/plan/read/program/read-commands.ts';

test('fields end where the message begins, and verbs are no part of them', () => {
  expect(
    readCommandFields(' mit Datum, Uhrzeit und Titel anlegen, darunter Buttons Ja, Nein'),
  ).toEqual(['Datum', 'Uhrzeit', 'Titel']);
  expect(readCommandFields(' with date, title and place, below it buttons Yes and No')).toEqual([
    'date',
    'title',
    'place',
  ]);
});

test('what buttons are for is no label, and their limits are not missing', () => {
  expect(readButtons('Buttons Vorne, Hinten und Krank zum Eintragen')).toEqual([
    'Vorne',
    'Hinten',
    'Krank',
  ]);
  expect(readButtons("with buttons for in, out and don't know.")).toEqual([
    'In',
    'Out',
    "Don't know",
  ]);
  const bot = {
    settings: "label: 'Healer',\n      most: 3,",
    examples: /$^/u,
    commands: [],
    read: [],
    starters: [],
  };
  expect(isUnderstood('3 healers', bot)).toBe(true);
  expect(isUnderstood('4 healers', bot)).toBe(false);
});

test('a command of its kind does what is said of it, and a condition is a rule of its own', () => {
  const bot = {
    settings: 'minutesBefore: [\n 60 ]',
    examples: /$^/u,
    commands: ['chiudi'],
    kinds: ['chiudi'],
    read: [],
    starters: ['event-bot'],
  };
  expect(isUnderstood('con /chiudi si archivia la conversazione', bot)).toBe(true);
  expect(isUnderstood('con /chiudi si archivia la conversazione', { ...bot, kinds: [] })).toBe(
    false,
  );
  expect(isUnderstood('con /chiudi dopo 3 giorni si archivia', bot)).toBe(false);
  expect(isUnderstood('the day before it tells all', bot)).toBe(true);
  expect(isUnderstood('If a shift is empty the day before', bot)).toBe(false);
});

test('what a request says of a command is no description of it, and no text that it answers', () => {
  const does = (text: string, name: string): string | undefined =>
    readCommands(text).find((command) => command.name === name)?.description;
  expect(does('bot with /plan list that shows days left, sorted', 'plan')).toBe('Answers /plan.');
  expect(does('/기록 치면 오늘 기록 보여주고, 매주 올려줘요', '기록')).toBe('Answers /기록.');
  expect(does('/train shows the next trains.', 'train')).toBe('Answers /train.');
  expect(readAnswers('/cups shows the ranking, reset on May 1').get('cups')?.answers).toBe(
    undefined,
  );
});

test('each number is a value of what it is said of', () => {
  const text =
    'daily check-in: /checkin gives 40 gems, streak bonus +5 per day up to 6 days, /shop Gold role 700, Cap 20. No betting';
  expect(readEconomy(text)).toMatchObject({
    daily: 40,
    streak: { days: 6, extra: 5, grows: true },
    mostStake: 0,
    shop: [
      { name: 'Gold role', price: 700, role: 'Gold' },
      { name: 'Cap', price: 20 },
    ],
  });
  expect(readEconomy('/daily 30, 10 extra per day of streak, betting up to 90')).toMatchObject({
    daily: 30,
    streak: { days: 30, extra: 10, grows: true },
    mostStake: 90,
  });
  const { choices } = readEvent(
    '/raid, buttons Bow (2), Axe (max 3), closed when it starts',
    'raid',
  );
  expect(choices?.map(({ label, most }) => [label, most])).toEqual([
    ['Bow', 2],
    ['Axe', 3],
  ]);
  expect(readAnswers('/join sets the nickname to "name (age)"').get('join')?.answers).toBe(
    undefined,
  );
});

test('a command is called as the request says, in any language, and by its own words alone', () => {
  const text = '/codziennie daje 5, /przelej dla kolegi i ranking najbogatszych, /baltop 10 osób';
  expect(readCommandNames(text, economyCommands)).toMatchObject({
    daily: 'codziennie',
    pay: 'przelej',
    leaderboard: 'baltop',
  });
  expect(readCommandNames('/reminders list, /cancel', reminderCommands)['reminders']).toBe(
    'reminders',
  );
  expect(readCommandNames('/logbook to see', { log: { does: '', words: 'x' } }, 'leads')).toEqual({
    log: 'log',
  });
});

test('a shop is read behind a sentence, without articles; all that gives by chance gives', () => {
  const told =
    'Waluta to orzechy, /fish and /mine. W sklepie mają być: ranga Mag za 30, a hat za 5';
  expect(readEconomy(told)).toMatchObject({
    currency: 'orzechy',
    earns: [{ name: 'fish' }, { name: 'mine' }],
    shop: [
      { name: 'ranga Mag', price: 30, role: 'Mag' },
      { name: 'hat', price: 5 },
    ],
  });
  expect(readEconomy('/workで20〜50個').earns).toMatchObject([
    { name: 'work', least: 20, most: 50 },
  ]);
  expect(readEconomy('/daily 9 (streak bonus +2 a day up to 6)').streak.days).toBe(6);
});

test('a bare verb is a command of reminders', () => {
  expect(readCommandNames('/remind, /list and /cancel', reminderCommands)).toEqual({
    remind: 'remind',
    reminders: 'list',
    forget: 'cancel',
  });
});

test.each(['one minute cooldown', 'max once a minute', 'eine Minute Pause dazwischen'])(
  'levels wait as long as is said: %s',
  (wait) => {
    expect(readLevels(`10 XP per message, ${wait}`).secondsBetween).toBe(60);
  },
);

test('what a ticket has is no topic, and a button with a report is no report', async () => {
  const settingsOf = async (message: string) =>
    (await filesFor(await planFor('discord_bot', message), message)).get('src/settings.js');
  expect(
    await settingsOf(
      'ticket bot: a message in #desk with three buttons: Bug Report, Refund, Other',
    ),
  ).toContain("channel: '#desk'");
  expect(
    await settingsOf('a bot to open a ticket for cake orders with date, size and flavour'),
  ).toMatch(/topics: \[\s*'Cake orders',\s*\]/);
});
