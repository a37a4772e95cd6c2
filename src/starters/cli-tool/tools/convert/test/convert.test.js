import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { readCsv, writeCsv } from '../src/csv.js';
import { settings } from '../src/settings.js';
import { tool } from '../src/tool.js';
import { run } from './run.js';

/** A column, by which rows may be told apart. */
const column = settings.unique ?? 'name';
// All rows of the tests count, in their order.
for (const name of ['unique', 'sort', 'where']) delete settings[name];
/** Numbers are text unless the settings say otherwise. */
const cell = (text) => (settings.numbers ? Number(text) : text);
let dir;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'convert-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

test('reads quotes, line breaks in quotes and Windows line ends', () => {
  const text = 'name,said\r\nAda,"Hello, ""world""\nagain"\r\nBob,\r\n';
  assert.deepEqual(readCsv(text), [
    { name: 'Ada', said: 'Hello, "world"\nagain' },
    { name: 'Bob', said: '' },
  ]);
});

test('reads what it writes', () => {
  const rows = [
    { a: 'x;y', b: '"' },
    { a: '', b: 'line\nbreak' },
  ];
  assert.deepEqual(readCsv(writeCsv(rows, ';'), ';'), rows);
});

test('converts there and back, and writes over nothing', async () => {
  const [csv, json] = [join(dir, 'a.csv'), join(dir, 'a.json')];
  await writeFile(csv, column + ',age\nAda,36\n');
  assert.match((await run(csv, json)).out, /1/);
  assert.deepEqual(JSON.parse(await readFile(json, 'utf8')), [
    { [column]: 'Ada', age: cell('36') },
  ]);
  assert.equal((await run(csv, json)).code, 1);
  assert.equal((await run(csv, json, '--force')).code, 0);
});

test('keeps the first of the rows with the same value in a column', async () => {
  const [csv, json] = [join(dir, 'a.csv'), join(dir, 'a.json')];
  await writeFile(csv, column + ',age\nAda,36\n ada ,37\n,1\n,2\nBob,3\n');
  assert.equal((await run(csv, json, '--unique', column)).code, 0);
  const ages = JSON.parse(await readFile(json, 'utf8')).map(({ age }) => age);
  assert.deepEqual(ages, ['36', '1', '2', '3'].map(cell));
  assert.equal((await run(csv, join(dir, 'b.json'), '--unique', 'no such column')).code, 1);
});

test('sorts rows by a column, and chooses some', async () => {
  const [csv, json] = [join(dir, 'a.csv'), join(dir, 'a.json')];
  await writeFile(csv, column + ',last_name\nAda,Zed\nBob,Bo\nCy,Adams\n');
  await run(csv, json, '--sort', 'last name', '--where', column + '!=Bob');
  const names = JSON.parse(await readFile(json, 'utf8')).map((row) => row.last_name);
  assert.deepEqual(settings.isFalling ? names.toReversed() : names, ['Adams', 'Zed']);
});

test('says what is wrong', async () => {
  const broken = join(dir, 'broken.json');
  await writeFile(broken, '{"a":1}');
  assert.equal((await run(broken, join(dir, 'b.csv'))).code, 1);
  assert.equal((await run(join(dir, 'none.csv'), join(dir, 'c.json'))).code, 1);
  assert.equal((await run('a.txt', 'b.csv')).code, 2);
  assert.equal((await run({ input: { isTTY: true } })).code, 2);
});

test('reads what is piped in, and prints it as the other kind', async () => {
  const csv = await run('--compact', { input: [column + ',age\nAda,36\n'] });
  assert.equal(csv.out, JSON.stringify([{ [column]: 'Ada', age: cell('36') }]));
  const json = await run('-', '--separator', ';', { input: ['[{"a":1,', '"b":"ü"}]'] });
  assert.equal(json.out, 'a;b\n1;ü');
  const file = join(dir, 'a.csv');
  await writeFile(file, column + '\nAda\n');
  assert.match((await run(file)).out, /\n  \{/);
});

test('each CSV file of a folder becomes a JSON file', async () => {
  await writeFile(join(dir, 'a.csv'), column + '\nAda\n');
  await writeFile(join(dir, 'b.txt'), '');
  assert.equal(
    (await run(dir, join(dir, 'out'), ...(settings.watching ? ['--once'] : []))).code,
    0,
  );
  assert.deepEqual(JSON.parse(await readFile(join(dir, 'out', 'a.json'), 'utf8')), [
    { [column]: 'Ada' },
  ]);
});

test('numbers are numbers where a column holds nothing else', async () => {
  const input = () => [column + ';zip;price;phone\nAda;01234;3,50;12\nBob;04567;;+1 2\n'];
  const { out } = await run('--numbers', '--separator', ';', { input: input() });
  assert.deepEqual(JSON.parse(out), [
    { [column]: 'Ada', zip: '01234', price: 3.5, phone: '12' },
    { [column]: 'Bob', zip: '04567', price: null, phone: '+1 2' },
  ]);
});

test('writes fields of fields as columns with a dot', async () => {
  const [json, csv] = [join(dir, 'a.json'), join(dir, 'a.csv')];
  const rows = [{ [column]: 'Ada', home: { city: 'Rome', at: { zip: 1 } }, tags: ['a'] }];
  await writeFile(json, JSON.stringify(rows));
  assert.equal((await run(json, csv, '--separator', '|')).code, 0);
  assert.equal(
    await readFile(csv, 'utf8'),
    column + '|home.city|home.at.zip|tags\nAda|Rome|1|"[""a""]"\n',
  );
});

test('what comes into a watched folder is converted', { skip: !settings.watching }, async () => {
  const said = [];
  const watching = tool.commands.convert.run({
    values: {},
    positionals: [dir, join(dir, 'out')],
    out: (line) => said.push(line),
    every: 50,
    times: 6,
  });
  await writeFile(join(dir, 'late.csv'), column + '\nAda\n');
  await watching;
  assert.equal(JSON.parse(await readFile(join(dir, 'out', 'late.json'), 'utf8')).length, 1);
  assert.equal(said.length, 2);
});
