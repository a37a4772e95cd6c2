import { expect, test } from 'vitest';
import { readCounting } from '../../../../src/starters/counting-bot/read-counting.ts';
import {
  readEconomy,
  readEconomyCommands,
} from '../../../../src/starters/economy-bot/read-economy.ts';
import { readFaq } from '../../../../src/starters/faq-bot/read-faq.ts';
import { readLog } from '../../../../src/starters/log-bot/read-log.ts';
import { readModmail } from '../../../../src/starters/modmail-bot/read-modmail.ts';
import { readQuotes } from '../../../../src/starters/quotes-bot/read-quotes.ts';
import { planCommands, readCommandNames } from '../../../../src/starters/shared/named-commands.ts';
import { readStarboard } from '../../../../src/starters/starboard-bot/read-starboard.ts';
import { readCriticals } from '../../../../src/starters/slash-bot/reading/read-criticals.ts';
import { readPosts } from '../../../../src/starters/slash-bot/reading/read-posts.ts';
import { readAnswers } from '../../../../src/starters/slash-bot/reading/read-answers.ts';
import { readClock } from '../../../../src/starters/shared/reading/clock/read-clock.ts';
import {
  readChannels,
  readRole,
} from '../../../../src/starters/shared/reading/commands/read-server-words.ts';

test('commands have the names that a request gives them', () => {
  const commands = {
    balance: { does: 'Shows money.', words: 'bal|saldo|余额' },
    pay: { does: 'Pays.', words: 'give|送\\p{L}{0,6}' },
  };
  expect(readCommandNames('a bot with /bal and /give', commands)).toEqual({
    balance: 'bal',
    pay: 'give',
  });
  expect(readCommandNames('Befehle: Saldo, neu. give it to me', commands)).toEqual({
    balance: 'saldo',
    pay: 'pay',
  });
  expect(planCommands('命令:余额、送瓜子。', commands)).toEqual([
    { name: '余额', description: 'Shows money.' },
    { name: '送瓜子', description: 'Pays.' },
  ]);
});

const shops = {
  shop: [],
  earns: [],
  streak: { days: 0, extra: 0 },
  start: 0,
  mostStake: 0,
  sign: '🪙',
};

test.each([
  ['economy bot', { ...shops, currency: undefined, daily: 100 }],
  [
    'currency = shells 🐚, everybody starts with 500, 1,000 per day. Shop: Hat 200, Top Crown 1,500',
    {
      ...shops,
      currency: 'shells',
      sign: '🐚',
      start: 500,
      daily: 1000,
      shop: [
        { name: 'Hat', price: 200 },
        { name: 'Top Crown', price: 1500 },
      ],
    },
  ],
  [
    'Währung „Taler“, täglich 50, 7 Tage in Folge: 30 extra, Laden mit Hut 20 und Krone für 1.000',
    {
      ...shops,
      currency: 'Taler',
      daily: 50,
      streak: { days: 7, extra: 30 },
      shop: [
        { name: 'Hut', price: 20 },
        { name: 'Krone', price: 1000 },
      ],
    },
  ],
  [
    '每天签到得10颗瓜子,连续7天额外给50',
    { ...shops, currency: '瓜子', daily: 10, streak: { days: 7, extra: 50 } },
  ],
  [
    'economy: daily, dig (random 40 to 5, cooldown 2 hours), /bet max 75',
    {
      ...shops,
      currency: undefined,
      daily: 100,
      mostStake: 75,
      earns: [{ name: 'dig', least: 5, most: 40, minutes: 120 }],
    },
  ],
])('an economy is read from %j', (message, expected) => {
  expect(readEconomy(message)).toEqual(expected);
});

test('the currency by what it is called', () => {
  expect(readEconomy('La moneda se llama Churros jaja').currency).toBe('Churros');
});

test('commands have Dutch and Arabic names, too', () => {
  const names = (message: string) => readEconomyCommands(message).map(({ name }) => name);
  expect(names("economie, commando's: saldo, dagelijks, winkel, koop")).toEqual([
    'saldo',
    'dagelijks',
    'pay',
    'winkel',
    'koop',
    'leaderboard',
  ]);
  expect(names('بوت اقتصاد، الأوامر: الرصيد، المتجر')).toContain('المتجر');
});

test('a command that earns something takes no name of another', () => {
  const names = (message: string) => readEconomyCommands(message).map(({ name }) => name);
  expect(names('economy with /work, pay (5 to 9)')).toEqual([
    'balance',
    'daily',
    'pay',
    'shop',
    'buy',
    'leaderboard',
    'work',
  ]);
});

test.each([
  ['quotes: "It was broken already." - Flo, "No" (Zoë B.)', ['Flo', 'Zoë B']],
  ['Zitate: „Wer spät bremst, ist schnell.“ – Jonas', ['Jonas']],
  ['a bot called "Quoty" that says "hello" and "bye"', []],
])('of %j, what has a name behind is a quote', (message, names) => {
  expect(readQuotes(message).map(({ name }) => name)).toEqual(names);
});

test.each([
  ['counting bot', '#counting', true],
  ['counting in #numbers, mistakes do not reset the count', '#numbers', false],
  ['Zählbot für #zählen ohne Neustart', '#zählen', false],
  ['bot de conteo en #contar, sin reinicio', '#contar', false],
])('counting is read from %j', (message, channel, restarts) => {
  expect(readCounting(message)).toEqual({ channel, restarts, mistake: undefined });
});

test.each([
  ['starboard bot please 🙏', '#starboard', '⭐', 3, true],
  ['5 🔥 copies a message to #best, self-stars do not count', '#best', '🔥', 5, false],
  ['Sternebrett ab 4 Sternen, eigene Nachrichten zählen nicht', '#starboard', '⭐', 4, false],
  ['スターボード 星5つ', '#starboard', '⭐', 5, true],
  ['board with at least 7 reactions of 💎 emoji', '#starboard', '💎', 7, true],
])('a starboard is read from %j', (message, channel, emoji, stars, countsOwn) => {
  expect(readStarboard(message)).toEqual({ channel, emoji, stars, countsOwn });
});

test.each([
  ['modmail', '#modmail', '', true],
  ['modmail in #inbox for the role Staff, show which mod answered', '#inbox', 'Staff', false],
  ["modmail, don't show which mod wrote", '#modmail', '', true],
  ['Modmail im Kanal „Postfach“, nicht anonym', '#postfach', '', false],
])('modmail is read from %j', (message, channel, staff, isAnonymous) => {
  expect(readModmail(message)).toEqual({ channel, staff, isAnonymous });
});

test.each([
  [
    'faq bot\n- When are you open? -> 18:00–22:00\n2. "Where do I park?" – Behind it: look\nUnknown: say "No idea"',
    [
      ['When are you open?', '18:00–22:00'],
      ['Where do I park?', 'Behind it: look'],
    ],
    'No idea',
  ],
  [
    'FAQ: Wann habt ihr offen? - Ab 9; was kostet es? Nichts',
    [
      ['Wann habt ihr offen?', 'Ab 9'],
      ['was kostet es?', 'Nichts'],
    ],
    undefined,
  ],
  ['faq\nQ: Is it free\nA: Yes.\nand "hello"', [['Is it free', 'Yes.']], undefined],
  ['faq bot, could you do that? Thanks', [], undefined],
])('questions are read from %j', (message, entries, unknown) => {
  const read = readFaq(message);
  expect(read.entries.map(({ question, answer }) => [question, answer])).toEqual(entries);
  expect(read.unknown).toBe(unknown);
});

test.each([
  ['audit log bot', '#audit-log', ['joined', 'left', 'deleted', 'edited']],
  ['log deleted messages and edits in #mod-log', '#mod-log', ['deleted', 'edited']],
  ['ein Protokollbot: wer beitritt und wer den Server verlässt', '#audit-log', ['joined', 'left']],
  ['记录删除的消息', '#audit-log', ['deleted']],
])('a log is read from %j', (message, channel, kinds) => {
  expect(readLog(message)).toEqual({ channel, kinds });
});

test('commands are known by what a request says that they do', () => {
  const request =
    '/stash shows how much you have, /dig gives 5 to 9, /hand sends shells to another member, /shore lists the richest';
  expect(readEconomyCommands(request).map(({ name }) => name)).toEqual([
    'stash',
    'daily',
    'hand',
    'shore',
    'dig',
  ]);
});

test('a natural 20 and a natural 1 have the words of the request', () => {
  expect(readCriticals('/roll dice, nat 20 says "Hurrah!" and for a 1 "Ouch"')).toEqual({
    highest: 'Hurrah!',
    lowest: 'Ouch',
  });
  expect(readCriticals('posts "Tea!" at 20:00')).toBeUndefined();
});

test('what is said to newcomers is neither posted nor answered', () => {
  const request =
    'posts "Low tide!" every day at 6am in #quay, /ip says "sea.example", newcomers are greeted in #pier with "Ahoy"';
  expect(readPosts(request)).toMatchObject([{ text: 'Low tide!', channel: '#quay', at: '06:00' }]);
  expect([...readAnswers(request)]).toEqual([['ip', { answers: ['sea.example'], options: [] }]]);
});

test.each([
  ['كل يوم أحد وأربعاء الساعة 8 مساء', '20:00', [0, 3]],
  ['mon-fri at 9:30', '09:30', [1, 2, 3, 4, 5]],
  ['周一到周五每天早上8点', '08:00', [1, 2, 3, 4, 5]],
])('%j comes round', (clause, at, days) => {
  expect(readClock(clause)).toEqual({ at, days });
});

test.each([
  ['在#大厅发“你好”', '#大厅'],
  ['#おはようで言う', '#おはよう'],
  ['posts in #quay', '#quay'],
])('the channel of %j is %s', (text, channel) => {
  expect(readChannels(text)).toEqual([channel]);
});

test.each([
  ['Kaptan rolü görebilsin', 'Kaptan'],
  ['역할 새싹을 줘', '새싹'],
])('the role of %j is %s', (text, role) => {
  expect(readRole(text)).toBe(role);
});
