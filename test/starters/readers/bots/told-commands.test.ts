import { expect, test } from 'vitest';
import { groupCommand, readGroup } from '../../../../src/starters/event-bot/read-group.ts';
import { readLists } from '../../../../src/starters/list-bot/read-lists.ts';
import { readRecords } from '../../../../src/starters/list-bot/read-record.ts';
import { readRules } from '../../../../src/starters/moderation-bot/read-rules.ts';
import { isStatement } from '../../../../src/starters/not-included/understood.ts';
import { readPollPosts } from '../../../../src/starters/poll-bot/read-poll-posts.ts';
import { readLevels } from '../../../../src/starters/levels-bot/read-levels.ts';
import { readCommandFields } from '../../../../src/starters/shared/reading/commands/read-command-fields.ts';
import { readNumber } from '../../../../src/starters/shared/reading/numbers/read-number.ts';
import { readGreeting } from '../../../../src/starters/welcome-bot/read-greeting.ts';
import { readScores } from '../../../../src/starters/score-bot/read-scores.ts';
import { readButtons } from '../../../../src/starters/shared/reading/commands/read-buttons.ts';
import { readDayBefore } from '../../../../src/starters/shared/reading/clock/read-day-before.ts';
import { slashed, withBangs } from '../../../../src/starters/shared/reading/commands/slashed.ts';
import { describesSheet, readSheet } from '../../../../src/starters/sheet-bot/read-sheet.ts';
import { readAnswers } from '../../../../src/starters/slash-bot/reading/read-answers.ts';
import { readPosts } from '../../../../src/starters/slash-bot/reading/read-posts.ts';
import { readReactions } from '../../../../src/starters/slash-bot/reading/read-reactions.ts';
import { filesFor, planFor } from '../../make-project.ts';

test.each([
  ['/rules shows our rules (be kind, no ads)', 'rules', ['1. be kind\n2. no ads']],
  ['/règles affiche : 1. Respect 2. Pas de pub', 'règles', ['1. Respect\n2. Pas de pub']],
  ['أمر /قوانين يعرض القوانين: الاحترام، بلا إعلانات.', 'قوانين', ['1. الاحترام\n2. بلا إعلانات']],
  ['/menu zeigt: Mo: Reis, Brot; Di: Suppe', 'menu', ['• Mo: Reis, Brot\n• Di: Suppe']],
  ['/vote shows the link https://vote.example, and more', 'vote', ['https://vote.example']],
  ['/ip donne play.nid.example et /x', 'ip', ['play.nid.example']],
  ['/fact with my facts: "Bees dance", "Owls hoot"', 'fact', ['Bees dance', 'Owls hoot']],
  ['/truth and /dare. truth: your fear, your crush. dare: sing, dance', 'dare', ['sing', 'dance']],
  ['/lunch picks one (soup, rice). /dinner too', 'dinner', ['soup', 'rice']],
])('%s: what /%s answers', (text, name, answers) => {
  expect(readAnswers(text).get(name)?.answers).toEqual(answers);
});

test.each([
  '/ip shows play.oak.example, /rules shows the rules (no spam, no cheats, be nice), and welcome new people in #hi',
  '/ip zeigt die Adresse play.oak.example, /regeln zeigt die Regeln (kein Spam, nett sein), neue Mitglieder in #hallo begrüßen',
  '/ip показывает адрес play.oak.example, /правила показывает правила (без читов, без мата), приветствует новых участников в #привет',
  '/ip muestra: play.roble.example, /reglas muestra: 1. Sin trampas 2. Sin spam, y da la bienvenida a los nuevos en #hola',
  '/ip 는 주소 play.oak.example 보여주고 /규칙 은 규칙(욕설 금지, 핵 금지) 보여주고 새 멤버를 #환영 에서 환영',
])('%s: two texts beside a greeting, and nothing to fill in', async (text) => {
  const plan = await planFor('discord_bot', `Discord bot: ${text}`);
  expect(plan).toMatchObject({ starter: 'slash-bot', parts: ['welcome-bot'] });
  expect(plan.notIncluded ?? []).toEqual([]);
  expect([...readAnswers(text).values()].flatMap(({ options }) => options)).toEqual([]);
});

test('what a command asks for is filed beside one that shows a list', () => {
  const text = '/bug asks for (title, steps), /rules shows the rules (be kind, no ads)';
  expect(readRecords(text)[0]?.fields).toEqual(['title', 'steps']);
});

test.each([
  ['/info, and it deletes the word "spam"', 'info'],
  ['/score shows top 5', 'score'],
  ['/lend item. Items: drill, saw', 'lend'],
])('%s: /%s answers nothing', (text, name) => {
  expect(readAnswers(text).get(name)?.answers ?? []).toEqual([]);
});

test('what a command says is no reaction, and verbs may come last', () => {
  expect(readReactions('/say says one of "Go on", "Well done"')).toEqual([]);
  expect(readReactions('"gel" yazarsa "hop" der')).toEqual([{ words: 'gel', text: 'hop' }]);
});

test('sheets: what fills them in, shows them and changes a number of another member', () => {
  const sheet = readSheet(
    'Con /crear se hace la ficha con nombre, raza y nivel. Las razas son elfo y orco. /ficha muestra el personaje, /subir le sube un nivel',
  );
  expect(sheet.paths).toMatchObject({ fill: 'crear', view: 'ficha' });
  expect(sheet.fields.map(({ name, choices }) => [name, choices])).toEqual([
    ['nombre', []],
    ['raza', ['Elfo', 'Orco']],
    ['nivel', []],
  ]);
  expect(sheet.changes).toEqual([
    { command: 'subir', field: 'nivel', by: 1, sign: 1, isOfOther: true },
  ]);
  expect(readSheet('/登记 姓名 段位，/查询 @人 显示资料，/名单 列出所有人').paths).toMatchObject({
    fill: '登记',
    view: '查询',
    list: '名单',
  });
  expect(readSheet('/garage keeps (maker, model), /garage @user shows it').paths).toMatchObject({
    fill: 'garage set',
    view: 'garage show',
  });
  expect(describesSheet('/start creates your hero, /profile shows it')).toBe(false);
});

test.each([
  ['/lobby with Join and Leave buttons, 10 players', 'lobby'],
  ['/presenza con bottoni Ci sono / Non ci sono', 'presenza'],
  ['/squad ouvre un groupe, on clique sur Rejoindre', 'squad'],
  ['/apply with buttons Accept and Deny, people join', undefined],
  ['/trip with date and time, a button to join', undefined],
  ['/join, /leave and /top', undefined],
])('%s: a group gathers by /%s', (text, name) => {
  expect(groupCommand(text)).toBe(name);
});

test('a group has seats, teams and an end; its buttons stand in the request', () => {
  const text =
    '/lobby z przyciskami Wchodzę / Wychodzę, 10 miejsc, jak się zapełni to losuje drużyny. po 30 min kasuje';
  expect(readGroup(text)).toEqual({ seats: 10, teams: 2, minutesOpen: 30 });
  expect(readButtons(text)).toEqual(['Wchodzę', 'Wychodzę']);
});

test('polls and lists that are posted by the clock', () => {
  expect(readPollPosts('A poll every Friday 18:00 in #play. Games: Chess, Go.')).toEqual([
    { at: '18:00', days: [5], question: '', choices: ['Chess', 'Go'], channel: '#play' },
  ]);
  expect(readPollPosts('a poll with buttons')).toEqual([]);
  expect(
    readPosts('every Monday at 10 it posts a theme from the list (Moss, Ice, Sun) in #art')[0],
  ).toMatchObject({ at: '10:00', days: [1], texts: ['Moss', 'Ice', 'Sun'], channel: '#art' });
  expect(readDayBefore('de avond ervoor om 19:00 een herinnering in #les')).toEqual({
    at: '19:00',
    days: 1,
    channel: '#les',
  });
  expect(readDayBefore('the day before was nice')).toBeUndefined();
});

test('lists: members, choices by another command, and the team alone', () => {
  expect(
    readLists(
      '/vouch @user comment adds a vouch, /vouches @user shows them. cant vouch yourself',
    )[0],
  ).toMatchObject({ fields: ['user', 'comment'], by: 'user', isForOthers: true });
  expect(readLists('/card add name rarity, /cards shows my cards')[0]).toMatchObject({
    add: 'card add',
    mine: 'cards',
  });
});

test('points of a month, and what is measured is typed', () => {
  expect(
    readScores(
      '/km adds kilometres, /total shows your total, /board of the month shows the ranking',
    ),
  ).toMatchObject({
    gives: [{ name: 'km', amount: 0 }],
    own: 'total',
    board: 'board',
    period: 'month',
  });
});

test('each number of warnings has what follows', () => {
  const { warnLimits } = readRules(
    'After 3 warnings the person gets muted for an hour, after 5 they get kicked',
  );
  expect(warnLimits.map(({ count, action }) => [count, action])).toEqual([
    [3, 'timeout'],
    [5, 'kick'],
  ]);
});

test('what people say of themselves is no wish', () => {
  const clauses = ['We sell hats and the company is called Brim', 'We need a log', 'we vote'];
  expect(clauses.map(isStatement)).toEqual([true, false, false]);
});

test('commands with an exclamation mark are slash commands, and that is said', async () => {
  expect(slashed('!dice rolls, !joke')).toBe('/dice rolls, /joke');
  expect(withBangs('Hi! a bot with /dice and !joke')).toEqual([]);
  const plan = await planFor('discord_bot', 'a bot: !flip flips a coin');
  expect(plan).toMatchObject({
    commands: expect.arrayContaining([expect.objectContaining({ name: 'flip' })]),
    notIncluded: ['!flip → /flip'],
  });
});

test('what is told privately is no greeting, and arrows are replies', () => {
  expect(readGreeting('greets in #hall with "Hi {user}!", and a dm saying "Read #rules"')).toEqual({
    welcome: 'Hi {user}!',
    directMessage: 'Read #rules',
    channel: '#hall',
    goodbyeChannel: '',
    role: '',
  });
  expect(readReactions('"hey" -> "ho!"')).toEqual([{ words: 'hey', text: 'ho!' }]);
});

test('a number may stand directly behind a comma, and what is typed before a verb', () => {
  expect(readNumber('匿名,10分钟后', ['{n}\\s?分钟'], { min: 1, max: 60 })).toBe(10);
  expect(readNumber('1,10 minutes', ['{n} minutes'], { min: 2, max: 60 })).toBeUndefined();
  expect(readCommandFields(' day time rival creates a post')).toEqual(['day', 'time', 'rival']);
  expect(readLevels('cargo Bronze no nível 5, Prata nível 10').roles).toEqual([
    { level: 5, name: 'Bronze' },
    { level: 10, name: 'Prata' },
  ]);
});

test.each([
  'bot discord: /dado per tirare un dado (si può scegliere quante facce), /moneta per testa o croce',
  'Discord-Bot: /würfel wirft einen Würfel (man kann wählen wie viele Seiten), /münze Kopf oder Zahl',
])('%s: a die of any number of sides is rolled', async (message) => {
  const plan = await planFor('discord_bot', message);
  expect(plan.notIncluded ?? []).toEqual([]);
  const code = (await filesFor(plan, message)).get('src/feature.js') ?? '';
  expect(code).toContain("rollDice(Number(wanted) > 1 ? 'd' + wanted : wanted)");
});
