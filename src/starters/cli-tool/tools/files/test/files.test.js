import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { filesFrom } from '../src/files.js';
import { settings } from '../src/settings.js';
import { run } from './run.js';

const dir = await mkdtemp(join(tmpdir(), 'files-'));
after(() => rm(dir, { recursive: true, force: true }));
const kind = settings.kinds[0] ?? '.txt';
const first = settings.commands.length > 1 ? [settings.commands[0].name] : [];
await writeFile(join(dir, 'one' + kind), 'a\nb');
await writeFile(join(dir, 'two.other'), 'c');

test('finds the files of its kinds', async () => {
  const found = await filesFrom([dir], [kind]);
  assert.deepEqual(
    found.map(({ path }) => path),
    [join(dir, 'one' + kind)],
  );
});

test('works on each file', async () => {
  const { code, out } = await run(...first, dir);
  assert.equal(code, 0);
  assert.match(out, /: 3 B/);
});

test('the help names every option and command', async () => {
  const { out } = await run(...first, '--help');
  for (const { flag } of settings.options) assert.ok(out.includes(flag));
  const overview = await run('--help');
  for (const { name } of settings.commands.length > 1 ? settings.commands : []) {
    assert.ok(overview.out.includes(name));
  }
});

test('says what is missing', async () => {
  assert.equal((await run(...first)).code, 2);
  assert.equal((await run(...first, join(dir, 'nothing'))).code, 1);
});

test('takes a file that is named, of whatever kind', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'files-'));
  const path = join(dir, 'notes.txt');
  await writeFile(path, 'a');
  assert.equal((await filesFrom([path], ['.pdf'])).length, 1);
  assert.equal((await filesFrom([dir], ['.pdf'])).length, 0);
  await rm(dir, { recursive: true });
});
