import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pairsOf, shuffled, teamsOf } from '../src/draw.js';
import { run } from './run.js';

const dir = await mkdtemp(join(tmpdir(), 'draw-'));
after(() => rm(dir, { recursive: true, force: true }));
const file = join(dir, 'names.txt');
const names = ['Ann', 'Ben', 'Cleo', 'Dan', 'Eve'];
await writeFile(file, names.join('\r\n') + '\n\n');

test('draws each entry once', async () => {
  const { code, out } = await run(file, '--count', '5');
  assert.equal(code, 0);
  assert.deepEqual(out.split('\n').sort(), names);
  assert.ok(names.includes((await run(...names, '--count', '1')).out));
  assert.deepEqual(
    shuffled([1, 2, 3], () => 0),
    [2, 3, 1],
  );
});

test('splits all into teams of the same size, or one more', async () => {
  assert.deepEqual(teamsOf([1, 2, 3, 4, 5], 2), [
    [1, 3, 5],
    [2, 4],
  ]);
  const { out } = await run(file, '--teams', '2');
  assert.equal(out.split('\n').length, 7);
});

test('in pairs everybody draws another, and is drawn once', async () => {
  for (const some of [names.slice(0, 2), names]) {
    const pairs = pairsOf(shuffled(some));
    assert.ok(pairs.every(([one, other]) => one !== other));
    assert.deepEqual(pairs.map(([, other]) => other).sort(), some);
  }
  const folder = join(dir, 'drawn');
  const { code, out } = await run(file, '--pairs', '--folder', folder);
  assert.equal(code, 0);
  assert.equal(out.split('\n').length, 5);
  assert.deepEqual(
    (await readdir(folder)).sort(),
    names.map((name) => name + '.txt'),
  );
  const drawn = await Promise.all(
    names.map((name) => readFile(join(folder, name + '.txt'), 'utf8')),
  );
  assert.deepEqual(drawn.map((text) => text.trim()).sort(), names);
  assert.equal((await run(file, '--pairs', '--folder', folder)).code, 1);
});

test('a name leaves no folder, and of a table the first column is read', async () => {
  const table = join(dir, 'people.csv');
  await writeFile(table, 'name;mail\n../../up;u@x.example\n"Ben";b@x.example\n');
  const folder = join(dir, 'table');
  assert.equal((await run(table, '--pairs', '--folder', folder)).code, 0);
  assert.deepEqual((await readdir(folder)).sort(), ['Ben.txt', 'up.txt']);
});

test('says what is missing', async () => {
  assert.equal((await run(file, '--count', '6')).code, 2);
  assert.equal((await run(file, '--count', 'all')).code, 2);
  assert.equal((await run(join(dir, 'none.txt'))).code, 1);
});
