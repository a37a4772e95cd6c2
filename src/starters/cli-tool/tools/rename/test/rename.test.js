import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { planRenames } from '../src/plan-renames.js';
import { settings } from '../src/settings.js';
import { run } from './run.js';

let dir;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'rename-'));
  for (const name of ['IMG 1.JPG', 'IMG 2.JPG', 'notes.txt'])
    await writeFile(join(dir, name), name);
});
afterEach(() => rm(dir, { recursive: true, force: true }));

/** Without what the tool remembers for `--undo`. */
async function shownIn(folder) {
  return (await readdir(folder)).filter((name) => !name.startsWith('.'));
}

test('shows first, and renames when it is told to', async () => {
  const args = [dir, '--find', 'IMG', '--replace', 'Trip', '--lower', '--dashes', '--ext', 'jpg'];
  const shown = await run(...args, '--dry-run');
  assert.match(shown.out, /IMG 1\.JPG → trip-1\.jpg\n.*\n[^\n]*2[^\n]*$/s);
  assert.deepEqual(await readdir(dir), ['IMG 1.JPG', 'IMG 2.JPG', 'notes.txt']);
  assert.equal((await run(...args, '--yes')).code, 0);
  assert.deepEqual((await shownIn(dir)).sort(), ['notes.txt', 'trip-1.jpg', 'trip-2.jpg']);
});

test('puts the old names back, once', async () => {
  assert.equal((await run(join(dir, 'nowhere'), '--undo')).code, 0);
  await run(dir, '--find', ' ', '--replace', '_', '--yes');
  assert.match((await run(dir, '--undo')).out, /IMG_1\.JPG → IMG 1\.JPG/);
  assert.deepEqual(await readdir(dir), ['IMG 1.JPG', 'IMG 2.JPG', 'notes.txt']);
  assert.equal((await run(dir, '--undo')).out, settings.undo.nothing);
});

test('puts nothing back that a log names elsewhere', async () => {
  const folder = join(dir, 'photos');
  await mkdir(folder);
  await symlink(dir, join(folder, 'link'));
  const names = ['../notes.txt', 'link/notes.txt', join(dir, 'notes.txt')];
  const log = names.map((to) => ({ from: 'stolen.txt', to }));
  await writeFile(join(folder, '.renamed.json'), JSON.stringify(log));
  assert.equal((await run(folder, '--undo')).out, settings.undo.nothing);
  assert.deepEqual(await readdir(dir), ['IMG 1.JPG', 'IMG 2.JPG', 'notes.txt', 'photos']);
});

test('never writes one file over another', async () => {
  const { code, err } = await run(dir, '--find', '[12]', '--regex', '--replace', 'x', '--yes');
  assert.equal(code, 1);
  assert.match(err, /there already/);
  assert.deepEqual((await readdir(dir)).length, 3);
});

test('numbers files in the order in which people count', () => {
  const plan = planRenames(['a10.txt', 'a9.txt'], { number: true });
  assert.deepEqual(
    plan.map(({ to }) => to),
    ['001-a9.txt', '002-a10.txt'],
  );
});

test('refuses names that lead elsewhere, and wishes that it does not understand', async () => {
  assert.equal((await run(dir, '--prefix', '../', '--lower', '--yes')).code, 2);
  assert.equal((await run(dir, '--find', '(', '--regex')).code, 2);
  const hasUsual = settings.byDate || settings.series !== undefined || settings.usual !== undefined;
  if (!hasUsual) assert.equal((await run(dir)).code, 2);
  assert.equal((await run(join(dir, 'nowhere'), '--lower')).code, 1);
});

test('counts a series on, and leaves what has its name', () => {
  const names = ['b.png', 'a.png', 'shot-1.png', 'shot-001.png'];
  assert.deepEqual(
    planRenames(names, { series: 'shot-' }).map(({ from, to }) => from + ' ' + to),
    ['a.png shot-002.png', 'b.png shot-003.png', 'shot-1.png shot-004.png'],
  );
});
