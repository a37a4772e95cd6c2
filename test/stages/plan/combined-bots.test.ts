import { expect, test } from 'vitest';
import { filesFor, planFor } from '../../starters/make-project.ts';

async function botOf(message: string) {
  const plan = await planFor('discord_bot', message);
  const files = await filesFor(plan, message);
  const settings = [...files]
    .filter(([path]) => path.endsWith('settings.js'))
    .map(([, content]) => content.replaceAll(/\s+/gu, ' ').replaceAll(/,(?=\s[\]}])/gu, ''))
    .join('\n');
  return { plan, settings, left: plan.notIncluded ?? [] };
}

/** Another starter, words that the settings lack, and what is told as missing. */
async function missing(message: string, starter: string, said: readonly string[]) {
  const { plan, settings, left } = await botOf(message);
  return [
    ...(plan.starter === starter ? [] : [`starter ${plan.starter}`]),
    ...said.filter((one) => !settings.includes(one)),
    ...left,
  ];
}

const hall = "question: 'Where is the gym?', answer: 'Oak Street 4'";

test.each([
  [
    'discord bot with an FAQ: Where is the gym? Oak Street 4. When do we train? Tuesdays at seven',
    [hall, "question: 'When do we train?', answer: 'Tuesdays at seven'"],
  ],
  [
    'I want a Discord FAQ bot. "Where is the gym?" - Oak Street 4, "Can I bring my dog?" - Yes, on a leash',
    [hall, "answer: 'Yes, on a leash'"],
  ],
  [
    'a Discord bot that answers these questions: Where is the gym? (Oak Street 4), Can I bring my dog? (Yes, on a leash)',
    [hall, "answer: 'Yes, on a leash'"],
  ],
  ['faq bot for our discord\nWhere is the gym?\nOak Street 4\nHow do I join?\nAsk Ada', [hall]],
  [
    'Discord-Bot mit häufigen Fragen: Wo ist die Halle? Eichenweg 4. Was kostet es? 12 Euro',
    ["question: 'Wo ist die Halle?', answer: 'Eichenweg 4'", "answer: '12 Euro'"],
  ],
  [
    'Bot de Discord con preguntas frecuentes: ¿Dónde está la sala? Calle Roble 4. ¿Cuándo es? Los martes',
    ["question: '¿Dónde está la sala?', answer: 'Calle Roble 4'", "answer: 'Los martes'"],
  ],
  [
    'Дискорд-бот с частыми вопросами: Где зал? Дубовая 4. Когда тренировка? По вторникам',
    ["question: 'Где зал?', answer: 'Дубовая 4'", "answer: 'По вторникам'"],
  ],
])('answers stand behind their questions: %s', async (message, said) => {
  expect(await missing(message, 'faq-bot', said)).toEqual([]);
});

test.each([
  ['discord mod bot that deletes messages with the words moron, trash and noob', 'moron'],
  ['Discord-Bot, der Nachrichten mit den Wörtern Depp, Idiot und Trottel löscht', 'depp'],
  ['bot discord qui supprime les messages avec les mots abruti, nul et crétin', 'abruti'],
  ['bot discord che cancella i messaggi con le parole scemo, idiota e cretino', 'scemo'],
  ['discord bot die berichten met de woorden sukkel, idioot en eikel verwijdert', 'sukkel'],
  ['bot de moderação discord, palavras proibidas: lixo, burro, idiota', 'lixo'],
])('the words that are deleted are read: %s', async (message, first) => {
  const { plan, settings, left } = await botOf(message);
  expect([plan.starter, left]).toEqual(['moderation-bot', []]);
  expect(settings).toMatch(
    RegExp(`blockedWords: \\[ '${first}', '[a-zé]{3,6}', '[a-zé]{4,7}' \\]`, 'u'),
  );
});

test('an hour after warnings is an hour in each language', async () => {
  for (const message of [
    'bot moderacyjny discord, zakazane słowa: debil, głupek. po 3 ostrzeżeniach wyciszenie na 1 godzinę',
    'moderatiebot discord, verboden woorden: eikel, sukkel. na 3 waarschuwingen 1 uur gedempt',
    'bot moderazione discord, parole vietate: cretino, scemo. dopo 3 avvisi muto per 1 ora',
  ])
    expect(
      await missing(message, 'moderation-bot', ["count: 3, action: 'timeout', minutes: 60"]),
    ).toEqual([]);
});

test.each([
  ['discord bot with /dinner that picks burgers, lentil soup or sushi', 'dinner', 'lentil soup'],
  ['Discord-Bot mit /essen, der zufällig Döner, Suppe oder Pizza vorschlägt', 'essen', 'Suppe'],
  ['bot discord avec /repas qui choisit entre soupe, raclette et pizza', 'repas', 'raclette'],
  ['discord bot met /eten die kiest uit soep, stamppot en pizza', 'eten', 'stamppot'],
  ['дискорд бот с /ужин, который выбирает из суши, пельмени и пицца', 'ужин', 'пельмени'],
  ['bot discord bola mágica: /pergunta responde sim, talvez depois ou não', 'pergunta', 'sim'],
])('one of several things is answered: %s', async (message, command, thing) => {
  const { plan, settings, left } = await botOf(message);
  expect([plan.starter, left]).toEqual(['slash-bot', []]);
  const [, list = ''] =
    RegExp(`answers: \\{ '?${command}'?: \\[ ([^\\]]+) \\]`, 'u').exec(settings) ?? [];
  expect(list.split(', ')).toHaveLength(3);
  expect(list).toContain(`'${thing}'`);
});

test.each([
  [
    'simple discord bot, when i type /map it answers it is in the hall, when i type /wifi it answers the password is on the board',
    'slash-bot',
    ["map: [ 'it is in the hall' ]", "wifi: [ 'the password is on the board' ]"],
  ],
  [
    'discord bot that replies "Mill Lane 12" when someone writes address and "on the board" when someone writes wifi',
    'slash-bot',
    ["words: 'address', text: 'Mill Lane 12'", "words: 'wifi', text: 'on the board'"],
  ],
  [
    'discord bot that replies to hello with "hi there" and to bye with "see you"',
    'slash-bot',
    ["words: 'hello', text: 'hi there'", "words: 'bye', text: 'see you'"],
  ],
  [
    'Discord-Bot, der "in der Küche" antwortet, wenn jemand wlan schreibt',
    'slash-bot',
    ["reactions: [ { words: 'wlan', text: 'in der Küche' } ]"],
  ],
  [
    'bot discord, który odpowiada "Młyńska 12", gdy ktoś napisze adres',
    'slash-bot',
    ["words: 'adres', text: 'Młyńska 12'"],
  ],
  [
    'bot de discord para elegir los roles Pintora, Músico y Panadero con botones en #board',
    'role-menu-bot',
    ["roles: [ 'Pintora', 'Músico', 'Panadero' ]"],
  ],
  [
    'Discord-Bot, bei dem man in #team per Knopf die Rollen Maler, Zocker und Bäcker wählen kann',
    'role-menu-bot',
    ["roles: [ 'Maler', 'Zocker', 'Bäcker' ]"],
  ],
  [
    'discord bot that every sunday at 18:30 starts a poll in #events "What do we eat?" with pad thai, soup and ramen',
    'poll-bot',
    ["question: 'What do we eat?', choices: [ 'Pad thai', 'Soup', 'Ramen' ]"],
  ],
  [
    'poll bot for discord, /vote with the choices soup, burgers and sushi, closes after 24 hours',
    'poll-bot',
    ["choices: [ 'Soup', 'Burgers', 'Sushi' ]", 'hours: 24'],
  ],
  [
    'a quotes bot for discord with the quotes "Stay hungry", "Never give up" and "Sing"',
    'quotes-bot',
    ["quotes: [ { text: 'Stay hungry' }, { text: 'Never give up' }, { text: 'Sing' } ]"],
  ],
  [
    'support tickets bot discord (refund, billing), only the role Crew can see them',
    'ticket-bot',
    ["topics: [ 'Refund', 'Billing' ]", "staff: 'Crew'"],
  ],
  [
    'bot de tickets discord com as categorias erro, fatura e queixa, só o cargo Ajuda vê',
    'ticket-bot',
    ["topics: [ 'Erro', 'Fatura', 'Queixa' ]"],
  ],
  [
    'bot für discord, wenn jemand neu kommt schreibt er "Hallo {user}, setz dich" in #events und vergibt die rolle Gast',
    'welcome-bot',
    ["welcome: 'Hallo {user}, setz dich'", "channel: '#events'", "role: 'Gast'"],
  ],
  [
    'discord bot for signing up to our board game night every sunday at 09:00, max 10 people, in #news',
    'event-bot',
    ["at: '09:00', title: 'Board game night'", 'most: 10'],
  ],
  [
    'bot de discord para se inscrever na noite de jogos toda sexta às 20:00, no máximo 10 pessoas, em #board',
    'event-bot',
    ["at: '20:00', title: 'Noite de jogos'", 'most: 10'],
  ],
  [
    'I\'d like a Discord bot which removes any message that contains "dumb" or "noob". Helpers may use /warn and /kick',
    'moderation-bot',
    ["blockedWords: [ 'dumb', 'noob' ]", "staffRole: 'Helpers'"],
  ],
])('each thing stands at its place: %s', async (message, starter, said) => {
  expect(await missing(message, starter, said)).toEqual([]);
});

test('what is said and what is chosen is no title', async () => {
  const roles = await planFor(
    'discord_bot',
    'bot discord pour choisir ses rôles Peintre, Boulanger et Joueur',
  );
  const greeting = await planFor(
    'discord_bot',
    'discord bot that greets new members in #team with "Hi {user}, grab a cookie" and gives them the role Sprout',
  );
  expect([roles.title, greeting.title].join(' ')).not.toMatch(/Peintre|cookie/u);
});

test.each([
  [
    'Discord Bot mit XP, Rollen ab Level 3, 8 und 15',
    'levels-bot',
    ["level: 3, name: 'Level 3'", "level: 15, name: 'Level 15'"],
  ],
  [
    'discord xp bot. Roles at level 4, 9 and 16',
    'levels-bot',
    ["level: 4, name: 'Level 4'", "level: 16, name: 'Level 16'"],
  ],
  [
    'бот для дискорда чтобы раздавал роли по кнопкам и приветствовал новых участников',
    'welcome-bot',
    ["'role-menu': 'меню-ролей'"],
  ],
  [
    'bot for our book club. Members suggest books, we vote, the winner is announced, and it shows what page everybody is on',
    'poll-bot',
    ["propose: 'suggest'", "progress: 'progress'"],
  ],
  [
    'server stats bot with voice channels named "Members: 120" and "Online: 30"',
    'stats-bot',
    ["kind: 'online'"],
  ],
  [
    'dice bot for pathfinder like /roll 1d20+4, disadvantage, and save character stats',
    'sheet-bot',
    ["fill: 'sheet'"],
  ],
  ['a bot that schedules announcements in our discord', 'reminder-bot', ["remind: 'remind'"]],
  ['Discord Bot für geplante Ankündigungen', 'reminder-bot', ["remind: 'erinnern'"]],
  ['bot discord che invia messaggi programmati', 'reminder-bot', ["remind: 'ricorda'"]],
  [
    'потрібен бот для збору на рейд, кнопки танк і хіл, учасників видно в повідомленні',
    'event-bot',
    ["label: 'Танк'", "label: 'Хіл'"],
  ],
  ['сделай бота для сбора на рейд, кнопки танк и хил', 'event-bot', ["label: 'Танк'"]],
  ['Discordの読書会ボット。毎週土曜20時に出欠を確認したいです', 'event-bot', ["at: '20:00'"]],
  [
    'bot de boas vindas com embed, aviso quando alguem sai tambem',
    'welcome-bot',
    ["goodbye: '{user} nos deixou"],
  ],
  [
    'bot na discorda: przypomnienia, np. /przypomnij pojutrze 9:30 trening z Kubą',
    'reminder-bot',
    ["remind: 'przypomnij'"],
  ],
  [
    'бот для Discord, нагадує щодня о 8:00 за Києвом про зарядку в каналі #ранок',
    'reminder-bot',
    ["timeZone: 'Europe/Kyiv'", "channel: '#ранок'"],
  ],
  ['discord bot with reminders and a grocery list', 'list-bot', ["remind: 'remind'"]],
  ['Discord-Bot mit Erinnerungen und einer Einkaufsliste', 'list-bot', ["remind: 'erinnern'"]],
  [
    'bot de discord para sorteos, también que solo puedan participar los que tengan el rol Mecenas',
    'giveaway-bot',
    ["requiredRole: 'Mecenas'"],
  ],
  ['invite tracker bot for discord with a leaderboard', 'invite-bot', ["'invites-top': "]],
])(
  'nothing is lost of two wishes, and nothing that is there is told: %s',
  async (message, starter, said) => {
    expect(await missing(message, starter, said)).toEqual([]);
  },
);

test('dice are thrown with advantage where a request says so', async () => {
  const message = 'a discord bot: /roll with advantage and disadvantage';
  const files = await filesFor(await planFor('discord_bot', message), message);
  expect(String(files.get('src/feature.js'))).toContain(', undefined, [], mode)');
});

test.each([
  ['Udělej discord bota, který dělá ankety', 'poll-bot'],
  ['Chci discord bota na ankety s tlačítky', 'poll-bot'],
])('a bot in a language that no project has is in English: %s', async (message, starter) => {
  const { plan, left } = await botOf(message);
  expect([plan.starter, plan.language ?? 'en']).toEqual([starter, 'en']);
  expect(left).toContain('texts in Czech or Slovak: they are in English instead');
});
