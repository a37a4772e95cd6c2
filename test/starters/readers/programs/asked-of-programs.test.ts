import { expect, test } from 'vitest';
import { readOutline } from '../../../../src/starters/cli-tool/reading/read-outline.ts';
import { readTool } from '../../../../src/starters/cli-tool/reading/read-tool.ts';
import { readUsage } from '../../../../src/starters/cli-tool/reading/read-usage.ts';
import { readBlockedWords } from '../../../../src/starters/moderation-bot/read-blocked-words.ts';
import { readLimits } from '../../../../src/starters/rest-api/read-limits.ts';
import { readAnswers } from '../../../../src/starters/slash-bot/reading/read-answers.ts';
import { readReactions } from '../../../../src/starters/slash-bot/reading/read-reactions.ts';
import { readGreeting } from '../../../../src/starters/welcome-bot/read-greeting.ts';
import { filesFor, planFor } from '../../make-project.ts';

test.each([
  [
    "when somebody writes 'gg' reply 'well played' and react with 🏆",
    [{ words: 'gg', text: 'well played', emoji: '🏆' }],
  ],
  ['Auf das Wort „Petri“ soll er mit „Heil!“ antworten', [{ words: 'Petri', text: 'Heil!' }]],
  [
    "Cuando alguien escriba 'pinchazo', que reaccione con 🛠️.",
    [{ words: 'pinchazo', emoji: '🛠️' }],
  ],
  [
    'Quand quelqu’un dit « mat », il répond « Bien joué ! ».',
    [{ words: 'mat', text: 'Bien joué !' }],
  ],
  ['「やっほー」と書かれたら「やっほー！」と返す', [{ words: 'やっほー', text: 'やっほー！' }]],
  [
    '自动回复：“价格”回复“每月30元”，“地址”回复“南京西路100号”',
    [
      { words: '价格', text: '每月30元' },
      { words: '地址', text: '南京西路100号' },
    ],
  ],
  [
    'на слово «цена» отвечает «500 ₽», на слово «адрес» отвечает «ул. Ленина 5»',
    [
      { words: 'цена', text: '500 ₽' },
      { words: 'адрес', text: 'ул. Ленина 5' },
    ],
  ],
  [
    'bot : « tarif » répond « 30 € », « horaires » répond « 9h-18h »',
    [
      { words: 'tarif', text: '30 €' },
      { words: 'horaires', text: '9h-18h' },
    ],
  ],
  ['「料金」には「月500円」と返信して', [{ words: '料金', text: '月500円' }]],
  ['reacts with ☕ to every message in #coffee', [{ words: '', emoji: '☕', channel: '#coffee' }]],
  ["/rules says 'Be kind'. /motto says 'Slow'", []],
  ['a bot that says "hello"', []],
])('reads what is done with messages: %s', (message, reactions) => {
  expect(readReactions(message)).toEqual(reactions);
});

test('what a bot says and looks for is data, and no code', async () => {
  const message = `when somebody writes "\`;process.exit()//" reply "\${process.env.DISCORD_TOKEN}</script>"`;
  const files = await filesFor(await planFor('discord_bot', message), message);
  const settings = files.get('src/settings.js') ?? '';
  const { settings: read } = await import(`data:text/javascript,${encodeURIComponent(settings)}`);
  expect(read.reactions).toEqual([
    { words: '`;process.exit()//', text: '${process.env.DISCORD_TOKEN}</script>' },
  ]);
});

test('a command takes the words after it, unless they tell what it does', () => {
  const options = (text: string) =>
    [...readAnswers(text)].map(([name, said]) => [name, said.options]);
  expect(options('/tip member amount, /route <from> [to]')).toEqual([
    ['tip', ['member', 'amount']],
    ['route', ['from', 'to']],
  ]);
  expect(options('/flip flips a coin, /list shows it, /roll the dice')).toEqual([]);
});

test.each([
  ['a timer: pomo start 25, pomo stop', 'pomo', ['start', 'stop']],
  ['a CLI named rosin: `rosin log 45 --piece Bach`', 'rosin', ['log']],
  ['Programm: kasse buchen 12.50 Kaffee, kasse saldo', 'kasse', ['buchen', 'saldo']],
  ['a tool, run it with `npm start`', undefined, []],
  ['a CLI for cats, for dogs, add notes, add tasks', undefined, []],
])('reads what is typed: %s', (message, program, names) => {
  const usage = readUsage(message);
  expect(usage.program).toBe(program);
  expect(usage.commands.map(({ name }) => name)).toEqual(names);
});

test('a tool whose commands are shown has those, and keeps a list if it adds to one', () => {
  const tool = (message: string) => readTool(message, readOutline(message));
  expect(tool('a timer: pomo start 25, pomo stop')).toBe('commands');
  expect(tool('hive add Oak, hive weigh Oak, hive list')).toBe('records');
  expect(tool('sum add 1 2, sum multiply 3 4, a calculator')).toBe('calc');
});

test.each([
  ['20 per page, at most 60 requests per minute', 20, { requests: 60, seconds: 60 }],
  ['Seiten zu 25, 100 Anfragen pro Stunde', 25, { requests: 100, seconds: 3600 }],
  ['paginação de 15 em 15', 15, undefined],
  ['limite de 10 requêtes par seconde', undefined, { requests: 10, seconds: 1 }],
  ['an API for books with 3 pages', undefined, undefined],
  ['max 40 loaves per day', undefined, undefined],
  ['Montag bis Freitag von 17 bis 22 Uhr in Stunden', undefined, undefined],
  ['5 links per hour', undefined, { requests: 5, seconds: 3600, method: 'POST' }],
])('reads the limits of "%s"', (message, pageSize, rateLimit) => {
  const limits = readLimits(message);
  expect(limits.pageSize).toBe(pageSize);
  expect(limits.rateLimit).toEqual(rateLimit);
});

test.each([
  ["deletes messages with 'copper cure' or 'shark sale'", ['copper cure', 'shark sale']],
  ['block the words nitro, boost and raffle. Log all', ['nitro', 'boost', 'raffle']],
  ['löscht Nachrichten mit „Gratis“', ['gratis']],
  ["a mod bot; /rules says 'Be kind'", []],
  ['следит за словами, слова «редис» и «нитро»', ['редис', 'нитро']],
])('reads the words that are deleted: %s', (message, words) => {
  expect(readBlockedWords(message)).toEqual(words);
});

test('a farewell may stand before the word for leaving', () => {
  const greeting = readGreeting(
    "says 'Ahoy {user}!' in #lobby, and 'Fair winds' when someone leaves",
  );
  expect(greeting).toMatchObject({ welcome: 'Ahoy {user}!', goodbye: 'Fair winds' });
});
