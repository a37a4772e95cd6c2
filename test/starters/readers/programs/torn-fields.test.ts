import { expect, test } from 'vitest';

import { ProjectRouter } from '../../../../src/router/project-router.ts';
import { isBuilt } from '../../../../src/starters/rest-api/left/built-clauses.ts';
import { servedRoutes } from '../../../../src/starters/rest-api/served-routes.ts';
import { rateIn } from '../../../../src/starters/rest-api/work/reports/rate-in.ts';
import { filesFor, planFor } from '../../make-project.ts';

/** The fields of each thing, such as "film: titolo, anno". */
async function fieldsOf(message: string): Promise<readonly string[]> {
  const plan = await planFor('node_project', message);
  const resources = plan.projectType === 'node_project' ? (plan.resources ?? []) : [];
  return resources.map(
    ({ name, fields }) => `${name}: ${fields.map((field) => field.name).join(', ')}`,
  );
}

test.each([
  [
    'Una API GraphQL per una piccola biblioteca di film: titolo, anno, e la possibilità di aggiungere recensioni con voto da 1 a 10',
    ['film: titolo, anno', 'recensioni: voto, testo'],
  ],
  [
    'API para un restaurante: menú con categorías (entradas, postres), precios en pesos',
    ['menu: nombre, categorías, precios'],
  ],
  ['GraphQL API for recipes with ingredients and steps', ['recipes: title, ingredients, steps']],
  ['CRUD API for products with price and stock', ['products: name, price, stock']],
  ['REST API for orders with quantity and price', ['orders: quantity, price']],
  ['REST API for books: isbn, year', ['books: isbn, year']],
  [
    'API: parts with name and quantity. Every change is kept in a history with a reason (sale, broken)',
    ['parts: name, quantity'],
  ],
  [
    'a booking API. Customers give name, phone, dog’s name and breed',
    ['bookings: name, phone, dogName, breed, date, time'],
  ],
  [
    'REST-API für unsere Bibliothek: Mitglieder, Spiele (Brettspiele), Ausleihe für 14 Tage, und ein Endpunkt, der überfällige Ausleihen zeigt',
    ['mitglieder: name, email, telefon', 'spiele: name', 'ausleihe: spiel, mitglied, fällig'],
  ],
  [
    '家計簿のREST API。日付、カテゴリ、金額、メモを登録できて、月ごとの合計がほしい',
    ['items: 日付, カテゴリ, 金額, メモ'],
  ],
  [
    'Зроби API для обліку оцінок: учні, предмети, оцінки від 1 до 12',
    ['grades: учні, предмети, оцінки'],
  ],
  [
    'REST API voor kilometers: Datum, van, naar, km, zakelijk of privé',
    ['kilometers: datum, van, naar, km, zakelijkPrivé'],
  ],
])('%s', async (message, fields) => {
  expect(await fieldsOf(message)).toEqual(fields);
});

test('a total of each month is paid at the rate that a request tells', async () => {
  const message =
    'Kun je een API maken voor het bijhouden van kilometers voor mijn werk? Datum, van, naar, km, zakelijk of privé. En per maand het totaal met vergoeding van €0,23 per zakelijke km.';
  expect(ProjectRouter.route(message).projectType).toBe('node_project');
  const plan = await planFor('node_project', message);
  expect(plan.notIncluded).toBeUndefined();
  const settings = (await filesFor(plan, message)).get('src/settings.js');
  expect(settings).toMatch(
    /paid: 'km',\s+rate: 0.23,\s+only: 'zakelijkPrivé',\s+value: 'zakelijk',[^]*isMonthly: true/,
  );
});

test.each([
  ['trips: date, km. 25 cents per km, GET /stats with the total', 0.25],
  ['API für Fahrten: Datum, km. 30 Cent pro km, GET /stats', 0.3],
  ['trips: date, km. €2 per km, GET /stats', 2],
])('a rate in cents is one of money: %s', (message, price) => {
  const km = { name: 'km', label: 'km', type: 'integer', isOptional: false } as const;
  expect(rateIn(message, [km])?.price).toBe(price);
});

test('a limit per key is told to be one per address', async () => {
  const message = 'rest api for notes, limit 100 requests per minute per api key';
  expect((await planFor('node_project', message)).notIncluded?.join()).toContain('by address');
});

test.each([
  ['return 429 when the queue is full', false],
  ['tell guests how long to wait for a table', false],
  ['limit 100 requests per minute per api key', false],
  ['limit 100 requests per minute', true],
  ['429 with retry-after', false],
])('whether an API without another limit does "%s"', async (clause, isDone) => {
  const text = `rest api for notes with title and text. ${clause}`;
  const plan = await planFor('node_project', text);
  if (plan.projectType !== 'node_project') throw new Error('no API');
  const routes = servedRoutes(plan.routes, plan.resources, text);
  expect(isBuilt(clause, routes, plan, { text })).toBe(isDone);
});

test('a limit of requests is there, and tells how long to wait', async () => {
  const message =
    'rate limited api example: 10 requests per minute per ip, else 429 with how many seconds to wait';
  const plan = await planFor('node_project', message);
  expect(plan).toMatchObject({ title: 'REST API' });
  expect(plan.notIncluded).toBeUndefined();
  expect((await filesFor(plan, message)).get('src/app.js')).toContain("'retry-after'");
});

test.each([
  ['menu API: dishes with name, price and be able to mark a dish as sold out', 'soldOut'],
  ['API para un menú: platos con nombre y precio, y poder marcar un plato como agotado', 'agotado'],
  ['REST API für Rezepte: Titel, Zutaten. Rezepte als Favorit markieren', 'favorit'],
  ['API: livres avec titre, auteur, pouvoir marquer un livre comme lu', 'lu'],
])('what things are marked as is a field: %s', async (message, field) => {
  const [things = ''] = await fieldsOf(message);
  expect(things.split(', ').at(-1)).toBe(field);
  expect((await planFor('node_project', message)).notIncluded).toBeUndefined();
});

test('a GraphQL API begins with the things that a request lists', async () => {
  const message = 'GraphQL API for films: title, year. Seed it with Alien 1979, Heat 1995';
  const settings = (await filesFor(await planFor('node_project', message), message)).get(
    'src/settings.js',
  );
  expect(settings).toMatch(/seeds: \{\s+films: \[\s+\{\s+title: 'Alien',\s+year: 1979,/);
});
