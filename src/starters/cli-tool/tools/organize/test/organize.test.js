import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { planMoves } from '../src/plan-moves.js';
import { settings } from '../src/settings.js';
import { tool } from '../src/tool.js';
import { run } from './run.js';

const once = settings.watches ? ['--once'] : [];
const dir = await mkdtemp(join(tmpdir(), 'organize-'));
after(() => rm(dir, { recursive: true, force: true }));

test('names the folders after kinds or days', () => {
  const files = [{ name: 'a.JPG', day: '1970-01-02' }];
  const to = (by) => planMoves(files, by)[0].to;
  assert.equal(to('extension'), 'jpg/a.JPG');
  assert.equal(to('type'), (settings.own?.jpg ?? settings.folders.Images) + '/a.JPG');
  assert.equal(to('month'), '1970-01/a.JPG');
  assert.equal(to('year/month'), '1970/01/a.JPG');
});

test('a name that is taken gets a number', () => {
  const [move] = planMoves(
    [{ name: 'a.txt', day: '1970-01-02' }],
    'extension',
    (to) => to === 'txt/a.txt',
  );
  assert.equal(move.to, 'txt/a_1.txt');
});

test('moves files, unless it is only to show it', async () => {
  await writeFile(join(dir, 'b.md'), '');
  assert.match(
    (await run(dir, ...once, '--by', 'extension', '--ext', 'md', '--dry-run')).out,
    /b\.md → md\/b\.md/,
  );
  assert.deepEqual(await readdir(dir), ['b.md']);
  assert.equal((await run(dir, ...once, '--by', 'extension', '--ext', 'md')).code, 0);
  assert.deepEqual(await readdir(join(dir, 'md')), ['b.md']);
  assert.equal((await run(dir, ...once, '--by', 'mood')).code, 2);
});

test('puts back what the last run moved', async () => {
  assert.equal((await run(dir, '--undo')).code, 0);
  assert.deepEqual(await readdir(dir), ['b.md']);
  assert.equal((await run(dir, '--undo')).out, settings.texts.nothing);
});

test('copies into another folder, and leaves out what has the same content there', async () => {
  const [from, to] = [join(dir, 'from'), join(dir, 'to')];
  await mkdir(from);
  await writeFile(join(from, 'a.md'), 'one');
  await writeFile(join(from, 'b.md'), 'one');
  const args = [from, to, '--by', 'extension', '--ext', 'md', '--copy'];
  assert.equal((await run(...args)).code, 0);
  assert.equal((await readdir(from)).length, 2);
  const count = settings.skipsDoubles ? 1 : 2;
  assert.equal((await readdir(join(to, 'md'))).length, count);
  await run(...args);
  assert.equal((await readdir(join(to, 'md'))).length, settings.skipsDoubles ? 1 : 4);
});

test('what comes while it watches is moved too', async () => {
  const folder = await mkdtemp(join(dir, 'watched-'));
  const said = [];
  const values = { by: 'extension', ext: '', watch: true };
  const watching = tool.commands.organize.run({
    values,
    positionals: [folder],
    out: (line) => said.push(line),
    every: 20,
    times: 3,
  });
  await writeFile(join(folder, 'late.md'), '');
  await watching;
  assert.deepEqual(await readdir(join(folder, 'md')), ['late.md']);
});
