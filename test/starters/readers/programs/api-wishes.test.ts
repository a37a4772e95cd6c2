import { expect, test } from 'vitest';
import { apiTexts } from '../../../../src/starters/rest-api/texts/api-texts.ts';
import { readFlag } from '../../../../src/stages/plan/read/program/resources/read-flag.ts';
import { childThings } from '../../../../src/stages/plan/read/program/resources/child-things.ts';
import { withLimits } from '../../../../src/stages/plan/read/program/resources/with/with-limits.ts';
import { withValues } from '../../../../src/stages/plan/read/program/resources/with/with-values.ts';
import { weekdayRules } from '../../../../src/starters/rest-api/conflicts/weekday-rules.ts';
import { readRates, spanOf } from '../../../../src/starters/rest-api/effects/read-rates.ts';
import { filesFor, planFor } from '../../make-project.ts';

test.each([
  ['archived flag', 'archived'],
  ['can be hidden or not', 'hidden'],
  ['оплачено или нет', 'оплачено'],
  ['완료 여부', '완료'],
  ['是否付款', '付款'],
  ['公開フラグがあります', '公開'],
])('"%s" is true or false', (words, label) => {
  expect(readFlag(words)).toMatchObject({ label, type: 'boolean' });
});

test('other fields are no flags', () => {
  expect(readFlag('country')).toBeUndefined();
});

test('the last of several words says that they are values', () => {
  expect(withValues(['title', 'level easy', 'middle or hard'])).toEqual([
    'title',
    'level (easy, middle, hard)',
  ]);
});

test('a limit is one of the field before it', () => {
  expect(withLimits(['name', 'message', 'max 300 characters'])).toEqual([
    'name',
    'message (max 300 characters)',
  ]);
});

test('what is said on a thing lies below it', async () => {
  expect(childThings('reseñas sobre los libros', ['libros'], 'es')).toEqual([
    { name: 'resenas', of: 'libros' },
  ]);
  const plan = await planFor(
    'node_project',
    'API for songs: title, artist. Reviews on songs with author and stars',
  );
  expect(plan).toMatchObject({
    resources: [{ name: 'songs' }, { name: 'reviews', fields: [{}, {}] }],
  });
  expect(JSON.stringify(plan)).toContain('/songs/:id/reviews');
});

const day = { name: 'day', label: 'day', type: 'date' } as const;
const hour = { name: 'hour', label: 'hour', type: 'time' } as const;

test.each([
  ['open Tuesday to Saturday', [2, 3, 4, 5, 6]],
  ['de martes a sábado', [2, 3, 4, 5, 6]],
  ['Fr bis So', [5, 6, 0]],
  ['с понедельника по пятницу', [1, 2, 3, 4, 5]],
])('"%s" are days of the week', (text, days) => {
  expect(weekdayRules(text, [day, hour])).toEqual([
    { check: 'weekdays', field: 'day', days, status: 400 },
  ]);
});

test('prices differ by the kind of a thing, and are for an hour or a day', () => {
  const kind = { name: 'kind', label: 'kind', type: 'text', oneOf: ['canoe', 'kayak'] } as const;
  expect(readRates('canoes cost 9.50 an hour, kayak 7', [kind])).toEqual({
    field: 'kind',
    prices: { canoe: 9.5, kayak: 7 },
  });
  expect(readRates('canoes cost 9', [kind])).toBeUndefined();
  expect(['price per hour', 'precio por día', 'price'].map(spanOf)).toEqual([1, 24, undefined]);
});

test.each([
  ['API for loans: book, reader, due date. I want to see overdue loans.', 'GET /loans/overdue'],
  ['API: gastos con importe y categoría. Ver el total por categoría.', 'GET /gastos/stats'],
  [
    'API: boats (name, price per day). Trips: boat, start, end. List free boats for a time.',
    'GET /boats/free',
  ],
  [
    'API für Termine: Name, Datum, Uhrzeit. Termine kann man stornieren.',
    'POST /termine/:id/cancel',
  ],
])('what a sentence asks for is a route: %s', async (message, route) => {
  const plan = await planFor('node_project', message);
  const routes = plan.projectType === 'node_project' ? plan.routes : [];
  expect(routes.map(({ method, path }) => `${method} ${path}`)).toContain(route);
  expect(plan.notIncluded).toBeUndefined();
});

test('what no part of an API does is said, though its code has the words', async () => {
  const plan = await planFor(
    'node_project',
    'API for plants: name, height. Members earn badges for watering.',
  );
  expect(plan.notIncluded).toEqual(['Members earn badges for watering']);
});

test('an API answers in the language of its request', async () => {
  expect(apiTexts('en', { hasRules: true })).toEqual({});
  const message = 'API para plantas: nombre, altura';
  const files = await filesFor(await planFor('node_project', message), message);
  expect(files.get('src/settings.js')).toContain("'{x} is missing.': 'Falta: {x}.'");
});

test.each([
  ['a REST API for a todo list', { name: 'todos', fields: ['title', 'done'] }],
  ['API en node para notas', { name: 'notas', fields: ['título', 'contenido'] }],
  ['сервер на node для рецептов', { name: 'recipes', fields: ['название', 'ингредиенты', 'шаги'] }],
])('things of a known kind have their usual fields: %s', async (message, { name, fields }) => {
  const plan = await planFor('node_project', message);
  const [first] = plan.projectType === 'node_project' ? (plan.resources ?? []) : [];
  expect({ name: first?.name, fields: first?.fields.map((field) => field.name) }).toEqual({
    name,
    fields,
  });
});

test('a server of jokes has some, in the language of its request, and gives one by chance', async () => {
  const message = 'servidor en node que da un chiste al azar en GET /chiste';
  const plan = await planFor('node_project', message);
  const settings = (await filesFor(plan, message)).get('src/settings.js') ?? '';
  expect(settings).toContain("'GET /chiste': {\n      does: 'random',");
  expect(settings).toContain('Ácido un placer');
  expect(plan.notIncluded).toBeUndefined();
});

test('people who borrow have loans, which are due after the days of the request', async () => {
  const message =
    'API for tools: name, maker. Members: name, phone. Members can borrow a tool for two weeks.';
  const plan = await planFor('node_project', message);
  const settings = (await filesFor(plan, message)).get('src/settings.js') ?? '';
  expect(settings).toContain('inDays: 14');
  expect(settings).toContain("'POST /loans/:id/return'");
});

test('a slug is made of the title, and what is hidden needs the key', async () => {
  const message =
    'API: posts (title, slug, published flag). Anyone can read published posts, writing needs an API key.';
  const files = await filesFor(await planFor('node_project', message), message);
  expect(files.get('src/settings.js')).toContain("madeOf: 'title'");
  expect(files.get('src/settings.js')).toContain("'/posts': 'published'");
  expect(files.get('src/app.js')).toContain('isShown(name, item, request.headers)');
});

test('a password in a header guards what people do not send themselves', async () => {
  const message =
    'API: animals (name, age), requests (name, animal). People can send a request. Admin routes need a password in the header.';
  const readme = (await filesFor(await planFor('node_project', message), message)).get('README.md');
  expect(readme).toContain('`POST /animals` | Adds to the animals. (401: key)');
  expect(readme).toContain('`POST /requests` | Adds to the requests. |');
  expect(readme).toContain('ADMIN_PASSWORD');
});

test('what was done on a day says of what it is where a history is asked for', async () => {
  const plan = await planFor(
    'node_project',
    'API: bikes (frame, year), repairs (date, work, cost). I want the history of a bike.',
  );
  expect(JSON.stringify(plan)).toContain('/bikes/:id/repairs');
  expect(plan.notIncluded).toBeUndefined();
});

test('a report without what it would need is said to be missing', async () => {
  const plan = await planFor('node_project', 'an express server that gives a random horoscope');
  expect(plan.notIncluded?.join()).toContain('random horoscope');
});

test('sums are told by month where that is asked for', async () => {
  const message = 'API: sales (day, amount, date). The total per month.';
  const settings = (await filesFor(await planFor('node_project', message), message)).get(
    'src/settings.js',
  );
  expect(settings).toContain('isMonthly: true');
});
