import { expect, test } from 'vitest';
import {
  readEconomy,
  readEconomyCommands,
} from '../../../../src/starters/economy-bot/read-economy.ts';
import { readLevelCommands } from '../../../../src/starters/levels-bot/commands.ts';
import { withoutParticle } from '../../../../src/starters/shared/reading/commands/without-particle.ts';
import { readCounting } from '../../../../src/starters/counting-bot/read-counting.ts';
import { readPosts } from '../../../../src/starters/slash-bot/reading/read-posts.ts';
import { thingOfTheDay } from '../../../../src/starters/list-bot/asks-for-words.ts';
import { botTitle } from '../../../../src/stages/plan/read/program/bot-title.ts';
import { readCommands } from '../../../../src/stages/plan/read/program/read-commands.ts';
import { scoreCommands } from '../../../../src/starters/score-bot/commands.ts';
import { readScores } from '../../../../src/starters/score-bot/read-scores.ts';
import { readAnswers } from '../../../../src/starters/slash-bot/reading/read-answers.ts';
import { readRounds } from '../../../../src/starters/trivia-bot/read-rounds.ts';
import { readRoleGroups } from '../../../../src/starters/role-menu-bot/read-role-groups.ts';
import { postsBeside } from '../../../../src/starters/slash-bot/told/posts-beside.ts';
import { readProposals } from '../../../../src/starters/poll-bot/read-proposals.ts';
import { quoteCommands } from '../../../../src/starters/quotes-bot/commands.ts';
import { namedIn, readCommandNames } from '../../../../src/starters/shared/named-commands.ts';
import { readSheet } from '../../../../src/starters/sheet-bot/read-sheet.ts';
import { eventBotCommands } from '../../../../src/starters/event-bot/describes-event.ts';
import { readEvent } from '../../../../src/starters/event-bot/read-event.ts';
import { readBlockedWords } from '../../../../src/starters/moderation-bot/read-blocked-words.ts';
import { readRelays } from '../../../../src/starters/relay-bot/read-relays.ts';
import { readCommandFields } from '../../../../src/starters/shared/reading/commands/read-command-fields.ts';
import { toldText } from '../../../../src/starters/slash-bot/told/told-text.ts';
import { filesFor, planFor } from '../../make-project.ts';

test.each([
  'a levels bot, points for chatting',
  'giveaway bot that picks the winner at random',
  'giveaway bot, you say the prize, how long and how many winners, people press a button to enter',
  'counting channel bot, people count 1 2 3... if someone counts twice in a row it goes back to 0',
  '/suggest for ideas, moderators approve or deny them',
  'music trivia bot with 4 buttons for each question',
  'reminder bot: /remind 3h tea, cancel one',
  'Зроби дискорд бота для опитувань: команда /poll з питанням і до 5 варіантів, голосування кнопками, кожен може проголосувати один раз, і показувати результати у відсотках',
  'Discord-Bot für Umfragen: /umfrage mit Frage und Antworten, Abstimmung mit Knöpfen, jeder kann nur einmal abstimmen',
  'bot discord de sondage avec /sondage, vote avec des boutons, chacun ne peut voter qu’une fois',
  '投票ボット: /poll 質問 選択肢5つまで、ボタンで投票、一人一票、結果はパーセントで',
  '帮我做一个discord等级机器人，发消息得经验，升级的时候在频道里恭喜，/rank 看自己的等级和经验，/leaderboard 看前10名，发消息间隔60秒才算经验',
  'Discord Levelbot: für Nachrichten gibt es Erfahrung, beim Levelaufstieg gratuliert er im Channel',
  'bot level discord: kirim pesan dapat xp, kalau naik level diumumkan di channel',
  '디스코드 리마인더 봇: /알림 10분 라면 하면 10분 뒤에 나한테 멘션으로 알려줘',
])('what every bot of its kind does is not missing: %s', async (message) => {
  expect((await planFor('discord_bot', message)).notIncluded ?? []).toEqual([]);
});

test('a clause is no word that is deleted, and what is told of rules no rule', () => {
  expect(readBlockedWords('filters bad words from a file we can change, warns the author')).toEqual(
    [],
  );
  expect(readBlockedWords('deletes bad words: moron, trash')).toEqual(['moron', 'trash']);
  expect(toldText(' posts our 5 rules in an embed', 'rules')).toBeUndefined();
});

test('the buttons of a panel are the topics of tickets', async () => {
  const message = 'ticket bot for our shop, Fig & Oak. Two buttons: Wrong size, Something else.';
  const files = await filesFor(await planFor('discord_bot', message), message);
  expect(files.get('src/settings.js')).toContain(
    "topics: [\n    'Wrong size',\n    'Something else',\n  ]",
  );
});

test('a day that is typed makes an event of a command, whatever it is called', () => {
  const text = '/tafel, datum en thema, en iedereen kan met knoppen aangeven of hij komt';
  expect(eventBotCommands(text)[0]?.name).toBe('tafel');
  expect(eventBotCommands('/tafel, thema, en iedereen kan zien of hij komt')[0]?.name).toBe(
    'event',
  );
  expect(readCommandFields(' с датой и местом, люди жмут')).toEqual(['дата', 'место']);
  expect(readCommandFields(' でゲーム名、人数を入力すると投稿')).toEqual(['ゲーム名', '人数']);
  expect(readEvent('кнопками щит, лук или меч, максимум восемь человек', '')).toMatchObject({
    most: 8,
    choices: [{ label: 'Щит' }, { label: 'Лук' }, { label: 'Меч' }],
  });
});

test('an amount of the day by chance, an extra without a number, and games that are not there', async () => {
  const text = '做一个打卡机器人,每天用/打卡领取5到20个金币,连续打卡七天有额外奖励';
  expect(readEconomy(text)).toMatchObject({
    daily: 5,
    dailyMost: 20,
    streak: { days: 7, extra: 5 },
    earns: [],
  });
  const { notIncluded } = await planFor('discord_bot', 'economy bot with /coinflip and roulette');
  expect(notIncluded).toEqual(['roulette']);
});

test('a thing of the day is taken from a list that grows', async () => {
  const plan = await planFor(
    'discord_bot',
    'Every day at 8 the bot posts the question of the day in #chat, mods can add new questions.',
  );
  expect([plan.starter, ...(plan.notIncluded ?? [])]).toEqual(['list-bot']);
  expect(plan.projectType === 'discord_bot' && plan.commands[0]?.name).toBe('question add');
  expect(thingOfTheDay('a question of the day with buttons')).toBeUndefined();
});

test('two words name a command of quotes, and stars copy them', async () => {
  expect(readCommandNames('/quote add and /quote random', quoteCommands)).toMatchObject({
    quote: 'quote random',
    'quote-add': 'quote add',
  });
  const plan = await planFor('discord_bot', 'Quote bot: who reacts with ⭐ copies it to #best');
  expect(plan.starter).toBe('starboard-bot');
});

test('a sheet is filled in by the command of its name', () => {
  const text = 'Chacun crée une fiche avec /fiche : nom, clan, force.';
  expect(readSheet(text)).toMatchObject({ paths: { fill: 'fiche' }, isOfCharacters: true });
});

test('members propose, vote and see what won', async () => {
  const text =
    'Club bot: members nominate games with /nominate, max 3 per person, the vote ends every Sunday at 19:00 and the winner goes to #play.';
  expect(readProposals(text)).toEqual({
    most: 3,
    starts: { at: '19:00', days: [0], daysBefore: 2 },
    hours: 48,
    channel: '',
    winnerChannel: '#play',
  });
  expect(readProposals('suggestion bot with votes')).toBeUndefined();
  const plan = await planFor('discord_bot', text);
  expect([plan.starter, ...(plan.notIncluded ?? [])]).toEqual(['poll-bot']);
  expect(plan.projectType === 'discord_bot' && plan.commands[0]?.name).toBe('nominate');
});

test('what is measured is logged, and a ranking has a command where none is named', () => {
  expect(
    readScores(
      'Members log runs with /jog (place, minutes), every Sunday at 19:00 a ranking in #run',
    ),
  ).toMatchObject({
    gives: [{ name: 'jog', option: 'minutes', fields: ['place'], amount: 0 }],
    board: 'leaderboard',
    posts: [{ at: '19:00', days: [0], channel: '#run' }],
  });
  expect(scoreCommands('ein Punktebot').map(({ name }) => name)).toEqual(['punkte', 'rangliste']);
});

test('a game has its questions, and each right answer counts', () => {
  const { questions, isForEach } = readRounds(
    '/quiz asks 6 multiple choice questions, 1 point per correct answer',
  );
  expect([questions, isForEach]).toEqual([6, true]);
});

test('verbs are no options, people no answers, and a particle no part of a name', () => {
  expect(readAnswers('/statystyki pokazuje, /top')).toEqual(new Map());
  expect(toldText(' gibt jeder seinen Tipp ab, richtig gibt 3 Punkte', 'tipp')).toBeUndefined();
  expect(namedIn('/출석을 하면')).toContain('출석');
  expect(readCommands('दिन में चुटकुले सुनाने वाला बॉट').map(({ name }) => name)).toContain('चुटकुले');
});

test('roles of several kinds, answers in quotes, and no posts of them', () => {
  const text = 'self-assign roles for pronouns and sports (Judo, Rowing)';
  expect(readRoleGroups(text).map(({ title, roles }) => [title, roles.length])).toEqual([
    ['Pronouns', 3],
    ['Sports', 2],
  ]);
  const raid = 'raids on Friday at 20:00, members answer “in” or “not in”';
  expect(readEvent(raid, '').choices?.map(({ label }) => label)).toEqual(['In', 'Not in']);
  expect(postsBeside('on Fridays at 20:00 it posts "in"', ['event-bot'])).toEqual([]);
});

test('who earns by a command and buys in a shop has a currency; its ranking is of all time', async () => {
  const plan = await planFor(
    'discord_bot',
    'Bot de RPG: cada um explora com /explorar e ganha ouro. Loja com elmo 40, arco 90. Ranking semanal e intervalo de 20 minutos.',
  );
  expect(plan.starter).toBe('economy-bot');
  expect(plan.notIncluded).toContain('Ranking semanal');
  expect(readEconomy('/explorar, intervalo de 20 minutos').earns[0]).toMatchObject({ minutes: 20 });
});

test('points and coins are given by hand, by the command of the request', () => {
  const levels = readLevelCommands('levels, admins can use /addxp').map(({ name }) => name);
  expect(levels).toEqual(['rank', 'leaderboard', 'addxp']);
  expect(readLevelCommands('levels bot')).toHaveLength(2);
  const economy = readEconomyCommands('economy, /daily, mods can use /givegold');
  expect(economy.map(({ name }) => name)).toContain('givegold');
  expect(withoutParticle('testで答える')).toBe('test');
});

test.each([
  ['Ticket Bot for Our Server', 'en', 'Ticket Bot'],
  ['Bot de rifas para mi servidor', 'es', 'Bot de rifas'],
  ['Bot für unseren Server', 'de', 'Bot für unseren Server'],
  ['Bot discord untuk undian', 'id', 'Undian'],
  ['Discord-Bot für Verlosungen', 'de', 'Verlosungen'],
  ['Bot Discord de lista de tarefas', 'pt', 'Lista de tarefas'],
  ['Дискорд бот для розыгрышей', 'ru', 'Ticket Bot'],
] as const)('whose server it is for is no part of the name: %s', (title, language, expected) => {
  expect(botTitle(title, { text: title, kind: 'Ticket Bot', language })).toBe(expected);
});

test('the first words say what a bot is, and days of its settings are not missing', async () => {
  const greeter = await planFor('discord_bot', 'Welcome bot, also a suggestion box');
  expect([greeter.starter, greeter.notIncluded ?? []]).toEqual(['welcome-bot', []]);
  const club = await planFor(
    'discord_bot',
    'Filmabend-Bot: jeder schlägt Filme vor, freitags um 18 Uhr Abstimmung, der Gewinner kommt in #film',
  );
  expect([club.starter, club.notIncluded ?? []]).toEqual(['poll-bot', []]);
});

test('who is accepted gets the role that is named there, by the buttons that are named there', () => {
  const [form] = readRelays(
    'Newcomers get the role Guest. Application bot: age, class. Accept and Deny buttons; who is accepted gets the role Knight.',
  );
  expect(form).toMatchObject({ role: 'Knight', buttons: ['Accept', 'Deny'] });
});

test.each([
  'a discord bot that counts to 100 with my friends',
  'ein Discord Bot der mit meinen Freunden bis 100 zählt',
  'un bot de discord que cuenta hasta 100 con mis amigos',
  'bot discord yang berhitung sampai 100 bareng teman',
])('who counts to a number counts together: %s', async (message) => {
  const plan = await planFor('discord_bot', message);
  expect(JSON.stringify(plan)).toContain('counting-bot');
});

test.each([
  ['counting bot for discord that counts to 100, then starts again', 100],
  ['ein Zähl-Bot, der bis 50 zählt', 50],
  ['un bot de discord que cuenta hasta 100 con mis amigos', 100],
  ['bot discord yang berhitung sampai 100 bareng teman', 100],
  ['대화방에서 100까지 세는 디스코드 봇', 100],
  ['一起数到1000的discord机器人', 1000],
  ['a counting channel bot', undefined],
])('a count begins anew at a named number: %s', (message, goal) => {
  expect(readCounting(message).goal).toBe(goal);
});

test.each([
  ['discord bot that reminds everyone to drink water every 2 hours', 120, '⏰ Drink water'],
  ['bot discord que recuerda beber agua cada 2 horas', 120, '⏰ Beber agua'],
  ['Discord-Bot der alle 45 Minuten ans Trinken erinnert', 45, '⏰ Trinken'],
  ["un bot qui rappelle de boire de l'eau toutes les 2 heures", 120, "⏰ Boire de l'eau"],
  ['дискорд бот напоминает пить воду каждые 2 часа', 120, '⏰ Пить воду'],
  ['Bot discord untuk pengingat minum air setiap 2 jam', 120, '⏰ Minum air'],
  ['每2小时提醒喝水的discord机器人', 120, '⏰ 喝水'],
  ['posts "Stretch!" every hour in #office as a reminder', 60, 'Stretch!'],
])('a reminder may come every few hours: %s', (message, minutes, text) => {
  expect(readPosts(message)).toMatchObject([{ minutes, text }]);
});

test('what each member sets comes to nobody else', () => {
  expect(readPosts('a bot with /remind, e.g. every 2 hours to drink water')).toEqual([]);
});

test('who sets what a missing command shows is told, too', async () => {
  const { notIncluded } = await planFor(
    'discord_bot',
    'discord bot: /roll 2d6+3, /next shows when the next session is, and a command for the dm to set the next session date',
  );
  expect(notIncluded?.join()).toContain('/next shows when the next session is');
  expect(notIncluded?.join()).toContain('a command for the dm to set the next session date');
});

test.each([
  'bot de discord para sortear equipos de fútbol entre los jugadores',
  'discord bot that splits my friends into 2 random teams',
  'Discord-Bot, der die Spieler zufällig in zwei Teams aufteilt',
])('who divides players makes teams: %s', async (message) => {
  expect((await planFor('discord_bot', message)).starter).toBe('team-bot');
});

test('who asks for 经验 gets no 积分', async () => {
  const message = '做一个discord等级机器人，发消息获得经验，升级通知';
  const files = await filesFor(await planFor('discord_bot', message), message);
  expect(files.get('src/settings.js')).toContain('查看经验排行榜');
  expect(files.get('src/settings.js')).not.toContain('积分');
});
