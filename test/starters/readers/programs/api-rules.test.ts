import { expect, test } from 'vitest';
import { readConflicts } from '../../../../src/starters/rest-api/conflicts/read-conflicts.ts';
import { readSeeds } from '../../../../src/starters/rest-api/seeds/read-seeds.ts';
import { servedFields } from '../../../../src/starters/rest-api/served-fields.ts';
import { servedRoutes } from '../../../../src/starters/rest-api/served-routes.ts';
import { postsForm } from '../../../../src/starters/rest-api/posts-form.ts';
import { readUploadPaths } from '../../../../src/starters/file-upload/read-upload-paths.ts';
import { readRate } from '../../../../src/starters/shared/reading/numbers/read-rate.ts';
import { readChat } from '../../../../src/starters/websocket-chat/read-chat.ts';
import { planFor } from '../../make-project.ts';

async function apiOf(text: string) {
  const plan = await planFor('node_project', text);
  if (plan.projectType !== 'node_project') throw new TypeError('That is no Node project.');
  const routes = servedRoutes(plan.routes, plan.resources, text);
  return { routes, fields: servedFields(routes, plan.resources ?? []) };
}

test.each([
  [
    'API for lessons. POST /seats (name, email, class). At most 9 per class, otherwise 409 "class is full".',
    '/seats',
    { check: 'limit', field: 'class', most: 9, status: 409, message: 'class is full' },
  ],
  [
    'API: POST /zapisy (imie, email, kurs). Maksymalnie 7 osób na kurs (409).',
    '/zapisy',
    { check: 'limit', field: 'kurs', most: 7, status: 409 },
  ],
  [
    'API for boats. POST /trips (boat, date, from, to). Refuse trips that overlap.',
    '/trips',
    { check: 'overlap', same: ['boat', 'date'], from: 'from', to: 'to', status: 409 },
  ],
  [
    'API: POST /turnos (cancha, fecha, hora, nombre). No se puede reservar dos veces la misma cancha a la misma hora.',
    '/turnos',
    { check: 'together', fields: ['cancha', 'hora', 'fecha'], status: 409 },
  ],
])('%s', async (text, path, rule) => {
  const { routes, fields } = await apiOf(text);
  expect(readConflicts(text, routes, fields).get(path)).toContainEqual(rule);
});

test.each([
  [
    'API: POST /seeds (code, kind, stock integer). POST /seeds/:code/out, refuse with 422 if there are too few.',
    'POST /seeds/:code/out',
    { does: 'step', field: 'stock', by: -1, least: 0, status: 422 },
  ],
  [
    'API: POST /jobs (title, paid boolean). POST /jobs/:id/pay',
    'POST /jobs/:id/pay',
    { does: 'set', field: 'paid', value: true },
  ],
  [
    'API: POST /jobs (title, state: open, cancelled). POST /jobs/:id/cancel',
    'POST /jobs/:id/cancel',
    { does: 'set', value: 'cancelled' },
  ],
  [
    'API: POST /vinos (nombre, cantidad). GET /vinos/bajos da los que tienen menos de 6.',
    'GET /vinos/bajos',
    { does: 'below', field: 'cantidad', than: 6 },
  ],
  [
    'API: POST /votes (question). POST /votes/:id/vote, 3 to 4 options',
    'POST /votes',
    { does: 'poll.create', least: 3, most: 4 },
  ],
  ['API: POST /runs (runner, points). GET /runs/top', 'GET /runs/top', { does: 'ranked' }],
])('%s: %s', async (text, call, work) => {
  const { routes } = await apiOf(text);
  const route = routes.find(({ method, path }) => `${method} ${path}` === call);
  expect(route?.work).toMatchObject(work);
});

test('an API begins with the things that a request lists', async () => {
  const text =
    'API for huts. Huts: Adler (8 beds), Biber (12 beds). A stay = hut, from, to, name. Port 4010.';
  const { routes, fields } = await apiOf(text);
  expect(readSeeds(text, routes, fields)).toEqual(
    new Map([
      [
        '/huts',
        [
          { name: 'Adler', beds: 8 },
          { name: 'Biber', beds: 12 },
        ],
      ],
    ]),
  );
  expect(fields.get('/stays')?.[0]).toMatchObject({ name: 'hut', oneOf: ['Adler', 'Biber'] });
});

test.each([
  ['max 4 posts every 20 seconds', { count: 4, seconds: 20, noun: 'posts' }],
  ['höchstens 12 Uploads pro Stunde', { count: 12, seconds: 3600, noun: 'Uploads' }],
  ['30 req/min', { count: 30, seconds: 60, noun: 'req' }],
  ['cada 5 minutos', undefined],
])('the rate of "%s"', (text, rate) => {
  expect(readRate(text)).toEqual(rate);
});

test('a chat keeps the names and the tempo that a request names', () => {
  expect(
    readChat('salas: cocina, taller. Apodo de 2 a 9 letras, máximo 3 mensajes cada 4 segundos'),
  ).toMatchObject({
    rooms: ['cocina', 'taller'],
    nameLength: { min: 2, max: 9 },
    rate: { count: 3, seconds: 4 },
  });
});

test('uploads have the paths of the request', () => {
  expect(readUploadPaths('POST /papers, GET /p/{id}')).toEqual({
    add: '/papers',
    list: '/api/files',
    read: '/p/:id',
    remove: '/p/:id',
  });
});

test.each([
  ['our web form sends POST /entries with name and email', true],
  ['GitHub webhooks: POST /entries with a signature, no form', false],
])('whether "%s" is for a form', (text, isForm) => {
  expect(postsForm(text)).toBe(isForm);
});

test('values with prices are allowed values, and their prices are those of the summary', async () => {
  const text =
    'backend: POST /orders with name and dish, dishes are only Soup 4.50, Pie 8. GET /orders gives all of this week, GET /summary the total price';
  const { routes, fields } = await apiOf(text);
  expect(fields.get('/orders')?.find(({ name }) => name === 'dish')?.oneOf).toEqual([
    'Soup',
    'Pie',
  ]);
  expect(routes.find(({ path }) => path === '/summary')?.work).toMatchObject({
    priced: 'dish',
    prices: ['4.50', '8'],
  });
  expect((await planFor('node_project', text)).notIncluded).toEqual([
    expect.stringContaining('GET /orders “this week”: it lists all'),
  ]);
});

test('the table of a league is computed from results, with the points of the request', async () => {
  const text =
    'API for a chess league. Teams: Rooks, Bishops, Pawns. Enter results, and /table with points (win 2, draw 1) and goal difference';
  const { routes, fields } = await apiOf(text);
  expect(routes.find(({ path }) => path === '/table')?.work).toEqual({
    does: 'standings',
    of: '/results',
    teams: '/teams',
    name: 'name',
    fields: ['home', 'away', 'homeGoals', 'awayGoals'],
    win: 2,
    draw: 1,
  });
  expect(readSeeds(text, routes, fields).get('/teams')).toHaveLength(3);
  expect(routes.some(({ path }) => path === '/results')).toBe(true);
});

test('a route that should change things and only adds is said to do so', async () => {
  const plan = await planFor(
    'node_project',
    'API: parcels with code, name. POST /update sets the name',
  );
  expect(plan.notIncluded?.join()).toContain('POST /update: it adds');
});

test('polls and a table of standings need no written paths', async () => {
  const pathsOf = async (message: string) => {
    const plan = await planFor('node_project', message);
    return plan.projectType === 'node_project' ? plan.routes.map(({ path }) => path) : [];
  };
  expect(await pathsOf('live poll backend, up to 6 options, people vote once')).toContain(
    '/polls/:id/vote',
  );
  expect(
    await pathsOf('API for teams, matches w date and score, standings where win = 3'),
  ).toContain('/standings');
});
