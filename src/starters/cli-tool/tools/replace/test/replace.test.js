import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { patternOf, replaceIn } from '../src/replace.js';
import { settings } from '../src/settings.js';
import { run } from './run.js';

const dir = await mkdtemp(join(tmpdir(), 'replace-'));
after(() => rm(dir, { recursive: true, force: true }));
const ending = '.' + (settings.kinds[0] ?? 'txt');
const file = join(dir, 'a' + ending);
const [shows, writes] = settings.actsAtOnce ? [['--dry-run'], []] : [[], ['--yes']];

beforeEach(async () => {
  for (const name of await readdir(dir)) await rm(join(dir, name));
  await writeFile(file, 'tea and tea\nTea\n');
});

test('shows the changes, and writes none', async () => {
  const { code, out } = await run('tea', 'milk', dir, ...shows);
  assert.equal(code, 0);
  assert.match(out, /1 - tea and tea\n {2}1 \+ milk and milk/);
  assert.equal(await readFile(file, 'utf8'), 'tea and tea\nTea\n');
});

test('writes them, and keeps each file as it was', async () => {
  await run('tea', 'milk', dir, ...writes);
  await run('milk', 'soup', dir, ...writes);
  assert.equal(await readFile(file, 'utf8'), 'soup and soup\nTea\n');
  assert.equal(await readFile(file + '.bak', 'utf8'), 'tea and tea\nTea\n');
  assert.equal(await readFile(file + '.bak2', 'utf8'), 'milk and milk\nTea\n');
});

test('takes a plain text as it is written', () => {
  const of = (text, replacement, options = {}) =>
    replaceIn('a.b A.b axb', patternOf(text, options), replacement, options.isRegex).text;
  assert.equal(of('a.b', '$&'), '$& A.b axb');
  assert.equal(of('a.b', '1', { ignoreCase: true }), '1 1 axb');
  assert.equal(of('a(.)b', '$1', { isRegex: true }), '. A.b x');
});

test('leaves what is no text, and says what is missing', async () => {
  const image = join(dir, 'b' + ending);
  await writeFile(image, Buffer.from('tea\0'));
  await run('tea', 'milk', dir, ...writes);
  assert.deepEqual(await readFile(image), Buffer.from('tea\0'));
  assert.equal((await run('tea', 'milk')).code, 2);
  assert.equal((await run('(', 'milk', dir, '--regex')).code, 2);
});

test('shows what it writes, by line and across lines', () => {
  const of = (text, source, replacement) =>
    replaceIn(text, patternOf(source, { isRegex: true }), replacement, true);
  const { text, changes } = of('a1\na2\na3', '^a(.)', '$1b');
  assert.equal(text, '1b\n2b\n3b');
  assert.equal(changes.length, 3);
  assert.equal(of('a  \nb  \nc', ' +$', '').text, 'a\nb\nc');
  assert.deepEqual(of('a  \nb', ' +$', '').changes, [{ line: 1, before: 'a  ', after: 'a' }]);
  assert.deepEqual(of('x\na\nb\na', 'a\nb', 'c'), {
    text: 'x\nc\na',
    count: 1,
    changes: [{ line: 2, before: 'a\nb', after: 'c' }],
  });
});

test('tells what it leaves out, and takes a folder with .bak in its name', async () => {
  await writeFile(file + '.bak3', 'tea');
  await writeFile(join(dir, 'b' + ending), Buffer.from('tea \xe9', 'latin1'));
  const inside = join(dir, 'site.bakery' + ending);
  await writeFile(inside, 'tea');
  const { err } = await run('tea', 'milk', dir, file + '.bak3', ...writes);
  assert.match(err, /b\.\w+\n.*\.bak3/);
  assert.equal(await readFile(inside, 'utf8'), 'milk');
  assert.equal(await readFile(file + '.bak3', 'utf8'), 'tea');
});
