import { expect, test } from 'vitest';
import { filesFor, planFor } from '../../../starters/make-project.ts';

async function toldOf(type: 'discord_bot' | 'node_project', message: string) {
  return (await planFor(type, message)).notIncluded ?? [];
}

async function settingsOf(message: string) {
  const files = await filesFor(await planFor('discord_bot', message), message);
  return [...files]
    .filter(([path]) => path.endsWith('settings.js'))
    .map(([, content]) => content.replaceAll(/\s+/gu, ' '))
    .join('\n');
}

test.each([
  [
    'a bot for my server where people can suggest movies for movie night, then everyone votes and on saturday 8pm it picks the winner',
    [],
  ],
  [
    'Discord bot pro suggerimenti: /suggerisci, voti con 👍 e 👎, classifica delle più votate ogni domenica',
    ['classifica delle più votate ogni domenica'],
  ],
  [
    'discord bot economy: daily 50 coins, shop with roles Gold 2000 coins and Diamond 8000 coins, richest list',
    [],
  ],
  [
    'Ein Discord-Bot, der neue Mitglieder im Kanal #willkommen begrüßt, ihnen automatisch die Rolle "Gast" gibt und mit /regeln unsere Regeln zeigt: 1. Seid nett 2. Kein Spam 3. Keine Werbung',
    [],
  ],
  [
    "Discord bot for our D&D group: roll dice like 2d6+3, keep everyone's initiative order during a fight, and remind us every Friday at 7pm that the session starts at 8",
    [],
  ],
  ['stock bot, /stocks and /ip: play.example.net', ['/stocks']],
  [
    'discord bot that counts how many messages ppl send and gives levels, /rank and /leaderboard',
    ['counts how many messages'],
  ],
  [
    'Quero um bot do Discord para sugestões: sugerir livros com /sugerir, votar neles. Só quem tem o cargo Moderador pode apagar uma sugestão',
    ['Só quem tem o cargo Moderador pode apagar uma sugestão'],
  ],
  [
    'discord bot that gives people a role when they react to a message, like 🎮 Gamer 🎨 Artist 🎵 Music',
    [],
  ],
  [
    'бот для дискорду: тікети підтримки, кнопка "Створити тікет" відкриває приватний канал, категорії Оплата, Технічне, Інше, кнопка закрити і збереження логу',
    [],
  ],
])('a bot tells what it lacks, and nothing that it has: %s', async (message, told) => {
  expect(await toldOf('discord_bot', message)).toEqual(told);
});

test.each([
  [
    'Потрібен скрипт, який щоночі о 3:00 робить резервну копію папки /home/olena/dokumenty у zip, зберігає останні 7 копій і видаляє старі',
    [],
  ],
  [
    'Ein Skript, das jede Nacht um 2 Uhr /home/uwe/fotos als Zip sichert, die letzten 10 behält und ältere löscht',
    [],
  ],
  [
    'a worker that posts the weather for Oslo to slack every day at 6:30, with a warning if it rains',
    [],
  ],
  ['写一个Node程序,每天早上7:30获取上海的天气,如果下雨就提醒我带伞', []],
  [
    'Сделай API для склада: товары, количество, цена, приход и расход. Если осталось меньше 5 штук — показывать в отдельном списке',
    [],
  ],
  [
    'stock api: products with sku, name, quantity, minimum; log every movement in and out with date and reason; show products below minimum',
    [],
  ],
  ['api for our records: artist, title, year. CSV export please', []],
  ['api for expenses with date, amount, category, export as PDF', ['export as PDF']],
  [
    'Simple REST API for a small library: books with title, author, isbn, year, members with name and email, borrow and return. Store in sqlite, no login',
    [],
  ],
  [
    '做一个简单的待办事项API,可以添加、修改、删除、标记完成,带优先级高中低和截止日期,数据存到文件里就行',
    ['带优先级高中低和截止日期'],
  ],
  [
    'API de tareas: añadir, editar, borrar, marcar como hecha, con prioridad alta media baja y fecha límite',
    ['con prioridad alta media baja y fecha límite'],
  ],
  [
    "Een API'tje voor onze speelgoedbibliotheek: speelgoed (naam, leeftijd, aantal) en uitleningen (wie, wat, terugbrengdatum). Toevoegen, lijst, zoeken, en zien wat te laat is",
    [],
  ],
  [
    'flashcards in the terminal for learning spanish words, spaced repetition, i want to import from a csv with word,translation',
    ['spaced repetition'],
  ],
  ['CLI zum Vokabellernen: Wort und Übersetzung, Abfrage, falsche kommen öfter dran', []],
  [
    'cli to track my freelance hours. start acme, stop, then a report per client per week and csv export. my rate is 65 euro an hour',
    [],
  ],
  [
    'Petit serveur Node pour raccourcir des liens : POST une URL, ça renvoie un code court, GET /code redirige, et on peut voir le nombre de clics par lien. Sauvegarde en JSON',
    [],
  ],
  [
    'tool to convert csv to json and json to csv from terminal, should handle semicolons and pick columns',
    [],
  ],
  ['Напиши консольную программу: читает CSV, можно выбирать столбцы, сохраняет в новый файл', []],
  ['напиши консольную утилиту которая читает csv и выводит сумму по столбцу', []],
  [
    'Schick mir jeden Morgen um 7 das Wetter für Hamburg und Kiel per Telegram, und warne mich bei Regen',
    ['warne mich bei Regen'],
  ],
  ['narzędzie w terminalu do śledzenia nawyków: bieganie, czytanie, woda; pokaż serię', []],
  ['Konsolenprogramm, um einzutragen, wem ich was geliehen habe und bis wann', []],
  ['API REST para un taller: coches con matrícula, dueño y si está pagado', []],
  ["rest api for my books, fields title, author, rating and whether i've read it", []],
  ['kısa link servisi, linkin kaç kere tıklandığını göreyim', []],
  ['herramienta de terminal para renombrar fotos por fecha, y que se pueda deshacer', []],
  [
    'kleines Kommandozeilenprogramm für meine Arbeitsstunden: start, stop, Pause, und am Ende vom Monat eine Summe je Projekt',
    [],
  ],
  [
    'Ein kleines Node-Programm, das Dateien im Ordner Downloads nach Typ in Unterordner sortiert (Bilder, Dokumente, Musik, Videos), mit Probelauf',
    [],
  ],
  ['コマンドラインで使えるポモドーロタイマーを作って。25分作業、5分休憩、4セット', []],
  [
    'cli: bank csv (date, description, amount), totals per month and per category by keyword: groceries = aldi lidl, fun = netflix spotify',
    [],
  ],
  [
    'find duplicate photos in a folder, show wasted space, move duplicates to a folder instead of deleting',
    ['move duplicates to a folder'],
  ],
])('a program tells what it lacks, and nothing that it has: %s', async (message, told) => {
  expect(await toldOf('node_project', message)).toEqual(told);
});

test.each([
  [
    'Discord için bot lazım: küfür edenin mesajını silsin, link paylaşımını engellesin, 3 uyarıdan sonra sustursun',
    'warns: true',
  ],
  ['Bot de Discord que borre insultos y a los 3 avisos expulse', 'warns: true'],
  [
    'Bot do Discorda z ekonomią: sklep z rolami (VIP 1000 monet, Legenda 5000 monet), ranking najbogatszych',
    "{ name: 'VIP', price: 1000, role: 'VIP', }, { name: 'Legenda', price: 5000, role: 'Legenda', }",
  ],
  [
    'discord bot economy: daily 50 coins, shop with roles Gold 2000 coins and Diamond 8000 coins',
    "{ name: 'Gold', price: 2000, role: 'Gold', }",
  ],
  [
    'дискорд бот с экономикой: /баланс, магазин с ролью VIP за 5000 монет',
    "{ name: 'VIP', price: 5000, role: 'VIP', }",
  ],
])('a bot does what is asked: %s', async (message, setting) => {
  expect(await settingsOf(message)).toContain(setting);
});

test('a town behind a name is no section, and a church is a place', async () => {
  const plan = await planFor(
    'static_html',
    'Strona dla fundacji Cztery Łapy z Katowic, pomagamy psom. Kontakt kontakt@example.pl',
  );
  expect(plan).not.toHaveProperty('sections', expect.arrayContaining(['Katowic']));
  const christening =
    'Einladung zur Taufe unserer Tochter Marie am 7. Juni 2026 um 11 Uhr in der Pfarrkirche St. Nikolaus, Rosenheim, anschließend Mittagessen im Gasthof Krone';
  const html = (await filesFor(await planFor('static_html', christening), christening)).get(
    'index.html',
  );
  expect(html).toContain('Pfarrkirche St. Nikolaus, Rosenheim');
});

test.each([
  [
    'rest api for a todo list, todos have title, due date, priority (low medium high), done',
    ['low', 'medium', 'high'],
  ],
  [
    'REST API für Aufgaben: Titel, Priorität (niedrig mittel hoch), Frist',
    ['niedrig', 'mittel', 'hoch'],
  ],
])('words in brackets are values, with commas or without: %s', async (message, values) => {
  const plan = await planFor('node_project', message);
  const { resources = [] } = plan.projectType === 'node_project' ? plan : {};
  expect(resources.flatMap(({ fields }) => fields.flatMap(({ oneOf = [] }) => oneOf))).toEqual(
    values,
  );
  expect(plan.notIncluded ?? []).toEqual([]);
});

test.each([
  [
    '用Node写一个后台程序，监控下载文件夹，把新文件按类型自动移动到图片、文档、视频、压缩包文件夹',
    '文件整理',
  ],
  [
    'Background-Dienst in Node: überwacht den Downloads-Ordner und verschiebt neue Dateien nach Typ in Bilder, Dokumente, Videos',
    'Dateien ordnen',
  ],
  [
    'Нужна консольная программа на Node для списка дел: добавить, показать, отметить выполненным, удалить, приоритет и срок',
    'Задачи',
  ],
])('a tool with its own name that lacks nothing: %s', async (message, title) => {
  const plan = await planFor('node_project', message);
  expect([plan.starter, plan.title, plan.notIncluded ?? []]).toEqual(['cli-tool', title, []]);
});
