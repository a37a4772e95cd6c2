import type { ResourceField } from '../../contracts/job/resource.ts';
import { jsString, jsValue } from '../markup.ts';
import { source } from '../lay-out.ts';
import { sampleOf, wrongValueOf } from '../shared/sample-fields.ts';
import type { Access } from './access/read-access.ts';
import type { GuardedRoute } from './route-table.ts';
import type { Action } from './served-routes.ts';

interface Tested {
  readonly fields: ReadonlyMap<string, readonly ResourceField[]>;
  /** Whether it writes files. */
  readonly isKept: boolean;
  readonly access: Access;
}

/** `test/api.test.js`: creates, reads, changes and deletes one item, and tries what is refused. */
export function apiTest(
  routes: readonly GuardedRoute[],
  { fields, isKept, access }: Tested,
): string {
  const { accounts, key } = access;
  const created = routes.filter(({ action }) => action === 'create');
  // Only where something can be created, fields can be tried.
  const checked = [...fields].filter(([path]) =>
    created.some((route) => route.collection === path),
  );
  const { collection } = created.find(({ path }) => !path.includes(':')) ?? created[0] ?? {};
  const has = (action: Action): boolean =>
    routes.some((route) => route.action === action && route.collection === collection);
  const pathOf = (action: Action): string =>
    jsString(routes.find((route) => route.action === action)?.path ?? '');
  const signIn = accounts
    ? source`
        await call('POST', ${pathOf('register')}, account);
        const { body } = await call('POST', ${pathOf('login')}, account);
        known = { authorization: 'Bearer ' + body.token };
      `
    : '';
  return source`
    import assert from 'node:assert/strict';
    import { once } from 'node:events';
    ${isKept ? "import { mkdtempSync } from 'node:fs';" : ''}
    import { createServer } from 'node:http';
    ${isKept ? "import { tmpdir } from 'node:os';\nimport { join } from 'node:path';" : ''}
    import { after, before, test } from 'node:test';
    ${accounts ? "import { account } from './account.js';" : ''}
    import { createApp } from '../src/app.js';

    ${key ? `process.env[${jsString(key.variable)}] = 'the key';` : ''}
    ${accounts ? "process.env.JWT_SECRET = 'the secret';" : ''}
    ${isKept ? "process.env.DATA_DIR = mkdtempSync(join(tmpdir(), 'api-'));" : ''}

    // Without limits of how often and how much.
    const server = createServer(createApp({}));
    let origin;
    ${headersOf(access)}

    before(async () => {
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      origin = 'http://127.0.0.1:' + server.address().port;
      ${signIn}
    });

    after(() => server.close());

    async function call(method, path, body) {
      const response = await fetch(origin + path, {
        method,
        headers: body === undefined ? known : { ...known, 'content-type': 'application/json' },
        body: body === undefined ? undefined : JSON.stringify(body),
      });
      const text = await response.text();
      return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
    }

    test('says that it is healthy', async () => {
      assert.deepEqual(await call('GET', '/health'), { status: 200, body: { status: 'ok' } });
    });

    test('answers 404 where there is nothing, and 405 to a method that it does not know', async () => {
      assert.equal((await call('GET', '/nothing/here/at/all')).status, 404);
      assert.equal((await call('DELETE', '/health')).status, 405);
    });

    ${answersOf(routes)}
    ${refusalOf(routes)}
    ${collection === undefined ? '' : lifeOf(collection, has, fields.get(collection))}
    ${checked.map(([path, own]) => checksOf(path, own)).join('\n')}
  `;
}

/** What each request of the tests brings. */
function headersOf({ accounts, key }: Access): string {
  if (accounts !== undefined) return 'let known = {};';
  if (key === undefined) return 'const known = {};';
  const value = key.header === 'authorization' ? 'Bearer the key' : 'the key';
  return `const known = { ${jsString(key.header)}: ${jsString(value)} };`;
}

/** A guarded route does nothing for strangers. */
function refusalOf(routes: readonly GuardedRoute[]): string {
  const route = routes.find(({ guard }) => guard !== undefined);
  if (route === undefined) return '';
  return source`
    test('answers strangers with 401', async () => {
      const method = ${jsString(route.method)};
      const answer = await fetch(origin + ${jsString(filledIn(route.path))}, { method });
      assert.equal(answer.status, 401);
    });
  `;
}

/** What the routes say that answer by themselves. */
function answersOf(routes: readonly GuardedRoute[]): string {
  return routes
    .filter(({ action }) => action === 'answer')
    .map(({ method, path }) => {
      const body = method === 'POST' ? ", { tea: 'green' }" : '';
      return source`
        test(${jsString(`${method} ${path} answers by itself`)}, async () => {
          const answer = await call(${jsString(method)}, ${jsString(filledIn(path))}${body});
          assert.equal(answer.status, 200);
          assert.equal(typeof answer.body, 'object');
          ${body === '' ? '' : "assert.deepEqual(answer.body, { tea: 'green' });"}
        });
      `;
    })
    .join('\n');
}

function lifeOf(
  collection: string,
  has: (action: Action) => boolean,
  fields: readonly ResourceField[] | undefined,
): string {
  const when = (action: Action, code: string): string => (has(action) ? `${code}\n` : '');
  const [first, second] =
    fields === undefined
      ? [{ name: 'First' }, { name: 'Second' }]
      : [sampleOf(fields), sampleOf(fields, 2)];
  return source`
    const all = ${jsString(filledIn(collection))};
    const first = ${jsValue(first)};
    const second = ${jsValue(second)};

    test('keeps what it is given', async () => {
      const created = await call('POST', all, first);
      assert.equal(created.status, 201);
      const { id } = created.body;
      assert.deepEqual(created.body, { ...first, id });
      ${when('list', "assert.ok((await call('GET', all)).body.some((item) => item.id === id));")}
      ${when('read', "assert.deepEqual((await call('GET', all + '/' + id)).body, { ...first, id });")}
      ${when('replace', "assert.deepEqual((await call('PUT', all + '/' + id, second)).body, { ...second, id });")}
      ${when('change', "assert.deepEqual((await call('PATCH', all + '/' + id, second)).body, { ...second, id });")}
      ${when('remove', "assert.equal((await call('DELETE', all + '/' + id)).status, 204);\nassert.equal((await call('DELETE', all + '/' + id)).status, 404);")}
    });

    test('refuses a body that is no JSON object', async () => {
      assert.equal((await call('POST', all, ['a', 'list'])).status, 400);
      const headers = { ...known, 'content-type': 'application/json' };
      const broken = await fetch(origin + all, { method: 'POST', headers, body: '{' });
      assert.equal(broken.status, 400);
      const text = await fetch(origin + all, { method: 'POST', headers: known, body: 'name=First' });
      assert.equal(text.status, 415);
    });

    test('refuses a body that is too large', async () => {
      assert.equal((await call('POST', all, { name: 'x'.repeat(200_000) })).status, 413);
    });
  `;
}

/** Each field with a value that it refuses, one left out, and one that nobody knows. */
function checksOf(collection: string, fields: readonly ResourceField[]): string {
  const sample = sampleOf(fields, 3);
  const wrong = fields.flatMap((field) => {
    const value = wrongValueOf(field);
    return value === undefined ? [] : [[field.label, { ...sample, [field.name]: value }]];
  });
  const missing = fields
    .filter(({ isRequired }) => isRequired === true)
    .map(({ name, label }) => [label, { ...sample, [name]: '' }]);
  const path = jsString(filledIn(collection));
  const name = jsString(`refuses what does not fit the fields of ${collection}`);
  return source`
    test(${name}, async () => {
      const cases = ${jsValue([...wrong, ...missing])};
      for (const [field, body] of cases) {
        const { status, body: answer } = await call('POST', ${path}, body);
        assert.equal(status, 400);
        assert.ok(answer.error.includes(field), answer.error);
      }
      const unknown = { ...${jsValue(sample)}, nobodyKnowsThis: 1 };
      assert.equal((await call('POST', ${path}, unknown)).status, 400);
    });
  `;
}

/** A path with something in the place of its parameters. */
function filledIn(path: string): string {
  return path.replace(/:\w+/g, '1');
}
