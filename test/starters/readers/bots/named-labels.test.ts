import { expect, test } from 'vitest';
import { toldLists } from '../../../../src/starters/chore-bot/told-lists.ts';
import {
  readEconomy,
  readEconomyCommands,
} from '../../../../src/starters/economy-bot/read-economy.ts';
import { sellsRoles } from '../../../../src/starters/economy-bot/read-shop.ts';
import { readEvent } from '../../../../src/starters/event-bot/read-event.ts';
import { remindersIn } from '../../../../src/starters/event-bot/reminders-in.ts';
import { leftOutOfLists } from '../../../../src/starters/list-bot/asks-for-words.ts';
import { readLevels } from '../../../../src/starters/levels-bot/read-levels.ts';
import { readPredictions } from '../../../../src/starters/poll-bot/read-predictions.ts';
import { readRelays } from '../../../../src/starters/relay-bot/read-relays.ts';
import { readRules } from '../../../../src/starters/moderation-bot/read-rules.ts';
import { readScores } from '../../../../src/starters/score-bot/read-scores.ts';
import { readCommandFields } from '../../../../src/starters/shared/reading/commands/read-command-fields.ts';
import { readBoardPosts } from '../../../../src/starters/shared/reading/clock/read-board-posts.ts';
import { timeOfDay } from '../../../../src/starters/shared/reading/clock/read-clock.ts';
import {
  leftOutOfTickets,
  readTicketCommands,
} from '../../../../src/starters/ticket-bot/commands.ts';
import { readRounds } from '../../../../src/starters/trivia-bot/read-rounds.ts';
import { readGames, readStudy } from '../../../../src/starters/trivia-bot/read-study.ts';
import { filesFor, planFor } from '../../make-project.ts';

const labels = (text: string, command = 'event') =>
  readEvent(text, command).choices?.map(({ label }) => label);

test('the answers to an event are those that the request names', () => {
  expect(labels("/event with date; it has Join, Maybe and Can't buttons")).toEqual([
    'Join',
    'Maybe',
    "Can't",
  ]);
  const meet =
    '/встреча: дата, время и максимум участников, люди жмут «Иду», «Может быть» или «Не иду», лишние попадают в очередь. Таблица побед раз в месяц в канал #итоги.';
  expect(labels(meet, 'встреча')).toEqual(['Иду', 'Может быть', 'Не иду']);
  expect(readEvent(meet, 'встреча')).toMatchObject({
    channel: '',
    hasWaitingList: true,
    asksLimit: true,
    fields: [],
  });
});

test('a raid has its parts and how many of each, in scripts without spaces too', async () => {
  const text =
    '/레이드 명령어로 이름, 날짜, 시간, 인원(최대 8명)을 정하면 참가 버튼이 있는 글을 올려요. 탱커, 힐러, 딜러 중 골라요. 탱커는 2명, 힐러는 3명까지.';
  const { starter } = await planFor('discord_bot', text);
  expect(starter).toBe('event-bot');
  expect(readEvent(text, '레이드')).toMatchObject({
    isDated: true,
    asksLimit: true,
    choices: [
      { label: '탱커', most: 2 },
      { label: '힐러', most: 3 },
      { label: '딜러', most: 0 },
    ],
  });
});

test('times said in words are read', () => {
  expect(remindersIn('За сутки и за два часа бот напоминает')).toEqual([1440, 120]);
  expect(timeOfDay('كل يوم جمعة في التاسعة مساءً')).toBe('21:00');
  const { warnLimits } = readRules('con tres avisos silencie un día entero');
  expect(warnLimits).toEqual([{ count: 3, action: 'timeout', minutes: 1440 }]);
  expect(readRules('三次警告后禁言24小时').warnLimits).toEqual(warnLimits);
});

test('a game of several questions begins by itself at its time', () => {
  const text =
    'Trivia every day at 18:00 in #games: 5 questions a game, the first to answer gets 3 points and the others get one';
  expect(readStudy(text)).toBeUndefined();
  expect(readGames(text)).toMatchObject([{ at: '18:00', channel: '#games' }]);
  expect(readRounds(text)).toMatchObject({ questions: 5, otherPoints: 1 });
  expect(readGames('a question every day at 8:00, only you see the answer')).toEqual([]);
});

test('a shop of roles sells roles, and work has its pause', () => {
  const shop =
    'economy bot: a work command every 4 hours, coin flip, and a shop where you buy roles';
  expect(sellsRoles(shop)).toBe(true);
  expect(readEconomy(shop).earns).toMatchObject([{ name: 'work', minutes: 240 }]);
  expect(readEconomyCommands(shop).map(({ name }) => name)).not.toContain('coin');
  expect(readEconomy('A shop with roles: Sprout 500, Oak 2000').shop).toEqual([
    { name: 'Sprout', price: 500, role: 'Sprout' },
    { name: 'Oak', price: 2000, role: 'Oak' },
  ]);
  expect(readEconomy('Shop: Hat 200').shop).toEqual([{ name: 'Hat', price: 200 }]);
});

test('levels without names give roles called after them', () => {
  expect(readLevels('5, 10 ve 20. seviyede rol verilsin').roles).toEqual([
    { level: 5, name: 'Seviye 5' },
    { level: 10, name: 'Seviye 10' },
    { level: 20, name: 'Seviye 20' },
  ]);
  expect(readLevels('レベル5・10で付くロール').roles.map(({ level }) => level)).toEqual([5, 10]);
});

test('what a team does with tickets is read, and what it cannot is said', async () => {
  const text =
    'ticket bot, max two open per person. Staff can claim, add someone, close with a reason and reopen within 24 hours.';
  expect(readTicketCommands(text).map(({ name }) => name)).toEqual([
    'ticket-panel',
    'ticket-add',
    'ticket-claim',
  ]);
  expect(leftOutOfTickets({}, text)).toEqual(['reopen within 24 hours']);
  const files = await filesFor(await planFor('discord_bot', text), text);
  const settings = files.get('src/settings.js');
  expect(settings).toContain("closeReason: 'Reason'");
  expect(settings).toContain('mostOpen: 2');
});

test.each([
  [
    'Een schoonmaakrooster met de taken keuken, gang en afval dat elke maandag doorschuift. /ruilen vraagt om te ruilen, /punten voor de stand.',
    'chore-bot',
    ['/ruilen vraagt om te ruilen, /punten voor de stand'],
  ],
  [
    'Graag een bot die elke dag om 9 uur een weetje plaatst in #algemeen, leden sturen weetjes in die een moderator eerst goedkeurt.',
    'list-bot',
    ['een moderator eerst goedkeurt'],
  ],
  [
    'Bot for our book club: current book, how many pages everyone has read, a vote for the next one, and a meeting reminder each Friday at 18:00.',
    'progress-bot',
    undefined,
  ],
])('%s: the starter that does it', async (text, starter, missing) => {
  const plan = await planFor('discord_bot', text);
  expect(plan).toMatchObject({ starter });
  expect(plan.notIncluded).toEqual(missing);
});

test('what is refused is no feature, and a form asks whole questions', async () => {
  const refusing = await planFor(
    'discord_bot',
    'a check-in bot for /mood, and a welcome message. No levels, no pings.',
  );
  expect(JSON.stringify(refusing)).not.toContain('levels-bot');
  const apply =
    '/apply opens a form (age, why you want to join, how did you find us), posts it to #staff';
  expect(readRelays(apply)[0]?.fields).toEqual([
    'age',
    'why-you-want-to-join',
    'how-did-you-find-us',
  ]);
});

test('standings are points and no list, and what a list has no votes for is said', () => {
  const league =
    '/scores for admins to enter points, and /table for the standings. Post the results every Monday at 10:00 in #league';
  expect(readScores(league)).toMatchObject({
    gives: [{ name: 'scores', target: 'user', amount: 0 }],
    board: 'table',
    posts: [{ at: '10:00', days: [1], channel: '#league' }],
  });
  expect(
    leftOutOfLists({}, 'a star rating from 1 to 5, and it picks the best rated recipe'),
  ).toEqual(['a star rating from 1 to 5', 'picks the best rated recipe']);
  expect(readCommandFields(' with title, steps and minutes through a pop-up form')).toEqual([
    'title',
    'steps',
    'minutes',
  ]);
});

test('predictions of a match are polls with points; bets and bare polls are not', async () => {
  const cricket =
    'क्रिकेट सर्वर के लिए एक बॉट जो मैच से पहले सबसे अनुमान ले कि कौन जीतेगा, सही अनुमान पर 10 अंक दे';
  expect(readPredictions(cricket)).toBe(10);
  expect(await planFor('discord_bot', cricket)).toMatchObject({
    starter: 'poll-bot',
    title: 'अनुमान',
  });
  expect(readPredictions('bet coins on who wins the match, 10 points')).toBeUndefined();
  expect(readPredictions('polls about the next match, with points')).toBeUndefined();
});

test('the switches of a starter are read: team, button, places, coin flip, sheets', async () => {
  const shop =
    'bot de suporte: o cliente clica em Abrir Ticket, um canal privado com a equipe Atendimento e um resumo em #relatorio';
  const tickets = (await filesFor(await planFor('discord_bot', shop), shop)).get('src/settings.js');
  expect(tickets).toMatch(/openLabel: 'Abrir Ticket'[^]*staff: 'Atendimento'[^]*channel: ''/u);
  expect(readEconomy('daily coins, and a coinflip where you bet coins').mostStake).toBe(1_000_000);
  const rules =
    "Un bot pour notre serveur de jeux de rôle, Les Lames d'Argent. /lancer pour les dés, /fiche pour créer un personnage avec force, agilité et esprit de 1 à 10, et /session pour annoncer une partie. On s'inscrit avec un bouton, six places maximum.";
  const plan = await planFor('discord_bot', rules);
  expect(plan).toMatchObject({ starter: 'sheet-bot', title: "Les Lames d'Argent" });
  const files = await filesFor(plan, rules);
  expect(files.get('src/event-bot/settings.js')).toContain('most: 6');
  expect(files.get('src/sheet-bot/settings.js')).toMatch(/'force'[^]*'agilité'[^]*'esprit'/u);
  const fact = 'bot with /gruß and /help, the next one being: Saturday 14 March at 20:30';
  const help = (await filesFor(await planFor('discord_bot', fact), fact)).get('src/feature.js');
  expect(help).not.toContain('14 March');
});

test('what stands in one sentence with something else is read apart', async () => {
  const rota =
    'Un bot: turni delle pulizie tra Anna, Bruno e Carla per scale, cortile e bidoni, cambia ogni lunedì alle 8 in #turni, e un promemoria la domenica alle 18';
  expect(await planFor('discord_bot', rota)).toMatchObject({ starter: 'chore-bot' });
  expect(toldLists(rota)).toEqual({
    people: ['Anna', 'Bruno', 'Carla'],
    chores: ['scale', 'cortile', 'bidoni'],
  });
  const quiz =
    'Un bot de quiz : tous les soirs à 20h dans #quiz, 5 questions de culture générale, 2 points par bonne réponse et un classement le dimanche à 21h.';
  expect(readGames(quiz)).toMatchObject([{ at: '20:00', channel: '#quiz' }]);
  expect(readBoardPosts(quiz)).toMatchObject([{ at: '21:00', days: [0] }]);
  expect(readRounds(quiz).questions).toBe(5);
  expect(readCommandFields(' tytuł dopisuje film do listy, /losuj')).toEqual(['tytuł']);
  expect(readLevels('на 5 уровне роль Новичок, на 15 Бывалый').roles).toEqual([
    { level: 5, name: 'Новичок' },
    { level: 15, name: 'Бывалый' },
  ]);
});
