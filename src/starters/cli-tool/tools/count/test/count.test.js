import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { countsOf, topWords } from '../src/counts.js';
import { settings } from '../src/settings.js';
import { run } from './run.js';

const dir = await mkdtemp(join(tmpdir(), 'count-'));
after(() => rm(dir, { recursive: true, force: true }));

test('counts lines, words and characters', () => {
  assert.deepEqual(countsOf('a bé\nc\n'), { lines: 2, words: 3, characters: 7 });
  assert.deepEqual(countsOf(''), { lines: 0, words: 0, characters: 0 });
});

test('the words that come most often, in both cases or in one', () => {
  assert.deepEqual(topWords('b a B b', { top: 2 }), [
    ['b', 2],
    ['a', 1],
  ]);
  assert.deepEqual(topWords('b a B', { top: 1, ignoreCase: true }), [['b', 2]]);
});

/** Words of any length. */
const all = ['--min-length', '1'];

after(() => settings.save && rm(settings.save, { force: true }));

test('reads files and folders', async () => {
  const file = join(dir, 'one' + (settings.kinds[0] ?? '.txt'));
  await writeFile(file, 'tea and tea');
  const { code, out } = await run(dir, '--top', '1', ...all);
  assert.equal(code, 0);
  assert.match(out, /1\D+3\D+11\D*\n +2 {2}tea(?:\n→ \S+)?$/);
  assert.equal(JSON.parse((await run(file, '--json', '--top', '1', ...all)).out).words.tea, 2);
  assert.equal((await run(file, '--top', 'x')).code, 2);
  assert.equal((await run(join(dir, 'nothing'))).code, 1);
});
