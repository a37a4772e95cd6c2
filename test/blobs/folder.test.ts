import { mkdir, open, readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { openBlobs } from '../../src/open-blobs.ts';
import { blobsContract } from '../../src/testing/index.ts';
import { tempDir } from '../helpers/temp-dir.ts';

let folder = '';
beforeEach(async () => {
  folder = join(await tempDir(), 'blobs');
});

blobsContract({
  open: () => openBlobs(folder),
  async tamper(sha256) {
    const file = await open(join(folder, sha256.slice(0, 2), sha256), 'r+');
    await file.write('tampered', 100);
    await file.close();
  },
});

test('removes what dead processes left half written, and nothing else', async () => {
  const key = `de${'0'.repeat(62)}`;
  const half = `${key}.new-${'a'.repeat(21)}`;
  const kept = ['de/photo.jpg', `de/${'0'.repeat(38)}`, `ab/${half}`, `ab/${key}`];
  const parents = ['de', 'ab', `de/${key}`, `de/${key}.new-${'b'.repeat(21)}`];
  const then = new Date(Date.now() - 3 * 86_400_000);
  for (const path of parents) await mkdir(join(folder, path), { recursive: true });
  for (const path of [...kept, `de/${half}`]) await writeFile(join(folder, path), '');
  const all = await readdir(folder, { recursive: true });
  for (const path of all) await utimes(join(folder, path), then, then);
  expect(await Array.fromAsync((await openBlobs(folder)).list())).toEqual([]);
  const left = all.filter((path) => path !== `de/${half}`);
  expect((await readdir(folder, { recursive: true })).toSorted()).toEqual(left.toSorted());
});
