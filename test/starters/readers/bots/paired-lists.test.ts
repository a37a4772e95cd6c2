import { expect, test } from 'vitest';

import { isExample } from '../../../../src/starters/not-included/understood.ts';
import { readLists } from '../../../../src/starters/list-bot/read-lists.ts';
import { filesFor, planFor } from '../../make-project.ts';

const text =
  'Discord bot with /remind, like /remind 20m "tea". And /trip add with town and date and /trip list that shows them.';

test('what is typed stands behind "with"', () => {
  expect(readLists(text)[0]).toMatchObject({ add: 'trip add', fields: ['town', 'date'] });
  expect(readLists('/words add and /words remove')[0]?.fields).toEqual(['text']);
});

test('commands of a list stay its own beside reminders', async () => {
  const plan = await planFor('discord_bot', text);
  const names = 'commands' in plan ? plan.commands.map(({ name }) => name) : [];
  expect(names).toEqual(expect.arrayContaining(['trip add', 'trip list', 'remind']));
  expect(names).not.toContain('trip');
});

test('how a command is typed is not missing', () => {
  expect(isExample('like /remind 20m "tea"', { commands: ['remind'] })).toBe(true);
  expect(isExample('like /weather Rome', { commands: ['remind'] })).toBe(false);
});

test('a giveaway has the sign of its button, and what winners are told', async () => {
  const message =
    'giveaway bot for discord, enter with a 🎁 button, it draws the winners and says "Lucky you!"';
  const files = await filesFor(await planFor('discord_bot', message), message);
  const settings = files.get('src/settings.js');
  expect(settings).toContain("joinLabel: '🎁'");
  expect(settings).toContain("congratulations: 'Lucky you!'");
});
