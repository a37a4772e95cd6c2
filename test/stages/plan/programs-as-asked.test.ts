import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

import { filesFor, planFor } from '../../starters/make-project.ts';

async function made(message: string) {
  const plan = await planFor('node_project', message);
  const files = await filesFor(plan, message);
  return {
    starter: plan.starter,
    title: plan.title,
    told: plan.notIncluded ?? [],
    files,
    resources: plan.projectType === 'node_project' ? (plan.resources ?? []) : [],
    settings: (files.get('src/settings.js') ?? '').replace(/\s+/gu, ' '),
  };
}

test.each([
  [
    "a simple REST API for my bakery's cakes: name, price, allergens. start it with Sachertorte 32€, Cheesecake 28€, Carrot cake 26€",
    ['cakes'],
    "'/cakes': [ { name: 'Sachertorte', price: 32, }",
  ],
  [
    'API für meine Eisdiele: Sorten mit Name und Preis. Fülle sie mit Vanille 1,50 €, Schoko 1,60 €',
    ['sorten'],
    "'/sorten': [ { name: 'Vanille', preis: 1.5, }",
  ],
  [
    'API para una tienda de velas: nombre y precio. Empieza con Lavanda 9€, Vainilla 8€',
    ['velas'],
    "'/velas': [ { nombre: 'Lavanda', precio: 9, }",
  ],
  [
    'inventory api, items have sku, name, qty and location. endpoint for low stock under 10, and start with 3 items: Hammer 25, Nails 400, Saw 8',
    ['items'],
    "'/items': [ { name: 'Hammer', qty: 25, }",
  ],
])('what it starts with is of what is kept: %s', async (message, names, seeds) => {
  const { resources, settings, told } = await made(message);
  expect([resources.map(({ name }) => name), told]).toEqual([names, []]);
  expect(settings).toContain(seeds);
});

test.each([
  [
    'una API para las reservas de mi restaurante Casa Lola: nombre, teléfono, fecha, hora y número de personas',
    'reservas',
  ],
  [
    'REST API für die Reservierungen in meinem Restaurant Zum Löwen: Name, Telefon, Datum, Uhrzeit, Anzahl Personen',
    'reservierungen',
  ],
  [
    'REST API for bookings at my salon Hair by Tina: name, phone, date, number of people',
    'bookings',
  ],
])('the name of a place is no thing, and nobody is no guest: %s', async (message, name) => {
  const { resources } = await made(message);
  expect(resources.map((one) => one.name)).toEqual([name]);
  expect(resources[0]?.fields.at(-1)).toMatchObject({ type: 'integer', min: 1 });
});

test.each([
  [
    'API do biblioteki szkolnej: książki (tytuł, autor, rok), wypożyczenia z imieniem ucznia i datą zwrotu, lista przeterminowanych',
    'GET /wypozyczenia/overdue',
  ],
  [
    'API pour une médiathèque : films (titre, réalisateur, année), emprunts avec nom et date de retour, et la liste des retards',
    'GET /emprunts/overdue',
  ],
  [
    'eine REST API für unseren Sportverein: Mitglieder mit Name, Geburtsdatum, Beitrag bezahlt ja/nein, und eine Liste aller, die noch nicht bezahlt haben',
    undefined,
  ],
])('a list of some things is no field: %s', async (message, route) => {
  const { resources, settings } = await made(message);
  const labels = resources.flatMap(({ fields }) => fields.map(({ label }) => label)).join(', ');
  expect(labels).not.toMatch(/list/iu);
  if (route !== undefined) expect(settings).toContain(`'${route}'`);
});

test.each([
  'script that reads a csv of my bank transactions (date,description,amount) and tells me how much I spent per month',
  'Kommandozeilenprogramm: CSV von der Bank (Datum;Empfänger;Betrag) einlesen und pro Monat zeigen was ich ausgegeben habe',
  'script que lee el csv del banco y me dice cuánto gasté por mes',
])('what was spent is no income: %s', async (message) => {
  const { settings, told } = await made(message);
  expect(settings).toContain('isSpent: true');
  expect(settings).not.toContain("'CSV'");
  expect(told).toEqual([]);
});

test('a report of incomes and expenses has both', async () => {
  const { settings } = await made(
    'cli that reads a bank csv and shows income and expenses per month',
  );
  expect(settings).not.toContain('isSpent');
});

test.each([
  [
    'コマンドラインの家計簿を作ってください。収入と支出を記録して、月ごとの合計を表示、CSV出力もお願いします',
    "hasIncome: true, income: '収入', totalsBy: 'month'",
  ],
  [
    '가계부 CLI 만들어줘. 수입과 지출을 기록하고 월별 합계 보여주고 CSV로 내보내기',
    'hasIncome: true',
  ],
  [
    'Kommandozeilenprogramm für mein Haushaltsbuch: Betrag, Kategorie, Datum, Export als CSV für Excel, Summe pro Monat',
    "totalsBy: 'month', file: 'ausgaben.json', isForExcel: true",
  ],
  ['cli to log my runs: distance, time and date, with weekly total km', "totalsBy: 'week'"],
])('a list with totals is kept, and told where they are: %s', async (message, settings) => {
  const result = await made(message);
  expect([result.starter, result.told]).toEqual(['cli-tool', []]);
  expect(result.settings).toContain(settings);
});

test.each([
  [
    'cli to track how many hours I work for each client, start stop and a weekly summary. clients are Brightwater Ltd and Hansen & Co, rate 45 per hour',
    "rate: 45, rates: { 'Brightwater Ltd': 45, 'Hansen & Co': 45, }",
  ],
  [
    'programa de linha de comando para controlar as horas que trabalho para cada cliente, iniciar, parar, relatório semanal, 80 reais por hora',
    "rate: 80, currency: 'R$'",
  ],
])('hours are tracked: %s', async (message, settings) => {
  const result = await made(message);
  expect(result.told).toEqual([]);
  expect(result.files.get('src/tool.js')).toContain('Starts the clock');
  expect(result.settings).toContain(settings);
});

test.each([
  [
    'basit bir yapılacaklar listesi komut satırı programı: ekle, listele, tamamla, sil. öncelik de olsun',
    ['ekle', 'listele', 'tamamla', 'sil', 'düşük'],
  ],
  [
    'ターミナルで動くToDoリスト。追加、完了、削除、期限と優先度（高・中・低）をつけたい',
    ['追加', '完了', '削除', "due: { label: '期限'", '低'],
  ],
  [
    'консольная программа для списка дел: добавить, показать, выполнить, удалить, срок и приоритет',
    ['добавить', 'выполнить', "due: { label: 'срок'", 'низкий'],
  ],
  [
    'todo cli auf deutsch: hinzufügen, anzeigen, abhaken, löschen, mit Priorität und Fälligkeit',
    ['hinzufügen', 'abhaken', 'niedrig'],
  ],
  [
    'prosty program w terminalu do listy zakupów: dodaj, usuń, pokaż, oznacz jako kupione, ilość i sklep',
    ['dodaj', 'oznacz', "sklep: { label: 'sklep'"],
  ],
])('commands are called as the request calls them: %s', async (message, words) => {
  const { settings, told } = await made(message);
  expect(told).toEqual([]);
  for (const word of words) expect(settings).toContain(word);
  expect(settings).toContain('planned: []');
});

test.each([
  ['a webhook receiver that saves every json it gets to a file and lets me see the last 20', 20],
  ['webhook server der alles was kommt als json datei speichert, die letzten 5 anzeigen', 5],
  ['a webhook receiver. accept POST /hook, save everything and I want to see the last 30 at /', 30],
])('whatever comes is saved: %s', async (message, shown) => {
  const { settings, told, files } = await made(message);
  expect([files.has('src/signatures.js'), told]).toEqual([false, []]);
  expect(settings).toContain(`shown: ${shown},`);
});

test('a hook answers on the path that is named', async () => {
  const { files } = await made(
    'a server that receives a webhook from my shop (POST /order with name and total), checks a secret header',
  );
  expect(files.get('README.md')).toContain('`POST /order`');
  expect(files.get('src/signatures.js')).toContain("headers['x-secret']");
});

test('a service that signs can be taken without its signature, and is told so', async () => {
  const { files } = await made('webhook receiver for GitHub that saves every json it gets');
  expect(files.get('README.md')).toContain('`none`');
  expect(files.get('src/app.js')).toContain("secret !== 'none'");
});

test.each([
  ['cli password generator that makes 3 words and a number, like river-lamp-stone-42', 3],
  ['Passwort-Generator fürs Terminal, vier Wörter und eine Zahl', 4],
])('passwords of words: %s', async (message, words) => {
  const { settings, told } = await made(message);
  expect(settings).toContain(`isPhrase: true, words: ${words}, endsInNumber: true`);
  expect(told).toEqual([]);
});

test('the length of passwords is there', async () => {
  const { told } = await made(
    'un petit programme en ligne de commande pour générer des mots de passe, longueur au choix, avec ou sans symboles',
  );
  expect(told).toEqual([]);
});

test.each([
  'simple node server with one page where my family can write the shopping list together, items can be ticked off',
  'ein kleiner Server mit einer Seite für Reklamationen: Name, Datum, Grund, erledigt ja/nein',
  'un servidor con una página para socios: nombre, teléfono, cuota pagada sí/no',
])('a server with a page has one: %s', async (message) => {
  const { files, told } = await made(message);
  expect(told).toEqual([]);
  expect(files.get('public/index.html')).toMatch(/data-path="[a-z-]+"[^]*type="checkbox"/u);
  expect(files.get('src/index.js')).toContain('withPage(createApp())');
  expect(files.get('README.md')).toContain('<http://localhost:3000>');
});

test('a page where people sign in is told', async () => {
  const { files, told } = await made(
    'Express API with JWT login and a simple page for recipes with title and text',
  );
  expect(files.has('public/index.html')).toBe(false);
  expect(told).toEqual(['a page: it answers JSON']);
});

test.each([
  [
    "rest api for my vet practice: pets with name, species and birth date, and visits with pet, date, reason and cost. a visit can't be in the past",
    "rules: { '/visits': [ { check: 'future', field: 'date', status: 400, }, ], }",
  ],
  [
    'REST API für Termine: Name, Datum, Uhrzeit. Termine dürfen nicht in der Vergangenheit liegen',
    "'/termine': [ { check: 'future', field: 'datum', status: 400, }",
  ],
  [
    'API for a gym: members (name, email, plan basic or premium), classes (title, day, time) with max 12 places, members can sign up and cancel. return 409 if full',
    "oneOf: [ 'basic', 'premium', ]",
  ],
])('rules are kept: %s', async (message, settings) => {
  const result = await made(message);
  expect(result.told).toEqual([]);
  expect(result.settings).toContain(settings);
});

test('who alone may delete is told, and comments under posts are no field', async () => {
  const { told, resources } = await made(
    'Express API with JWT login for a blog: posts with title, body, author and tags, comments under posts. only the author can delete a post',
  );
  expect(told).toEqual(['only the author can delete a post']);
  const labels = resources.flatMap(({ fields }) => fields.map(({ label }) => label));
  expect(labels).not.toContain('comments under posts');
});

test.each([
  [
    'tool that watches a folder and moves pdfs to /invoices and jpgs to /photos',
    "own: { pdf: 'invoices', jpg: 'photos', jpeg: 'photos', }, watches: true",
  ],
  [
    'node script: moves all pdf files from ./downloads into ./invoices',
    "own: { pdf: 'invoices', }, folder: './downloads', target: '.'",
  ],
  [
    'un programma da terminale che rinomina le foto in vacanza_001.jpg, vacanza_002.jpg in ordine di data',
    "series: { start: 'vacanza_', width: 3, byDate: true, }",
  ],
  [
    'node program that backs up my documents folder every night at 2am and keeps only the last 7 copies',
    "BACKUP_KEEP: '7'",
  ],
])('files are moved, numbered and kept: %s', async (message, settings) => {
  const result = await made(message);
  expect([result.told, result.files.has('public/index.html')]).toEqual([[], false]);
  expect(result.settings).toContain(settings);
});

test('photos are uploaded with the password that is told', async () => {
  const { files, told } = await made(
    'small server where guests of our wedding can upload photos, with a password "blue-sky-2026"',
  );
  expect(told).toEqual([]);
  expect(files.get('.env.sample')).toBe('UPLOAD_PASSWORD=blue-sky-2026\n');
  expect(files.get('public/index.html')).toContain('data-header="x-upload-password"');
});

test('Korean and Russian lists name their fields', async () => {
  const [korean, russian] = await Promise.all([
    made('동아리 API 만들어줘. 회원은 이름, 학번, 전화번호, 회비 납부 여부.'),
    made('API на node: товары с названием, размером, ценой и состоянием, продано да/нет'),
  ]);
  expect(korean.resources.find(({ name }) => name === 'members')?.fields[1]?.label).toBe('학번');
  expect(russian.resources[0]?.fields.map(({ label }) => label)).toEqual([
    'название',
    'размер',
    'цена',
    'состояние',
    'продано',
  ]);
});

test.each([
  [
    'Each book has title, rating and whether I lent it to someone. A REST API please',
    'books',
    'lent',
  ],
  ['API für meine Bücher: Titel, Jahr und ob ich es verliehen habe', 'buecher', 'verliehen'],
  ['API para mis libros: título, autor, año y si lo he prestado', 'libros', 'prestado'],
  ["API pour mes livres : titre, auteur, année, si je l'ai prêté", 'livres', 'prêté'],
  ["API per i miei libri: titolo, autore e se l'ho prestato", 'libri', 'prestato'],
  ['API for tools in our workshop: name, serial number, who borrowed it', 'tools', 'borrowed by'],
  ['API para herramientas en nuestro taller: nombre, precio', 'herramientas', 'precio'],
  [
    'API do narzędzi w naszym warsztacie: nazwa, kto wypożyczył, data zwrotu',
    'narzedzi',
    'data zwrotu',
  ],
  ['Sunucu: öğrencilerin notlarını kaydetsin (ad, ders, not)', 'notlar', 'not'],
  ['feedback server for our village fair. People post name, stars and a text', 'feedback', 'text'],
  ['API склада: товары, количество, цена, приход и расход', 'tovary', 'цена'],
])('no word of the sentence is a field or a route: %s', async (message, name, last) => {
  const { resources, told } = await made(message);
  expect([resources[0]?.name, resources[0]?.fields.at(-1)?.label, told]).toEqual([name, last, []]);
});

test.each([
  [
    'every Sunday at 3 am make a zip backup of /home/tom/docs to /mnt/b, a script',
    '/home/tom/docs',
    0,
  ],
  [
    'skrypt, który w każdą sobotę o 2:00 robi kopię zapasową folderu C:\\Dane do zip i kasuje kopie starsze niż 14 dni',
    'C:\\Dane',
    6,
  ],
])('a backup on a day runs by itself: %s', async (message, source, day) => {
  const { files, settings, starter, told } = await made(message);
  expect([starter, told]).toEqual(['scheduled-worker', []]);
  expect(files.get('.env.sample')).toContain(`BACKUP_SOURCE=${source}\n`);
  expect(settings).toContain(`days: [ ${day}, ]`);
});

test.each([
  'command line tool that renames all photos in a folder to date + number',
  'CLI, das alle Fotos in Datum und Nummer umbenennt',
])('photos have a day and a number: %s', async (message) => {
  expect((await made(message)).settings).toContain("joint: '_',");
});

test('a time of one digit is taken, and kept as all others are', async () => {
  const { files } = await made('API para reservas: nombre, fecha, hora. Abrimos de 9:00 a 19:00');
  const dir = await mkdtemp(join(tmpdir(), 'fields-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  await writeFile(join(dir, 'package.json'), '{"type":"module"}');
  for (const name of ['fields.js', 'settings.js', 'texts.js'])
    await writeFile(join(dir, name), files.get(`src/${name}`) ?? '');
  const { problemsWith } = await import(pathToFileURL(join(dir, 'fields.js')).href);
  const given = { nombre: 'Ana', fecha: '2026-05-31', hora: '9:30' };
  expect([problemsWith('/reservas', given), given.hora]).toEqual([[], '09:30']);
});

test.each([
  [
    'checks https://a.example.com every 5 minutes and sends an e-mail if it is down, a script',
    ['sends an e-mail'],
  ],
  [
    'Node-Programm, das jeden Morgen um 7:30 prüft, ob https://a.example.at erreichbar ist, und mir sonst eine Mail an a@example.at schickt',
    ['eine Mail an a@example.at'],
  ],
  [
    'programme en ligne de commande pour mes dépenses : ajouter une dépense avec catégorie (loyer, essence), lister par mois',
    [],
  ],
  ['コマンドラインのパスワード生成ツール。長さを指定できて、一度に複数生成できる', []],
  ['Node.js ile komut satırı aracı: iki döviz arasında çevirsin, mesela "100 usd try"', []],
])('what is there is not told, and what is not is told: %s', async (message, left) => {
  expect((await made(message)).told).toEqual(left);
});

test.each([
  ['Feedback API: name, stars (1-5) and comment. Max 500 characters per comment please', 'comment'],
  [
    'API für Bewertungen: Name, Sterne, Kommentar. Höchstens 500 Zeichen pro Kommentar',
    'Kommentar',
  ],
  [
    'API para reseñas: nombre, estrellas, comentario. Máximo 500 caracteres por comentario',
    'comentario',
  ],
])('so many characters are a length, and no count of things: %s', async (message, name) => {
  const { resources, settings } = await made(message);
  const field = resources[0]?.fields.find(({ label }) => label === name);
  expect(field).toMatchObject({ type: 'text', max: 500 });
  expect(settings).not.toContain("check: 'limit'");
});
