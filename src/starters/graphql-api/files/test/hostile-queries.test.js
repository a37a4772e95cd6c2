import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'graphql';
import { problemsWithSize } from '../src/query-size.js';
import { settings } from '../src/settings.js';
import { startApi } from './ask.js';

const [{ name, one, many }] = settings.types;
const limits = { depth: 4, values: 1000 };
const problems = (query) => problemsWithSize(parse(query), limits).map(({ message }) => message);

test('lets through what asks for little', () => {
  assert.deepEqual(problems('{ a(limit: 10) { total items { b { c } } } }'), []);
  assert.deepEqual(problems('{ __schema { types { fields { type { ofType { name } } } } } }'), []);
});

for (const [what, query, expected] of [
  ['levels without end', '{ a { b { c { d { e } } } } }', /5 levels/],
  ['levels in fragments', '{ a { ...F } } fragment F on T { b { c { d { e } } } }', /5 levels/],
  [
    'many values of many entries',
    '{ a(limit: 100) { items { b { c d e f g h i j k l } } } }',
    /values/,
  ],
  [
    'pages as large as a variable',
    'query ($n: Int) { a(limit: $n) { items { b c d e f g h i j k } } }',
    /values/,
  ],
  [
    'the same under many names',
    '{' + Array.from({ length: 60 }, (_, index) => ` a${index}: a { items { b } }`).join('') + ' }',
    /values/,
  ],
  [
    'fragments that double each other',
    '{ ...F0 }' +
      Array.from(
        { length: 60 },
        (_, index) => ` fragment F${index} on T { ...F${index + 1} ...F${index + 1} }`,
      ).join('') +
      ' fragment F60 on T { a b }',
    /values/,
  ],
]) {
  test('refuses ' + what, () => {
    assert.match(problems(query).join(), expected);
  });
}

test('a fragment within itself ends', () => {
  assert.deepEqual(problems('{ ...A } fragment A on T { ...B } fragment B on T { ...A x }'), []);
});

test('refuses what is too large before it is read', async () => {
  const { ask } = await startApi();
  const long =
    '{ ' + Array.from({ length: 3000 }, (_, index) => `a${index}: __typename`).join(' ') + ' }';
  assert.match((await ask(long)).errors[0].message, /tokens/i);
  const wide =
    '{ ' +
    Array.from(
      { length: 95 },
      (_, index) => `a${index}: ${many}(limit: 100) { items { id } }`,
    ).join(' ') +
    ' }';
  assert.ok((await ask(wide)).data);
  const wider = wide.replaceAll('{ id }', '{ id x: id y: id }');
  assert.equal((await ask(wider)).errors[0].extensions.code, 'QUERY_TOO_LARGE');
});

test('what an attacker would send changes nothing', async () => {
  const { ask, call } = await startApi();
  for (const id of ['__proto__', 'constructor', 'toString', '../../etc/passwd', "' OR 1=1 --"]) {
    const { data } = await ask(`query ($id: ID!) { ${one}(id: $id) { id } }`, { id });
    assert.equal(data[one], null);
    const removed = await ask(`mutation ($id: ID!) { delete${name}(id: $id) { id } }`, { id });
    assert.equal(removed.errors[0].extensions.code, 'NOT_FOUND');
  }
  const polluted = `{"query":"mutation ($input: ${name}Input!) { ${settings.verb}${name}(input: $input) { id } }","variables":{"input":{"__proto__":{"admin":true}}}}`;
  const answer = await call('POST', '/graphql', polluted, { 'content-type': 'application/json' });
  assert.ok(answer.body.errors);
  assert.equal({}.admin, undefined);
});

test('a page of another site can change nothing', async () => {
  const { call } = await startApi();
  const mutation = `mutation { delete${name}(id: "1") { id } }`;
  // A browser sends these from other sites without asking.
  const asText = await call('POST', '/graphql', JSON.stringify({ query: mutation }), {
    'content-type': 'text/plain',
  });
  assert.equal(asText.status, 415);
  const asLink = await call('GET', '/graphql?query=' + encodeURIComponent(mutation));
  assert.equal(asLink.status, 405);
});

test('refuses bodies that are no query', async () => {
  const { call } = await startApi();
  const headers = { accept: 'application/graphql-response+json' };
  for (const body of [
    [],
    { query: 7 },
    { query: '{' },
    { query: '{ noSuchField }' },
    { variables: {} },
    { query: '{ a }', variables: 7 },
  ]) {
    const { status } = await call('POST', '/graphql', body, headers);
    assert.equal(status, 400, JSON.stringify(body));
  }
  const huge = await call('POST', '/graphql', { query: ' '.repeat(200_000) });
  assert.equal(huge.status, 413);
});
