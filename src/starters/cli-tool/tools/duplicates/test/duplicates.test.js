import assert from 'node:assert/strict';
import {
  chmod,
  link,
  mkdir,
  mkdtemp,
  readdir,
  rm,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { bytesOf, findDuplicates, shownBytes } from '../src/find.js';
import { pathsFrom } from '../src/files.js';
import { main } from '../src/main.js';
import { settings } from '../src/settings.js';
import { tool } from '../src/tool.js';

const dir = await mkdtemp(join(tmpdir(), 'duplicates-'));
after(() => rm(dir, { recursive: true, force: true }));
const at = (name) => join(dir, name);

beforeEach(async () => {
  for (const [name, text] of Object.entries({
    'new.txt': 'same',
    'old.md': 'same',
    'b.txt': 'else',
  })) {
    await writeFile(at(name), text);
  }
  await utimes(at('old.md'), 1, 1);
});

async function run(answer, ...args) {
  const said = [];
  const out = (text) => said.push(text);
  const code = await main(tool, [dir, ...args], { out, err: out, ask: async () => answer });
  return { code, said: said.join('\n') };
}

test('finds what has the same content, the oldest first', async () => {
  const [group, ...more] = await findDuplicates([at('new.txt'), at('old.md'), at('b.txt')]);
  assert.deepEqual(
    group.map(({ path }) => path),
    [at('old.md'), at('new.txt')],
  );
  assert.equal(more.length, 0);
});

test('tells what copies take, and its exit code tells whether there are any', async () => {
  const { code, said } = await run('n');
  assert.equal(code, settings.foundCode);
  assert.match(said, /old\.md[^]*new\.txt[^]*4 bytes/);
  assert.equal((await run('n', '--min-size', '1kb')).code, 0);
  assert.equal((await run('n', '--ext', 'txt')).code, 0);
  assert.equal((await run('n', '--min-size', 'big')).code, 2);
  assert.equal(JSON.parse((await run('n', '--json')).said).length, 1);
});

test('what takes most comes first', async () => {
  const big = [at('big.txt'), at('bigger.txt')];
  for (const path of big) await writeFile(path, 'a long text');
  const [first] = await findDuplicates([at('new.txt'), at('old.md'), ...big]);
  assert.equal(first[0].size, 11);
  for (const path of big) await rm(path);
});

test('follows no links, and takes two names of one file for one', async () => {
  const inner = at('inner');
  await mkdir(inner);
  await writeFile(join(inner, 'only.txt'), 'only');
  await symlink(inner, at('link'));
  await link(join(inner, 'only.txt'), at('name.txt'));
  const paths = await pathsFrom([dir], []);
  assert.ok(!paths.some((path) => path.includes('link')));
  assert.equal((await findDuplicates(paths)).length, 1);
  assert.equal((await findDuplicates([join(inner, 'only.txt'), at('name.txt')])).length, 0);
  for (const name of ['inner', 'link', 'name.txt']) await rm(at(name), { recursive: true });
});

test('goes on where something cannot be read', async () => {
  const said = [];
  const warn = (text) => said.push(text);
  await mkdir(at('closed'));
  await chmod(at('closed'), 0);
  assert.equal((await pathsFrom([dir], [], warn)).length, 3);
  await chmod(at('closed'), 0o700);
  await rm(at('closed'), { recursive: true });
  const found = await findDuplicates([at('gone.txt'), at('new.txt'), at('old.md')], { warn });
  assert.equal(found.length, 1);
  assert.match(said.at(-1), /ENOENT/);
  await assert.rejects(pathsFrom([at('gone')], [], warn));
});

test('deletes only what it is told to, and keeps the oldest', async () => {
  if (!settings.canDelete) return assert.equal((await run('y', '--delete')).code, 2);
  await run('n', '--delete');
  assert.equal((await readdir(dir)).length, 3);
  await run('y', '--delete');
  assert.deepEqual((await readdir(dir)).sort(), ['b.txt', 'old.md']);
});

test('reads sizes and shows them', () => {
  assert.equal(bytesOf('10kb'), 10_240);
  assert.equal(bytesOf('many'), undefined);
  assert.equal(shownBytes(1536), '1.5 KB');
});
