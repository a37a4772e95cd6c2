import { expect, test } from 'vitest';
import { filesFor, planFor } from '../../starters/make-project.ts';

async function botOf(message: string) {
  const plan = await planFor('discord_bot', message);
  const files = await filesFor(plan, message);
  const settings = [...files]
    .filter(([path]) => path.endsWith('settings.js'))
    .map(([, content]) => content.replaceAll(/\s+/gu, ' '))
    .join('\n');
  return { plan, settings, left: plan.notIncluded ?? [] };
}

/** What a request misses of its bot: another starter, words that its settings lack, and what is told as missing. */
async function missing(message: string, starter: string, said: readonly string[]) {
  const { plan, settings, left } = await botOf(message);
  return [
    ...(plan.starter === starter ? [] : [`starter ${plan.starter}`]),
    ...said.filter((one) => !settings.includes(one)),
    ...left,
  ];
}

const threeRoles = ['level: 5,', 'level: 10,', 'level: 20,'];

test.each([
  [
    'discord bot that does xp levels when people chat, with leaderboard and roles at level 5 10 and 20 (Bronze, Silver, Gold)',
    ["level: 5, name: 'Bronze'", "level: 10, name: 'Silver'", "level: 20, name: 'Gold'"],
  ],
  [
    'discord bot for our gaming clan Night Owls: level roles Rookie at 5, Pro at 15, Legend at 30. level ups get announced in #levels',
    ["level: 5, name: 'Rookie'", "level: 15, name: 'Pro'", "level: 30, name: 'Legend'"],
  ],
  [
    'Discord-Bot mit XP, Rollen Bronze, Silber und Gold ab Level 5, 10 und 20',
    ["level: 5, name: 'Bronze'", ...threeRoles],
  ],
  [
    'bot de discord con niveles: en los niveles 5, 10 y 20 da los roles Bronce, Plata y Oro',
    ["level: 10, name: 'Plata'", ...threeRoles],
  ],
  [
    'bot na discorda z poziomami: role na poziomach 5, 10 i 20: Brąz, Srebro, Złoto',
    ["level: 20, name: 'Złoto'", ...threeRoles],
  ],
])('roles and levels of two lists are paired: %s', async (message, said) => {
  expect(await missing(message, 'levels-bot', said)).toEqual([]);
});

test.each([
  [
    'Discord Bot der jeden Morgen um 8 Uhr im Kanal #guten-morgen einen Spruch postet, und mit /spruch kann man eigene hinzufügen',
    ["channel: '#guten-morgen'", "at: '08:00'", 'isWhole: false', 'Guten Morgen zusammen!'],
  ],
  [
    'Discordbot die elke ochtend om 8 uur in #spreuken een spreuk plaatst, met /spreuk voeg je er een toe',
    ["channel: '#spreuken'", "at: '08:00'", 'isWhole: false', 'Je hoeft niet perfect te zijn'],
  ],
])('one saying is posted, and there are some to begin with: %s', async (message, said) => {
  expect(await missing(message, 'list-bot', said)).toEqual([]);
});

test.each([
  [
    'Discord-bot voor onze voetbalclub VV De Meeuwen: /aanwezig en /afwezig voor de training op dinsdag 19:30 en donderdag 20:00, lijst laten zien',
    ["present: 'aanwezig', absent: 'afwezig'", "label: 'Aanwezig'", "starts: '20:00'"],
  ],
  [
    'discord bot for our football team: training Monday and Thursday 18:00, /in and /out, show the list',
    ["present: 'in', absent: 'out'", "starts: '18:00'", 'days: [ 1, 4, ]'],
  ],
  [
    'bot de discord: entrenamiento los martes a las 19:00, /presente y /ausente, avisar un día antes en #equipo',
    ["present: 'presente', absent: 'ausente'", "channel: '#equipo'", 'minutesBefore: [ 1440, ]'],
  ],
  [
    'can you make a discord bot that pings @Raiders in #raid-chat every Wednesday at 20:30 and people can click a button if they can come, max 25',
    ["ping: 'Raiders'", "channel: '#raid-chat'", 'most: 25', 'days: [ 3, ]'],
  ],
  [
    'Discord Bot für unsere Feuerwehrjugend: Übung jeden Freitag 18:30, man soll mit Knopf zusagen oder absagen können, Erinnerung 2 Stunden vorher in #übungen',
    ["title: 'Feuerwehrjugend'", "starts: '18:30'", 'minutesBefore: [ 120, ]'],
  ],
  [
    'Discord bot voor onze vrijwilligers: diensten inplannen op zaterdag 10:00 en zondag 13:00, per dienst 4 mensen, herinnering een dag van tevoren in #diensten',
    ["title: 'Diensten'", "starts: '13:00'", 'most: 4', 'minutesBefore: [ 1440, ]'],
  ],
])('who comes on fixed days of the week is asked: %s', async (message, said) => {
  expect(await missing(message, 'event-bot', said)).toEqual([]);
  const { plan } = await botOf(message);
  expect('parts' in plan).toBe(false);
});

test.each([
  [
    '디스코드 봇 만들어줘 공부 시간 기록하는거, /시작 /종료 하면 시간 저장되고 주간 랭킹 보여줘',
    ["start: '시작'", "stop: '종료'", "board: '순위'"],
  ],
  [
    'discord bot for our study group: /start and /stop save study time, weekly ranking every Sunday at 20:00 in #study',
    ["start: 'start'", "stop: 'stop'", "at: '20:00'", "channel: '#study'"],
  ],
  [
    'bot de discord para registrar horas de voluntariado con /entrada y /salida y ver el ranking semanal',
    ["start: 'entrada'", "stop: 'salida'", "board: 'top'"],
  ],
  [
    'a Discord bot for the crew of our garage: they clock in with /in and out with /out, /hours shows the week',
    ["start: 'in'", "stop: 'out'", "own: 'hours'"],
  ],
  [
    'Discord-Bot für die Gärtnerei: mit /kommen und /gehen wird die Arbeitszeit gezählt, /stunden zeigt den Monat',
    ["start: 'kommen'", "stop: 'gehen'", "own: 'stunden'"],
  ],
])('a time between two commands is counted: %s', async (message, said) => {
  expect(await missing(message, 'voice-bot', said)).toEqual([]);
});

test('a timer with breaks is no such time', async () => {
  const message = 'discord bot pomodoro /start /stop 25 min work 5 min break';
  expect(await missing(message, 'focus-bot', ['work: 25', 'rest: 5'])).toEqual([]);
});

test.each([
  [
    'Ticket bot for my server, support button opens a private channel, staff role is "Helpers", save transcript when closed',
    'ticket-bot',
    ["topics: [ 'Support', ]", "staff: 'Helpers'", 'keepsTranscript: true'],
  ],
  [
    'bot discord de tickets avec un bouton d’aide, rôle Modos',
    'ticket-bot',
    ["topics: [ 'Aide', ]", "staff: 'Modos'"],
  ],
  [
    'a discord bot for our D&D group, rolls dice like 2d6+3 and reminds us of the session every Friday at 7pm',
    'reminder-bot',
    ["text: '⏰ The session'", "at: '19:00'", 'days: [ 5, ]'],
  ],
  [
    'Discord bot to count how many push ups everyone does. /pushups 20 adds them, leaderboard every Sunday at 9pm in #fitness',
    'score-bot',
    ["name: 'pushups'", "channel: '#fitness'", "at: '21:00'"],
  ],
  [
    'дискорд бот для варнов: /варн, 3 варна = мут на 2 часа, 5 варнов = бан, логи в #логи',
    'moderation-bot',
    ["warn: 'варн'", "count: 3, action: 'timeout', minutes: 120", "count: 5, action: 'ban'"],
  ],
  [
    'Discord-Bot für unsere WG: Putzplan mit Anna, Ben und Cem, jede Woche ist jemand anderes mit Bad, Küche und Müll dran, Nachricht montags um 9 Uhr in #putzplan',
    'chore-bot',
    ["people: [ 'Anna', 'Ben', 'Cem', ]", "chores: [ 'Bad', 'Küche', 'Müll', ]", 'days: [ 1, ]'],
  ],
  [
    'a bot that posts a question of the day at 10am in #qotd and makes a thread for the answers',
    'list-bot',
    ["title: 'Question of the Day Bot'", "channel: '#qotd'", 'hasThread: true'],
  ],
  [
    'un bot discord qui rappelle de sortir les poubelles le mardi à 19h (jaune) et le jeudi à 19h (verte) dans #maison',
    'slash-bot',
    ["text: '⏰ Sortir les poubelles (jaune)'", "text: '⏰ Sortir les poubelles (verte)'"],
  ],
  [
    'Discord-Bot: Proberaum buchen, täglich 10-22 Uhr, 2 Stunden lang',
    'booking-bot',
    ["book: 'buchen'", 'minutes: 120', "from: '10:00', to: '22:00'"],
  ],
  [
    'discord bot with a /quote command that shows a random quote, members can add quotes with /addquote, and one gets posted in #quotes every day at noon',
    'quotes-bot',
    ["'quote-add': 'addquote'", "at: '12:00'", "channel: '#quotes'"],
  ],
  [
    'discord bot für zitate, jeden Freitag um 17 Uhr wird eins in #zitate gepostet',
    'quotes-bot',
    ["at: '17:00'", 'days: [ 5, ]', "channel: '#zitate'"],
  ],
  [
    'bot de discord para sorteos: /sorteo premio y duración, solo pueden participar los que tienen el rol Miembro, 2 ganadores',
    'giveaway-bot',
    ['winners: 2', "requiredRole: 'Miembro'"],
  ],
  [
    'discord bot which deletes all messages in #memes older than 7 days, and blocks links except in #links',
    'cleanup-bot',
    ["channel: '#memes', minutes: 10080", "links: 'all', linkChannels: [ '#links', ]"],
  ],
  [
    'discord bot that reminds our choir of the meeting every last Thursday at 6:30pm in #choir',
    'reminder-bot',
    ['nth: -1', "at: '18:30'", "channel: '#choir'"],
  ],
  [
    'дискорд бот для нашого класу: розклад уроків по днях, о 7:30 пише в #клас які сьогодні уроки. Пн: математика, фізика, укр мова. Вт: хімія, історія, фізра',
    'slash-bot',
    ["at: '07:30', days: [ 2, ], text: 'Вт: хімія, історія, фізра', channel: '#клас'"],
  ],
  [
    'discord bot for our canteen, posts the menu at 11:30 in #lunch. Monday: pasta, Tuesday: curry, Wednesday: soup and bread',
    'slash-bot',
    ["text: 'Monday: pasta'", "text: 'Wednesday: soup and bread'", "channel: '#lunch'"],
  ],
  [
    'I need a discord bot that kicks people who don’t verify within 24 hours, verify button in #verify gives the role Verified',
    'verify-bot',
    ['kickHours: 24', "channel: '#verify'", "role: 'Verified'"],
  ],
  [
    'Discord-Bot zur Verifizierung mit Knopf in #regeln, Rolle Mitglied; wer sich nicht innerhalb von 2 Tagen verifiziert, wird gekickt',
    'verify-bot',
    ['kickHours: 48', "channel: '#regeln'", "role: 'Mitglied'"],
  ],
  [
    'I’d like a Discord bot with tickets for my pottery shop’s support server: a button "Open ticket", creates a private channel for the user and the role Support, close button, and saves the transcript.',
    'ticket-bot',
    ["topics: [ 'Get help', ]", "openLabel: 'Open ticket'", 'keepsTranscript: true'],
  ],
  [
    'Discord-Bot mit Tickets für unseren Verein: ein Knopf, privater Kanal, Rolle Support',
    'ticket-bot',
    ["topics: [ 'Hilfe bekommen', ]", "staff: 'Support'"],
  ],
  [
    'discord bot polls with up to 5 options and a timer, results at the end, dark purple embed',
    'poll-bot',
    ["choices: [ 'Yes', 'No', ]", 'mostChoices: 5', 'isHidden: true'],
  ],
  [
    'bot de discord para encuestas con 6 opciones y temporizador, resultado al final',
    'poll-bot',
    ["choices: [ 'Sí', 'No', ]", 'mostChoices: 6'],
  ],
  [
    'Please make a Discord bot for our football team FC Riverside: every Tuesday and Thursday at 12:00 it posts "Training tonight 18:30, Mill Lane pitch" with buttons Coming / Not coming / Maybe and shows the list of names.',
    'event-bot',
    [
      "at: '12:00', title: 'Training tonight 18:30, Mill Lane pitch', starts: '18:30', ends: '', inDays: 0",
      "label: 'Maybe',",
    ],
  ],
  [
    'Discord-bot voor onze studentenflat: schoonmaakrooster met Lotte, Bram, Sanne en Youssef, elke zondag 19:00 zeggen wie keuken, badkamer, gang en afval heeft, elke week doorschuiven',
    'chore-bot',
    [
      "people: [ 'Lotte', 'Bram', 'Sanne', 'Youssef', ]",
      "chores: [ 'keuken', 'badkamer', 'gang', 'afval', ]",
      "at: '19:00', days: [ 0, ]",
    ],
  ],
  [
    'discord bot for our flat: cleaning rota with Ann, Bo and Cy, every Saturday at 10:00 say who has kitchen, bathroom and bins, rotate every week',
    'chore-bot',
    ["chores: [ 'kitchen', 'bathroom', 'bins', ]", "at: '10:00', days: [ 6, ]"],
  ],
  [
    'discord bot which answers common questions: opening hours (Tue to Sat 9 to 18), phone (020) 7946 0018',
    'faq-bot',
    ["question: 'Phone', answer: '(020) 7946 0018'"],
  ],
  [
    'Discord bot that lets people sign up for raid nights. Wed and Sun 20:00, max 10 people: 2 tanks, 2 healers, 6 dps. reminder 30 min before',
    'event-bot',
    ["starts: '20:00'", 'days: [ 0, 3, ]', 'most: 10'],
  ],
  [
    'Discord Bot für unser Training: Di und Do 18:30, Knöpfe Ja / Nein',
    'event-bot',
    ["starts: '18:30'", 'days: [ 2, 4, ]', "label: 'Ja'"],
  ],
  [
    'Discord bot for my Minecraft server "Oakvale": a /ip command that says play.oakvale.net (version 1.20.4)',
    'slash-bot',
    ["'play.oakvale.net (version 1.20.4)'"],
  ],
  [
    'discord economy bot: 50 coins a day with /daily, /balance, shop with 2 items (VIP role 900, Cookie 20), /buy',
    'economy-bot',
    ["name: 'VIP role', price: 900, role: 'VIP'", "name: 'Cookie', price: 20"],
  ],
  [
    'Ich brauche einen Discord Bot für unseren Tischtennisverein TTC Lohfelden: jeden Dienstag um 17 Uhr fragen wer zum Training kommt (ja/nein/vielleicht Buttons) und Liste anzeigen',
    'event-bot',
    ["at: '17:00'", "label: 'Ja'", "label: 'Vielleicht'", "label: 'Nein'"],
  ],
  [
    'discord bot: every day at 8:00 sends the weather for Lyon and Paris to #weather',
    'slash-bot',
    ["town: 'Lyon', channel: '#weather'", "town: 'Paris', channel: '#weather'"],
  ],
  [
    'Потрібен бот для Discord: щодня о 8:00 надсилає погоду для Львова і Києва в канал #погода, і команда /погода місто',
    'slash-bot',
    ["town: 'Львів', channel: '#погода'", "town: 'Київ', channel: '#погода'"],
  ],
  [
    'Fais-moi un bot Discord pour mon serveur de jeux : système de niveaux avec XP par message, une commande /rang, un classement top 10 et le rôle "Vétéran" au niveau 20.',
    'levels-bot',
    ["title: 'Niveau'", "level: 20, name: 'Vétéran'"],
  ],
  [
    'A quote bot: /quote add, /quote random, /quote from @person. only mods can delete',
    'quotes-bot',
    ["quotes: 'quote from'", "'quote-add': 'quote add'"],
  ],
  [
    'Zitate-Bot für Discord: /zitat, /hinzufügen, nur Moderatoren können löschen',
    'quotes-bot',
    ["'quote-add': 'hinzufügen'"],
  ],
  [
    'Bot de Discord en español para un servidor de estudio: pomodoro 25/5, que avise cuando acaba y lleve la cuenta de horas de cada persona',
    'focus-bot',
    ['work: 25', 'rest: 5'],
  ],
  [
    'Discord-Bot Pomodoro 50/10, sagt wenn die Zeit vorbei ist und zählt die Stunden jeder Person',
    'focus-bot',
    ['work: 50', 'rest: 10'],
  ],
  [
    '디스코드 봇 만들어줘. 출석체크 매일 하면 포인트 10점 주고 순위표 보여줘',
    'economy-bot',
    ["daily: '출석체크'", 'daily: 10'],
  ],
  [
    'discord bot: check in daily for 10 points and show the leaderboard',
    'economy-bot',
    ['daily: 10'],
  ],
  [
    '디스코드 봇 만들어줘. 스터디 출석체크용이야. /출석 치면 기록되고, /통계 로 출석 횟수 보여줘',
    'check-in-bot',
    ["'check-in': '출석', streak: '통계'"],
  ],
  [
    'homework bot for class 9b',
    'list-bot',
    ["fields: [ 'subject', 'task', 'due-date', ]", 'daysAhead: 1', "at: '18:00'"],
  ],
  ['Bot para los deberes de mi clase', 'list-bot', ["'asignatura', 'tarea', 'fecha'"]],
  ['rules bot with an accept button', 'verify-bot', []],
  ['müzik botu değil de seviye botu lazım, /seviye olsun', 'levels-bot', ["rank: 'seviye'"]],
  ['VCにいた時間を記録するBot、/時間 で自分の時間', 'voice-bot', ["own: '時間'"]],
  ['スプラトゥーン募集ボット', 'event-bot', []],
])('what is named stands in the settings: %s', async (message, starter, said) => {
  expect(await missing(message, starter, said)).toEqual([]);
});

test.each([
  [
    'bot discord per prenotare il campo da tennis: 2 campi, dalle 8 alle 22, massimo un’ora a persona al giorno',
    'booking-bot',
    ["title: 'Prenotazioni'", "from: '08:00', to: '22:00'", 'minutes: 60'],
    ['2 campi'],
  ],
  [
    'Ich brauche einen Discord Bot mit Willkommensnachricht in #willkommen, Rolle "Neuling" für Neue und Regeln per Privatnachricht',
    'welcome-bot',
    ["channel: '#willkommen'", "role: 'Neuling'", "directMessage: 'Die Regeln"],
    ['der Text der Regeln: schreib ihn in directMessage von src/settings.js'],
  ],
  [
    'a discord bot that sends "Happy Friday everyone!" every friday at 4pm in #general and answers with a gif link when someone writes pizza',
    'slash-bot',
    ["text: 'Happy Friday everyone!'", "at: '16:00'"],
    ['answers with a gif link when someone writes pizza'],
  ],
  [
    'bot na discorda: /zapisz dodaje gracza do listy, maks. 16 osób, /lista pokazuje zapisanych',
    'list-bot',
    ["add: 'zapisz', list: 'lista'"],
    ['maks. 16 osób'],
  ],
  [
    'Bot Discord per il nostro gruppo di giochi da tavolo: ogni venerdì alle 18 propone 3 giochi a caso dalla lista (Catan, Carcassonne, Azul, Wingspan, Ticket to Ride) e si vota',
    'poll-bot',
    ["at: '18:00'", "choices: [ 'Catan', 'Carcassonne', 'Azul', 'Wingspan', 'Ticket to Ride', ]"],
    [
      'ogni venerdì alle 18 propone 3 giochi a caso dalla lista (Catan, Carcassonne, Azul, Wingspan, Ticket to Ride) e si vota',
    ],
  ],
  [
    'бот для діскорду: попередження /warn, після 4 попереджень таймаут на 2 години',
    'moderation-bot',
    ["count: 4, action: 'timeout', minutes: 120,"],
    [],
  ],
  [
    'discord bot: every monday at 19:00 it reminds us in #choir that practice starts at 20:00, /next shows the date and /song says "Halo"',
    'slash-bot',
    ["text: '⏰ Practice starts at 20:00'", "song: [ 'Halo', ]"],
    [],
  ],
  [
    'discord bot for birthdays: /birthday set, congratulates at 7am in #party',
    'birthday-bot',
    ["birthday: 'birthday set'"],
    [],
  ],
  [
    'bot do discord em português: /rolar 2d6 e /turno pra ordem da batalha',
    'slash-bot',
    ["language: 'pt'"],
    ['/turno pra ordem da batalha'],
  ],
  [
    'discord bot: /ip shows play.oak.example, /rules, /ticket opens a private channel with the admins, and levels for writing messages',
    'slash-bot',
    ["ip: [ 'play.oak.example', ]"],
    [],
  ],
  [
    'discord bot which posts new videos of my youtube channel @PaulsWorkshop and a free games reminder every thursday 5pm',
    'feed-bot',
    ["'https://www.youtube.com/@PaulsWorkshop'", "at: '17:00'", 'Free games'],
    [],
  ],
])('what a request leaves open is told: %s', async (message, starter, said, told) => {
  expect(await missing(message, starter, said)).toEqual(told);
});

test.each([
  [
    'bot discord para cumpleaños: cada uno registra su fecha con /cumple y el bot felicita en #general a las 9:00',
    ['`/cumple día: mes:`', '09:00 (\\#general)', 'variable `TZ`', '`hour`: 9'],
  ],
  [
    'bot do discord em português para economia: /trabalhar ganha entre 50 e 200 moedas, /saldo, /pagar e uma /loja com VIP por 5000',
    ['`earns`: name trabalhar, least 50, most 200, minutes 60', '`shop`: name VIP, price 5000'],
  ],
  [
    'Bot discord per la nostra classe 3B: compiti con materia e data di scadenza, promemoria il giorno prima alle 18 in #compiti',
    ['`/aggiungi materia: data-di-scadenza:`'],
  ],
  [
    'Discord Bot: /adresse zeigt mc.tal.example und /regeln zeigt: 1. Kein Streit 2. Kein Spam',
    ['| `/adresse` | mc.tal.example |', 'Kein Streit 2. Kein Spam |'],
  ],
  [
    'un bot discord pour notre guilde Les Corbeaux : inscription aux raids avec boutons tank, heal, dps, max 2 tanks 3 heals 10 dps',
    ['`/événement titre: date: heure:`', '`choices`: label Tank, most 2; label Heal, most 3'],
  ],
])('a README says in every language how a bot is used and set: %s', async (message, said) => {
  const plan = await planFor('discord_bot', message);
  const readme = (await filesFor(plan, message)).get('README.md') ?? '';
  expect(said.filter((one) => !readme.includes(one))).toEqual([]);
});

test.each([
  [
    'discord bot for the readers of our library: /suggest a novel, /vote, /current shows the current novel, reminder every Monday at 6pm in #tea-room',
    'suggest,current,vote,poll-end',
    ["channel: '#tea-room'", "channel: '',", "winner: 'current'"],
  ],
  [
    'Discord-Bot für unseren Filmkreis: /film zeigt den aktuellen Film, /vorschlagen, /abstimmen über die Filme. Treffen am zweiten Freitag im Monat um 20:15',
    'vorschlagen,film,abstimmen,umfrage-beenden',
    ["at: '20:15', days: [ 5, ], nth: 2", "winner: 'film'"],
  ],
  [
    'bot discord per il cineforum: /suggerisci un film, /vota, /attuale mostra il film attuale',
    'suggerisci,attuale,vota,chiudi-sondaggio',
    ["propose: 'suggerisci'"],
  ],
  [
    'discord bot for our band: /suggest a song, and a reminder every Sunday at 5pm in #stage',
    'suggest,suggestion-approve,suggestion-reject',
    ["channel: '', votes"],
  ],
  ['бот для діскорду: /жарти випадковий жарт, /монетка', 'ping,help,жарти,монетка', ["joke1: '"]],
  [
    'discord ticket bot with a button, topics Parcel, Refund, only Clerk role can see and close tickets',
    'ticket-panel',
    ["staff: 'Clerk'", "staffRole: 'Clerk'"],
  ],
  [
    'Discord-Bot: begrüßt neue Leute, /adresse zeigt spiel.ahorn.example, Rolle Gast automatisch',
    'willkommen,adresse',
    ["role: 'Gast'", "adresse: [ 'spiel.ahorn.example', ]"],
  ],
  [
    'discord bot that keeps the turn order of fights, /battle add, /battle next',
    'battle add,battle next,battle list,battle remove,battle end',
    [],
  ],
  [
    'discord bot for fights with initiative: /initiative list, everybody joins',
    'initiative new,initiative next,initiative list,initiative remove,initiative end',
    [],
  ],
  [
    'bot discord per il gruppo: /evento crea un evento con data e ora, ci si iscrive con un bottone',
    'evento,eventi,annulla-evento',
    [],
  ],
  [
    'discord bot for homework, /focus 30 starts a timer and pings us when done',
    'focus,focus-stop,focus-hours',
    [],
  ],
])('commands are what the request means by them: %s', async (message, names, said) => {
  const { plan, settings, left } = await botOf(message);
  expect('commands' in plan && plan.commands.map(({ name }) => name).join()).toBe(names);
  for (const one of said) expect(settings).toContain(one);
  expect(left).toEqual([]);
});

test('a vote of links is none on what members suggest', async () => {
  const { plan } = await botOf('discord bot: /suggest sends an idea, /vote shows the voting links');
  expect(plan.starter).not.toBe('poll-bot');
});
