import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { run } from './run.js';

const dir = await mkdtemp(join(tmpdir(), 'compare-'));
after(() => rm(dir, { recursive: true, force: true }));
const [left, right] = ['a', 'b'].map((name) => join(dir, name));
const files = {
  [left]: { 'one.txt': 'x', 'same.txt': 'same', 'below/long.txt': 'y'.repeat(200_000) },
  [right]: { 'two.txt': 'x', 'same.txt': 'same', 'below/long.txt': 'y'.repeat(199_999) + 'z' },
};
for (const [folder, texts] of Object.entries(files)) {
  await mkdir(join(folder, 'below'), { recursive: true });
  for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, name), text);
}

test('tells what only one folder has, and what differs in content', async () => {
  const found = JSON.parse((await run(left, right, '--json')).out);
  assert.deepEqual(found, {
    onlyLeft: ['one.txt'],
    onlyRight: ['two.txt'],
    different: [join('below', 'long.txt')],
    same: ['same.txt'],
  });
  const { code, out } = await run(left, right);
  assert.equal(code, 0);
  assert.match(out, /one\.txt[^]*two\.txt[^]*long\.txt/);
  assert.ok(!out.includes('same.txt'));
});

test('compares the lines of two files, and the names of settings', async () => {
  const [one, two] = ['.env', '.env.sample'].map((name) => join(dir, name));
  await writeFile(one, '# mine\nPORT=1\nTOKEN = x\n');
  await writeFile(two, 'export PORT=2\nHOST=\n');
  const found = JSON.parse((await run(one, two, '--json')).out);
  assert.deepEqual(found, {
    onlyLeft: ['TOKEN'],
    onlyRight: ['HOST'],
    different: [],
    same: ['PORT'],
  });
});

test('needs two folders that are there', async () => {
  assert.equal((await run(left)).code, 2);
  assert.equal((await run(left, right, left)).code, 2);
  assert.equal((await run(left, join(dir, 'none'))).code, 1);
  assert.equal((await run(left, join(right, 'two.txt'))).code, 1);
});

test('sees hidden files, and leaves no file open', async () => {
  const [one, two] = ['c', 'd'].map((name) => join(dir, name));
  await mkdir(join(one, 'node_modules'), { recursive: true });
  await mkdir(two);
  await writeFile(join(one, '.hidden'), '');
  await writeFile(join(one, 'node_modules', 'a.js'), '');
  for (let at = 0; at < 30; at += 1)
    for (const folder of [one, two])
      await writeFile(join(folder, at + '.txt'), folder.at(-1).repeat(200_000));
  const found = JSON.parse((await run(one, two, '--json')).out);
  assert.deepEqual(found.onlyLeft, ['.hidden', join('node_modules', 'a.js')]);
  assert.equal(found.different.length, 30);
  await new Promise((resolve) => setTimeout(resolve, 50));
  if (process.platform === 'linux') {
    const links = await Promise.all(
      (await readdir('/proc/self/fd')).map((fd) => readlink('/proc/self/fd/' + fd).catch(() => '')),
    );
    assert.deepEqual(
      links.filter((path) => path.startsWith(dir)),
      [],
    );
  }
});
