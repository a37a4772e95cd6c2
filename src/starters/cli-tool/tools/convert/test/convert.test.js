import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { readCsv, writeCsv } from '../src/csv.js';
import { run } from './run.js';

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
  await writeFile(csv, 'name,age\nAda,36\n');
  assert.match((await run(csv, json)).out, /^Wrote 1 row/);
  assert.deepEqual(JSON.parse(await readFile(json, 'utf8')), [{ name: 'Ada', age: '36' }]);
  assert.equal((await run(csv, json)).code, 1);
  assert.equal((await run(csv, json, '--force')).code, 0);
});

test('says what is wrong', async () => {
  const broken = join(dir, 'broken.json');
  await writeFile(broken, '{"a":1}');
  assert.equal((await run(broken, join(dir, 'b.csv'))).code, 1);
  assert.equal((await run(join(dir, 'none.csv'), join(dir, 'c.json'))).code, 1);
  assert.equal((await run('a.txt', 'b.csv')).code, 2);
  assert.equal((await run()).code, 2);
});
