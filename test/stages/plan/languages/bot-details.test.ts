import { expect, test } from 'vitest';
import { filesFor, planFor } from '../../../starters/make-project.ts';

/** What the settings and the told lines of a bot lack of what is expected, and have of what is not. */
async function wrong(message: string, has: readonly string[], lacks: readonly string[]) {
  const plan = await planFor('discord_bot', message);
  const files = await filesFor(plan, message);
  const settings = [...files]
    .filter(([path]) => path.endsWith('settings.js'))
    .map(([, content]) => content.replaceAll(/\s+/gu, ' '))
    .join('\n');
  const told = (plan.notIncluded ?? []).map((line) => `told: ${line}`);
  const all = [plan.starter, ...files.keys(), settings, ...told].join('\n');
  return [...has.filter((one) => !all.includes(one)), ...lacks.filter((one) => all.includes(one))];
}

const rows: readonly (readonly [
  message: string,
  has: readonly string[],
  lacks?: readonly string[],
])[] = [
  [
    'Clan-Bewerbung: der Bot fragt Name, Alter und Spielzeit und schickt es in #leitung',
    ['relay-bot', "channel: '#leitung'", "fields: [ 'name', 'alter', 'spielzeit', ]"],
    ['slash-bot'],
  ],
  [
    'Bot de Discord: /estudar liga o cronômetro, /parar para, cargo "Dedicado" com 10 horas na semana, todo domingo às 20h posta o ranking em #estudos',
    [
      "start: 'estudar', stop: 'parar'",
      "roles: [ { hours: 10, role: 'Dedicado', isWeekly: true, }, ]",
      "at: '20:00', days: [ 0, ], channel: '#estudos'",
    ],
    ['told:', 'slash-bot'],
  ],
  [
    '做一个Discord学习打卡机器人：/开始学习 /结束学习 记录时间，/排行榜，每周一清零，每周日晚9点在#学习群发排行榜',
    ["start: '开始学习', stop: '结束学习'", "posts: [ { at: '21:00', days: [ 0, ]"],
    ['told:', 'check-in-bot', "at: '18:00'"],
  ],
  [
    'Нужен бот для рейдов: /рейд с датой и временем, кнопки танк/хил/дд, максимум 2 танка, 3 хила, 5 дд, запасные в очередь',
    [
      "label: 'Танк', most: 2",
      "label: 'Хил', most: 3",
      "label: 'Дд', most: 5",
      'hasWaitingList: true',
    ],
    ['told:', "'Запасные"],
  ],
  [
    '做一个Discord机器人用于公会副本报名：周五晚8点，按钮坦克/治疗/输出，上限2坦3奶5输出，开始前30分钟提醒',
    [
      "event: '活动'",
      "label: '治疗', most: 3",
      "at: '20:00', title: '副本'",
      'minutesBefore: [ 30, ]',
    ],
    ['told:'],
  ],
  [
    'bot discord de raids: boutons Tank / Soigneur / Peut-être, limite 2/4, remplaçants',
    ["label: 'Tank', most: 2", "label: 'Soigneur', most: 4", "label: 'Peut-être', most: 0"],
    ['told:'],
  ],
  [
    'Bot zgłoszeń discord: menu z kategoriami Pomoc/Błąd/Inne, jedno zgłoszenie na osobę, po zamknięciu transkrypcja na #logi',
    ['ticket-bot', "topics: [ 'Pomoc', 'Błąd', 'Inne', ]", "logChannel: '#logi'", "style: 'menu'"],
    ['told:'],
  ],
  [
    '디스코드 티켓 봇: 버튼 누르면 채널 생성, 문의 종류 신고/건의/환불, 관리자 역할만 보이게, 닫으면 로그 저장',
    ["topics: [ '신고', '건의', '환불', ]", "staff: '관리자'"],
    ['votes', "'list-bot'"],
  ],
  [
    'ディスコードの問い合わせボット：カテゴリは質問・不具合・要望、スタッフロールだけ閲覧、閉じるとログを#ログに送信',
    [
      'ticket-bot',
      "topics: [ '質問', '不具合', '要望', ]",
      "staff: 'スタッフ'",
      "logChannel: '#ログ'",
    ],
    ['told:'],
  ],
  [
    'Bot na Discorda do błędów w grze: /blad tytuł opis priorytet (niski, średni, wysoki), zapisuje w #bledy, moderator zmienia status na w trakcie / naprawione',
    [
      "fields: [ 'tytuł', 'opis', 'priorytet', ]",
      "priorytet: [ 'niski', 'średni', 'wysoki', ]",
      "statuses: [ 'w trakcie', 'naprawione', ]",
    ],
    ['told:'],
  ],
  [
    'Дискорд-бот: опрос каждое воскресенье в 18:00 «Во что играем?» варианты CS2, Dota, Minecraft в #опросы',
    ["choices: [ 'CS2', 'Dota', 'Minecraft', ]", "channel: '#опросы'"],
    ['told:'],
  ],
  [
    'Бот дня рождения: /др 12.05, поздравляет в 10:00 в #поздравления, выдаёт роль Именинник на день',
    ['birthday-bot', "birthday: 'др'", "role: 'Именинник'", 'hour: 10'],
    ['told:'],
  ],
  [
    '디스코드 생일 봇: /생일등록 월 일, 매일 아침 8시 #축하 채널에 축하, 생일 역할 하루 부여',
    ["role: '생일'"],
    ["role: '하루'"],
  ],
  [
    '디스코드 봇: /퀴즈 하면 4지선다, 정답 10점, 주간 랭킹 매주 월요일 오전 9시 #퀴즈',
    ["boardPosts: [ { at: '09:00', days: [ 1, ], channel: '#퀴즈'"],
    ['daily:'],
  ],
  [
    'Discord бот для заявок в клан: спрашивает ник, возраст, опыт и отправляет ответы в канал #заявки',
    ["fields: [ 'ник', 'возраст', 'опыт', ]"],
  ],
  [
    'Discord bot with a rules post: 1. be kind 2. no spam 3. English only. People click a button to get the Member role',
    ['verify-bot', "panel: '1. be kind\\n2. no spam\\n3. English only'"],
    ['moderation-bot', 'told:'],
  ],
  [
    'random cat fact every day at 10am in #cats. facts: Cats sleep 16 hours a day. Cats have 32 muscles in each ear. A group of cats is a clowder.',
    ["channel: '#cats'", "texts: [ 'Cats sleep 16 hours a day.', 'Cats have"],
    ['told:'],
  ],
  [
    'bot that posts one random quote from our list every morning at 8: "Keep going", "Stay hungry", "Less is more"',
    ["posts: [ { at: '08:00'", "quotes: [ { text: 'Keep going'"],
    ['told:'],
  ],
  [
    'Discord Bot für unsere Gilde: /sieg /niederlage und /bilanz zeigt die Statistik',
    ['score-bot', "name: 'niederlage', target: 'self', amount: 1, takes: true", "own: 'bilanz'"],
    ['told:'],
  ],
  [
    'bot where mods can /give and /take house points to Gryffindor and Hufflepuff and /standings shows the ranking',
    ['score-bot', "teams: [ 'Gryffindor', 'Hufflepuff', ]", 'isForStaff: true'],
    ['isForStaff: false'],
  ],
  [
    "discord bot /away for our raid team: members say from when to when they're absent, posted in #absences",
    ['afk-bot', "afk: 'away'", 'told: members say from when'],
    ['event-bot'],
  ],
  [
    'discordボット /ログイン で毎日10ポイントもらえる、ランキングも見たい',
    ['economy-bot', "daily: 'ログイン'", 'daily: 10', "currency: 'ポイント'"],
    ['told:'],
  ],
  [
    'Discord Bot: in #memes nur Bilder erlaubt, Textnachrichten löschen',
    ['moderation-bot', "pictureChannels: [ '#memes', ]", 'readsMessages: true'],
    ['told:', "ban: 'ban'"],
  ],
  [
    'Discord-Bot für den SV Grünau: jeden Dienstag und Donnerstag um 17 Uhr ans Training erinnern, Leute sagen mit Ja/Nein zu',
    ["at: '17:00', title: 'Training'", 'inDays: 0, days: [ 2, 4, ]'],
    ['daysBefore: 2'],
  ],
  [
    'Bot: erinner alle jeden Mo und Fr um 18:30 in #raid an den Raid, mit @everyone',
    ['reminder-bot', "channel: '#raid', ping: 'everyone'"],
    ['told:'],
  ],
  [
    'make a discord bot that reminds everyone in the channel every wednesday at 8pm about raid night',
    ["text: '⏰ Raid night'", "ping: 'everyone'"],
  ],
  [
    'bot discord que recuerde a todos en el canal los martes y jueves a las 20:00 que hay entrenamiento',
    ["ping: 'everyone'"],
  ],
  [
    'bot discord italiano: ricorda a tutti nel canale ogni venerdì alle 18 la riunione',
    ["ping: 'everyone'"],
    ['Nel canale'],
  ],
  [
    'Willkommens-Bot für unseren Discord "Holz & Hobel": begrüßt neue Mitglieder in #willkommen',
    ["welcome: 'Willkommen auf {server}"],
  ],
  [
    'bot discord que le dé la bienvenida a los nuevos de "Club Quetzal" en #bienvenida',
    ["welcome: '¡Bienvenido a {server}"],
  ],
  [
    'movie bot where people can suggest movies for movie night, then everyone votes and on saturday 8pm it picks the winner',
    ['poll-bot'],
    ["question: 'Poll Bot'"],
  ],
  ['бот удаляет ссылки в #общий и за 3 предупреждения мутит на час', ['warns: true']],
  [
    'moderation bot deletes links and swear words, deleted messages count as warnings, 3 warnings = 1 hour timeout',
    ['warns: true'],
  ],
  [
    'discord bot, elke maandag om 8 uur post hij het rooster in #rooster en /munt kop of munt',
    ["heads: 'Kop.'"],
    ['list-bot'],
  ],
  ['/yazitura yazı veya tura atan bir discord botu', ["heads: 'Yazı.'"]],
  [
    'ディスコードのボット。/くじ で大吉・中吉・小吉・凶 をランダムに返して',
    ["'大吉', '中吉', '小吉', '凶'"],
    ['で大吉'],
  ],
  [
    'Faça um bot do Discord que avisa todo dia às 9h no canal #avisos para beber água e às 18h para alongar',
    ["text: '⏰ Beber água'", "at: '18:00'", "text: '⏰ Alongar'"],
    ['told:', 'pong'],
  ],
  [
    'Discord-Bot, erinnert jeden Tag um 8 und um 20 Uhr in #gesundheit daran, die Tabletten zu nehmen',
    ["at: '08:00'", "at: '20:00', days: [ 0, 1, 2, 3, 4, 5, 6, ], text: '⏰ Tabletten nehmen'"],
    ['told:'],
  ],
  [
    'discord bot reminding us every monday 9am in #standup: what did you do, any blockers',
    ["text: 'What did you do, any blockers'"],
    ['told:', 'pong'],
  ],
  [
    'discord bot that says good morning in #general every day at 8 and has /joke',
    ["at: '08:00'", 'joke1:'],
    ['told:', 'pong'],
  ],
  [
    'bot for discord that lets people earn xp by chatting, /rank and /leaderboard, at level 5 gives role Regular',
    ['levels-bot', 'level: 5'],
    ['told:', 'pong'],
  ],
  [
    'bot discord avec niveaux, les membres gagnent de l’xp en parlant, /niveau et /classement',
    ['levels-bot'],
    ['told:'],
  ],
  [
    'Bot Discord qui rappelle les anniversaires : /anniversaire ajouter 12/05, il les souhaite à 9h dans #général',
    ['birthday-bot', 'hour: 9'],
    ['posts: ['],
  ],
  [
    'simple discord bot pls, /flip a coin, and /choose between pizza, burger, sushi',
    ['slash-bot', 'between:'],
    ['told:', 'list-bot'],
  ],
  [
    'Discord botu istiyorum: /zar ile zar atsın, /8top sorulara cevap versin',
    ['slash-bot', 'later:'],
    ['told:'],
  ],
  [
    'discord bot for movie night, people add with /movie add and friday 8pm it starts a vote in #movies from the list',
    ['poll-bot', "propose: 'movie add'", "at: '20:00'", 'days: [ 5, ]'],
    ['told:'],
  ],
  [
    'Discord-Bot für Filmabende: /film hinzufügen, /film abstimmen startet eine Abstimmung',
    ["poll: 'film abstimmen'", "propose: 'film hinzufügen'"],
    ['told:'],
  ],
  [
    'bot discord pour le boulot : chaque lundi à 9h il demande dans #équipe ce que chacun va faire',
    ["text: 'Ce que chacun va faire?'", 'days: [ 1, ]'],
    ['told:'],
  ],
  [
    'discord bot die elke vrijdag om 17 uur in #borrel vraagt wie er meegaat, en met /gooi een dobbelsteen',
    ['event-bot', "channel: '#borrel'", 'slash-bot'],
    ['told:'],
  ],
  [
    'discord bot that answers faq: "when is the next stream" -> saturday 8pm, "where is the shop" -> shop.example.com',
    ['faq-bot', "answer: 'saturday 8pm'"],
    ['posts: [', 'slash-bot'],
  ],
  [
    'discordbot som påminner varje dag kl 7 i #morgon att ta medicinen och har /väder för Göteborg',
    ["text: '⏰ Ta medicinen'"],
    ["town: 'Göteborg'", 'told:'],
  ],
  [
    'discord bot that welcomes new people in #welcome and has a /rules command with: no griefing, no cheats, be nice',
    ['no griefing'],
    ['told:'],
  ],
  [
    'Vorrei un bot Discord per i ticket: bottone in #assistenza, apre un canale privato, chiusura con trascrizione',
    ["channel: '#assistenza'"],
    ['Bottone in', 'Chiusura con'],
  ],
  [
    'Discord-Bot für Fehler: /fehler mit Titel, Beschreibung und Priorität (niedrig, mittel, hoch), speichert in #fehler',
    ["fields: [ 'titel', 'beschreibung', 'priorität', ]", "'priorität': [ 'niedrig',"],
    ['told:'],
  ],
  [
    "Discord bot: /kudos @user reason gives kudos, can't give to yourself, overview of everybody",
    ["reason: 'reason'", "notThem: 'Not for yourself"],
  ],
  [
    'discord quiz bot that asks a question every day at 9, 5 points for the right answer and a leaderboard',
    ['hasBoard: true', 'points: 5'],
  ],
  [
    'Discord bot that welcomes new people in #welcome, gives them the role Newbie and after they react to the rules gives them Member instead',
    ['verify-bot', "role: 'Newbie'", "role: 'Member', newRole: 'Newbie'"],
    ['told:', "channel: '#welcome', logChannel"],
  ],
  [
    'bot for my Minecraft server: welcome new players in #general with our IP play.foxhollow.gg and port 25565, /rules, reaction roles for pings: events, giveaways and updates',
    ['🌐 play.foxhollow.gg:25565', "roles: [ 'Events', 'Giveaways', 'Updates', ]"],
    ['told:', 'giveaway-bot'],
  ],
  [
    'role picker with buttons for pronouns she/her, he/him, they/them and for regions EU / NA / Asia, only one region at a time',
    ["title: 'Regions', roles: [ 'EU', 'NA', 'Asia', ], isExclusive: true"],
  ],
  [
    'I need a Discord bot that reminds our D&D group every Thursday at 7pm that the session starts at 8, with buttons coming / not coming, and a /roll command like 2d6+3',
    ['event-bot', "starts: '20:00'", "label: 'Not coming'"],
    ['reminder-bot', 'told:', 'posts: ['],
  ],
  [
    "Please make a bot for our football team: every Friday at noon it asks in #football who is in for Sunday 10am, RSVP with Going / Maybe / Can't so we see who comes",
    ["at: '12:00'", 'teams: 0', "'Can"],
  ],
  [
    "Discord bot where people can give each other kudos with /kudos @user reason, leaderboard of the month, max 3 per day per person, can't give to yourself",
    ['score-bot', 'mostADay: 3', "fields: [ 'reason', ]", "notThem: 'Not", "period: 'month'"],
    ['told:', 'tally-bot'],
  ],
  [
    'bot to track our fantasy league, /points @user 5 adds points, /table shows the standings, only role Commissioner can add points',
    ['score-bot', "staffRole: 'Commissioner'", "board: 'table'"],
    ['role-menu-bot'],
  ],
  [
    'film club bot: add films to a watchlist, pick a random one with /pick, mark as watched',
    ['list-bot', "random: 'pick'", "done: 'done'"],
    ['told:', '8ball'],
  ],
  [
    'i want a discord bot for a book club: members suggest books with /suggest, everyone votes, /pick chooses the winner of the month',
    ['poll-bot', "'poll-end': 'pick'", "propose: 'suggest'"],
    ['slash-bot', 'told:'],
  ],
  [
    'shopping list bot for our flat: /add milk, /list, /bought milk, /clear',
    ["clear: 'clear'", "done: 'bought'"],
    ['told:'],
  ],
  [
    'level bot: level up message in #levels, roles at level 5 Bronze, 15 Silver, 30 Gold, remove the old role, top 10 leaderboard',
    ["{ level: 30, name: 'Gold', }", 'onlyHighest: true', 'leastPoints: 15'],
    ['told:'],
  ],
  [
    'ticket system "Wick & Willow": panel in #support with 3 buttons (Bug, Billing, Other), only Mods can see it',
    ["topics: [ 'Bug', 'Billing', 'Other', ]", "staff: 'Mods'", "greeting: 'Hello"],
    ['told:'],
  ],
  [
    "bot that posts a question of the day at 9am in #qotd from my list: what's your favourite movie?, cats or dogs?, best holiday ever?",
    ["'cats or dogs?'", "channel: '#qotd'"],
    ['told:'],
  ],
  [
    'Discord bot for chores with flatmates Anna, Ben and Cleo: rotate dishes, trash and bathroom weekly, remind every Sunday at 18:00',
    ["people: [ 'Anna', 'Ben', 'Cleo', ], chores: [ 'dishes', 'trash', 'bathroom', ]"],
    ['told:'],
  ],
  [
    'confession bot, anonymous confessions in #confessions numbered, mods can see who sent it in #secret-log',
    ["channel: '#confessions'", "logChannel: '#secret-log'"],
    ['told: mods'],
  ],
  [
    "a discord bot that posts standup questions at 10 am monday to friday in #daily, reminds those who haven't answered by 11",
    ['standup-bot', "at: '10:00'", "channel: '#daily'"],
    ['reminder-bot'],
  ],
  [
    'poll bot, anonymous voting, multiple choice allowed, ends after a day',
    ['isMultiple: true', 'hours: 24'],
    ['told:'],
  ],
  [
    'discord bot with birthday reminders, people add their birthday with /birthday and it congratulates them at 9am in #general',
    ['birthday-bot', 'hour: 9'],
    ['reminder-bot'],
  ],
  [
    'can you make a bot that posts our minecraft server ip (mc.willowpeak.net) when someone joins and has /map that gives https://map.willowpeak.net',
    ["{count}. 🌐 mc.willowpeak.net'", "map: [ 'https://map.willowpeak.net'"],
  ],
  [
    'bot asks every wednesday at 6pm in #football who can play on thursday, yes / no / maybe, max 12, ping everyone 15 mins before',
    ["at: '18:00'", 'days: [ 3, ]', 'inDays: 1', 'minutesBefore: [ 15, ]'],
    ['told:'],
  ],
  [
    'moderasyon botu: küfür filtresi, 3 uyarıdan sonra 1 saat sustursun, /uyarilistesi ile uyarıları göstersin, /uyarisil ile silsin',
    ["warn: 'warn', warnings: 'uyarilistesi', 'clear-warnings': 'uyarisil'", 'warns: true'],
  ],
  [
    'mod bot: /warn, /sicil shows the warnings of a member, /affet deletes all warnings, /removemute',
    ["warnings: 'sicil', 'clear-warnings': 'affet'", "untimeout: 'removemute'"],
    ['told:', "warn: 'sicil'"],
  ],
  [
    'Bot für unsere Gilde: Raids planen mit Datum und Uhrzeit, Leute melden sich als Tank oder Heiler an, Erinnerung 30 Minuten vorher',
    ['event-bot', "label: 'Heiler'", 'minutesBefore: [ 30, ]'],
    ['told:', 'reminder-bot'],
  ],
  [
    'bot: lets people rsvp for our raid nights, wed and sun 20:00, 2 tanks 2 healers',
    ["at: '20:00', title: 'Raid nights'", 'days: [ 0, 3, ]'],
    ['told:'],
  ],
  [
    'book club bot: /addbook, /books shows the list, /vote to pick the next book, /regeln zeigt (1. be kind 2. no spam), welcomes people in #hall with a random greeting',
    ['poll-bot', "poll: 'vote'", "2. no spam'", 'told: random greeting'],
    ['told: /vote'],
  ],
  [
    'bot de economia: /diario, /saldo, /loja com itens VIP 500, Chapéu 20, /ranking',
    ["buy: 'comprar'", "name: 'VIP', price: 500, role: 'VIP'"],
  ],
  [
    'discord bot, a daily trivia question at 18:00 about volcanoes, points',
    ['told: questions about volcanoes'],
  ],
  [
    'Bot für den Schulserver: Hausaufgaben eintragen mit Fach und Datum, /hausaufgaben zeigt was morgen fällig ist, jeden Tag um 16 Uhr eine Erinnerung in #schule',
    ["list: 'hausaufgaben'", "fields: [ 'fach', 'datum', ]", "at: '16:00'", 'daysAhead: 1'],
    ['slash-bot'],
  ],
];

test.each(rows.map(([message, has, lacks = []]) => ({ message, has, lacks })))(
  'the details of $message',
  async ({ message, has, lacks }) => {
    expect(await wrong(message, has, lacks)).toEqual([]);
  },
);

test('a board that is posted on Mondays shows the week that is over', async () => {
  const files = await filesFor(
    await planFor('discord_bot', 'focus bot with a leaderboard every Monday at 9:00 in #focus'),
    '',
  );
  const content = String(files.get('src/focus.js'));
  const focus = await import(`data:text/javascript,${encodeURIComponent(content)}`);
  const server = focus.newServer();
  const friday = new Date(2030, 1, 1, 10).getTime();
  const monday = friday + 3 * 86_400_000;
  for (const now of [friday, monday]) {
    focus.joinSession(server, { channelId: '1', userId: 'ada', minutes: 25, now });
    focus.nextPhase(server, { channelId: '1', rest: 5, now });
    focus.nextPhase(server, { channelId: '1', rest: 5, now });
  }
  expect(focus.hoursOf(server, monday - 86_400_000)).toEqual([{ userId: 'ada', count: 25 }]);
  expect(focus.hoursOf(server, monday)).toEqual([{ userId: 'ada', count: 25 }]);
  expect(String(files.get('src/board-posts.js'))).toContain('boardTime(days)');
});
