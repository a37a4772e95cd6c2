import { expect, test } from 'vitest';
import {
  asksForAccounts,
  withAccountRoutes,
} from '../../../../src/starters/rest-api/access/account-routes.ts';
import {
  guardOf,
  lacksPassword,
  readAccess,
} from '../../../../src/starters/rest-api/access/read-access.ts';
import { readStorage, storageFor } from '../../../../src/starters/rest-api/read-storage.ts';
import { servedRoutes } from '../../../../src/starters/rest-api/served-routes.ts';
import { readRoutes } from '../../../../src/stages/plan/read/program/read-routes.ts';

test.each([
  ['an API for boats', 'memory', ''],
  ['saved in boats.json', 'json', 'boats.json'],
  ['everything in a JSON file, no database', 'json', 'data.json'],
  ['must survive a restart', 'json', 'data.json'],
  ['mit SQLite', 'sqlite', 'data.sqlite'],
  ['SQLite in boats.db', 'sqlite', 'boats.db'],
  ['ohne SQLite', 'memory', ''],
])('"%s" keeps things in %s', (text, storage, file) => {
  expect(readStorage(text)).toEqual({ storage, file });
});

test.each([
  ['an API for boats', 'json'],
  ['an API for boats, in memory', 'memory'],
  ['a mock API for boats', 'memory'],
  ['an API for boats with SQLite', 'sqlite'],
])('%s: %s', (text, storage) => {
  expect(storageFor(text).storage).toBe(storage);
});

test.each([
  ['boats, with JWT', true],
  ['Boote, mit Anmeldung', true],
  ['boats, no login', false],
  ['boats, with an API key', false],
])('"%s" has accounts: %s', (text, isAsked) => {
  expect(asksForAccounts(text)).toBe(isAsked);
  const paths = withAccountRoutes([], text).map(({ path }) => path);
  expect(paths).toEqual(isAsked ? ['/register', '/login', '/me'] : []);
});

test('routes for accounts that are named stay where they are', () => {
  const text = 'POST /auth/signup, POST /auth/login with JWT';
  const paths = withAccountRoutes(readRoutes(text), text).map(({ path }) => path);
  expect(paths).toEqual(['/health', '/auth/signup', '/auth/login', '/auth/me']);
});

test('accounts have what people sign in with, and limits that the request names', () => {
  const text = 'JWT valid for 30 minutes, username; 3 attempts per 5 minutes; their own boats';
  const routes = servedRoutes(withAccountRoutes([], text));
  expect(readAccess(text, routes, [])).toMatchObject({
    accounts: {
      login: 'username',
      tokenSeconds: 1800,
      loginLimit: { requests: 3, seconds: 300 },
      isPublic: false,
      isOwned: true,
    },
  });
});

test('a key guards what the request says, or every change', () => {
  const guards = (text: string) => {
    const routes = servedRoutes(readRoutes(text));
    const access = readAccess(text, routes, []);
    return routes.flatMap((route) =>
      guardOf(route, access, text) === undefined ? [] : [`${route.method} ${route.path}`],
    );
  };
  expect(guards('GET /boats, POST /boats, an API key to change')).toEqual(['POST /boats']);
  expect(guards('GET /boats, POST /boats, every request needs an API key')).toEqual([
    'GET /boats',
    'POST /boats',
  ]);
  expect(guards('GET /boats, POST /boats')).toEqual([]);
});

test.each([
  ['changing products needs an api key', 'POST /products, PUT /products/:id, DELETE /products/:id'],
  [
    "show the day's orders for the owner behind an API key",
    'GET /orders, GET /orders/:id, POST /products, PUT /orders/:id, PUT /products/:id, DELETE /orders/:id, DELETE /products/:id',
  ],
])('“%s” asks for the key there alone', (clause, paths) => {
  const text = `API for products and orders, ${clause}`;
  const resources = ['products', 'orders'].map((name) => ({ name, fields: [] }));
  const language = 'en';
  const routes = servedRoutes(
    readRoutes(text, { head: text, resources, language }),
    resources,
    text,
  );
  const access = readAccess(text, routes, resources);
  const guarded = routes.filter((route) => guardOf(route, access, text) === 'withKey');
  expect(guarded.map(({ method, path }) => `${method} ${path}`).toSorted()).toEqual(
    paths.split(', ').toSorted(),
  );
});

test('that something is cancelled with a code is said', () => {
  const lacks = lacksPassword({ routes: [] }, 'with an API key');
  expect(lacks('cancel with a code')).toBe(true);
  expect(lacks('cancel a booking')).toBe(false);
});

test.each([
  ['POST /bells (header X-Token must match, else 403): tower, hour', 'API_TOKEN', 'x-token'],
  ['Sensoren schicken POST /stand mit X-Garten-Secret', 'API_KEY', 'x-garten-secret'],
])('a header that holds a secret guards what is sent: %s', (text, variable, header) => {
  expect(readAccess(text, [], []).key).toEqual({ variable, header });
});
test('other headers of their own hold no key', () => {
  expect(readAccess('the answer has X-Request-Id and X-Total-Count', [], []).key).toBeUndefined();
});
