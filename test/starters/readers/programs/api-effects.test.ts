import { expect, test } from 'vitest';
import { readConflicts } from '../../../../src/starters/rest-api/conflicts/read-conflicts.ts';
import { withLines, withoutCounts } from '../../../../src/starters/rest-api/effects/order-lines.ts';
import { readEffects } from '../../../../src/starters/rest-api/effects/read-effects.ts';
import { readFee } from '../../../../src/starters/rest-api/effects/read-fee.ts';
import { readSeeds } from '../../../../src/starters/rest-api/seeds/read-seeds.ts';
import { servedFields } from '../../../../src/starters/rest-api/served-fields.ts';
import { servedRoutes } from '../../../../src/starters/rest-api/served-routes.ts';
import { slotMinutes } from '../../../../src/starters/rest-api/work/slots.ts';
import { pricedThings } from '../../../../src/starters/shared/reading/priced-things.ts';
import { planFor } from '../../make-project.ts';

async function apiOf(text: string) {
  const plan = await planFor('node_project', text);
  if (plan.projectType !== 'node_project') throw new TypeError('That is no Node project.');
  const routes = servedRoutes(plan.routes, plan.resources, text);
  const fields = servedFields(routes, plan.resources ?? []);
  const workOf = (path: string) =>
    routes.find((route) => `${route.method} ${route.path}` === path)?.work;
  return { plan, routes, fields, workOf };
}

test('a route gives any one of the things, or those that it describes', async () => {
  const { workOf } = await apiOf(
    'API for films: title, seen true/false. GET /films/random gives an unseen one. GET /films/stats: how many.',
  );
  expect(workOf('GET /films/random')).toEqual({
    does: 'random',
    of: '/films',
    field: 'seen',
    value: false,
  });
  expect(workOf('GET /films/stats')).toMatchObject({ does: 'stats', of: '/films' });
  const dogs = await apiOf(
    'Una API: gatti con nome, razza, adottato sì/no. GET /gatti/disponibili per quelli non adottati.',
  );
  expect(dogs.workOf('GET /gatti/disponibili')).toMatchObject({ field: 'adottato', value: false });
});

test('things with prices are kept, and no fields of others', async () => {
  const text =
    'API für unseren Verleih. Räder: Tandem (2 Pers., 12 €/Std), Lastenrad (1 Pers., 15 €/Std). Buchung mit Start und Ende, keine Überschneidungen, nur 8 bis 19 Uhr, mind. 1 Stunde.';
  const { plan, routes, fields } = await apiOf(text);
  expect(
    plan.projectType === 'node_project' &&
      plan.resources?.map(({ name, fields: own }) => [name, own.map(({ label }) => label)]),
  ).toEqual([
    ['raeder', ['name', 'preis', 'pers']],
    ['buchung', ['räd', 'Start', 'Ende']],
  ]);
  expect(readSeeds(text, routes, fields).get('/raeder')).toEqual([
    { name: 'Tandem', preis: 12, pers: 2 },
    { name: 'Lastenrad', preis: 15, pers: 1 },
  ]);
  expect(readEffects(text, routes, fields).get('/buchung')).toMatchObject({
    of: '/raeder',
    price: 'preis',
    hours: ['start', 'ende'],
  });
  expect(readConflicts(text, routes, fields).get('/buchung')).toEqual([
    expect.objectContaining({ check: 'order' }),
    expect.objectContaining({ check: 'overlap', same: ['räd'] }),
    expect.objectContaining({ check: 'hours', open: 8, close: 19 }),
    expect.objectContaining({ check: 'length', minutes: 60 }),
  ]);
});

test('a loan takes from the copies of its book', async () => {
  const text =
    'API: libros (título, autor, ejemplares) y préstamos (libro, socio). Al prestar bajan los ejemplares, si no quedan 409. GET /stats con totales y activos.';
  const { plan, routes, fields } = await apiOf(text);
  expect(plan.notIncluded ?? []).toEqual([]);
  expect(routes.some(({ path, method }) => path === '/stats' && method === 'POST')).toBe(false);
  expect(readEffects(text, routes, fields).get('/prestamos')).toMatchObject({
    of: '/libros',
    by: 'libro',
    stock: 'ejemplares',
  });
});

test('bookings of which only the times are told have the usual fields', async () => {
  const { plan, workOf } = await apiOf(
    'api de reservas de una pista, turnos de 90 minutos de 8 a 23, sin solapamientos, GET /disponibles?fecha= da los libres',
  );
  expect(plan.projectType === 'node_project' && plan.resources).toMatchObject([
    { name: 'reservas', fields: [{ name: 'nombre' }, { name: 'fecha' }, { name: 'hora', min: 8 }] },
  ]);
  expect(workOf('GET /disponibles')).toMatchObject({ does: 'free', minutes: 90, from: 8, to: 23 });
});

test.each([
  [
    'seed it with Alien 1979 horror, Heat 1995 crime',
    { title: 'Heat', year: 1995, genre: 'crime' },
  ],
  ['Put 3 sample films in, one of them Ponyo, 2008', { title: 'Ponyo', year: 2008 }],
])('begins with the things of “%s”', async (said, row) => {
  const text = `An API for films: title, year, genre. ${said}.`;
  const { routes, fields } = await apiOf(text);
  const rows = readSeeds(text, routes, fields).get('/films') ?? [];
  expect(rows.length).toBeGreaterThan(1);
  expect(rows).toContainEqual(row);
});

test('reads prices beside names, the length of bookings and what delivery costs', () => {
  expect(pricedThings('pizze Margherita 6€, Diavola 7,50€.', 'prezzo')).toMatchObject([
    {
      noun: 'pizze',
      rows: [
        { name: 'Margherita', values: [6] },
        { name: 'Diavola', values: [7.5] },
      ],
    },
  ]);
  expect(pricedThings('products with name, price and stock', 'price')).toEqual([]);
  const bare = 'wash 18 €, cut 30 €, wash and cut 42 €.';
  expect(pricedThings(bare, 'price')).toEqual([]);
  expect(pricedThings(bare, 'price', 'services')).toMatchObject([
    { noun: 'services', rows: [{ name: 'wash' }, { name: 'cut' }, { name: 'wash and cut' }] },
  ]);
  expect(pricedThings('Ranks are Iron 5$, Gold 10 and a kit for 3$', 'price')).toMatchObject([
    {
      noun: 'Ranks',
      rows: [
        { name: 'Iron', values: [5] },
        { name: 'Gold', values: [10] },
        { name: 'kit', values: [3] },
      ],
    },
  ]);
  expect(slotMinutes('Slots are 45 minutes')).toBe(45);
  expect(slotMinutes('60-minute lessons')).toBe(60);
  expect(slotMinutes('tokens for 15 minutes')).toBeUndefined();
  expect(readFee('free shipping from 50 else 4.90')).toEqual({ amount: 4.9, freeFrom: 50 });
  expect(readFee('a delivery date')).toBeUndefined();
});

test('a script that tells a webhook is a worker', async () => {
  const { plan } = await apiOf(
    'node script that checks https://a.example every 5 min and posts to a Discord webhook if it is down',
  );
  expect(plan.starter).toBe('scheduled-worker');
});

test('people and fields are named in other cases and without a colon', async () => {
  const { plan } = await apiOf(
    'API для записи: мастера Антон, Илья и Марк, запись с именем, телефоном, мастером, датой и временем. Один мастер не может быть занят дважды в одно время.',
  );
  expect(plan.projectType === 'node_project' && plan.resources).toMatchObject([
    {
      name: 'zapis',
      fields: [
        { label: 'имя' },
        { label: 'телефон' },
        { label: 'мастер', oneOf: ['Антон', 'Илья', 'Марк'] },
        { label: 'дата', type: 'date' },
        { label: 'время', type: 'time' },
      ],
    },
  ]);
  expect(plan.notIncluded ?? []).toEqual([]);
});

test('an order has lines, unless the request tells of one thing and its quantity', async () => {
  const linesOf = async (text: string) => {
    const { routes, fields } = await apiOf(text);
    const effects = readEffects(text, routes, fields);
    const own = withLines(fields, effects, { routes, text }).get('/orders') ?? [];
    return own.map(({ name, lines }) => (lines === undefined ? name : lines));
  };
  const shop = 'API: products to start: Soap $4, Wax $16. An order has a';
  expect(await linesOf(`${shop} customer name, email and items`)).toEqual([
    { by: 'product', amount: 'quantity' },
    'customerName',
    'email',
  ]);
  expect(await linesOf(`${shop} customer name, product and quantity`)).toContain('product');
});

test('what lines count is no sum of a report', () => {
  const work = { does: 'stats', of: '/orders', sums: ['quantity', 'total'] };
  const lines = { by: 'product', amount: 'quantity' };
  const items = { name: 'items', label: 'items', type: 'list', lines } as const;
  expect(withoutCounts(work, new Map([['/orders', [items]]]))['sums']).toEqual(['total']);
  expect(withoutCounts(work, new Map())).toBe(work);
});
