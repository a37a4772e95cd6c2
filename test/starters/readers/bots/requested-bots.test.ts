import { expect, test } from 'vitest';

import { filesFor, planFor } from '../../make-project.ts';

test.each([
  [
    'poll bot: /vote with up to 4 options, closes after the minutes I type',
    ['mostChoices: 4', "unit: 'minutes'"],
  ],
  [
    'bot de tickets: botón "Pedir ayuda", temas Pago, Error y Otro, quien responde es el rol Guía, guarda la conversación',
    ["openLabel: 'Pedir ayuda'", "'Otro',\n  ]", "staff: 'Guía'", 'keepsTranscript: true'],
  ],
  ['ticket bot, the roles Clerk and Boss can see tickets', ["staff: 'Clerk, Boss'"]],
  ['Ticketbot, nur die Rollen "Helfer", "Chef" sehen ihn', ["staff: 'Helfer, Chef'"]],
  ['bot: coins "shells", /daily gives 7, /balance, /top', ['shop: [],', 'hasExamples: false']],
  [
    'bot for our clan "Rook Row": /ip shows play.rook.net, remind us every Monday at 18:00 about the lesson',
    ["text: '⏰ The lesson'"],
  ],
  [
    'anonymous confession bot, though staff can check who sent one',
    ["channel: ''", "logChannel: '#mod-log'"],
  ],
  ['ticket botu: "Yardım Aç" butonu, Kapat butonu olsun', ["closeLabel: 'Kapat'"]],
  ['birthday bot, posts "Hip hip" with a cake emoji in #party', ["'{user} Hip hip 🎂'"]],
  [
    'bot with /roll, nat 20 says "Hurrah!" and for a 1 "Ouch"',
    ["highest: 'Hurrah!'", "lowest: 'Ouch'"],
  ],
  [
    'bot de aniversario, /aniversario dia mes e /proximos mostra os proximos 4',
    ["birthdays: 'proximos'"],
  ],
  [
    '做个机器人:/签到 每天一次得8个贝壳,/余额 看贝壳',
    ["daily: '签到'", 'daily: 8', "currency: '贝壳'"],
  ],
  [
    'bot: coins "pebbles", /work every 20 min gives 5-9, /shop, /buy',
    ["currency: 'pebbles'", 'minutes: 20'],
  ],
])('%j has what it names in the settings', async (message, settings) => {
  const plan = await planFor('discord_bot', message);
  const files = await filesFor(plan, message);
  for (const setting of settings) expect(files.get('src/settings.js')).toContain(setting);
  expect(plan.notIncluded ?? []).toEqual([]);
});

test.each([
  ['zróbcie mi bota do ticketów', 'ticket-bot', 'panel-zgłoszeń'],
  [
    'quiero un bot de preguntas, que yo añada más con un comando y los vea',
    'trivia-bot',
    'preguntas',
  ],
  [
    'un bot pour organiser nos sorties, inscription par bouton et un rappel la veille',
    'event-bot',
    'événement',
  ],
  [
    'Der Bot soll Termine verwalten: man meldet sich per Knopf an oder ab, einen Tag vorher kommt eine Erinnerung',
    'event-bot',
    'termin',
  ],
])('%j is a %s', async (message, starter, command) => {
  const plan = await planFor('discord_bot', message);
  expect(plan.starter).toBe(starter);
  expect(plan).toMatchObject({
    commands: expect.arrayContaining([expect.objectContaining({ name: command })]),
  });
});

test('roles by reaction join a bot that greets, all of them', async () => {
  const message =
    "un bot avec un message d'accueil et des rôles par réaction pour notre serveur de jeux : Go, Dames et Tarot";
  const plan = await planFor('discord_bot', message);
  const files = await filesFor(plan, message);
  expect(files.get('src/role-menu-bot/settings.js')).toMatch(/'Go',\s+'Dames',\s+'Tarot'/);
});

test('the README and the commands are in the language of the request', async () => {
  const message = 'bot in italiano: /moneta, /dado, /classe fa qualcosa';
  const plan = await planFor('discord_bot', message);
  const files = await filesFor(plan, message);
  expect(files.get('README.md')).toContain('| `/moneta` | Lancia una moneta. |');
  expect(files.get('README.md')).toContain('## Non incluso');
  expect(files.get('src/feature.js')).toContain("description: 'Lancia una moneta.'");
  // Nothing says what it answers: it is no command.
  expect(JSON.stringify(plan)).not.toContain('"name":"classe"');
  expect(plan.notIncluded?.join('\n')).toContain('/classe');
  expect(files.get('src/feature.js')).toContain('Non incluso: /classe');
});

test.each([
  ['bot: /tea brews tea once a day', 'once a day'],
  ['bot that posts "Lunch?" every day at 12:00 and opens a thread', 'opens a thread'],
])('%j says what it lacks', async (message, left) => {
  const { notIncluded } = await planFor('discord_bot', message);
  expect(notIncluded?.join('\n')).toContain(left);
});
