import { expect, test } from 'vitest';
import { startersOf } from '../../../../src/starters/registry.ts';
import { bestBot } from '../../../../src/stages/plan/choose/best-bot.ts';
import { botTitle, nameBeside } from '../../../../src/stages/plan/read/program/bot-title.ts';
import { readCommands } from '../../../../src/stages/plan/read/program/read-commands.ts';
import { readRelays } from '../../../../src/starters/relay-bot/read-relays.ts';
import { readPosts } from '../../../../src/starters/slash-bot/reading/read-posts.ts';
import {
  readEconomy,
  readEconomyCommands,
} from '../../../../src/starters/economy-bot/read-economy.ts';
import { readFaq } from '../../../../src/starters/faq-bot/read-faq.ts';
import { pollChoices } from '../../../../src/starters/poll-bot/read-poll-posts.ts';
import { slashed } from '../../../../src/starters/shared/reading/commands/slashed.ts';
import { readStudy } from '../../../../src/starters/trivia-bot/read-study.ts';
import { filesFor, planFor } from '../../make-project.ts';
import { readEvent, staysAway } from '../../../../src/starters/event-bot/read-event.ts';
import { remindersIn } from '../../../../src/starters/event-bot/reminders-in.ts';
import { signsUp } from '../../../../src/starters/event-bot/signs-up.ts';
import { readLevels } from '../../../../src/starters/levels-bot/read-levels.ts';
import { readBlockedWords } from '../../../../src/starters/moderation-bot/read-blocked-words.ts';
import { readModeration } from '../../../../src/starters/moderation-bot/read-moderation.ts';
import { readRules } from '../../../../src/starters/moderation-bot/read-rules.ts';
import {
  offersRoles,
  readRoleGroups,
} from '../../../../src/starters/role-menu-bot/read-role-groups.ts';
import { readOptions } from '../../../../src/starters/shared/reading/commands/read-options.ts';
import { readRole } from '../../../../src/starters/shared/reading/commands/read-server-words.ts';
import { welcomesPrivately } from '../../../../src/starters/welcome-bot/read-greeting.ts';

test.each([
  ['members pick a colour (red, blue) with buttons', ['red', 'blue']],
  [
    'customers choose screen, battery or other, and a channel opens',
    ['screen', 'battery', 'other'],
  ],
  ['fragt nach dem Ziel: Laufen, Schwimmen oder Yoga', ['Laufen', 'Schwimmen', 'Yoga']],
  ['分为“账号”“充值”两类', ['账号', '充值']],
  ['we have apples, pears and plums', []],
])('%j lets people choose %j', (text, options) => {
  expect(readOptions(text).flatMap((one) => one.options)).toEqual(options);
});

test('roles of several kinds are groups, of which one may be chosen once', () => {
  const text = 'pick one course (Biology, Law) and interests like chess and baking to get the role';
  expect(readRoleGroups(text)).toEqual([
    { title: 'Course', roles: ['Biology', 'Law'], isExclusive: true },
    { title: 'Interests', roles: ['Chess', 'Baking'], isExclusive: false },
  ]);
  expect(offersRoles(text)).toBe(true);
  expect(offersRoles('tickets: choose a topic (billing, bugs)')).toBe(false);
});

test.each([
  ['members press Going, Maybe or Can’t before training', true],
  ['leden melden zich aan voor trainingen, ze kunnen zich aanmelden', true],
  ['참석 / 불참 / 미정 버튼', true],
  ['remind me to sign up', false],
])('%j: members sign up: %s', (text, expected) => {
  expect(signsUp(text)).toBe(expected);
});

test.each([
  ['a bot that reminds us of training, buttons Going / Maybe / No', 'event-bot'],
  ['potrzebuję bota do konkursów z nagrodami', 'giveaway-bot'],
  ['сделай бота модератора', 'moderation-bot'],
  ['بوت للترحيب بالأعضاء', 'welcome-bot'],
])('%j is a %s', async (text, name) => {
  expect(bestBot(await startersOf('discord_bot'), text)?.name).toBe(name);
});

test('buttons are those of the words beside them, and no clause', () => {
  const labelsOf = (text: string) => readEvent(text, 'event').choices?.map(({ label }) => label);
  expect(labelsOf('with tank, healer and dps buttons')).toEqual(['Tank', 'Healer', 'Dps']);
  expect(labelsOf('кнопками танк, хил, максимум 15 человек')).toEqual(['Танк', 'Хил']);
  expect(labelsOf('sign up with buttons for the coming week, can swap')).toBeUndefined();
  expect(['Tank', 'Maybe', 'Не приду'].map(staysAway)).toEqual([false, true, true]);
});

test.each([
  ['um dia antes e duas horas antes', [1440, 120]],
  ['하루 전과 두 시간 전에', [1440, 120]],
  ['开始前两小时', [120]],
])('%j are reminders of %j minutes', (text, minutes) => {
  expect(remindersIn(text)).toEqual(minutes);
});

test('levels have roles without names, and a cooldown is no number of points', () => {
  const { roles, points } = readLevels('xp per message with 60 sec cooldown, roles at level 5, 10');
  expect(roles).toEqual([
    { level: 5, name: 'Level 5' },
    { level: 10, name: 'Level 10' },
  ]);
  expect(points).toEqual([15, 25]);
  expect(readLevels('5级、15级分别有铜、银身份组').roles.map(({ name }) => name)).toEqual([
    '铜',
    '银',
  ]);
});

test('warnings add up in words, and a list that is edited has commands', () => {
  const text = 'Three warnings in 30 days means a 12 hour mute, five means a ban';
  expect(readRules(text).warnLimits).toEqual([
    { count: 3, action: 'timeout', minutes: 720 },
    { count: 5, action: 'ban', minutes: 60 },
  ]);
  const list = 'warn, and a blocked words list that admins can edit, red for bans';
  expect(readBlockedWords(list)).toEqual([]);
  expect(readModeration(list).map(({ name }) => name)).toContain('word-add');
});

test('a greeting may be private, and a role stand in the quotes of its script', () => {
  expect(welcomesPrivately('DM them a short welcome')).toBe(true);
  expect(welcomesPrivately('welcomes people, reports go by DM')).toBe(false);
  expect(readRole('自动给“新手”身份组')).toBe('新手');
});

test.each([
  ['We are a shelter, Happy Tails, and need a shift bot', 'Happy Tails'],
  ['our esports team Northern Lynx needs a bot', 'Northern Lynx'],
  ['een kleine webwinkel (Trapwerk) zoekt een bot', 'Trapwerk'],
  ['We’re five: Mum, Dad, Ellie, Sam and Grace', undefined],
])('the name in %j is %j', (text, name) => {
  expect(nameBeside(text)).toBe(name);
});

test.each([
  ['We’re a Running Club', 'en', 'Running Club Poll Bot'],
  ['Under 1000, over 1500 Poll Bot', 'en', 'Poll Bot'],
  ['Мы небольшая студия', 'ru', 'Poll Bot'],
  ['Nantes', 'fr', 'Poll Bot'],
  ['Bota do ankiet', 'pl', 'Bot do ankiet'],
] as const)('the title %j of a bot in %s is %j', (title, language, expected) => {
  const text = `un bot pour notre association à ${title}`;
  expect(botTitle(title, { text, kind: 'Poll Bot', language })).toBe(expected);
});

test('a weekly reminder needs no channel, and comes as long before as it says', () => {
  const weekly = 'reminds everyone about training on Tuesdays at 18:30, one hour before';
  expect(readPosts(weekly)).toEqual([
    { at: '17:30', days: [2], text: '⏰ Training', channel: '', ping: '' },
  ]);
  expect(readPosts('een herinnering op vrijdagavond om 19 uur')[0]?.days).toEqual([5]);
  expect(
    readPosts('a reminder every Wednesday at 6 pm that club night starts at 7.')[0]?.text,
  ).toBe('⏰ Club night starts at 7');
  expect(readPosts('/remind sets a reminder, each Friday at 9')).toEqual([]);
});

test('dice are rolled by a command, and an application bot has its form', () => {
  expect(readCommands('bot who rolls dice like 2d6+3').map(({ name }) => name)).toContain('roll');
  const [form] = readRelays('an application bot, posts the answers in #jobs');
  expect(form).toMatchObject({ openLabel: 'Apply', channel: '#jobs', buttons: [] });
});

test('an economy has its shop in brackets, its highest stake and its givers', () => {
  const economy = readEconomy('経済ボット。ショップにはVIPロール(5000個)、色(200個)。');
  expect(economy.shop.map(({ price }) => price)).toEqual([5000, 200]);
  expect(readEconomy('max bet 1000, slots').mostStake).toBe(1000);
  expect(readEconomy("la monnaie c'est les Croquettes").currency).toBe('Croquettes');
  const names = readEconomyCommands('economy bot, a way for admins to give or take gold');
  expect(names.map(({ name }) => name)).toContain('grant');
});

test('frequent questions stand beside their answers in brackets', () => {
  expect(readFaq('een FAQ over levertijd (2 dagen) en retour (30 dagen)').entries).toEqual([
    { question: 'Levertijd', answer: '2 dagen' },
    { question: 'Retour', answer: '30 dagen' },
  ]);
});

test('a winner who is announced is no question of the day, and choix multiples no choices', () => {
  expect(readStudy('a weekly winner announced every Friday at 2pm')).toBeUndefined();
  expect(pollChoices('choix multiples, vote anonyme, résultats')).toBeUndefined();
});

test('a name of Latin letters ends where another script begins', () => {
  expect(slashed('/dailyで100個')).toBe('/daily で100個');
});

test.each([
  ['reaction roles: Blue, Red', "emoji: '🔵',\n      role: 'Blue'"],
  ['reaction roles bot', 'roles: []'],
  ['Discord-Bot, der täglich um 7 Uhr das Wetter für Köln in #wetter postet', "town: 'Köln'"],
  ['moderation bot that warns anyone who swears', "'word-add': 'word-add'"],
  ['reaction roles: Azul, Verde, Arte', "Verde: '#2f8f4e'"],
  ['ticket bot with a choice of Order problem, Design or Other', "'Order problem'"],
  ['ticket bot that asks for the order number first, then opens a channel', "'Order number'"],
  ['ticket bot, closing a ticket asks for a rating', 'questions: []'],
  ['بوت تذاكر بثلاثة أقسام: طلبات، شكاوى', "'طلبات'"],
  ['birthday bot, remind us three days before', 'daysBefore: 3'],
  ['welcome bot with their avatar', 'hasAvatar: true'],
])('the settings of %j have %j', async (text, expected) => {
  const plan = await planFor('discord_bot', text);
  expect((await filesFor(plan, text)).get('src/settings.js')).toContain(expected);
});

test('what a bot has is not said to be missing, and what its code only mentions is', async () => {
  const text =
    'ticket bot, people choose screen, battery or other. Monthly total of hours per person as CSV. In Python';
  expect((await planFor('discord_bot', text)).notIncluded).toEqual([
    'In Python',
    'Monthly total of hours per person as CSV',
  ]);
});
