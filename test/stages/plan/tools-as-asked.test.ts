import { expect, test } from 'vitest';
import type { NodePlan } from '../../../src/contracts/job/plan.ts';
import { filesFor, planFor } from '../../starters/make-project.ts';

async function programOf(message: string): Promise<NodePlan> {
  const plan = await planFor('node_project', message);
  if (plan.projectType !== 'node_project') throw new TypeError('That is no Node project.');
  return plan;
}

/** What a program is set to, as it is written. */
async function settingsOf(message: string): Promise<string> {
  const files = await filesFor(await programOf(message), message);
  return (files.get('src/settings.js') ?? '').replaceAll(/\s+/gu, ' ');
}

/** The fields of an API: "done: boolean", "priority: low, high". */
async function fieldsOf(message: string): Promise<Record<string, readonly string[]>> {
  const { resources = [] } = await programOf(message);
  return Object.fromEntries(
    resources.map(({ name, fields }) => [
      name,
      fields.map(({ label, type, oneOf }) => `${label}: ${oneOf?.join(', ') ?? type}`),
    ]),
  );
}

test.each([
  [
    'rest api todos with title, done, priority (low, medium, high) and dueDate',
    {
      todos: ['title: text', 'done: boolean', 'priority: low, medium, high', 'dueDate: date'],
    },
  ],
  [
    'express api: todos (title, done, due date)',
    { todos: ['title: text', 'done: boolean', 'due date: date'] },
  ],
  [
    'api per una pizzeria: pizze con nome, prezzo, ingredienti; ordini con cliente, pizze e stato (ricevuto, in forno)',
    {
      pizze: ['nome: text', 'prezzo: number', 'ingredienti: list'],
      ordini: ['cliente: text', 'pizze: text', 'stato: ricevuto, in forno'],
    },
  ],
  [
    'API de tarefas da casa: tarefa, responsável, prazo, concluída. Só Ana e Pedro podem ser responsáveis',
    {
      tarefas: ['tarefa: text', 'responsável: Ana, Pedro', 'prazo: date', 'concluída: boolean'],
    },
  ],
  [
    'API of chores: chore, assignee, deadline, bought. Only Ana, Bo and Pedro can be assignees',
    {
      chores: ['chore: text', 'assignee: Ana, Bo, Pedro', 'deadline: date', 'bought: boolean'],
    },
  ],
  [
    'rest api for a car rental: cars (make, model, year), rentals with car, start and end date',
    {
      cars: ['make: text', 'model: text', 'year: integer'],
      rentals: ['car: text', 'start date: date', 'end date: date'],
    },
  ],
  [
    'API für Vermietung: Auto, Kunde, Start- und Enddatum',
    { vermietung: ['Auto: text', 'Kunde: text', 'Startdatum: date', 'Enddatum: date'] },
  ],
  [
    'api de alquiler: coche, cliente, fecha de inicio y fin',
    {
      alquiler: ['coche: text', 'cliente: text', 'fecha de inicio: date', 'fecha de fin: date'],
    },
  ],
  [
    'api for jokes, random joke endpoint, add joke needs api key, category dad or dark',
    { jokes: ['text: text', 'category: dad, dark'] },
  ],
  ['api for quotes with category (funny, sad)', { quotes: ['text: text', 'category: funny, sad'] }],
  [
    'api voor spelers met naam, rugnummer (uniek, 1-99)',
    { spelers: ['naam: text', 'rugnummer: integer'] },
  ],
  ['レシピAPI：料理名、材料', { recipes: ['料理名: text', '材料: text'] }],
  [
    'сервер с API для рецептов: название, теги, закрепить рецепт, оплачена',
    { retseptov: ['название: text', 'теги: list', 'оплачена: boolean'] },
  ],
])('the things and fields of an API are those that are named: %s', async (message, expected) => {
  expect(await fieldsOf(message)).toEqual(expected);
});

test.each([
  'REST API for room bookings: room, date, start time, end time, person. Reject if the room is already taken',
  'API REST pour des réservations de salles : salle, date, heure de début, heure de fin, personne. Refuser si la salle est déjà prise',
  'API für Raumbuchungen: Raum, Datum, von, bis, Name. Ablehnen wenn der Raum schon belegt ist',
  'API для бронирования: зал, дата, время начала, время конца, имя. Нельзя, если зал уже занят',
])('what is taken is not booked again: %s', async (message) => {
  expect(await settingsOf(message)).toMatch(/check: 'overlap', same: \[ '[^']+', '[^']+', \]/u);
  expect((await programOf(message)).notIncluded).toBeUndefined();
});

test.each([
  [
    'node script that renames all .png files to screenshot-001.png, screenshot-002.png in order of date, with --prefix and --dry-run',
    "actsAtOnce: true, byDate: false, series: { start: 'screenshot-', width: 3, byDate: true, }, kinds: [ 'png', ]",
  ],
  [
    'script para renombrar mis fotos a vacaciones_01.jpg, vacaciones_02.jpg por fecha',
    "series: { start: 'vacaciones_', width: 2, byDate: true, }, kinds: [ 'jpg', 'jpeg', 'png',",
  ],
  [
    'kleines skript das alle leerzeichen in dateinamen durch unterstriche ersetzt und alles klein schreibt, erst anzeigen dann fragen',
    "usual: { find: ' ', replace: '_', lower: true, }",
  ],
  ['script that replaces spaces in file names with dashes', 'usual: { dashes: true, }'],
  [
    'un script qui remplace les espaces par des tirets bas dans les noms de fichiers',
    "usual: { find: ' ', replace: '_', }",
  ],
])('a renamer knows the names that are asked for: %s', async (message, expected) => {
  expect(await settingsOf(message)).toContain(expected);
  expect((await programOf(message)).notIncluded).toBeUndefined();
});

test.each([
  [
    'CLI für meine Abos: Name, Preis pro Monat, Verlängerungsdatum. Befehle: liste, hinzufügen, löschen, summe pro Monat',
    ["'verlängerungsdatum': { label: 'Verlängerungsdatum', type: 'date', }", "sums: 'price'"],
  ],
  [
    'cli verktyg för mina prenumerationer: namn, pris per månad. lista, lägg till, ta bort, visa totalsumma per månad',
    ["add: [ 'lägg-till', ]", "remove: [ 'ta-bort', ]", "total: [ 'totalsumma', ]"],
  ],
  [
    'cli tool om mijn abonnementen bij te houden: naam, prijs per maand. toevoegen, lijst, verwijderen, totaal per maand',
    ["list: [ 'lijst', ]", "remove: [ 'verwijderen', ]", "total: [ 'totaal', ]"],
  ],
  [
    'консольная утилита для подписок: название, цена в месяц. добавить, список, удалить, сумма в месяц',
    ["sums: 'price'", "total: [ 'сумма', ]"],
  ],
  [
    'komut satırından not tutma aracı: not ekle, listele, ara, sil. etiketler olsun, notlar.json dosyasına kaydetsin',
    ["groups: 'tags'", "file: 'notlar.json'"],
  ],
  [
    'cli for my workouts: exercise, sets, reps and weight. commands: add, list, delete, record per exercise',
    ["groups: 'exercise'", "total: [ 'best', ]"],
  ],
  [
    'herramienta de línea de comandos para apuntar mis entrenamientos: ejercicio y peso. Comandos: agregar, listar, borrar, récord por ejercicio',
    ["groups: 'ejercicio'", 'hasTotals: true'],
  ],
  [
    'cli inventory for my shop: add product, stock in, stock out, list, warn when less than 3',
    ['low: 3', "sell: [ 'stock-out', ]", "restock: [ 'stock-in', ]"],
  ],
  [
    'programa de linha de comando para controlar o estoque da minha loja: adicionar produto, entrada, saída, listar, avisar quando tiver menos de 5',
    ['low: 5', "sell: [ 'saída', ]", "restock: [ 'entrada', ]", "list: [ 'listar', ]"],
  ],
  [
    'cli to track my reading: add a book with title, author and pages, mark it as finished with a rating 1-5',
    ['rating: {', 'pages: {', 'author: {'],
  ],
])('a list keeper has the fields and commands that are named: %s', async (message, expected) => {
  const settings = await settingsOf(message);
  for (const part of expected) expect(settings).toContain(part);
  expect((await programOf(message)).notIncluded).toBeUndefined();
});

test('"entrada" without a stock is no command of a shop', async () => {
  const settings = await settingsOf('cli de caixa: adicionar, entrada, saída, listar');
  expect(settings).not.toContain('low:');
});

test.each([
  ['a script that once a day at 9 writes a random line of quotes.txt into log.txt', '09:00'],
  ['скрипт который раз в день в 9:00 пишет в файл log.txt случайную цитату из quotes.txt', '09:00'],
  ['ein Skript, das einmal am Tag um 9 Uhr ein Backup macht', '09:00'],
  ['script que una vez al día a las 9 hace una copia de seguridad', '09:00'],
  ['un script qui fait une sauvegarde une fois par jour à 9h', '09:00'],
  ['skrypt, który raz dziennie o 9:00 robi kopię zapasową', '09:00'],
  ['günde bir kez saat 9:00 yedek alan betik', '09:00'],
  ['1日1回9時にバックアップを取るスクリプト', '09:00'],
  ['하루에 한 번 9시에 백업하는 스크립트', '09:00'],
])('once a day is every day: %s', async (message, at) => {
  expect(await programOf(message)).toMatchObject({ starter: 'scheduled-worker', schedule: { at } });
});

test.each([
  [
    'word frequency counter for txt files, ignore case, skip words shorter than 4 letters, top 25, save result.csv',
    "kinds: [ '.txt', ], top: 25, ignoreCase: true, save: 'result.csv', shortest: 4",
  ],
  [
    'консольная программа: считает слова в текстовых файлах папки, выводит 20 самых частых слов, можно сохранить в json',
    'kinds: [], top: 20',
  ],
  [
    'консольна утиліта яка рахує рядки коду в папці по розширеннях файлів',
    'kinds: [], top: 0, byKind: true',
  ],
  ['cli that counts lines of code by extension', 'top: 0, byKind: true'],
  [
    'program konsolowy do fiszek: dodaj słówko i tłumaczenie, odpytaj mnie z 10 losowych, pokaż wynik na końcu, zapis w fiszki.json',
    "quiz: { file: 'fiszki.json', count: 10, names: { add: 'dodaj', list: 'list', }, }",
  ],
  [
    '명령줄 단어장: 단어와 뜻 추가, 목록, 랜덤 퀴즈 10문제',
    "names: { add: '추가', list: '목록', }",
  ],
  [
    'pls make a node thing that watches a folder and copies every new pdf to backup folder, log each copy with time',
    "log: 'new-files.log', copies: true, kinds: [ 'pdf', ], variables: { BACKUP_DIR: './backup', }",
  ],
])('a tool for files and words does what is named: %s', async (message, expected) => {
  expect(await settingsOf(message)).toContain(expected);
  expect((await programOf(message)).notIncluded).toBeUndefined();
});

test.each([
  'script which deletes files older than 30 days in a folder, prints how much space was freed',
  'Skript das Dateien löscht die älter als 14 Tage sind, Ordner als Argument',
])('old files are deleted, where no time is named too: %s', async (message) => {
  const files = await filesFor(await programOf(message), message);
  expect(files.get('src/job.js')).toContain('CLEANUP_DELETE');
});

test.each([
  [
    'cli bookmark manager: save url with title and tags, search, open in browser, export to html',
    ['open in browser', 'export to html'],
  ],
  [
    'CLI pour mes dépenses : ajouter montant et catégorie, envoyer un mail à la fin du mois',
    ['envoyer un mail à la fin du mois'],
  ],
  [
    'CLI für Kontakte: Name, E-Mail, Telefon. hinzufügen, liste, zufälligen Kontakt anzeigen, als CSV exportieren',
    ['zufälligen Kontakt anzeigen'],
  ],
])('what no list keeper does is told: %s', async (message, expected) => {
  expect((await programOf(message)).notIncluded).toEqual(expected);
});
