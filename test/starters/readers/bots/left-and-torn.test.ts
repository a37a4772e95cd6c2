import { expect, test } from 'vitest';
import { readCalls } from '../../../../src/starters/call-bot/read-calls.ts';
import { leftOutOfPolls } from '../../../../src/starters/poll-bot/left-out.ts';
import { readCommandFields } from '../../../../src/starters/shared/reading/commands/read-command-fields.ts';
import { groupCommand } from '../../../../src/starters/event-bot/read-group.ts';
import { readAnswers } from '../../../../src/starters/slash-bot/reading/read-answers.ts';
import { planFor } from '../../make-project.ts';

test('a poll of suggestions and what its winner becomes are not built', () => {
  const text = '/vote starts a poll with all suggestions. The winner becomes book of the month.';
  expect(leftOutOfPolls(text)).toEqual([
    '/vote starts a poll with all suggestions',
    'The winner becomes book of the month',
  ]);
  expect(leftOutOfPolls('/poll with question and choices')).toEqual([]);
});

test.each([
  [
    'oyun sunucumuz için bir bot lazım. /etkinlik komutuyla ad, tarih ve saat girip etkinlik açalım. /liste komutu bu haftaki etkinlikleri göstersin. Sadece Kaptan rolü etkinlik silebilsin.',
    ['etkinlik', 'liste', 'etkinlik-iptal'],
  ],
  [
    'リマインダーボットがほしい。「/remind 30分 洗濯」のように打つと時間になったらメンションする',
    ['remind', 'reminders', 'forget'],
  ],
])('what is there is not said to be missing: %s', async (text, names) => {
  const plan = await planFor('discord_bot', text);
  expect(plan.notIncluded ?? []).toEqual([]);
  expect(plan).toMatchObject({ commands: names.map((name) => ({ name })) });
});

test('what is bought and changes nothing is said', async () => {
  const text = 'economy bot, shop: VIP role 500, custom color 200, sword 100';
  expect((await planFor('discord_bot', text)).notIncluded).toEqual([
    'what “custom color” does once it is bought',
  ]);
});

test('votes are buttons: reactions are said', () => {
  expect(leftOutOfPolls('a bot that does polls with reactions')).toEqual(['polls with reactions']);
  expect(leftOutOfPolls('polls with buttons, and reaction roles')).toEqual([]);
});

test('who stays away from voice for days is no call', () => {
  expect(readCalls('Si alguien no entra a voz en 30 días que avise en #admins')).toBeUndefined();
  expect(readCalls('tell #general when somebody joins the voice channel')).toBeDefined();
});

test('players are gathered by a button, and a purpose is no field', () => {
  const text = '/buscar para avisar que buscás gente, los demás tocan un botón para sumarse';
  expect(groupCommand(text)).toBe('buscar');
  expect(readCommandFields(' se ve el actual, que ahora')).toEqual([]);
  expect(readCommandFields(' para avisar que buscás gente, los demás')).toEqual([]);
});

test('"shows it, with the pages" is no answer', () => {
  expect(readAnswers('/current shows it, with the pages and the meeting date').size).toBe(0);
});

test.each([
  [
    'discord afk bot, gives a role to people who mention the owner and pings staff',
    'gives a role to people who mention the owner and pings staff',
  ],
  ['discord bot to book slots, members are reminded by email', 'members are reminded by email'],
  ['discord bot to book slots, never more than twice a week', 'never more than twice a week'],
])('what a bot of its own words does not do is said: %s', async (text, left) => {
  expect((await planFor('discord_bot', text)).notIncluded).toEqual([left]);
});

test('who joins by an invite is greeted too', async () => {
  const text = 'discord bot that logs who joins and who invited them, plus welcome message';
  expect(await planFor('discord_bot', text)).toMatchObject({
    starter: 'invite-bot',
    parts: ['welcome-bot'],
  });
});
