import { expect, test } from 'vitest';
import { filesFor, planFor } from '../../../starters/make-project.ts';
import { missing } from './missing.ts';

const everyDay = 'days: [ 0, 1, 2, 3, 4, 5, 6, ]';

test.each([
  [
    'make a bot for our flat of 4 (Ben, Chloe, Marcus, Yara) that says every morning at 8 whose turn it is to do the dishes',
    ["people: [ 'Ben', 'Chloe', 'Marcus', 'Yara', ]", "at: '08:00'", everyDay],
  ],
  [
    'bot for the office: each morning at 9 say who makes coffee today, rota of Sam, Priya, Luke',
    ["people: [ 'Sam', 'Priya', 'Luke', ]", "chores: [ 'makes coffee', ]", everyDay],
  ],
  [
    'discord bot for our house: decides who cooks dinner each day, rotation: Anna, Joe, Fatima. post at 17:00 in #kitchen',
    ["people: [ 'Anna', 'Joe', 'Fatima', ]", "at: '17:00'", "channel: '#kitchen'", everyDay],
  ],
  [
    'Make a Discord bot for our allotment: waters rota with Jean, Paul, Asha and Dmitri, a different person each day, post at 07:00 in #garden',
    ["chores: [ 'waters', ]", "at: '07:00'", "channel: '#garden'", everyDay],
  ],
])('a turn a day: %s', async (message, said) => {
  expect(await missing('discord_bot', message, { starter: 'chore-bot', said })).toEqual([]);
});

test.each([
  [
    'bot for our football team: every Tuesday at 6pm post "Training Thursday 19:00 at Hackney Marshes, who\'s in?" with buttons yes no maybe, and show the list of names',
    ['days: [ 2, ]', "choices: [ 'Yes', 'No', 'Maybe', ]", 'showsNames: true'],
    [],
  ],
  [
    'every friday 5pm my bot should ask "Pub tonight?" in #social with yes/no buttons',
    ["question: 'Pub tonight?'", "choices: [ 'Yes', 'No', ]", "channel: '#social'"],
    [],
  ],
  [
    'our dnd group needs a bot to find a date. we can do fri sat or sun evenings, everyone clicks when they can, and it pings us the day before',
    ["choices: [ 'Friday', 'Saturday', 'Sunday', ]", 'isMultiple: true'],
    ['it pings us the day before'],
  ],
  [
    'Poll bot. /poll question options, closes after 24h, shows bars, one vote each',
    ['hours: 24'],
    [],
  ],
])('polls have the buttons and the days that are named: %s', async (message, said, told) => {
  expect(await missing('discord_bot', message, { starter: 'poll-bot', said, told })).toEqual([]);
});

test.each([
  [
    'a bot which counts down to our wedding on 14 June 2027 and posts each sunday how many days left',
    'list-bot',
    ["'wedding', '14.6.2027'", "at: '09:00', days: [ 0, ]"],
  ],
  [
    'countdown bot - every day at 10am post how many days until our trip to Japan on March 3 2028 in #trip',
    'list-bot',
    ["'trip to Japan', '3.3.2028'", "channel: '#trip'"],
  ],
  [
    'Discord bot that rolls dice like 2d6+3 and also has a loot table: rusty sword, healing potion, 50 gold, cursed ring, nothing. /loot gives a random one',
    'slash-bot',
    ["loot: [ 'rusty sword', 'healing potion', '50 gold', 'cursed ring', 'nothing', ]"],
  ],
  [
    'i need a bot that reminds the guild every wednesday and saturday at 20:30 in #raids that the raid starts in half an hour and pings @Raiders',
    'reminder-bot',
    ["text: '⏰ The raid starts in half an hour', channel: '#raids', ping: 'Raiders'"],
  ],
  [
    'Could you please build a discord bot that welcomes new people in #lobby, tells them to read #rules and gives them the Newbie role',
    'welcome-bot',
    ['📖 #rules', "directMessage: ''", "channel: '#lobby'", "role: 'Newbie'"],
  ],
  [
    'giveaway bot where I can say /giveaway nitro 2 winners 3 days and only people with role Member can join',
    'giveaway-bot',
    ['winners: 2', "requiredRole: 'Member'"],
  ],
  [
    'need a discord bot that lets members suggest movies, upvote them and every friday at 8pm announces the top one in #movie-night',
    'poll-bot',
    ["propose: 'suggest'", "question: '🗳️ Movie night'", 'days: [ 5, ]'],
  ],
  [
    'we want a bot for verifying: new ppl must click "I agree" under the rules before they get Member, kick after 48 hours if not',
    'verify-bot',
    ["role: 'Member'", "label: 'I agree'", 'kickHours: 48', "title: 'Verification Bot'"],
  ],
  [
    'bot to keep score for our mario kart nights, /win @player, leaderboard, monthly reset',
    'score-bot',
    ["name: 'win', target: 'user'", "period: 'month'"],
  ],
  [
    'Discord bot with FAQ: opening hours -> Mon-Fri 9-5, returns -> within 14 days with receipt, shipping -> 4.99 in UK. answers when someone types the keyword',
    'slash-bot',
    ["question: 'Returns', answer: 'within 14 days with receipt'", 'byWords: true'],
  ],
  [
    'can someone make me a discord bot that gives people a role when they react with ✅ in #rules, role is called Citizen',
    'role-menu-bot',
    ["emoji: '✅', role: 'Citizen'", "channel: '#rules'"],
  ],
  [
    'I want a bot to log hours volunteered: /log 3 food bank, /hours shows mine, /leaderboard monthly',
    'score-bot',
    ["own: 'hours'", "board: 'leaderboard'"],
  ],
  ['pls discord bot with /meme and /cat and /joke nothing else', 'slash-bot', ['joke1:']],
  [
    'event bot: /event create title date time max people, buttons join leave, reminder 1h before',
    'event-bot',
    ["label: 'Join'", "label: 'Leave', most: 0, leaves: true", 'fields: [],'],
  ],
  [
    'hey a bot for our running club, /run 5.2 adds km, weekly leaderboard on sunday 20:00 in #runs',
    'score-bot',
    ["name: 'run', target: 'self'", "period: 'week'", "channel: '#runs'"],
  ],
])('bots do what is asked, and tell nothing as missing: %s', async (message, starter, said) => {
  expect(await missing('discord_bot', message, { starter, said })).toEqual([]);
});

test('“low” among priorities is no stock', async () => {
  const message =
    'write me a command line todo app: add, list, done, delete, priorities high medium low and due dates';
  const files = await filesFor(await planFor('node_project', message), message);
  expect(String(files.get('src/settings.js'))).not.toMatch(/quantity|low: 5/u);
});

test.each([
  [
    'GitHub webhook -> Discord: when someone opens an issue or a pull request post the title and the link in discord',
    'webhook-receiver',
    [
      "providers: [ 'github', ]",
      "events: [ 'issues', 'pull_request', ]",
      "title: 'GitHub Webhook',",
    ],
    [],
  ],
  [
    'Need a webhook that receives Stripe payments and posts to our Slack channel #sales with amount and customer name',
    'webhook-receiver',
    ["providers: [ 'stripe', ]", "chat: 'slack #sales'"],
    [],
  ],
  [
    'make a contact form site with a node backend, name email message, stored in sqlite, and an /admin page with password to read messages',
    'contact-site',
    ["language: 'en'"],
    ['sqlite'],
  ],
  [
    'cli tool in node that takes a csv, removes duplicate rows by email and sorts by last name, writes to a new file',
    'cli-tool',
    ["title: 'CSV Cleaner'", "unique: 'email'", "sort: 'last name'"],
    [],
  ],
  [
    'node script: read members.csv, keep only rows where status is active, sort by join date newest first, save as active.csv',
    'cli-tool',
    ["where: 'status=active'", "sort: 'join date', isFalling: true"],
    [],
  ],
  [
    'api for a gym: classes with name, trainer, time, max 12 people; people can book and cancel, no double bookings',
    'rest-api',
    ["does: 'signup.add'", 'most: 12'],
    [],
  ],
  [
    'REST API for a library: books have title, author, isbn, year; members have name and email; lend a book to a member for 3 weeks, return it, list of overdue ones',
    'rest-api',
    ['inDays: 21', "does: 'overdue'"],
    [],
  ],
  [
    'simple expense tracker cli in node: add 12.50 lunch, list, total by month, export csv',
    'cli-tool',
    ["totalsBy: 'month'"],
    [],
  ],
  [
    'Make a node tool that reads a folder of markdown files and turns them into a static html site with an index',
    'cli-tool',
    ["output: './dist'"],
    [],
  ],
  [
    'little web server for our wg: shopping list everyone can add to, delete',
    'rest-api',
    ["'/shopping-items'"],
    [],
  ],
  [
    'CLI that takes a folder of mp3 and renames them to Artist - Title using the tags',
    'cli-tool',
    ['byDate: false'],
    ['using the tags'],
  ],
  [
    'node api for a small hotel: rooms (number, type, price), bookings (room, guest, check in, check out), no double booking, list of free rooms for a date range',
    'rest-api',
    ["checkIn: { label: 'check-in', type: 'date'"],
    [],
  ],
  [
    'каждое утро в 7 присылай погоду в Москве в телеграм',
    'scheduled-worker',
    ["title: 'Погода'", "at: '07:00'", "towns: [ 'Москва', ]"],
    [],
  ],
  [
    'co rano o 8 wysyłaj pogodę w Krakowie na telegrama',
    'scheduled-worker',
    ["towns: [ 'Kraków', ]", "at: '08:00'"],
    [],
  ],
  [
    '서울 날씨를 매일 아침 7시에 텔레그램으로 보내줘',
    'scheduled-worker',
    ["towns: [ '서울', ]"],
    [],
  ],
  [
    'node script that posts weather in new york to a discord webhook every day at 6:45',
    'scheduled-worker',
    ["towns: [ 'New York', ]"],
    [],
  ],
  [
    'a cli to track habits: gym, reading, meditation. show the streak for each',
    'cli-tool',
    ["oneOf: [ 'gym', 'reading', 'meditation', ]", "total: [ 'streak', ]"],
    [],
  ],
  [
    'command line tool where i note who i lent stuff and until when',
    'cli-tool',
    ["who: { label: 'who'", "due: { label: 'due'", 'hasDone: true'],
    [],
  ],
  [
    'outil en ligne de commande pour suivre mes prêts de livres: titre, ami, date de retour',
    'cli-tool',
    ["ami: { label: 'ami'", "due: { label: 'échéance'"],
    [],
  ],
  [
    'uno strumento da riga di comando per le cose da fare con --scadenza e --priorità',
    'cli-tool',
    ["title: 'Attività'", "due: 'scadenza'", "priority: 'priorità'"],
    [],
  ],
  [
    'cli tool that keeps only certain columns of a csv, chosen with --cols, and saves it to a new file',
    'cli-tool',
    ["title: 'CSV Columns'", "columns: 'cols'"],
    [],
  ],
  [
    'rest api for books with title, year, rating and whether I have read it',
    'rest-api',
    ["year: { label: 'year', type: 'integer', }", "read: { label: 'read', type: 'boolean'"],
    [],
  ],
])('programs have the mechanism that is asked for: %s', async (message, starter, said, told) => {
  expect(await missing('node_project', message, { starter, said, told })).toEqual([]);
});
