import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openStore } from '../src/store.js';

const dir = await mkdtemp(join(tmpdir(), 'store-'));
after(() => rm(dir, { recursive: true, force: true }));

test('keeps what was changed, also when many changes come at once', async () => {
  const file = join(dir, 'deep', 'numbers.json');
  const store = await openStore(file, []);
  await Promise.all([1, 2, 3].map((number) => store.update((numbers) => numbers.push(number))));
  assert.deepEqual((await openStore(file, [])).value, [1, 2, 3]);
  assert.deepEqual(await readdir(join(dir, 'deep')), ['numbers.json']);
});

test('refuses a file that is broken instead of losing it', async () => {
  const file = join(dir, 'broken.json');
  await writeFile(file, '{');
  await assert.rejects(openStore(file, {}), /not valid JSON/);
});
