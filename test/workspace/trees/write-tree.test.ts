import { createHash } from 'node:crypto';
import { readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ProjectFile } from '../../../src/contracts/stages/stage.ts';
import { writeTree } from '../../../src/workspace/trees/write-tree.ts';
import { tempDir } from '../../helpers/temp-dir.ts';

const text = (path: string, content = 'x'): ProjectFile => ({ path, content });
const sha256 = (data: string): string => createHash('sha256').update(data).digest('hex');

test('writes the files and returns their manifest, sorted by path', async () => {
  const dir = join(await tempDir(), 'tree');
  const { files, tree } = await writeTree(dir, [
    text('src/index.js', 'b'),
    text('a.txt', 'é'),
    { path: 'Z.bin', content: new Uint8Array([0, 255]) },
  ]);
  expect(files.map(({ path, bytes }) => [path, bytes])).toEqual([
    ['Z.bin', 2],
    ['a.txt', 2],
    ['src/index.js', 1],
  ]);
  expect(await readFile(join(dir, 'src/index.js'), 'utf8')).toBe('b');
  expect(files[1]?.sha256).toBe(sha256('é'));
  const manifest = files.map((file) => `${file.path}\0${file.sha256}\n`).join('');
  expect(tree).toEqual({ count: 3, bytes: 5, sha256: sha256(manifest) });
  expect((await stat(dir)).mode & 0o777).toBe(0o700);
});

test('returns the same tree hash for any order of the files', async () => {
  const dir = await tempDir();
  const files = [text('b'), text('a/c'), text('a/b')];
  const one = await writeTree(join(dir, '1'), files);
  const two = await writeTree(join(dir, '2'), files.toReversed());
  expect(two).toEqual(one);
});

test('replaces lone surrogates', async () => {
  const dir = join(await tempDir(), 'tree');
  const { files } = await writeTree(dir, [text('a', '\ud800')]);
  expect(files[0]?.bytes).toBe(3);
  expect(await readFile(join(dir, 'a'), 'utf8')).toBe('\ufffd');
});

test.each<[string, string[]]>([
  ['case', ['README.md', 'readme.md']],
  ['case of a folder', ['Src/a.js', 'src/b.js']],
  ['composition', ['caf\u00e9', 'cafe\u0301']],
  ['a name given twice', ['a', 'a']],
  ['a file with the name of a folder', ['a', 'a/b']],
  ['a folder with the name of a file', ['a/b', 'A']],
  ['a path that leaves the tree', ['ok', '../out']],
  ['a hook', ['.git/hooks/pre-commit']],
  ['a Git repository', ['a/HEAD', 'a/config', 'a/objects/x', 'a/refs/x']],
])('refuses colliding and unsafe paths before writing anything: %s', async (_, paths) => {
  const base = await tempDir();
  const writing = writeTree(
    join(base, 'tree'),
    paths.map((path) => text(path)),
  );
  await expect(writing).rejects.toMatchObject({ code: 'PATH_UNSAFE' });
  expect(await readdir(base)).toEqual([]);
});

test.each<[string, ProjectFile[]]>([
  ['10,000 files', Array.from({ length: 10_000 }, (_, index) => text(`f${index}`))],
  ['a file of more than 5 MB', [text('a', 'x'.repeat(5_000_001))]],
  ['more than 50 MB', Array.from({ length: 11 }, (_, i) => text(`f${i}`, 'x'.repeat(4_900_000)))],
])('refuses a tree that is too large: %s', async (_, files) => {
  const base = await tempDir();
  const writing = writeTree(join(base, 'tree'), files);
  await expect(writing).rejects.toMatchObject({ code: 'TREE_TOO_LARGE' });
  expect(await readdir(base)).toEqual([]);
});

test('removes what an interrupted run left behind', async () => {
  const dir = await tempDir();
  await writeFile(join(dir, 'half-written.html'), '<h');
  await writeTree(dir, [text('a')]);
  expect(await readdir(dir)).toEqual(['a']);
});

test('does not write through a link at its path', async () => {
  const [base, outside] = [await tempDir(), await tempDir()];
  await symlink(outside, join(base, 'tree'));
  await writeTree(join(base, 'tree'), [text('a')]);
  expect(await readdir(outside)).toEqual([]);
  expect(await readdir(join(base, 'tree'))).toEqual(['a']);
});

test('leaves nothing behind if it is aborted', async () => {
  const base = await tempDir();
  const controller = new AbortController();
  const files = Array.from({ length: 200 }, (_, index) => text(`f${index}`));
  const writing = writeTree(join(base, 'tree'), files, { signal: controller.signal });
  controller.abort(new Error('cancelled'));
  await expect(writing).rejects.toThrow('cancelled');
  expect(await readdir(base)).toEqual([]);
});

test('yields to the event loop while it writes many files', async () => {
  const base = await tempDir();
  let turns = 0;
  const count = (): void => {
    turns += 1;
    immediate = setImmediate(count);
  };
  let immediate = setImmediate(count);
  const files = Array.from({ length: 400 }, (_, index) => text(`d${index % 7}/f${index}`));
  await writeTree(join(base, 'tree'), files);
  clearImmediate(immediate);
  expect(turns).toBeGreaterThan(10);
});
