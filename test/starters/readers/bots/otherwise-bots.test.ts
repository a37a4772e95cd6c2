import { expect, test } from 'vitest';

import { requestedLists } from '../../../../src/starters/list-bot/plain-list.ts';
import { filesFor, planFor } from '../../make-project.ts';

test.each([
  ['bot that pins every message with 6 reactions 🍋 in #zest', 'starboard-bot'],
  ['dropdown menus where members choose an instrument (Oboe, Tuba) and a section', 'role-menu-bot'],
  ['Бот выдаёт роль по цеху: Литейный, Швейный. Выбор через меню, команда /цех', 'role-menu-bot'],
  ['un bot para votar el nombre del barco: Ola, Brisa o Faro', 'poll-bot'],
  ['Jugamos los martes a las 20:00, 8 titulares y 3 suplentes, hazme un bot', 'event-bot'],
  ['bot, w którym goście zgłaszają pomysły na zupy (/zupa)', 'suggestion-bot'],
  ['kasyno na kapsle dla serwera, start 200 kapsli', 'economy-bot'],
  ['bot con adivinanzas para la clase', 'trivia-bot'],
  ['custom commands bot: !addcmd name text, !delcmd', 'faq-bot'],
  ['Bot: /perle speichern mit Name, /perle zufall, alle Sprüche von Oma', 'quotes-bot'],
])('"%s" is made by %s', async (text, starter) => {
  expect((await planFor('discord_bot', text)).starter).toBe(starter);
});

test('quotes have the word of the request for all that it names', async () => {
  const names = await commandsOf(
    'Sprüche-Bot: /oma speichern, /oma zufall und /oma von zeigt alle von einer Person',
  );
  expect(names).toEqual(expect.arrayContaining(['oma speichern', 'oma zufall', 'oma von']));
  expect(new Set(names).size).toBe(names.length);
});

test('a command that saves quotes keeps its name', async () => {
  expect(await commandsOf('Quote bot: /grab to store a message, /quote')).toContain('grab');
});

test('a command adds to one list only', () => {
  const lists = requestedLists(
    '/thing zuhause adds a thing, /thing weg adds a thing, /things lists',
  );
  const added = lists.map(({ add }) => add);
  expect(new Set(added).size).toBe(added.length);
});

test('a slash in a name of a comma list divides nothing, and only one role at a time is read', async () => {
  const text =
    'role bot with dropdown menus: members choose pronouns (she/her, he/him) and a town (Oslo, Bergen)';
  const settings = (await filesFor(await planFor('discord_bot', text), text)).get(
    'src/settings.js',
  );
  expect(settings).toContain("'She/her'");
  const other = 'Бот выдаёт роль по цеху: Литейный, Швейный. Роль только одна, команда /цех';
  const made = (await filesFor(await planFor('discord_bot', other), other)).get('src/settings.js');
  expect(made).toContain('isExclusive: true');
  expect(made).toContain("'role-menu': 'цех'");
  expect(made).toContain("'Литейный'");
});

async function commandsOf(text: string): Promise<readonly string[]> {
  const plan = await planFor('discord_bot', text);
  return plan.projectType === 'discord_bot' ? plan.commands.map(({ name }) => name) : [];
}
