import { expect, test } from 'vitest';
import { filesFor, planFor } from '../../starters/make-project.ts';

async function botOf(message: string) {
  const plan = await planFor('discord_bot', message);
  const files = await filesFor(plan, message);
  const settings = [...files]
    .filter(([path]) => path.endsWith('settings.js'))
    .map(([, content]) => content.split('\n  texts: {', 1)[0] ?? '')
    .join('\n')
    .replaceAll(/\s+/gu, ' ');
  const parts = 'parts' in plan ? plan.parts : undefined;
  return { starters: [plan.starter, ...(parts ?? [])], settings, left: plan.notIncluded ?? [] };
}

interface Wanted {
  readonly starters: readonly string[];
  /** What the settings say, with single spaces. */
  readonly has: readonly string[];
  readonly left?: readonly string[];
}

const answers: readonly (readonly [string, Wanted])[] = [
  [
    'bot for our minecraft server discord: when someone types "ip" or "what\'s the ip" it answers play.oakcraft.net, and "map" -> map.oakcraft.net',
    {
      starters: ['slash-bot'],
      has: [
        "{ words: 'ip', text: 'play.oakcraft.net', }",
        String.raw`{ words: 'what\'s the ip', text: 'play.oakcraft.net', }`,
        "{ words: 'map', text: 'map.oakcraft.net', }",
      ],
    },
  ],
  [
    'ich brauch nen bot der auf "wann ist training" mit "Di und Do 18 Uhr, Halle 2" antwortet und auf "adresse" mit "Sportweg 5"',
    {
      starters: ['slash-bot'],
      has: [
        "{ words: 'wann ist training', text: 'Di und Do 18 Uhr, Halle 2', }",
        "{ words: 'adresse', text: 'Sportweg 5', }",
      ],
    },
  ],
  [
    'bot discord che risponde alle domande: orari -> lun-ven 9-18, indirizzo -> via Roma 12, prezzi -> vedi sito',
    {
      starters: ['slash-bot'],
      has: ["words: 'orari', text: 'lun-ven 9-18'", "words: 'prezzi', text: 'vedi sito'"],
    },
  ],
  [
    'discord faq bot: how do i join -> fill in the form on our site, when are practices -> tuesdays and thursdays 19:00, how much -> 15 dollars a month',
    {
      starters: ['faq-bot'],
      has: [
        "question: 'When are practices', answer: 'tuesdays and thursdays 19:00'",
        "question: 'How much', answer: '15 dollars a month'",
      ],
    },
  ],
  [
    'discordbot som svarar på vanliga frågor: öppettider = 10-18, adress = Storgatan 4, och välkomnar nya i #hej',
    {
      starters: ['faq-bot', 'welcome-bot'],
      has: ["question: 'Adress', answer: 'Storgatan 4'", "channel: '#hej'"],
    },
  ],
  [
    'FAQ-Bot für Discord: Öffnungszeiten: Mo-Fr 9-18 Uhr, Adresse: Hauptstr. 4, Preise: siehe Webseite',
    {
      starters: ['faq-bot'],
      has: ["question: 'Öffnungszeiten', answer: 'Mo-Fr 9-18 Uhr'", "answer: 'Hauptstr. 4'"],
    },
  ],
  [
    'a bot that says the rules when you type /rules: 1. be nice 2. no spam. also /socials with our twitter @pineclub and website pineclub.com',
    {
      starters: ['slash-bot'],
      has: ["'our twitter @pineclub and website pineclub.com'"],
      left: ['twitter'],
    },
  ],
];

const team: readonly (readonly [string, Wanted])[] = [
  [
    'swear filter bot, words: damn, crap, idiot. first time warn, third time timeout 10 min, log in #mod-log',
    {
      starters: ['moderation-bot'],
      has: [
        "blockedWords: [ 'damn', 'crap', 'idiot', ]",
        "count: 3, action: 'timeout', minutes: 10",
        'warns: true',
      ],
    },
  ],
  [
    'bot de discord para moderar palabras: tonto, idiota, estúpido; borra el mensaje, avisa al usuario y a los 3 avisos lo silencia 1 hora, registro en #logs',
    {
      starters: ['moderation-bot'],
      has: ["blockedWords: [ 'tonto', 'idiota', 'estúpido', ]", 'readsMessages: true'],
    },
  ],
  [
    'Wortfilter Bot für Discord, Wörter: doof, blöd, Depp. Beim dritten Mal 10 Minuten stumm, Log in #mod-log',
    {
      starters: ['moderation-bot'],
      has: ["blockedWords: [ 'doof', 'blöd', 'depp', ]", 'count: 3'],
    },
  ],
  [
    'bot for applying to staff. button "Apply", asks age, timezone, why do you want to be staff. answers go to #applications and mods accept or decline',
    {
      starters: ['relay-bot'],
      has: [
        "fields: [ 'age', 'timezone', 'why-do-you-want-to-be-staff', ]",
        "buttons: [ 'Accept', 'Deny', ]",
      ],
    },
  ],
  [
    'un bot discord pour candidatures : bouton Postuler, questions pseudo, âge, disponibilités, envoyé dans #candidatures, rôle Recrue si accepté',
    {
      starters: ['relay-bot'],
      has: ["fields: [ 'pseudo', 'âge', 'disponibilités', ]", "role: 'Recrue'"],
    },
  ],
  [
    'бот для дискорда: принимает заявки в клан, вопросы: ник, возраст, сколько играешь. заявки в канал #заявки, роль Новичок после принятия',
    { starters: ['relay-bot'], has: ["'ник', 'возраст', 'сколько-играешь'", "role: 'Новичок'"] },
  ],
  [
    'Bewerbungsbot für unseren Clan: fragt nach Alter, Spielzeit und Motivation, landet in #bewerbungen, Rolle Anwärter bei Annahme',
    { starters: ['relay-bot'], has: ["'alter', 'spielzeit', 'motivation'", "role: 'Anwärter'"] },
  ],
  [
    'discord bot that gives Member role after you click a button under the rules in #rules',
    { starters: ['verify-bot'], has: ["channel: '#rules'", "role: 'Member'"] },
  ],
  [
    'discord botu: kurallar butonuna basana Üye rolü versin, küfür edeni uyarsın, 3 uyarıda 30 dakika sustursun, kayıt #log kanalına',
    {
      starters: ['moderation-bot', 'verify-bot'],
      has: ["role: 'Üye'", "count: 3, action: 'timeout', minutes: 30", 'warns: true'],
      left: ['yasak kelimeler listesi: src/settings.js içinde blockedWords alanına yazın'],
    },
  ],
  [
    'discord bot: nouveaux membres doivent cliquer un bouton pour accepter le règlement dans #règlement, rôle Membre, log dans #logs',
    {
      starters: ['verify-bot'],
      has: ["channel: '#règlement'", "logChannel: '#logs'", "role: 'Membre'"],
    },
  ],
  [
    'bot de discord que anota quem entra e quem sai no #entrada e apaga mensagens com links, menos do cargo Staff',
    {
      starters: ['log-bot', 'moderation-bot'],
      has: ["channel: '#entrada', kinds: [ 'joined', 'left', ]", "links: 'all'", "'Staff'"],
    },
  ],
  [
    'bot discord règles : bouton "J\'accepte" sous le règlement donne le rôle Membre',
    { starters: ['verify-bot'], has: [String.raw`label: 'J\'accepte'`, "role: 'Membre'"] },
  ],
  [
    'log bot that writes deleted and edited messages, joins and leaves into #audit, ignore #spam',
    { starters: ['log-bot'], has: ["channel: '#audit'", "ignored: [ '#spam', ]"] },
  ],
  [
    'ticket bot, button says "Need help?", categories Billing, Bug, Other, support role Crew, close after 48h without reply',
    {
      starters: ['ticket-bot'],
      has: ["topics: [ 'Billing', 'Bug', 'Other', ]", "staff: 'Crew'"],
      left: ['close after 48h without reply'],
    },
  ],
];

const counted: readonly (readonly [string, Wanted])[] = [
  [
    'points bot for my classroom discord: teachers give points with /give, students see /points and a shop: Homework pass 50, Pick the music 20, Sit anywhere 30',
    {
      starters: ['economy-bot'],
      has: [
        "balance: 'points'",
        "grant: 'give'",
        "left: [ 'daily', 'pay', 'gamble', ]",
        "name: 'Pick the music', price: 20",
      ],
    },
  ],
  [
    'bot discord boutique : on gagne 5 pièces par message, max une fois par minute, /boutique avec Rôle VIP 500 et Pseudo coloré 200',
    {
      starters: ['economy-bot'],
      has: ["name: 'Rôle VIP', price: 500, role: 'VIP'", "name: 'Pseudo coloré', price: 200"],
      left: [
        '5 pièces par message',
        'ce que change « Pseudo coloré » : qui l’achète l’a, sans plus',
        'max une fois par minute',
      ],
    },
  ],
  [
    '디스코드 봇 포인트: 출석하면 100포인트, /상점 에서 닉네임변경권 1000, 역할색 3000 구매, /순위 랭킹',
    {
      starters: ['economy-bot'],
      has: ['daily: 100', "name: '닉네임변경권', price: 1000", "leaderboard: '순위'"],
      left: [
        '“닉네임변경권”의 효과: 사도 가지고만 있어요',
        '“역할색”의 효과: 사도 가지고만 있어요',
      ],
    },
  ],
  [
    'thank bot: when somebody says "thanks @user" they get 1 karma, leaderboard /karma, not yourself, once per hour',
    { starters: ['rep-bot'], has: ["up: [ 'thanks', ]", 'minutes: 60', "'karma'"] },
  ],
  [
    'бот діскорд який рахує скільки разів хтось сказав "бля" і показує топ /топ, у каналі #загальний',
    { starters: ['tally-bot'], has: ["words: [ 'бля', ]", "overview: 'топ'"] },
  ],
  [
    'bot der zählt wie oft jemand "Digga" sagt, /top',
    { starters: ['tally-bot'], has: ["words: [ 'Digga', ]", "overview: 'top'"] },
  ],
  [
    'Bot für unseren Schützenverein Discord: Strafkasse, /strafe @mitglied 2€ Grund, /offen zeigt wer noch was zahlen muss, nur Rolle Kassenwart darf',
    {
      starters: ['tally-bot'],
      has: ["tally: 'strafe'", "overview: 'offen'", "price: '2.00'", "staffRole: 'Kassenwart'"],
      left: ['Strafkasse, /strafe @mitglied 2€ Grund'],
    },
  ],
  [
    'discord bot: house points, houses Red, Blue, Green. /add 10 Red, /remove 5 Red, board in #points every friday 15:00',
    {
      starters: ['score-bot'],
      has: [
        "name: 'add', target: 'team', amount: 0, isForStaff: false",
        "name: 'remove', target: 'team', amount: 0, takes: true",
        "teams: [ 'Red', 'Blue', 'Green', ]",
        "at: '15:00', days: [ 5, ], channel: '#points'",
      ],
    },
  ],
  [
    'bot który liczy punkty domów jak w hogwarcie: Gryfy, Węże, Kruki, Borsuki, /dodaj 10 Gryfy, tabela w #punkty w niedzielę',
    {
      starters: ['score-bot'],
      has: ["teams: [ 'Gryfy', 'Węże', 'Kruki', 'Borsuki', ]", "days: [ 0, ], channel: '#punkty'"],
    },
  ],
];

const together: readonly (readonly [string, Wanted])[] = [
  [
    'make a bot who reacts with 🔥 to every picture in #art and opens a thread for feedback',
    {
      starters: ['thread-bot', 'slash-bot'],
      has: [
        "channels: [ '#art', ], onlyFiles: true",
        "emoji: '🔥', channel: '#art', pictures: true",
      ],
    },
  ],
  [
    'i run a book club discord, bot should let people nominate books and then vote, max 2 nominations per person, result on the 25th in #announcements',
    {
      starters: ['poll-bot'],
      has: ['mostProposals: 2', 'date: 25', "channel: '#announcements'"],
    },
  ],
  [
    'shared shopping list bot for our flat, /buy milk, /bought milk, list gets posted in #kitchen fridays 17:00',
    {
      starters: ['list-bot'],
      has: ["add: 'buy'", "done: 'bought'", "at: '17:00', days: [ 5, ]", "channel: '#kitchen'"],
    },
  ],
  [
    'Einkaufsliste Bot für WG: /kaufen Milch, /gekauft Milch, Liste freitags 17 Uhr in #küche',
    {
      starters: ['list-bot'],
      has: ["add: 'kaufen'", "done: 'gekauft'", "channel: '#küche'"],
    },
  ],
  [
    'bot na discorda z listą cytatów nauczycieli, /cytat losuje, /dodaj dodaje, w piątki o 15:00 wrzuca jeden na #cytaty',
    {
      starters: ['quotes-bot'],
      has: ["at: '15:00', days: [ 5, ], channel: '#cytaty'", "'quote-add': 'dodaj'"],
    },
  ],
  [
    'ディスコードのボット。/目安箱 で意見を匿名で送れて、#意見 に投稿、👍👎で投票',
    {
      starters: ['suggestion-bot'],
      has: ["suggest: '目安箱'", "channel: '#意見'", 'isAnonymous: true'],
    },
  ],
];

test.each([...answers, ...team, ...counted, ...together])(
  'a bot of a community has what a message names: %s',
  async (message, { starters, has, left = [] }) => {
    const bot = await botOf(message);
    expect(bot.starters).toEqual(starters);
    for (const one of has) expect(bot.settings).toContain(one);
    expect(bot.left).toEqual(left);
  },
);

test('a command that sets back is no list of things', async () => {
  const { settings } = await botOf(
    'bot pls: counts how many days since the last accident, /reset by mods, posts in #general every morning 7:30',
  );
  expect(settings).not.toContain('lists:');
});
