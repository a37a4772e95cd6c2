import { expect, test } from 'vitest';

import { readChores, saysRota } from '../../../../src/starters/chore-bot/read-chores.ts';
import { toldLists } from '../../../../src/starters/chore-bot/told-lists.ts';
import { readFocus } from '../../../../src/starters/focus-bot/read-focus.ts';
import { readAutomod } from '../../../../src/starters/moderation-bot/read-automod.ts';
import { planFor } from '../../make-project.ts';

test.each([
  ['chores: bins, dishes (6 pm) and feeding the fish between Ann, Bo and Cy', 'Ann Bo Cy', 3],
  ['Wir sind: Lena, Max und Ole. Aufgaben: Küche, Bad und Müll, jede Woche', 'Lena Max Ole', 3],
  ['(me = Ann, plus Bo and Mum) with a rota: bins, dishes', 'Ann Bo Mum', 2],
  ['we share a server and we keep forgetting chores', '', 0],
])('%j has people and chores', (text, people, chores) => {
  const lists = toldLists(text);
  expect(lists.people.join(' ')).toBe(people);
  expect(lists.chores).toHaveLength(chores);
});

test('a rota has its turns, reminders and the end of the month', () => {
  const text =
    'Chores rotate every Sunday at 6pm, and pings whoever is late at 20:00. At the end of the month it shows who did most.';
  expect(readChores(text)).toMatchObject({
    turns: { at: '18:00', days: [0] },
    reminders: { at: '20:00', days: [0, 1, 2, 3, 4, 5, 6] },
    monthly: { date: -1 },
  });
  expect(saysRota('it rotates every Sunday', '')).toBe(true);
  expect(saysRota('it rotates between Ann, Bo', "'Ann'")).toBe(false);
});

test.each([
  ['pomodoro 25/5', 25, 5, false],
  ['50 min de estudo e 10 de pausa', 50, 10, false],
  ['a 45 minute focus timer, pings everyone when the 15 minute break begins', 45, 15, true],
  ['pings everyone who joined', 25, 5, false],
])('%j is a time of work', (text, work, rest, tellsAll) => {
  expect(readFocus(text)).toEqual({ work, rest, tellsAll });
});

test.each([
  ['pomodoro bot, pings those in the session when the break begins', 'focus-bot'],
  ['bot for us: Ann, Bo and Cy. Every week we rotate the jobs: bins, dishes', 'chore-bot'],
])('%j is built whole', async (text, starter) => {
  const { notIncluded = [], ...plan } = await planFor('discord_bot', text);
  expect({ starter: plan.starter, notIncluded }).toEqual({ starter, notIncluded: [] });
});

test.each([
  ['Discord-Bot, der täglich einen Witz postet', []],
  ['mod bot with /warn and /history, each needing a reason, ignore the roles Admin and Mod', []],
  ['trivia bot about medieval castles', [/^questions about medieval castles: it asks 26/]],
  ['un bot de quiz sur le cinéma', [/^questions sur le cinéma : il en pose 22/]],
  ['film quiz bot', []],
  ['ein Moderationsbot mit Schimpfwortfilter', [/^eine Liste verbotener Wörter/]],
  ['a weather bot that shows the next three days', []],
  ['ein Bot', [/^was der Bot außer \/ping, \/help tut$/]],
])('%j says what it lacks, and no more', async (text, lines) => {
  const { notIncluded = [] } = await planFor('discord_bot', text);
  expect(notIncluded).toEqual(lines.map((line) => expect.stringMatching(line)));
});

test('beside goals, those who come to a match are asked', async () => {
  const text =
    'Bot para el equipo. Los partidos son los viernes a las 21:00. Cada miércoles publica botones: Voy, No voy. Máximo 12, los demás a lista de espera. Con /goles se apuntan los goles y con /tabla sale el ranking.';
  expect(await planFor('discord_bot', text)).toMatchObject({
    starter: 'score-bot',
    parts: ['event-bot'],
  });
});

test('moderators give reasons, and roles of a list are left alone', () => {
  const { exemptRoles, needsReason } = readAutomod(
    'needs a reason; ignore the roles Admin and Mod',
  );
  expect({ exemptRoles, needsReason }).toEqual({
    exemptRoles: ['Admin', 'Mod'],
    needsReason: true,
  });
  expect(readAutomod('warn with an optional reason').needsReason).toBe(false);
});
