import { expect, test } from 'vitest';
import { startersOf } from '../../../../src/starters/registry.ts';
import { bestBot } from '../../../../src/stages/plan/choose/best-bot.ts';
import { botTitle } from '../../../../src/stages/plan/read/program/bot-title.ts';
import { readLanguage } from '../../../../src/stages/plan/read/read-language.ts';
import { readEconomyCommands } from '../../../../src/starters/economy-bot/read-economy.ts';
import { readLevels } from '../../../../src/starters/levels-bot/read-levels.ts';
import { readRelays } from '../../../../src/starters/relay-bot/read-relays.ts';
import { namedList } from '../../../../src/starters/shared/named-list.ts';
import { readStaffRole } from '../../../../src/starters/shared/reading/commands/read-staff-role.ts';
import { slashed } from '../../../../src/starters/shared/reading/commands/slashed.ts';
import { readStandup } from '../../../../src/starters/shared/reading/clock/read-standup.ts';
import { readQuestions } from '../../../../src/starters/ticket-bot/read-questions.ts';
import { filesFor, planFor } from '../../make-project.ts';

test('questions end with their sentence, and where they are asked is none of them', () => {
  const { questions } = readStandup(
    'three questions: what did you do, any blockers. At 10:00 it posts',
  );
  expect(questions).toEqual(['What did you do', 'Any blockers']);
  expect(readQuestions('each ticket asks for name and a short description in a form.')).toEqual([
    'Name',
    'Short description',
  ]);
});

test('verbs around a list are none of it', () => {
  expect(namedList('Kategorien sollen Hilfe und Lob sein', 'kategorien')).toEqual(['Hilfe', 'Lob']);
  expect(namedList('I ruoli sono Arco, Lancia e Spada', 'ruoli')).toEqual([
    'Arco',
    'Lancia',
    'Spada',
  ]);
});

test('roles of levels stand behind "at" and behind "za"', () => {
  expect(readLevels('za poziom 10 rola Gość, za 25 Weteran').roles).toEqual([
    { level: 10, name: 'Gość' },
    { level: 25, name: 'Weteran' },
  ]);
  expect(readLevels('level roles at 5, 10 and 20').roles.map(({ level }) => level)).toEqual([
    5, 10, 20,
  ]);
});

test('an application has its questions, five at most, its buttons and its role', async () => {
  const text =
    'whitelist applications: players press Apply and answer 6 questions (age, nick, story, why, from, zone), ' +
    'staff see it in #inbox with accept and deny buttons, accepted people get the Citizen role';
  const [relay] = readRelays(text);
  expect(relay).toMatchObject({
    openLabel: 'Apply',
    channel: '#inbox',
    fields: ['age', 'nick', 'story', 'why', 'from-zone'],
    role: 'Citizen',
  });
  expect(bestBot(await startersOf('discord_bot'), text)?.name).toBe('relay-bot');
});

test('a fine is no payment, a ping no permission, and a command ends where another script begins', () => {
  const names = readEconomyCommands(
    'coins bot, /rob people and if it fails you pay a fine, /balance',
  );
  expect(names.map(({ name }) => name)).not.toContain('rob');
  expect(readStaffRole('pings only people with the Squad role')).toBeUndefined();
  expect(slashed('玩家用/bug命令提交')).toBe('玩家用/bug 命令提交');
});

test.each([
  ['bot with a daily word in Spanish', 'en'],
  ['ein Quiz auf Deutsch', 'de'],
])('%j is in %s', (text, language) => {
  expect(readLanguage(text)).toBe(language);
});

test('a title does not end with "and"', () => {
  const told = { text: 'games and', kind: 'List Bot', language: 'en' } as const;
  expect(botTitle('Different Games and', told)).toBe('List Bot');
  expect(botTitle('Different Games and List Bot', told)).toBe('List Bot');
});

test.each([
  ['a bot for a knock-out bracket of eight. Only the role Staff may change results', 'slash-bot'],
  ['антиспам, фильтр мата, команды мут, кик и бан', 'moderation-bot'],
])('%j is a %s', async (text, name) => {
  expect(bestBot(await startersOf('discord_bot'), text)?.name).toBe(name);
});

test.each([
  ['giveaway bot, people enter with a button and it can reroll', '', []],
  ['quiz bot with multiple choice questions that keeps score', '', []],
  ['moderation bot with /warn, embeds in #D9661F', "colour: '#d9661f'", []],
])('%j has all it asks for', async (text, setting, left) => {
  const plan = await planFor('discord_bot', text);
  expect(plan.notIncluded ?? []).toEqual(left);
  expect((await filesFor(plan, text)).get('src/settings.js')).toContain(setting);
});

test('the one role that a button gives is the one that is named', async () => {
  const text = 'a bot with a button to get or remove the role Squad';
  const files = await filesFor(await planFor('discord_bot', text), text);
  expect(files.get('src/settings.js')).toContain("roles: [\n    'Squad',\n  ]");
});

test('levels and roles side by side are pairs, and music joins other features', async () => {
  const text = 'levels 5, 10 give roles Sketcher, Painter';
  expect(readLevels(text).roles.map(({ name }) => name)).toEqual(['Sketcher', 'Painter']);
  expect(await planFor('discord_bot', 'welcomes new members and plays music')).toMatchObject({
    starter: 'welcome-bot',
    parts: ['music-bot'],
    notIncluded: ['YouTube, Spotify'],
  });
});
