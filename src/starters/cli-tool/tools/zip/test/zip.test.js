import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { run } from './run.js';

const dir = await mkdtemp(join(tmpdir(), 'zip-'));
after(() => rm(dir, { recursive: true, force: true }));
const [source, to] = [join(dir, 'notes'), join(dir, 'kept')];
await mkdir(join(source, 'below'), { recursive: true });
await writeFile(join(source, 'below', 'a.txt'), 'tea');
const path = await realpath(source);
const mark = createHash('sha256').update(path).digest('hex').slice(0, 8);
const at = (second) => ({ now: () => new Date(2026, 4, 31, 18, 30, second).getTime() });

test('packs a folder, and keeps the newest', async () => {
  for (const second of [1, 2, 3]) {
    const { code, out } = await run(source, '-o', to, '--keep', '2', at(second));
    assert.equal(code, 0);
    assert.match(out, /1/);
  }
  await writeFile(join(to, 'notes-other.zip'), '');
  assert.deepEqual((await readdir(to)).sort(), [
    `notes-${mark}-2026-05-31_18-30-02.zip`,
    `notes-${mark}-2026-05-31_18-30-03.zip`,
    'notes-other.zip',
  ]);
});

test('leaves those of another folder with that name, and those of a folder that is empty now', async () => {
  const [other, kept] = [join(dir, 'other', 'notes'), join(dir, 'both')];
  await mkdir(other, { recursive: true });
  await writeFile(join(other, 'b.txt'), 'milk');
  await run(source, '-o', kept, '--keep', '1', at(1));
  await run(other, '-o', kept, '--keep', '1', at(1));
  assert.equal((await readdir(kept)).length, 2);
  await rm(join(other, 'b.txt'));
  await run(other, '-o', kept, '--keep', '1', at(2));
  assert.equal((await readdir(kept)).length, 3);
});

test('refuses what cannot be meant', async () => {
  assert.equal((await run(source, source)).code, 2);
  assert.equal((await run(source, '-o', to, '--keep', '0')).code, 2);
  assert.equal((await run(source, '-o', source)).code, 1);
  assert.equal((await run(join(dir, 'none'), '-o', to)).code, 1);
});
