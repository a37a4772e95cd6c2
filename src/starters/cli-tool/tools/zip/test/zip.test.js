import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { run } from './run.js';

const dir = await mkdtemp(join(tmpdir(), 'zip-'));
after(() => rm(dir, { recursive: true, force: true }));
const [source, to] = [join(dir, 'notes'), join(dir, 'kept')];
await mkdir(join(source, 'below'), { recursive: true });
await writeFile(join(source, 'below', 'a.txt'), 'tea');
const at = (second) => ({ now: () => new Date(2026, 4, 31, 18, 30, second).getTime() });

test('packs a folder, and keeps the newest', async () => {
  for (const second of [1, 2, 3]) {
    const { code, out } = await run(source, '-o', to, '--keep', '2', at(second));
    assert.equal(code, 0);
    assert.match(out, /1/);
  }
  await writeFile(join(to, 'notes-other.zip'), '');
  assert.deepEqual((await readdir(to)).sort(), [
    'notes-2026-05-31_18-30-02.zip',
    'notes-2026-05-31_18-30-03.zip',
    'notes-other.zip',
  ]);
});

test('refuses what cannot be meant', async () => {
  assert.equal((await run(source, source)).code, 2);
  assert.equal((await run(source, '-o', to, '--keep', '0')).code, 2);
  assert.equal((await run(source, '-o', source)).code, 1);
  assert.equal((await run(join(dir, 'none'), '-o', to)).code, 1);
});
