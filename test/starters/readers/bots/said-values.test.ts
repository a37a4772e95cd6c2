import { expect, test } from 'vitest';
import { filesFor, planFor } from '../../make-project.ts';

async function botOf(message: string) {
  const plan = await planFor('discord_bot', message);
  const files = await filesFor(plan, message);
  const settings = [...files].flatMap(([path, text]) =>
    path.endsWith('settings.js') ? [text] : [],
  );
  return { left: plan.notIncluded ?? [], settings: settings.join('\n') };
}

test.each([
  ['bot discord, /contact qui affiche le 06 12 34 56 78 (Julie)', '06 12 34 56 78 (Julie)'],
  ['Discord-Bot: /telefon zeigt die 0171 2345678 (Anna)', '0171 2345678 (Anna)'],
  ['bot de discord: /telefono muestra el 612 345 678 (Marta)', '612 345 678 (Marta)'],
  ['discord bot, /phone shows the 555-0143 (Tom)', '555-0143 (Tom)'],
])('a command shows a phone number: %s', async (message, number) => {
  const { left, settings } = await botOf(message);
  expect(settings).toContain(`'${number}'`);
  expect(left).toEqual([]);
});

test.each([
  ['bot discord em português com quiz de capitais da Europa, pontos e ranking', 'Lisboa'],
  ['discord quiz bot, hoofdsteden van Azië, met punten', 'Ankara'],
  ['бот викторина для дискорда: столицы Африки', 'Каир'],
  ['Discord bot, quiz on the capitals of South America, leaderboard', 'Quito'],
])('a quiz asks about the capitals that it is for: %s', async (message, city) => {
  const { left, settings } = await botOf(message);
  expect(settings).toContain(`'${city}'`);
  expect(left).toEqual([]);
});

test.each([
  ['Discord-Quizbot zu Harry Potter', 'Harry Potter'],
  ['bot discord, quiz de Star Wars', 'Star Wars'],
])('questions that there are none of are told: %s', async (message, subject) => {
  expect((await botOf(message)).left.join()).toContain(subject);
});

test.each([
  [
    'discord bot voor onze studiegroep: deadlines bijhouden met vak en datum, dag van tevoren een herinnering',
    'Deadlines',
    ['vak', 'datum'],
    '',
  ],
  [
    'discord bot for our class to track homework deadlines with subject and due date, reminds us the day before in #homework',
    'Class List Bot',
    ['subject', 'due-date'],
    '#homework',
  ],
  [
    'Discord Bot für unsere Lerngruppe, Abgabetermine mit Fach und Datum, einen Tag vorher erinnern',
    'Abgabetermine',
    ['fach', 'datum'],
    '',
  ],
  [
    'bot discord pour la classe: devoirs avec matière et date limite, rappel la veille',
    'Devoirs',
    ['matière', 'date-limite'],
    '',
  ],
])(
  'things with a day are a list that reminds ahead: %s',
  async (message, title, fields, channel) => {
    const plan = await planFor('discord_bot', message);
    expect([plan.starter, plan.title, plan.notIncluded ?? []]).toEqual(['list-bot', title, []]);
    const { settings } = await botOf(message);
    expect(settings.replaceAll(/\s+/gu, ' ')).toContain(`fields: [ '${fields.join("', '")}', ]`);
    expect(settings.replaceAll(/\s+/gu, ' ')).toContain(
      `channel: '${channel}', isWhole: true, daysAhead: 1`,
    );
  },
);

test.each([
  ['bot discord pour notre asso : rappel chaque lundi à 18h30 dans #général', 'Rappels'],
  ['bot de discord para sorteos, comando /sorteo con premio y duración', 'Sorteos'],
  ['discord bot für unseren Verein, Umfragen mit Buttons', 'Umfragen'],
])('for whom a bot is, is no title: %s', async (message, title) => {
  expect((await planFor('discord_bot', message)).title).toBe(title);
});

test.each([
  [
    'Discord-Bot: Anmeldung zum Raid am Samstag 20 Uhr mit Buttons dabei / vielleicht / nicht dabei, max 10 Spieler',
    'Von selbst schreibt er: Donnerstag 20:00.',
  ],
  [
    'bot discord : rappel de la réunion chaque premier lundi du mois à 18h30 dans #général',
    'Il publie de lui-même : 1. lundi 18:30 (\\#général).',
  ],
  ['bot discord qui dit bonjour aux nouveaux', undefined],
])('what is posted by itself is told: %s', async (message, line) => {
  const plan = await planFor('discord_bot', message);
  const readme = (await filesFor(plan, message)).get('README.md') ?? '';
  if (line === undefined) expect(readme).not.toContain('`TZ`');
  else expect(readme).toContain(line);
});

test('files that features have in common are named where they are', async () => {
  const message = 'discord bot, roll dice like 2d6+3 and remind us every friday 7pm in #sessions';
  const files = await filesFor(await planFor('discord_bot', message), message);
  const named = files.get('README.md')?.match(/(?<=- `)src\/[\w/-]+\.js/gu) ?? [];
  expect(named.filter((path) => !files.has(path))).toEqual([]);
});
