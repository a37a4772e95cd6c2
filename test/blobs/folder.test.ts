import { createHash } from 'node:crypto';
import fs, { readlinkSync } from 'node:fs';
import { mkdir, open, readdir, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { createFolderBlobs } from '../../src/blobs/folder-blobs.ts';
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

test.skipIf(process.platform !== 'linux')('a folder that cannot be made is refused', async () => {
  await expect(openBlobs('/proc/self/blobs')).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
  const bytes = Buffer.from('x');
  const ref = { sha256: createHash('sha256').update(bytes).digest('hex'), bytes: 1 };
  const blobs = createFolderBlobs('/proc/self/blobs');
  const putting = blobs.put(ref, () => Readable.from([bytes]));
  await expect(putting).rejects.toMatchObject({ code: 'BLOBS_REFUSED' });
});

test.skipIf(process.platform !== 'linux')(
  'a blob and the folders that name it are flushed',
  async () => {
    const { fsync } = fs;
    const flushed: string[] = [];
    const spy = vi.spyOn(fs, 'fsync').mockImplementation((file, done) => {
      flushed.push(readlinkSync(`/proc/self/fd/${file}`));
      fsync(file, done);
    });
    onTestFinished(() => spy.mockRestore());
    const bytes = Buffer.from('x');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const put = async () =>
      (await openBlobs(folder)).put({ sha256, bytes: 1 }, () => Readable.from([bytes]));
    await put();
    expect(flushed).toEqual([join(folder, sha256.slice(0, 2)), folder, dirname(folder)]);
    flushed.length = 0;
    await put();
    expect(flushed).toEqual([join(folder, sha256.slice(0, 2)), folder]);
  },
);

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
