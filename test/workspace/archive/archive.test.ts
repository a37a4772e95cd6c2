import { randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listArchive, measureArchive } from '../../../src/workspace/archive/read-archive.ts';
import { unpackArchive } from '../../../src/workspace/archive/unpack-archive.ts';
import { writeTree } from '../../../src/workspace/trees/write-tree.ts';
import { tempDir } from '../../helpers/temp-dir.ts';

const names = ['output', 'output.zip'] as const;

/** A folder with files beside it. */
async function sources() {
  const base = await tempDir();
  mkdirSync(join(base, 'job-1/src'), { recursive: true });
  writeFileSync(join(base, 'job-1/index.html'), '<!doctype html>');
  writeFileSync(join(base, 'job-1/src/empty.js'), '');
  writeFileSync(join(base, 'job-1/src/ä €.js'), Buffer.alloc(700_000, '// code'));
  writeFileSync(join(base, 'job-1.zip'), Buffer.alloc(300_000, 'zip'));
  const list = () =>
    listArchive([
      { name: 'output', path: join(base, 'job-1') },
      { name: 'output.zip', path: join(base, 'job-1.zip') },
      { name: 'output.png', path: join(base, 'job-1.png') },
    ]);
  return { base, list };
}

/** In chunks of any size. */
async function* chunksOf(content: Buffer, size: number): AsyncGenerator<Buffer, void> {
  for (let start = 0; start < content.length; start += size)
    yield content.subarray(start, start + size);
}

test.each([1000, 65_536, 5_000_000])('files come back in chunks of %i bytes', async (size) => {
  const { base, list } = await sources();
  const archive = await list();
  const content = Buffer.concat(await Array.fromAsync(archive.read()));
  const dir = join(await tempDir(), 'fresh');
  await unpackArchive(chunksOf(content, size), dir, names);
  expect(readdirSync(dir).toSorted()).toEqual(names);
  for (const path of ['index.html', 'src/empty.js', 'src/ä €.js'])
    expect(readFileSync(join(dir, 'output', path), 'latin1')).toBe(
      readFileSync(join(base, 'job-1', path), 'latin1'),
    );
  const zips = [join(dir, 'output.zip'), join(base, 'job-1.zip')];
  const [unpacked, packed] = zips.map((path) => readFileSync(path, 'latin1'));
  expect(unpacked).toBe(packed);
});

test.each([
  ['of sixteen segments', `${'a/'.repeat(15)}x.txt`],
  ['of 400 bytes', `${`${'b'.repeat(99)}/`.repeat(3)}${'b'.repeat(100)}`],
])('a path %s comes back', async (_, path) => {
  const [source, dir] = [await tempDir(), join(await tempDir(), 'fresh')];
  await writeTree(source, [{ path, content: 'hi' }]);
  const archive = await listArchive([{ name: 'output', path: source }]);
  await unpackArchive(archive.read(), dir, names);
  expect(readFileSync(join(dir, 'output', path), 'utf8')).toBe('hi');
});

test('the same files have the same hash, and others another', async () => {
  const [first, second] = [await sources(), await sources()];
  const measured = await measureArchive(await first.list());
  expect(await measureArchive(await second.list())).toEqual(measured);
  writeFileSync(join(second.base, 'job-1/index.html'), '<!doctype htm1>');
  expect(await measureArchive(await second.list())).not.toEqual(measured);
});

test('a link is refused', async () => {
  const { base, list } = await sources();
  symlinkSync('/etc/passwd', join(base, 'job-1/link'));
  await expect(list()).rejects.toMatchObject({ code: 'PATH_UNSAFE' });
});

describe('an archive is refused, and nothing is written outside', () => {
  const files = (...pairs: readonly unknown[]) => `${JSON.stringify(pairs)}\n`;
  const outside = join(tmpdir(), `outside-${randomUUID()}`);
  test.each([
    ['a path that leads out', `${files(['output/../../x', 1])}x`],
    ['an absolute path', `${files([outside, 1])}x`],
    ['a name that is not expected', `${files(['other/x', 1])}x`],
    ['a file in place of its folder', `${files(['output', 1])}x`],
    ['a folder in place of a file', `${files(['output.zip/x', 1])}x`],
    ['a file beside it twice', `${files(['output.zip', 1], ['output.zip', 1])}xx`],
    ['a path deeper than is allowed', `${files([`output/${'a/'.repeat(16)}x`, 1])}x`],
    ['a path twice', `${files(['output/x', 1], ['output/X', 1])}xx`],
    ['a size that is not a number', `${files(['output/x', '1'])}x`],
    ['a negative size', `${files(['output/x', -1])}x`],
    ['less than it says', `${files(['output/x', 2])}x`],
    ['more than it says', `${files(['output/x', 1])}xy`],
    ['no list', 'x'],
    ['a list that is not JSON', '[\n'],
    ['a list that never ends', 'x'.repeat(5_000_000)],
    ['too many files', files(...Array.from({ length: 2200 }, (_, i) => [`output/${i}`, 0]))],
  ])('%s', async (_, content) => {
    const base = await tempDir();
    const dir = join(base, 'fresh');
    const unpacking = unpackArchive(chunksOf(Buffer.from(content), 100_000), dir, names);
    await expect(unpacking).rejects.toMatchObject({ code: 'BLOB_DAMAGED' });
    expect(readdirSync(base).filter((name) => name !== 'fresh')).toEqual([]);
    expect(existsSync(outside)).toBe(false);
  });
});
