import { expect, test } from 'vitest';
import { filesFor, planFor } from '../../starters/make-project.ts';

async function botOf(message: string) {
  const plan = await planFor('discord_bot', message);
  const files = await filesFor(plan, message);
  const settings = [...files]
    .filter(([path]) => path.endsWith('settings.js'))
    .map(([, content]) => content)
    .join('\n');
  return { plan, settings, left: plan.notIncluded ?? [] };
}

test.each([
  ['дискорд бот с ролями по реакциям: 🎮 Геймер, 🎨 Художник', 'role-menu-bot', 'Меню ролей'],
  ['bot do discorda z rolami za reakcje: 🎮 Gracz, 🎨 Artysta', 'role-menu-bot', 'Menu ról'],
  ['Discord-Bot für Rollen per Reaktion: 🎮 Gamer, 🎨 Künstler', 'role-menu-bot', 'Rollenmenü'],
  [
    'リアクションでロールを付けるDiscordボット：🎮ゲーマー、🎨アーティスト',
    'role-menu-bot',
    'ロールメニュー',
  ],
  [
    'Een discord bot waarmee mensen een suggestie kunnen sturen met /suggestie, anderen stemmen met duim omhoog of omlaag, in kanaal #ideeën',
    'suggestion-bot',
    'Voorstellen',
  ],
  [
    'Discord Bot, bei dem Leute mit /vorschlag einen Vorschlag einreichen und andere mit Daumen hoch oder runter abstimmen, in #ideen',
    'suggestion-bot',
    'Vorschläge',
  ],
  [
    'bot discord per proporre qualcosa con /proposta, gli altri votano pollice su o giù in #idee',
    'suggestion-bot',
    'Suggerimenti',
  ],
  [
    'bot do discord onde as pessoas mandam uma sugestão com /sugestao e os outros votam com 👍 ou 👎 em #ideias',
    'suggestion-bot',
    'Sugestões',
  ],
  ['提案を /提案 で送れて、他の人が👍👎で投票できるDiscordボット', 'suggestion-bot', '提案'],
  ['discord birthday reminder bot, posts in #general at 9am', 'birthday-bot', 'Birthday Bot'],
  [
    'Discord-Bot als Geburtstagserinnerung, gratuliert um 9 Uhr in #allgemein',
    'birthday-bot',
    'Geburtstagserinnerung',
  ],
  [
    'bot for discord: birthday reminder, members add their birthday, bot congratulates in #general at 9am',
    'birthday-bot',
    'Birthday Bot',
  ],
  [
    '디스코드 봇 만들어줘. 출석체크하면 포인트 주고 포인트 랭킹 보여주는 거',
    'economy-bot',
    '출석체크',
  ],
  [
    'discord bot: daily check-in gives points, show a points ranking',
    'economy-bot',
    'Check-in Bot',
  ],
  ['дискорд бот: ежедневная отметка даёт баллы, рейтинг', 'economy-bot', 'Отметиться'],
  ['bot discord: ogni giorno check-in e guadagni punti, classifica', 'economy-bot', 'Presenza'],
  [
    'discord bot for our chess club: meetings Tuesday and Friday 18:30, ask who comes',
    'event-bot',
    'Chess Club Event Bot',
  ],
  ['discordbot met reactierollen: 🎮 Gamer, 🎨 Kunstenaar', 'role-menu-bot', 'Rollenmenu'],
  [
    'discord bot müzik grubumuz için: prova günleri pazartesi ve perşembe 20:00, kim geliyor kim gelmiyor sorsun',
    'event-bot',
    'Prova',
  ],
  [
    'bot de discord con tickets de soporte, el rol del staff se llama Ayudantes',
    'ticket-bot',
    'Tickets',
  ],
])(
  'an everyday request for a bot has its bot, and nothing is told: %s',
  async (message, starter, title) => {
    const { plan, left } = await botOf(message);
    expect(plan).toMatchObject({ starter, title });
    expect('parts' in plan ? plan.parts : undefined).toBeUndefined();
    expect(left).toEqual([]);
  },
);

test.each([
  ['bot discord pour modérer : avertissements, mute, ban', 'Modération'],
  ['bot de discord para moderar: avisos, mute, ban', 'Moderación'],
  ['Discord-Bot für unseren Minecraft-Server: zeigt die IP play.nordwald.de', 'Minecraft-Server'],
])('what a bot is to do is no title: %s', async (message, title) => {
  expect((await botOf(message)).plan.title).toBe(title);
});

test.each([
  [
    'Discord-Bot der jeden Tag um 8 Uhr einen guten Morgen Spruch in #allgemein schreibt',
    'Guten-Morgen-Bot',
    ["at: '08:00'", "channel: '#allgemein'", 'Guten Morgen zusammen!'],
  ],
  [
    'discord bot that posts a random motivational quote every day at 8am',
    'Motivation Bot',
    ["at: '08:00'", 'One small step today is enough.'],
  ],
  [
    'bot discord qui envoie un message de bonne nuit chaque soir à 22h dans #salon',
    'Bot bonne nuit',
    ["at: '22:00'", "channel: '#salon'", 'Bonne nuit'],
  ],
  [
    '매일 아침 8시에 #일반 채널에 좋은 아침 인사를 보내는 디스코드 봇',
    '아침 인사 봇',
    ["at: '08:00'", "channel: '#일반'", '모두 좋은 아침이에요!'],
  ],
  [
    'a discord bot that says good night at 11pm in #lounge',
    'Good Night Bot',
    ["at: '23:00'", "channel: '#lounge'"],
  ],
])('a text that is told by its kind is posted at its time: %s', async (message, title, said) => {
  const { plan, settings, left } = await botOf(message);
  expect(plan.title).toBe(title);
  for (const one of said) expect(settings).toContain(one);
  expect(left).toEqual([]);
});

test('who greets those that greet posts nothing by the clock', async () => {
  const { settings } = await botOf(
    'discord bot that says good morning to every member who writes good morning',
  );
  expect(settings).not.toContain('posts: [');
});

test.each([
  [
    'discord bot for my minecraft server, shows the ip play.blockhaven.net, the rules, and who is the staff: Tom (owner), Lisa and Marek (mods)',
    ['ping', 'help', 'ip', 'rules', 'staff'],
    ['play.blockhaven.net', 'Tom (owner), Lisa and Marek (mods)'],
  ],
  [
    'Discord-Bot für unseren Minecraft-Server: zeigt die IP play.nordwald.de, die Regeln (kein Griefing, nett sein) und das Team: Jan (Admin), Mia (Mod)',
    ['ping', 'help', 'ip', 'regeln', 'serverteam'],
    ['play.nordwald.de', String.raw`1. kein Griefing\n2. nett sein`, 'Jan (Admin), Mia (Mod)'],
  ],
  [
    'minecraft sunucum için discord botu: ip adresini play.kaya.net, kuralları ve yetkilileri göstersin: Ali (kurucu), Can (mod)',
    ['ping', 'help', 'ip', 'kurallar', 'ekip'],
    ['play.kaya.net', 'Ali (kurucu), Can (mod)'],
  ],
])('what a bot is to show of a server has commands: %s', async (message, names, answers) => {
  const { plan, settings, left } = await botOf(message);
  expect(plan.projectType === 'discord_bot' && plan.commands.map(({ name }) => name)).toEqual(
    names,
  );
  for (const one of answers) expect(settings).toContain(`'${one}'`);
  expect(left).toEqual([]);
});

test.each([
  [
    'I want a discord bot with tickets for support, only staff can see it, staff role is called Helpers',
    "staff: 'Helpers'",
  ],
  ['Discord-Bot mit Tickets, die Team-Rolle heißt Helfer', "staff: 'Helfer'"],
  ['discord bot with tickets, staff role is @Helpers', "staff: 'Helpers'"],
  [
    'Bot na Discorda do zapisów na treningi: wtorek 18:00 i czwartek 19:30, maks. 12 osób, przycisk zapisz się i wypisz się',
    "label: 'Wypisz się'",
  ],
  [
    'discord bot for training sign-ups: Tuesday 18:00 and Thursday 19:30, max. 12 people, buttons Join and Leave',
    "starts: '19:30'",
  ],
  [
    'Discord-Bot für unsere Band: Proben montags und donnerstags 20 Uhr, soll fragen wer kommt',
    "starts: '20:00'",
  ],
  [
    'a discord bot for our D&D group, roll dice, and remind us every Friday at 7pm',
    "text: '⏰ D&D group'",
  ],
])('what a request names is a setting of its bot: %s', async (message, setting) => {
  const { settings, left } = await botOf(message);
  expect(settings).toContain(setting);
  expect(left).toEqual([]);
});

test('a quiz about geography asks in more than one way', async () => {
  const { settings } = await botOf(
    'Bot Discord per un quiz di geografia con punteggio e classifica, domande in italiano',
  );
  expect(settings).toContain('Qual è la capitale?');
  expect(settings).toContain('Di quale paese è capitale Berna?');
});

test.each([
  [
    'бот discord: /роль открывает меню с цветами (розовый, жёлтый, белый), участник выбирает один, старый цвет снимается. Второе меню для игр: Factorio, Portal 2, Hades, можно несколько',
    'роль',
    ['Розовый', 'Жёлтый', 'Белый'],
    ['Factorio', 'Portal 2', 'Hades'],
  ],
  [
    'bot discord : /rôle affiche un menu de couleurs (rose, jaune, blanc), on choisit et l’ancien est retiré. Un autre menu de jeux : Factorio, Portal 2, Hades, plusieurs choix possibles',
    'rôle',
    ['Rose', 'Jaune', 'Blanc'],
    ['Factorio', 'Portal 2', 'Hades'],
  ],
  [
    'discord bot where /role shows a menu of colours (pink, yellow, white), members get the colour role and the previous one goes. Also a menu for games: Factorio, Portal 2, Hades, as many as they like',
    'role',
    ['Pink', 'Yellow', 'White'],
    ['Factorio', 'Portal 2', 'Hades'],
  ],
])('two menus of roles are a bot of them: %s', async (message, name, colours, games) => {
  const { plan, settings } = await botOf(message);
  expect(plan.starter).toBe('role-menu-bot');
  expect(plan.projectType === 'discord_bot' && plan.commands.map((one) => one.name)).toEqual([
    name,
  ]);
  const lists = [...settings.matchAll(/roles: \[([^\]]*)\],\n\s*isExclusive: (\w+)/gu)];
  expect(lists.map(([, list = '', isOne]) => [list.match(/(?<=')[^',\n]+(?=')/gu), isOne])).toEqual(
    [
      [colours, 'true'],
      [games, 'false'],
    ],
  );
});
