import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { bytesOf, findDuplicates, shownBytes } from '../src/find.js';
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
  assert.match(said, /old\.md[^]*new\.txt[^]*4 bytes are taken/);
  assert.equal((await run('n', '--min-size', '1kb')).code, 0);
  assert.equal((await run('n', '--ext', 'txt')).code, 0);
  assert.equal((await run('n', '--min-size', 'big')).code, 2);
  assert.equal(JSON.parse((await run('n', '--json')).said).length, 1);
});

test('deletes only what it is told to, and keeps the oldest', async () => {
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
