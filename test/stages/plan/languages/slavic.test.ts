import { expect, test } from 'vitest';
import { filesFor, planFor } from '../../../starters/make-project.ts';
import { missing } from './missing.ts';

const anyFile = /(?:)/u;
const bot = (message: string, starter: string, said: readonly string[]) =>
  missing('discord_bot', message, { starter, said, files: anyFile });

test.each([
  [
    'Нужен дискорд бот который напоминает каждую пятницу в 18:00 в канале #общий сдать отчёт',
    '⏰ Сдать отчёт',
  ],
  [
    'Bot discord, co poniedziałek o 9:00 przypomina na #praca żeby wpisać godziny do tabeli',
    '⏰ Wpisać godziny do tabeli',
  ],
  [
    'бот для дискорд, нагадує щосереди о 17:30 в #спорт взяти форму на тренування',
    '⏰ Взяти форму на тренування',
  ],
])('what people are reminded to do is said: %s', async (message, text) => {
  expect(await bot(message, 'reminder-bot', [text])).toEqual([]);
});

test.each([
  [
    'Hej, możesz napisać bota do naszego serwera? Ma zbierać pomysły komendą /pomysł i dawać łapki w górę i w dół na kanale #pomysły',
    "channel: '#pomysły'",
  ],
  [
    'Потрібен discord бот, що збирає ідеї для сервера через /ідея і ставить 👍 👎',
    "suggest: 'ідея'",
  ],
  [
    'Бот для дискорда: участники присылают идеи командой /идея, остальные голосуют палец вверх или вниз в #идеи',
    "channel: '#идеи'",
  ],
])('ideas are voted on with thumbs: %s', async (message, said) => {
  expect(await bot(message, 'suggestion-bot', [said])).toEqual([]);
});

test.each([
  [
    'Хочу бота в дискорд, щоб видаляв повідомлення з матом і посиланнями, після 3 попереджень мут на 10 хвилин',
    ["count: 3, action: 'timeout', minutes: 10", "links: 'all'"],
  ],
  [
    'discord бот модератор: удаляет мат и ссылки-приглашения, за 3 варна мут на 2 часа, за 5 бан',
    ["count: 3, action: 'timeout', minutes: 120", "count: 5, action: 'ban'", "links: 'invites'"],
  ],
  [
    'Bot na discorda który kasuje przekleństwa i linki, po 3 ostrzeżeniach wycisza na 30 minut, po 5 wyrzuca',
    ["count: 3, action: 'timeout', minutes: 30", "count: 5, action: 'kick'", "links: 'all'"],
  ],
])('warnings add up, and links go: %s', async (message, said) => {
  const left = await bot(message, 'moderation-bot', said);
  // Which words are bad is for those who ask to say.
  expect(left.filter((one) => !one.includes('blockedWords'))).toEqual([]);
});

test.each([
  [
    'Зроби бота для discord, який рахує рівні за повідомлення, і на 5 рівні дає роль Активний, а на 10 — Легенда',
    ["level: 5, name: 'Активний'", "level: 10, name: 'Легенда'"],
  ],
  [
    'Бот на дискорд с уровнями: за 5 уровень роль Новичок, за 20 — Ветеран, за 50 — Легенда',
    ["level: 5, name: 'Новичок'", "level: 20, name: 'Ветеран'", "level: 50, name: 'Легенда'"],
  ],
])('every level has its role: %s', async (message, said) => {
  expect(await bot(message, 'levels-bot', said)).toEqual([]);
});

const program = (message: string, starter: string, said: readonly string[]) =>
  missing('node_project', message, { starter, said, files: anyFile });

test.each([
  [
    'Napisz REST API do listy zakupów: produkty mają nazwę, ilość i kategorię, dane w SQLite',
    ['nazwa: {', 'ilość: {', 'kategoria: {'],
  ],
  [
    'API dla biblioteki szkolnej: książki z tytułem, autorem, rokiem wydania i gatunkiem',
    ['tytuł: {', 'rokWydania: {', 'gatunek: {'],
  ],
  [
    'REST API для магазину іграшок: іграшка має назву, ціну, вікову категорію і залишок',
    ['назва: {', 'ціна: {', 'віковаКатегорія: {'],
  ],
  [
    'Сделай REST API для библиотеки: книги с автором, названием, годом и статусом выдана или нет',
    ['статус: {', "oneOf: [ 'выдана', 'нет', ]"],
  ],
  [
    'апи для хранения рецептов: название, ингредиенты, время готовки, сложность от 1 до 5',
    ["название: { label: 'название', type: 'text', isRequired: true, }"],
  ],
  [
    'Напиши API для бронирования столиков: имя, телефон, дата, время, сколько гостей',
    ["сколькоГостей: { label: 'сколько гостей', type: 'integer'"],
  ],
])('fields stand in the nominative: %s', async (message, said) => {
  const unquoted = said.flatMap((one) => [one, one.replace(/^([\p{L}]+):/u, "'$1':")]);
  const left = await program(message, 'rest-api', unquoted);
  expect(left.filter((one) => !unquoted.includes(one))).toEqual([]);
  expect(left).toHaveLength(said.filter((one) => /^\p{L}+:/u.test(one)).length);
});

test.each([
  [
    'консольная утилита на node: считает сколько строк, слов и символов в файле, с флагом --json',
    'Счётчик слов',
  ],
  ['скрипт для терміналу що підраховує рядки, слова та символи у файлі', 'Лічильник слів'],
  [
    'potrzebuję skryptu w konsoli co zmienia nazwy zdjęć w folderze na datę zrobienia',
    'Zmiana nazw plików',
  ],
  [
    'консольна програма для перетворення csv в json, щоб можна було вибрати роздільник',
    'CSV ↔ JSON',
  ],
])('tools do what they are asked for: %s', async (message, title) => {
  expect(await program(message, 'cli-tool', [`title: '${title}'`])).toEqual([]);
});

test('a shortener counts clicks in Ukrainian, and a webhook comes from GitHub in Cyrillic', async () => {
  expect(
    await program(
      'Сервіс скорочення посилань з маленькою сторінкою, де видно скільки разів клікнули',
      'url-shortener',
      [],
    ),
  ).toEqual([]);
  const hooks = await planFor('node_project', 'Нужен сервер, который принимает вебхук с гитхаба');
  expect(hooks.starter).toBe('webhook-receiver');
  const files = await filesFor(hooks, 'Нужен сервер, который принимает вебхук с гитхаба');
  expect(files.get('src/settings.js')).toContain("'github'");
});

const page = (message: string, starter: string, said: readonly string[]) =>
  missing('static_html', message, { starter, said, files: anyFile });

test.each([
  [
    'strona wizytówka hydraulika Marek Nowak, tel. 601 234 567, Radom i okolice, awarie 24h',
    ['>Marek Nowak<', 'Radom i okolice'],
  ],
  [
    'Треба сторінка про наш волонтерський центр у Полтаві: збираємо одяг, їжу, ліки, контакти Оксана 067 123 45 67',
    ['Збираємо одяг, їжу, ліки'],
  ],
  [
    'Strona fundacji Łapa w Łodzi: zbieramy karmę, koce i zabawki, kontakt Ola 600 100 200',
    ['Zbieramy karmę, koce i zabawki'],
  ],
  [
    'Strona dla salonu fryzjerskiego Loczek w Krakowie, ul. Długa 12. Strzyżenie damskie 90 zł',
    ['ul. Długa 12, Kraków'],
  ],
  [
    'Сайт репетитора Олега Петровича, Казань, 1200 рублей за занятие',
    ['<title>Олег Петрович</title>', 'Казань'],
  ],
  ['Сайт сантехніка Івана Мороза, Черкаси', ['<title>Іван Мороз</title>', 'Черкаси']],
])('a site says what people do, where, and who they are: %s', async (message, said) => {
  expect(await page(message, 'landing-page', said)).toEqual([]);
});

test.each([
  [
    'Запрошення на весілля Марії та Андрія 21 серпня 2027 у Львові, ресторан «Карпати», початок о 14:00',
    'у Львові',
  ],
  [
    'Strona na ślub Kasi i Tomka 14 czerwca 2027 w Kazimierzu, z potwierdzeniem obecności',
    'w Kazimierzu',
  ],
])('the town of a wedding stands behind its day: %s', async (message, place) => {
  const left = await page(message, 'invitation', [place]);
  expect(left.filter((one) => !/serwer|сервер/u.test(one))).toEqual([]);
});

test.each([
  ['Zrób grę w wisielca po polsku, słowa o zwierzętach', 'hangman', 'Gra w wisielca'],
  [
    'Потрібен конвертер валют гривня, євро, долар, курс я вписую сам',
    'converter',
    'Конвертер валют',
  ],
  ['Konwerter walut złoty, euro, dolar, kurs wpisuję sam', 'converter', 'Konwerter walut'],
])('what a small app has is not told as missing: %s', async (message, starter, title) => {
  expect(await page(message, starter, [`<title>${title}</title>`])).toEqual([]);
});

test.each([
  ['giveaway-bot', 'Losowanie', 'zrób bota discord który losuje zwycięzcę giveawaya'],
  ['giveaway-bot', 'Розіграш', 'бот для discord що розігрує ключі від ігор серед учасників'],
  ['voice-bot', 'Часы', 'бот дискорд считает сколько кто просидел в войсе и показывает топ'],
  ['voice-bot', 'Години', 'discord бот рахує скільки часу хто сидів у голосових каналах'],
  ['standup-bot', '', 'discord бот що кожного понеділка о 9:00 питає команду що зробили вчора'],
  ['modmail-bot', '', 'bot discord przekazuje wiadomości prywatne do moderatorów'],
  ['chore-bot', 'Дежурства по кухне', 'discord бот дежурства по кухне: Аня, Петя, Лена по очереди'],
  ['chore-bot', 'Obowiązki', 'bot discord dyżury sprzątania po kolei Ania, Bartek, Celina'],
  ['voice-room-bot', 'Kanały głosowe', 'bot discord tworzy prywatne kanały głosowe'],
  ['voice-room-bot', 'Голосовые комнаты', 'дискорд бот создаёт голосовые комнаты когда заходишь'],
  ['log-bot', 'Журнал', 'discord бот логує видалені та змінені повідомлення в #логи'],
  ['team-bot', 'Команди', 'discord бот випадково ділить на дві команди тих хто в голосовому'],
  ['booking-bot', '', 'discord бот бронювання годин репетиторства, слоти пн ср 16-19'],
  ['afk-bot', '', 'дискорд бот кто afk, с причиной'],
  ['invite-bot', '', 'bot discord liczy zaproszenia, kto kogo zaprosił'],
  ['starboard-bot', '', 'дискорд бот переносит сообщения с 5 звёздами в #лучшее'],
  ['trivia-bot', 'Викторина по географии', 'дискорд бот викторина по географии'],
])('%s, called %s: %s', async (starter, title, message) => {
  const plan = await planFor('discord_bot', message);
  expect(plan.starter).toBe(starter);
  if (title !== '') expect(plan.title).toBe(title);
  expect(plan.notIncluded ?? []).toEqual([]);
});

test.each([
  [
    'Bot discord do serwera Minecraft, ma przyjmować podania na moderatora: nick, wiek, dlaczego ty',
    "fields: [ 'nick', 'wiek', 'dlaczego-ty', ]",
  ],
  [
    'discord бот приймає заявки на вступ у клан: нік, вік, чому ми',
    "fields: [ 'нік', 'вік', 'чому-ми', ]",
  ],
  ['дискорд бот анонимные признания в #признания командой /признание', "name: 'признание'"],
  ['discord бот анонімні запитання в канал #питання', "channel: '#питання'"],
])('what is written is brought to a channel: %s', async (message, said) => {
  expect(await bot(message, 'relay-bot', [said])).toEqual([]);
});

test.each([
  [
    'node_project',
    'scheduled-worker',
    'Новости RSS',
    'Нужна программа, которая раз в час берёт новости из RSS https://lenta.ru/rss и кидает в дискорд вебхук',
  ],
  [
    'node_project',
    'cli-tool',
    'Generator haseł',
    'Narzędzie w terminalu do generowania haseł, długość jako opcja',
  ],
  [
    'static_html',
    'quiz',
    'Тест',
    'Тест на 10 вопросов про столицы Европы, в конце сколько правильных',
  ],
  [
    'static_html',
    'quiz',
    'Сайт-тест',
    'Зроби сайт-тест з 5 запитань про космос, в кінці результат',
  ],
] as const)('%s with %s, called %s: %s', async (type, starter, title, message) => {
  const plan = await planFor(type, message);
  expect([plan.starter, plan.title]).toEqual([starter, title]);
});

test('an offered day is not the day of the poll, and a channel is no answer', async () => {
  const message =
    'Bot discord: w piątek o 17 wysyła ankietę czy gramy w weekend, odpowiedzi sobota, niedziela, nie gram, kanał #granie';
  const said = ["choices: [ 'Sobota', 'Niedziela', 'Nie gram', ]", 'days: [ 5, ]'];
  expect(await bot(message, 'poll-bot', said)).toEqual([]);
});

test('roles behind emoji are a menu in Ukrainian, and what a server does is no field', async () => {
  expect(
    await bot(
      'Зроби discord бота: видає роль за реакцію 🎨 художник, 🎮 геймер, 🎵 музикант у каналі #ролі',
      'role-menu-bot',
      ["emoji: '🎮', role: 'геймер'", "channel: '#ролі'"],
    ),
  ).toEqual([]);
  const plan = await planFor(
    'node_project',
    "сервер на node який приймає заявки з форми: ім'я, email, повідомлення, і зберігає у файл",
  );
  const { resources = [] } = plan.projectType === 'node_project' ? plan : {};
  expect(resources.flatMap(({ fields }) => fields.map(({ label }) => label))).toEqual([
    "ім'я",
    'email',
    'повідомлення',
  ]);
});
