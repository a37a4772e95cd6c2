import { execFileSync } from 'node:child_process';
import { renameSync, symlinkSync } from 'node:fs';
import { link, mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyTree } from '../../../src/workspace/trees/copy-tree.ts';
import { listTree } from '../../../src/workspace/trees/list-tree.ts';
import { realFolder } from '../../../src/workspace/paths/open-plain.ts';
import { repairPublished, publishDir } from '../../../src/workspace/trees/publish.ts';
import { readListed } from '../../../src/workspace/trees/read-listed.ts';
import { writeTree } from '../../../src/workspace/trees/write-tree.ts';
import { tempDir } from '../../helpers/temp-dir.ts';

async function tree(files: Record<string, string>): Promise<string> {
  const dir = join(await tempDir(), 'tree');
  await writeTree(
    dir,
    Object.entries(files).map(([path, content]) => ({ path, content })),
  );
  return dir;
}

test('lists regular files, sorted, with forward slashes', async () => {
  const dir = await tree({ 'b/a.txt': '12', 'a.txt': '1', 'b.txt': '', 'C/z': '123' });
  expect(await listTree(dir)).toEqual([
    { path: 'C/z', bytes: 3 },
    { path: 'a.txt', bytes: 1 },
    { path: 'b.txt', bytes: 0 },
    { path: 'b/a.txt', bytes: 2 },
  ]);
});

test('refuses names that are not UTF-8, and takes one with a replacement character', async () => {
  const dir = await tree({ 'a/\u{fffd}.txt': '1' });
  expect(await listTree(dir)).toEqual([{ path: 'a/\u{fffd}.txt', bytes: 1 }]);
  const odd = Buffer.concat([Buffer.from(`${dir}/a/`), Buffer.from([0xe4]), Buffer.from('.txt')]);
  await writeFile(odd, '');
  const message = expect.stringContaining('not UTF-8');
  await expect(listTree(dir)).rejects.toMatchObject({ code: 'PATH_UNSAFE', message });
});

test('copies a tree file by file', async () => {
  const from = await tree({ 'a/b/c.txt': 'deep', 'a.bin': 'x'.repeat(100_000) });
  const to = join(await tempDir(), 'copy');
  expect(await copyTree(from, to)).toEqual([
    { path: 'a.bin', bytes: 100_000 },
    { path: 'a/b/c.txt', bytes: 4 },
  ]);
  expect(await readFile(join(to, 'a/b/c.txt'), 'utf8')).toBe('deep');
  expect(await listTree(to)).toEqual(await listTree(from));
});

test.each(['a link to a file', 'a link to a folder', 'a broken link', 'a fifo'])(
  'neither lists nor copies a tree that contains %s',
  async (kind) => {
    const dir = await tree({ 'sub/a.txt': 'x' });
    const planted = join(dir, 'sub/planted');
    if (kind === 'a fifo') execFileSync('mkfifo', [planted]);
    else if (kind === 'a link to a file') await symlink('/etc/passwd', planted);
    else await symlink(kind === 'a broken link' ? '/nowhere' : '/etc', planted);
    const base = await tempDir();
    await expect(listTree(dir)).rejects.toMatchObject({ code: 'PATH_UNSAFE' });
    await expect(copyTree(dir, join(base, 'copy'))).rejects.toMatchObject({ code: 'PATH_UNSAFE' });
    expect(await readdir(base)).toEqual([]);
  },
);

test('stops copying if a folder is replaced by a link meanwhile', async () => {
  const names = Array.from({ length: 60 }, (_, index) => `sub/${index}`);
  const dir = await tree(Object.fromEntries(names.map((name) => [name, 'ours'])));
  const outside = await tree(Object.fromEntries(names.map((name) => [name, 'secret'])));
  const base = await tempDir();
  const copying = copyTree(dir, join(base, 'copy'));
  copying.catch(() => {});
  // By now the tree is listed and partly copied.
  await new Promise(setImmediate);
  renameSync(join(dir, 'sub'), join(base, 'aside'));
  symlinkSync(join(outside, 'sub'), join(dir, 'sub'));
  await expect(copying).rejects.toMatchObject({ code: 'PATH_UNSAFE' });
  expect(await readdir(base)).toEqual(['aside']);
});

test.each(['a link above it', 'a link', 'a pipe', 'a folder', 'a hard link to a file outside'])(
  'reads nothing if %s replaced a listed file',
  async (kind) => {
    const dir = await tree({ 'sub/a': 'ours' });
    const outside = await tree({ a: 'secret' });
    const [file] = await listTree(dir);
    if (file === undefined) throw new Error('Nothing was listed.');
    const path = join(dir, 'sub/a');
    await rm(kind === 'a link above it' ? join(dir, 'sub') : path, { recursive: true });
    if (kind === 'a link above it') await symlink(outside, join(dir, 'sub'));
    else if (kind === 'a link') await symlink(join(outside, 'a'), path);
    else if (kind === 'a pipe') execFileSync('mkfifo', [path]);
    else if (kind === 'a folder') await mkdir(path);
    else await link(join(outside, 'a'), path);
    const read = () => readListed(realFolder(dir), file);
    expect(read).toThrow(expect.objectContaining({ code: 'PATH_UNSAFE' }));
  },
);

test('copies a tree whose base is behind a link', async () => {
  const dir = await tree({ 'a/b': 'x' });
  const base = join(await tempDir(), 'base');
  await symlink(join(dir, '..'), base);
  await copyTree(join(base, 'tree'), join(base, 'copy'));
  expect(await readFile(join(dir, '../copy/a/b'), 'utf8')).toBe('x');
});

test('does not list a folder through a link', async () => {
  const dir = await tree({ a: '' });
  await symlink(dir, `${dir}-link`);
  await expect(listTree(`${dir}-link`)).rejects.toMatchObject({ code: 'PATH_UNSAFE' });
});

test('refuses to list a tree beyond the limits', async () => {
  const dir = await tree({ a: '1', b: '22', c: '333' });
  const limits = { files: 3, fileBytes: 3, totalBytes: 6 };
  expect(await listTree(dir, limits)).toHaveLength(3);
  for (const name of ['files', 'fileBytes', 'totalBytes'] as const) {
    const tight = { ...limits, [name]: limits[name] - 1 };
    await expect(listTree(dir, tight)).rejects.toMatchObject({ code: 'TREE_TOO_LARGE' });
  }
});

test('publishes a folder, even over a non-empty one', async () => {
  const base = await tempDir();
  const target = join(base, 'job');
  for (const content of ['one', 'two']) {
    await writeTree(join(base, 'fresh'), [{ path: content, content }]);
    await publishDir(join(base, 'fresh'), target);
    expect(await readdir(target)).toEqual([content]);
    expect(await readdir(base)).toEqual(['job']);
  }
});

test('publishes over a link without touching what it points to', async () => {
  const base = await tempDir();
  const other = await tree({ keep: 'me' });
  await symlink(other, join(base, 'job'));
  await writeTree(join(base, 'fresh'), [{ path: 'a', content: '' }]);
  await publishDir(join(base, 'fresh'), join(base, 'job'));
  expect(await readdir(join(base, 'job'))).toEqual(['a']);
  expect(await readdir(other)).toEqual(['keep']);
});

test('restores the old tree after a crash between the two renames', async () => {
  const base = await tempDir();
  const target = join(base, 'job');
  await mkdir(target);
  await writeFile(join(target, 'old'), '');
  await rename(target, `${target}${aside('mj000001')}`);
  await repairPublished(target);
  expect(await readdir(base)).toEqual(['job']);
  expect(await readdir(target)).toEqual(['old']);
});

test('puts back the newest of the trees that were moved aside', async () => {
  const base = await tempDir();
  const target = join(base, 'job');
  for (const [prefix, time] of [
    ['', 'mj000001'],
    ['.', 'mj000003'],
    ['', 'mj000002'],
  ] as const) {
    const path = join(base, `${prefix}job${aside(time)}`);
    await mkdir(path);
    await writeFile(join(path, time), '');
  }
  await repairPublished(target);
  expect(await readdir(base)).toEqual(['job']);
  expect(await readdir(target)).toEqual(['mj000003']);
});

test('deletes what was moved aside when the new tree is in place, and nothing of others', async () => {
  const base = await tempDir();
  const foreign = [
    'job-2.old-mj000001-0123abcd',
    'job.old-2024',
    'job.old-mj000001-0123abcd.bak',
    'job.old-mj000001-0123abcdef',
    'jobs.old-mj000001-0123abcd',
  ];
  for (const name of ['job', `job${aside('mj000001')}`, `.job${aside('mj000002')}`, ...foreign])
    await mkdir(join(base, name));
  await repairPublished(join(base, 'job'));
  expect((await readdir(base)).toSorted()).toEqual(['job', ...foreign].toSorted());
  await rm(join(base, 'job'), { recursive: true });
  await repairPublished(join(base, 'job'));
  expect((await readdir(base)).toSorted()).toEqual(foreign.toSorted());
});

test('leaves what was moved aside later than asked: its process may be at work', async () => {
  const base = await tempDir();
  for (const time of ['mj000001', 'mj000003']) await mkdir(join(base, `job${aside(time)}`));
  await repairPublished(join(base, 'job'), Number.parseInt('mj000002', 36));
  expect((await readdir(base)).toSorted()).toEqual(['job', `job${aside('mj000003')}`]);
});

test('publishes from several places at once: one after another wins, and nothing is left', async () => {
  const base = await tempDir();
  const names = ['a', 'b', 'c', 'd', 'e'];
  for (const name of ['job', ...names])
    await writeTree(join(base, name), [{ path: name, content: '' }]);
  await Promise.all(names.map((name) => publishDir(join(base, name), join(base, 'job'))));
  expect(await readdir(base)).toEqual(['job']);
  expect(names).toContain((await readdir(join(base, 'job')))[0]);
});

test('rejects if publishing fails', async () => {
  const base = await tempDir();
  const publishing = publishDir(join(base, 'missing'), join(base, 'job'));
  await expect(publishing).rejects.toMatchObject({ code: 'WORKSPACE_FAILED' });
});

/** What follows the name of a tree that was moved aside. */
const aside = (time: string) => `.old-${time}-0123abcd`;
