import { expect, test } from 'vitest';
import type { Plan } from '../../../src/contracts/job/plan.ts';
import { parsePlan } from '../../../src/engine/input/plan/plan.ts';
import { planFor } from '../../starters/make-project.ts';

async function resourcesOf(message: string) {
  const plan = await planFor('node_project', message);
  // What is planned must pass the check of the engine, unchanged.
  expect(parsePlan(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
  return resourcesIn(plan);
}

function resourcesIn(plan: Plan): Readonly<Record<string, readonly string[]>> {
  const { resources = [] } = plan.projectType === 'node_project' ? plan : {};
  return Object.fromEntries(
    resources.map(({ name, fields }) => [name, fields.map((field) => field.name)]),
  );
}

test.each([
  [
    'API for a tool shed: tools with name, brand and loans (who, due date), kept in a file',
    { tools: ['name', 'brand'], loans: ['tool', 'who', 'dueDate'] },
  ],
  [
    'API para una ludoteca: juegos con título, edad y préstamos (quién, fecha de devolución)',
    { juegos: ['título', 'edad'], prestamos: ['juego', 'quién', 'fechaDeDevolución'] },
  ],
  [
    'REST API for a small library: books (title, author) and loans with borrower name and due date, list overdue ones',
    { books: ['title', 'author'], loans: ['book', 'borrowerName', 'dueDate'] },
  ],
  [
    'API REST para una biblioteca: libros (título, autor), socios (nombre, teléfono) y préstamos con fecha de devolución',
    {
      libros: ['título', 'autor'],
      socios: ['nombre', 'teléfono'],
      prestamos: ['libro', 'socio', 'fechaDeDevolución'],
    },
  ],
  [
    'REST API for a small zoo: animals (name, species), feedings with time and food, list of animals not fed today',
    { animals: ['name', 'species'], feedings: ['animal', 'time', 'food'] },
  ],
  [
    'API für Bestellungen: Speisekarte (Name, Preis), Bestellungen mit Tischnummer, Gericht, Anzahl, Gesamtpreis automatisch',
    {
      speisekarte: ['name', 'preis'],
      bestellungen: ['tischnummer', 'gericht', 'anzahl', 'gesamtpreis'],
    },
  ],
  [
    'a booking api for my dog grooming: owner, phone, dog name, date, time. one dog per hour',
    { bookings: ['owner', 'phone', 'dogName', 'date', 'time'] },
  ],
  [
    'api to keep track of who borrowed my books: title, author, borrower, returned yes/no',
    { books: ['title', 'author', 'borrower', 'returned'] },
  ],
  [
    'an API for books with title, author, year and isbn',
    { books: ['title', 'author', 'year', 'isbn'] },
  ],
  [
    'API for our canoe club. boats: Pike, Grey Heron, Ticket to Rowe. borrow with a locker number 1-9, return it, see who has what',
    { boats: ['name'], loans: ['boat', 'locker'] },
  ],
  [
    'REST API for kiln firings: kiln name, date, cone and notes. Kilns are called Ada, Bruno and Old Smoky',
    { kilns: ['name'], firings: ['kilnName', 'date', 'cone', 'notes'] },
  ],
  [
    'REST API for my book club: books with title, author, who suggested it, and votes',
    { books: ['title', 'author', 'suggestedBy', 'votes'] },
  ],
  [
    'REST API für unseren Filmclub: Filme mit Titel, Jahr, wer ihn vorgeschlagen hat und Stimmen',
    { filme: ['titel', 'jahr', 'vorgeschlagen', 'stimmen'] },
  ],
  [
    'Waiting list API for our marina. People get added with name, phone and berth',
    { marinas: ['name', 'phone', 'berth'] },
  ],
  [
    'GraphQL API for cheeses with name, milk and price. mutation sell(cheese, grams) and query lowStock',
    { cheeses: ['name', 'milk', 'price'] },
  ],
  ['serwer GraphQL o rybach. Pola: nazwa, gatunek, cena', { rybach: ['nazwa', 'gatunek', 'cena'] }],
  [
    'REST API for prints with title and price; people choose the material (PLA, ABS, TPU)',
    { prints: ['title', 'price'] },
  ],
  [
    'Node-API für Meldungen mit Kanal, Ort und Uhrzeit. Grün bei Kanälen mit W (Wasser), gelb bei G',
    { meldungen: ['kanal', 'ort', 'uhrzeit'] },
  ],
  [
    'REST API: movies (name, length), halls (seats, floor)',
    { movies: ['name', 'length'], halls: ['seats', 'floor'] },
  ],
  [
    'graphql: type Book { id: ID! title: String! author: Author! } type Author { name: String! }',
    { books: ['title', 'author'], authors: ['name'] },
  ],
  [
    'a GraphQL API for books and authors',
    { books: ['title', 'author', 'year'], authors: ['name'] },
  ],
  [
    'eine GraphQL API für Bücher und Autoren',
    { buecher: ['titel', 'autor', 'jahr'], autoren: ['name'] },
  ],
  ['una API GraphQL de libros y autores', { libros: [], autores: [] }],
  [
    'Each parcel has sender, weight and due date. A REST API please.',
    { parcels: ['sender', 'weight', 'dueDate'] },
  ],
  [
    'Eine API für Werkzeuge mit Name, Hersteller und Baujahr',
    { werkzeuge: ['name', 'hersteller', 'baujahr'] },
  ],
  [
    'an API for a museum: rooms (name, floor), paintings (title, painter, year), visits',
    { rooms: ['name', 'floor'], paintings: ['title', 'painter', 'year'], visits: [] },
  ],
  ['chores API: title, state (open, closed), effort', { chores: ['title', 'state', 'effort'] }],
  ['crates API: create, list, delete', {}],
  ['a jobs backend. They have points: dishes 5, trash 3, vacuum 8, lawn 15', {}],
  ['chores API: create, list, delete', { chores: ['title', 'done'] }],
  [
    'API. Users with email + password, habits with name, colour, and usually a goal of 3',
    { users: ['email', 'password'], habits: ['name', 'colour'] },
  ],
  [
    "un'API. Ogni gita ha data, luogo e quota, di solito 15 euro. I soci si iscrivono con il numero di tessera, gli altri con nome",
    { gita: ['data', 'luogo', 'quota'] },
  ],
  ['REST API istiyorum: kayıt, giriş, yorum', {}],
  ['API: registro, magari con sfondo nero, testo grande', {}],
  [
    'een API in Node. Teams, spelers met rugnummer, wedstrijden met datum, tegenstander en uitslag',
    {
      teams: ['naam', 'plaats'],
      spelers: ['rugnummer'],
      wedstrijden: ['datum', 'tegenstander', 'uitslag'],
    },
  ],
  [
    'please make an API with Express: students, courses, enrolments',
    { students: ['name', 'class', 'email'], courses: ['name'], enrolments: ['course', 'student'] },
  ],
  [
    'bakery API. Orders have name and pickup day (Wed to Sun, between 8am and 1pm)',
    { orders: ['name', 'pickupDay'] },
  ],
  [
    'API para un taller: coches (marca, año). Ruta /coches con crear, listar y borrar',
    { coches: ['marca', 'año'] },
  ],
  ['API REST: plantas (nombre, altura, riego)', { plantas: ['nombre', 'altura', 'riego'] }],
  ['Expressで映画のAPI。フィールドはタイトル、監督', { items: ['タイトル', '監督'] }],
  [
    'API for my records. artist, album, price and shelf',
    { records: ['artist', 'album', 'price', 'shelf'] },
  ],
  [
    'Backend.\n\nModels:\n- Cat: name, colour\n- Toy: label, catId',
    { cats: ['name', 'colour'], toys: ['label', 'catId'] },
  ],
  [
    '写一个后端接口,包裹有单号、收件人、状态(已揽收、运输中、已签收)。POST /parcels',
    { parcels: ['单号', '收件人', '状态'] },
  ],
  [
    'backend: POST /orders with name, dish and notes, dishes are only Soup 4.50, Pie 8. It should refuse with "Too late, we are closed"',
    { orders: ['name', 'dish', 'notes'] },
  ],
  [
    'cria uma api para um torneio. times: Garças, Corujas, Onças e Capivaras. Cadastrar os jogos',
    { times: ['nome'] },
  ],
  [
    'أحتاج API لإدارة ورشة: السيارات (الموديل، اللون) والعملاء (الاسم، الهاتف)',
    { cars: ['الموديل', 'اللون'], customers: ['الاسم', 'الهاتف'] },
  ],
])('reads the fields of %j', async (message, expected) => {
  expect(await resourcesOf(message)).toEqual(expected);
});

test.each([
  'an Express API for stamps with pagination, JWT login and tests',
  'a REST API server',
  'an API for stamps with Docker and Swagger',
])('takes no technique for a field: %j', async (message) => {
  expect(await resourcesOf(message)).toEqual({});
});

test('reads types and rules, in brackets and in sentences', async () => {
  const plan = await planFor(
    'node_project',
    'API for guests with name (required, max 80 chars), email (unique), seats from 1 to 6, diet (vegan, halal, none), paid and fee. The fee must not be negative.',
  );
  const fields = plan.projectType === 'node_project' ? plan.resources?.[0]?.fields : undefined;
  expect(fields).toEqual([
    { name: 'name', label: 'name', type: 'text', isRequired: true, max: 80 },
    { name: 'email', label: 'email', type: 'email', isUnique: true },
    { name: 'seats', label: 'seats', type: 'integer', min: 1, max: 6 },
    { name: 'diet', label: 'diet', type: 'text', oneOf: ['vegan', 'halal', 'none'] },
    { name: 'paid', label: 'paid', type: 'boolean' },
    { name: 'fee', label: 'fee', type: 'number', min: 0 },
  ]);
});

test('limits that no value can keep are left out', async () => {
  const plan = await planFor(
    'node_project',
    'API for crates with label (min 900000 chars, max 3 chars), weight (9 to 1) and note (text)',
  );
  const fields = plan.projectType === 'node_project' ? (plan.resources?.[0]?.fields ?? []) : [];
  expect(fields.map(({ name, min, max }) => [name, min, max])).toEqual([
    ['label', undefined, undefined],
    ['weight', undefined, undefined],
    ['note', undefined, undefined],
  ]);
});

test('a plan whose fields could be code or outgrow it is refused', async () => {
  const plan = await planFor('node_project', 'an API for books with title and year');
  const field = { name: 'title', label: 'title', type: 'text' };
  const withField = (change: object) => ({
    ...plan,
    resources: [{ name: 'books', fields: [{ ...field, ...change }] }],
  });
  expect(() => parsePlan(withField({ name: 'x: process.exit()' }))).toThrow(/fields\[\]\.name/);
  expect(() => parsePlan(withField({ name: '__proto__' }))).toThrow(/fields\[\]\.name/);
  expect(() => parsePlan(withField({ type: 'code' }))).toThrow(/one of text/);
  expect(() => parsePlan(withField({ max: 1e12 }))).toThrow(/limits/);
  expect(() => parsePlan({ ...plan, resources: [{ name: '../books', fields: [] }] })).toThrow(
    /resources\[\]\.name/,
  );
});
