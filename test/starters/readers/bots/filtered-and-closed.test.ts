import { expect, test } from 'vitest';

import { readAutomod } from '../../../../src/starters/moderation-bot/read-automod.ts';
import { readBlockedWords } from '../../../../src/starters/moderation-bot/read-blocked-words.ts';
import { readModeration } from '../../../../src/starters/moderation-bot/read-moderation.ts';
import { readTicketCommands } from '../../../../src/starters/ticket-bot/commands.ts';
import { filesFor, planFor } from '../../make-project.ts';

test.each([
  [
    'deletes bad words and sends a DM "Be kind, friend", allow role Crew',
    { directMessage: 'Be kind, friend', exemptRoles: ['Crew'], notice: '' },
  ],
  [
    'no more than 4 mentions, warn them with a message that disappears after 6 sec',
    { mostMentions: 4, noticeSeconds: 6 },
  ],
  [
    'одинаковые сообщения 3 раза подряд удалять, роль Друг не трогать',
    { repeats: 3, exemptRoles: ['Друг'] },
  ],
  ['deletes insults and warns the author', { warns: true }],
  ['/warn and /ban; it blocks links', { warns: false }],
  ['warns people for swearing (heck, drat)', { warns: true, repeats: 0, mostMentions: 0 }],
])('%s: that is done with messages', (text, expected) => {
  expect(readAutomod(text)).toMatchObject(expected);
});

test.each([
  ['bot that deletes messages with links', true],
  ['Discord-Bot, der Nachrichten mit Links löscht', true],
  ['бот для дискорда, который удаляет сообщения со ссылками', true],
  ['a bot that saves links, /remove deletes one', false],
])('%s: it moderates: %s', async (text, moderates) => {
  const plan = await planFor('discord_bot', text);
  const parts = 'commands' in plan ? plan.commands.map(({ part }) => part) : [];
  expect(parts.includes('moderation-bot')).toBe(moderates);
});

test('a bot that deletes by itself moderates, in other words and with no words yet', async () => {
  const text =
    'бот, который удаляет сообщения с матом и ссылками-приглашениями, предупреждает автора, а после 3 нарушений мьют на 1 час';
  const plan = await planFor('discord_bot', text);
  expect(plan).toMatchObject({ starter: 'moderation-bot' });
  expect('commands' in plan && plan.commands.map(({ name }) => name)).toEqual([
    'warn',
    'warnings',
    'clear-warnings',
    'mute',
    'unmute',
    'word-add',
    'word-remove',
    'word-list',
  ]);
  const settings = (await filesFor(plan, text)).get('src/settings.js');
  expect(settings).toMatch(/count: 3,\s+action: 'timeout',\s+minutes: 60/u);
  expect(settings).toContain("links: 'invites'");
  const words = 'a moderation bot that deletes bad words';
  const files = await filesFor(await planFor('discord_bot', words), words);
  expect(files.get('src/settings.js')).toContain('readsMessages: true');
});

test('what a ticket is for is chosen behind the button that is named', async () => {
  const text =
    'ticket bot, a message with an Open Ticket button; clicking asks for a reason (Order, Refund, Other)';
  const files = await filesFor(await planFor('discord_bot', text), text);
  expect(files.get('src/settings.js')).toMatch(
    /topics: \[\s+'Order',\s+'Refund',\s+'Other',\s+\],\s+questions: \[\],\s+openLabel: 'Open Ticket'/u,
  );
});

test('words stand behind swearing, and links and mentions are none', () => {
  expect(readBlockedWords('warns people for swearing (heck, drat)')).toEqual(['heck', 'drat']);
  expect(readBlockedWords('deletes messages with invite links or more than 5 mentions')).toEqual(
    [],
  );
});

test('moderators have the commands for words that a request names', () => {
  const names = readModeration('/warn, /words add, /words remove, /automod').map(
    ({ name }) => name,
  );
  expect(names).toEqual(expect.arrayContaining(['words add', 'words remove', 'automod']));
  expect(readModeration('/warn and /kick').map(({ name }) => name)).not.toContain('automod');
});

test('tickets are closed by a command, asked for once more, and several for each', async () => {
  expect(readTicketCommands('a ticket bot').map(({ name }) => name)).toEqual(['ticket-panel']);
  const text =
    'ticket bot with /close that asks to confirm, then deletes it, max 3 tickets per person';
  const files = await filesFor(await planFor('discord_bot', text), text);
  const settings = files.get('src/settings.js');
  expect(settings).toContain("'ticket-close': 'close'");
  expect(settings).toContain('confirms: true');
  expect(settings).toContain('mostOpen: 3');
  expect(settings).toContain('deleteAfterSeconds: 10');
});
