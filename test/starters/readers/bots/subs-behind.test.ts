import { expect, test } from 'vitest';
import { readMeasure } from '../../../../src/starters/check-in-bot/read-measure.ts';
import { readFaq } from '../../../../src/starters/faq-bot/read-faq.ts';
import { readLists } from '../../../../src/starters/list-bot/read-lists.ts';
import { subsBehind } from '../../../../src/starters/shared/reading/commands/subs-behind.ts';
import { filesFor, planFor } from '../../make-project.ts';

test.each([
  ['/pomodoro start join stop', '/pomodoro start /pomodoro join /pomodoro stop'],
  ['/todo add, list and done', '/todo add, /todo list and /todo done'],
  ['/cola añadir/lista', '/cola añadir/ /cola lista'],
  ['/todo add milk, list it', '/todo add milk, list it'],
  ['/start stop', '/start stop'],
  ['https://x.org/new list add', 'https://x.org/new list add'],
])('subcommands listed behind a command: %j', (text, expected) => {
  expect(subsBehind(text)).toBe(expected);
});

test('what is typed may be listed before the next command, and done is no removal beside one', () => {
  const [task] = readLists('/task add what, who and deadline, /task list, /task done');
  expect(task?.fields).toEqual(['what', 'who', 'deadline']);
  expect(readLists('/todo add /todo list /todo done /todo remove')[0]).toMatchObject({
    done: 'todo done',
    remove: 'todo remove',
  });
});

test('a focus bot has a command to join where one is named', async () => {
  const message = 'pomodoro bot, /pomodoro start join stop';
  const plan = await planFor('discord_bot', message);
  expect(plan).toMatchObject({ starter: 'focus-bot' });
  const files = await filesFor(plan, message);
  expect(files.get('src/settings.js')).toContain("'focus-join': 'pomodoro join'");
  expect(plan.notIncluded ?? []).toEqual([]);
});

test.each([
  'secret santa bot, people join and can write a wishlist, everyone gets a DM with who they got',
  'zrób bota na discorda co loguje usunięte wiadomości na kanał #logi, z autorem i starą treścią',
  'bot FAQ, /faq livraison, retours, tailles, paiement, et je veux pouvoir ajouter des réponses moi même avec une commande',
  'bot die bijhoudt hoe lang iedereen in voice zit, met /voicetijd en een top 10 van deze week',
  'afk botu, /afk sebep, biri beni etiketlerse ne kadar süredir olmadığımı söylesin',
])('nothing that is there is said to be left out: %s', async (message) => {
  const { notIncluded = [] } = await planFor('discord_bot', message);
  expect(notIncluded).toEqual([]);
});

test('a check-in may take an amount', () => {
  const text = '/practice 30 logs minutes, keeps your daily streak, weekly top 10';
  expect(readMeasure(text, 'practice')).toEqual({
    unit: 'minutes',
    option: 'minutes',
    isWeekly: true,
  });
  expect(readMeasure('/checkin once a day, 7 days = role Steady', 'checkin')).toBeUndefined();
  expect(readMeasure('/daily 100 points a day, 5 minutes of reading', 'daily')).toBeUndefined();
});

test('topics of questions wait for their answers', () => {
  const topics = (text: string) => readFaq(text).entries.map(({ question }) => question);
  expect(topics('/faq shipping, returns and sizes. mods add answers')).toEqual([
    'Shipping',
    'Returns',
    'Sizes',
  ]);
  expect(topics('/faq shows all questions, /ask answers one')).toEqual([]);
});

test.each([
  [
    'I want that thing where you join a voice channel called "➕ Create room" and it makes you your own voice channel, and deletes it when its empty',
    'Voice Room Bot',
  ],
  ['split everyone in my voice channel into 2 random teams, /teams', 'Team Bot'],
  ['homework bot /hw add subject, due date. /hw list, /hw remove', 'Hw Bot'],
  ['einkaufsliste als discord bot für die familie, hinzufügen, abhaken', 'Einkaufsliste'],
])('the title of %j', async (message, title) => {
  expect(await planFor('discord_bot', message)).toMatchObject({ title });
});
