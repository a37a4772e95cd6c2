import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openApp } from '../src/app.js';
import { settings } from '../src/settings.js';
import { startApi } from './ask.js';
import { serve } from './call.js';

const codeOf = ({ errors }) => errors?.[0].extensions?.code;

for (const type of settings.types) {
  const { name, one, many, relations } = type;
  const [first, second] = settings.samples[many];
  const asked = ['id', ...Object.keys(first)].join(' ');

  test('adds, finds, changes and deletes a ' + name, async () => {
    const { ask, add } = await startApi();
    const { made } = await add(type, first, asked);
    assert.deepEqual(made, { ...first, id: made.id });
    const read = await ask(`query ($id: ID!) { ${one}(id: $id) { ${asked} } }`, made);
    assert.deepEqual(read.data[one], made);
    const changed = await ask(
      `mutation ($id: ID!, $change: ${name}Change!) { done: update${name}(id: $id, change: $change) { ${asked} } }`,
      { id: made.id, change: second },
    );
    assert.deepEqual(changed.data.done, { ...second, id: made.id });
    const remove = `mutation ($id: ID!) { delete${name}(id: $id) { id } }`;
    assert.equal((await ask(remove, made)).errors, undefined);
    assert.equal(codeOf(await ask(remove, made)), 'NOT_FOUND');
    assert.equal((await ask(`{ ${one}(id: "${made.id}") { id } }`)).data[one], null);
  });

  test('lists ' + many + ' by filter, order and page', async () => {
    const { ask, add } = await startApi();
    for (const sample of [first, second]) await add(type, sample);
    const ids = async (args) => {
      const { data } = await ask(`{ ${many}(${args}) { total items { id } } }`);
      return [data[many].total, data[many].items.map(({ id }) => id).join()];
    };
    assert.deepEqual(await ids('sort: { by: id, descending: true }'), [2, '2,1']);
    assert.deepEqual(await ids('limit: 1, page: 2'), [2, '2']);
    assert.deepEqual(await ids('limit: 1, page: 3'), [2, '']);
    assert.deepEqual(await ids('filter: { id: "2" }'), [1, '2']);
    const differing = Object.keys(first).find((key) => first[key] !== second[key]);
    const filter = (operator, value) =>
      `filter: { ${differing}: { ${operator}: ${JSON.stringify(value)} } }`;
    const wanted = second[differing];
    const held = Array.isArray(wanted) ? filter('contains', wanted[0]) : filter('equals', wanted);
    assert.deepEqual(await ids(held), [1, '2']);
    for (const [list, values] of Object.entries(second).filter(([, one]) => Array.isArray(one))) {
      const holding = `filter: { ${list}: { contains: ${JSON.stringify(values.at(-1))} } }`;
      assert.deepEqual(await ids(holding), [1, '2']);
    }
  });

  test('refuses a ' + name + ' that breaks a rule', async () => {
    const { add } = await startApi();
    for (const [field, value] of wrongFor(settings.fields[many])) {
      const answer = await add(type, { ...first, [field]: value });
      assert.equal(codeOf(answer), 'BAD_USER_INPUT', field);
    }
    assert.ok((await add(type, { ...first, nobodyKnowsThis: 1 })).errors);
    assert.ok((await add(type, [])).errors);
  });

  for (const { name: field, to, key, back, isMany } of relations) {
    test('a ' + name + ' refers to a ' + to + ', and back', async () => {
      const { ask, add } = await startApi();
      const target = settings.types.find((other) => other.name === to);
      const lost = isMany ? ['no-such-id'] : 'no-such-id';
      assert.equal(codeOf(await add(type, { ...first, [key]: lost })), 'BAD_USER_INPUT');
      const { made } = await add(target, settings.samples[target.many][0]);
      const reference = isMany ? [made.id] : made.id;
      await add(type, { ...first, [key]: reference });
      const inner = isMany ? 'items { id }' : 'id';
      const { data } = await ask(
        `{ ${many}(filter: { ${key}: "${made.id}" }) { items { ${field} { ${inner} } } }
           ${target.one}(id: "${made.id}") { ${back} { total items { id } } } }`,
      );
      const [found] = data[many].items;
      assert.deepEqual(isMany ? found[field].items : [found[field]], [made]);
      assert.deepEqual(data[target.one][back], { total: 1, items: [{ id: '1' }] });
      const removed = await ask(`mutation { delete${to}(id: "${made.id}") { id } }`);
      assert.equal(codeOf(removed), 'IN_USE');
    });
  }
}

test('keeps its things when it is started again', async () => {
  const { add, file } = await startApi();
  const [type] = settings.types;
  await add(type, settings.samples[type.many][0]);
  const again = await serve(await openApp({ file }));
  const query = `{ ${type.many} { total } }`;
  const { body } = await again.call('GET', '/graphql?query=' + encodeURIComponent(query));
  await again.close();
  assert.equal(body.data[type.many].total, 1);
});

test('begins with what the settings say, and adds it once', async () => {
  const { file, close } = await startApi();
  await close();
  const count = async () => {
    const { call, close: end } = await serve(await openApp({ file }));
    const counts = settings.types.map(async ({ many }) => {
      const query = encodeURIComponent(`{ ${many} { total } }`);
      return (await call('GET', '/graphql?query=' + query)).body.data[many].total;
    });
    const totals = await Promise.all(counts);
    await end();
    return totals;
  };
  const wanted = settings.types.map(({ many }) => settings.seeds?.[many]?.length ?? 0);
  assert.deepEqual(await count(), wanted);
  assert.deepEqual(await count(), wanted);
});

test('serves its page and its schema, and says what it does not know', async () => {
  const { call } = await startApi();
  assert.match((await call('GET', '/schema.graphql')).body, /type Query/);
  const page = await call('GET', '/');
  assert.match(page.headers.get('content-security-policy'), /default-src 'self'/);
  assert.equal((await call('GET', '/no-such-page')).status, 404);
  assert.equal((await call('DELETE', '/health')).status, 405);
});

/** Values that a rule refuses, and no type does. */
function wrongFor(fields) {
  return Object.entries(fields).flatMap(([name, { type, oneOf, max, isRequired }]) => {
    const isText = !['number', 'integer', 'boolean', 'list'].includes(type);
    return [
      ...(type === 'list' ? [[name, ['']]] : []),
      ...(isText && isRequired ? [[name, '']] : []),
      ...(isText && (oneOf || type !== 'text') ? [[name, 'surely wrong']] : []),
      ...(type === 'text' && !oneOf && max <= 1000 ? [[name, 'x'.repeat(max + 1)]] : []),
      ...(['number', 'integer'].includes(type) && max < 1e9 ? [[name, max + 1]] : []),
    ];
  });
}
