import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { run } from './run.js';

const dir = await mkdtemp(join(tmpdir(), 'merge-'));
after(() => rm(dir, { recursive: true, force: true }));
const file = async (name, text) => {
  await writeFile(join(dir, name), text);
  return join(dir, name);
};
// Named one by one, so that the kinds of the settings do not matter.
const kind = (await import('../src/settings.js')).settings.kinds[0] ?? '.csv';
const isCsv = kind === '.csv';

test('joins the rows of CSV by their names', { skip: !isCsv }, async () => {
  const paths = [await file('a.csv', 'n;x\n2;b\n'), await file('b.csv', 'x;y\na;1\nb;2\n')];
  const out = join(dir, 'all.csv');
  const args = [...paths, '--source=', '--separator', ';', '--output', out];
  assert.match((await run(...args, '--dry-run')).out, /3 rows of 2 files/);
  await assert.rejects(readFile(out));
  assert.equal((await run(...args, '--sort', 'x')).code, 0);
  assert.equal(await readFile(out, 'utf8'), 'x;y;n\na;1;\nb;;2\nb;2;\n');
  assert.equal((await run(...args)).code, 1);
  assert.equal((await run(...args, '--force')).code, 0);
});

test('names the file of each row', { skip: !isCsv }, async () => {
  const path = await file('e.csv', 'n\n1\n');
  assert.equal((await run(path, '--source', 'from')).out, 'from,n\ne.csv,1');
});

test('leaves out what was there before', { skip: !isCsv }, async () => {
  const paths = [await file('c.csv', 'n\n1\n2\n'), await file('d.csv', 'n\n2\n3\n')];
  assert.equal((await run(...paths, '--source=', '--unique')).out, 'n\n1\n2\n3');
});

test('says what is missing', async () => {
  assert.equal((await run()).code, 2);
  assert.equal((await run(join(dir, 'nothing' + kind))).code, 1);
  assert.equal((await run('x' + kind, '--separator', 'xx')).code, 2);
});
