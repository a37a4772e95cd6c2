import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { shuffled, teamsOf } from '../src/draw.js';
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

test('says what is missing', async () => {
  assert.equal((await run(file, '--count', '6')).code, 2);
  assert.equal((await run(file, '--count', 'all')).code, 2);
  assert.equal((await run(join(dir, 'none.txt'))).code, 1);
});
