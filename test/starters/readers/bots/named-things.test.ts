import { expect, test } from 'vitest';
import { listCommands } from '../../../../src/starters/list-bot/plain-list.ts';
import { readEvent } from '../../../../src/starters/event-bot/read-event.ts';
import { readMeetings } from '../../../../src/starters/event-bot/read-meetings.ts';
import { timesBreaks } from '../../../../src/starters/focus-bot/read-focus.ts';
import { readOutline } from '../../../../src/starters/cli-tool/reading/read-outline.ts';
import { readRules } from '../../../../src/starters/moderation-bot/read-rules.ts';
import { readVariables } from '../../../../src/starters/scheduled-worker/read-variables.ts';
import { readOut, readSelectors } from '../../../../src/starters/scraper/read-selectors.ts';
import { readPort } from '../../../../src/starters/shared/reading/numbers/read-port.ts';
import {
  readChannels,
  readRole,
  readSayings,
} from '../../../../src/starters/shared/reading/commands/read-server-words.ts';
import { readAnswers } from '../../../../src/starters/slash-bot/reading/read-answers.ts';
import { readPosts } from '../../../../src/starters/slash-bot/reading/read-posts.ts';
import { readPath } from '../../../../src/starters/webhook-receiver/read-providers.ts';
import { readGreeting } from '../../../../src/starters/welcome-bot/read-greeting.ts';
import { filesFor, planFor } from '../../make-project.ts';

test.each([
  ['an API on port 8080', 8080],
  ['Puerto 4321', 4321],
  ['ポート5000', 5000],
  ['port 99999', 3000],
  ['a support page', 3000],
  ['cors for localhost:5173', 3000],
])('the port of %j is %d', (text, port) => {
  expect(readPort(text)).toBe(port);
});

test('a greeting has its text, its farewell, its channel and its role', () => {
  expect(
    readGreeting(
      'welcomes people in #Lobby with "Ahoy, @user!" and says goodbye with "Bye, {user}", gives the role Deckhand',
    ),
  ).toEqual({
    welcome: 'Ahoy, {user}!',
    goodbye: 'Bye, {user}',
    goodbyeChannel: '',
    channel: '#lobby',
    role: 'Deckhand',
  });
});

test('names of bots, roles and channels are not said, and colours are no channels', () => {
  const text =
    'a bot called "Greeter" with the role "Guest" in channel "hall", colour #ff8800, says "Hi"';
  expect(readSayings(text).map((said) => said.text)).toEqual(['Hi']);
  expect(readRole(text)).toBe('Guest');
  expect(readChannels(text)).toEqual(['#hall']);
});

test('commands have their answers, by chance or not, and their options', () => {
  const said = readAnswers(
    "/rules says 'Be kind', /loot gives a random item: sword, ring; /weather city: and /team lists Ann (boss), Ben",
  );
  expect(said.get('rules')).toEqual({ answers: ['Be kind'], options: [] });
  expect(said.get('loot')?.answers).toEqual(['sword', 'ring']);
  expect(said.get('weather')?.options).toEqual(['city']);
  expect(said.get('team')?.answers).toEqual(['Ann (boss), Ben']);
});

test.each([
  ["posts 'Stand-up!' in #dev every weekday at 9:30", { at: '09:30', days: [1, 2, 3, 4, 5] }],
  ['schreibt jeden Montag um 18 Uhr „Probe!“ in #dev', { at: '18:00', days: [1] }],
  ["every day at 7pm it says 'Dinner' in #dev", { at: '19:00', days: [0, 1, 2, 3, 4, 5, 6] }],
])('%j is posted at its time', (text, expected) => {
  expect(readPosts(text)).toMatchObject([{ channel: '#dev', ...expected }]);
});

test.each([
  'coins called "suns", /daily gives 150 every 24 h',
  "/hi says 'Hello' every time",
  "a bot that says 'Hello'",
  'posts every day at 9:30',
])('%j posts nothing by itself', (text) => {
  expect(readPosts(text)).toEqual([]);
});

test('warnings add up to what the request says, and are logged where it says', () => {
  expect(readRules('3 warnings = timeout of 2 hours, log to #mod-log')).toEqual({
    logChannel: '#mod-log',
    warnLimits: [{ count: 3, action: 'timeout', minutes: 120 }],
  });
  expect(readRules('2 strikes = mute 30m and 5 strikes = ban').warnLimits).toMatchObject([
    { count: 2, action: 'timeout', minutes: 30 },
    { count: 5, action: 'ban' },
  ]);
  expect(readRules('mute for 10 minutes after 3 warnings and log it').warnLimits).toEqual([
    { count: 3, action: 'timeout', minutes: 10 },
  ]);
  expect(readRules('a bot with warn').warnLimits).toEqual([]);
});

test('a tool has the options, commands and kinds of files of the request', () => {
  expect(readOutline('commands scan and stats, --top 10 and --quiet, reads .log files')).toEqual({
    commands: [
      { name: 'scan', about: '' },
      { name: 'stats', about: '' },
    ],
    options: [
      { flag: '--top', about: '', takesValue: true, usual: '10' },
      { flag: '--quiet', about: '', takesValue: false },
    ],
    kinds: ['.log'],
  });
});

test('an option is one word where options are written with dashes', () => {
  const { options } = readOutline('options --dry-run and --prefix, is named renamer');
  expect(options.map(({ flag }) => flag)).toEqual(['--dry-run', '--prefix']);
});

test('a scraper has selectors and a file, and takes no address for one', () => {
  const text = 'scrape https://shop.example.com: h2.title, .price and #total to deals.csv';
  expect(readSelectors(text)).toEqual(['h2.title', '.price', '#total']);
  expect(readOut(text)).toBe('data/deals.csv');
  expect(readOut('to ../../etc/passwd.json')).toBe('data/pages.json');
});

test('a worker has its folders, without line breaks that would add variables', () => {
  const text = 'back up /var/data\nPATH=x to /mnt/copies, keep the last 14 copies';
  expect(Object.fromEntries(readVariables('backup', text))).toEqual({
    BACKUP_SOURCE: '/var/data',
    BACKUP_DIR: '/mnt/copies',
    BACKUP_KEEP: '14',
  });
});

test('webhooks come below the path of the request', () => {
  expect(readPath('webhooks at /hooks/stripe', ['stripe'])).toBe('/hooks');
  expect(readPath('webhooks under /health', [])).toBe('/webhooks');
});

test.each([
  ['Un bot qui souhaite la bienvenue aux nouveaux', 'Bienvenue'],
  ['Trivia bot with categories for movies, sports and history', '^Trivia Bot$'],
  ['Sunucum için hoş geldin mesajı atan bot', 'Karşılama'],
  ['Бот, который выдаёт роли по кнопкам', 'Меню ролей'],
  ['a bot for raids of the guild Silver Lanterns? It greets', 'Silver Lanterns'],
  ['Espor takımımız Kuzey Kurtları için bir Discord botu istiyorum', '^Kuzey Kurtları$'],
  ['Discord sunucum için çekiliş botu', '^Çekiliş botu$'],
  ['zrób bota na discorda z systemem poziomów', '^Poziom$'],
  ['bot para el club de lectura Páginas Vivas. Leemos La casa, de Inés Ro', '^Páginas Vivas$'],
  ['I mod a study server. The bot should warn, mute and kick', '^Study Server Moderation Bot$'],
])('a bot has its title in the language of the request: %s', async (text, title) => {
  expect((await planFor('discord_bot', text)).title).toMatch(new RegExp(title, 'u'));
});

test('named answers, commands and times of work are those of the bot', async () => {
  const asked =
    'een bot die elke vrijdag om 17.00 uur vraagt wie er zaterdag meespeelt, met knoppen Ja, Nee en Misschien en een lijst';
  expect(readMeetings(asked)).toMatchObject([{ at: '17:00', days: [5], inDays: 1 }]);
  expect(readEvent(asked, '').choices?.map(({ label }) => label)).toEqual([
    'Ja',
    'Misschien',
    'Nee',
  ]);
  const listed = 'posts a question of the day, mods add new questions with /addquestion';
  expect(listCommands(listed)[0]?.name).toBe('addquestion');
  const timed = 'الأمر /مذاكرة لبدء مؤقت مدته 50 دقيقة ثم استراحة 10 دقائق في قناة #المذاكرة';
  expect(timesBreaks('a timer of 5 minutes')).toBe(false);
  expect(await planFor('discord_bot', `بوت ديسكورد. ${timed}`)).toMatchObject({
    starter: 'focus-bot',
    commands: [{ name: 'مذاكرة' }, {}, {}],
  });
});

test('nights of D&D are played with twenty sides', async () => {
  const featureOf = async (text: string) =>
    (await filesFor(await planFor('discord_bot', text), text)).get('src/feature.js');
  expect(await featureOf('a dice rolling bot for our D&D nights')).toContain("?? '1d20'");
  expect(await featureOf('a dice rolling bot')).toContain("?? '1d6'");
});
