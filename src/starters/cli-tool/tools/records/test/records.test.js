import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { run } from './run.js';

before(async () => {
  process.env.DATA_DIR = await mkdtemp(join(tmpdir(), 'records-'));
});
after(() => rm(process.env.DATA_DIR, { recursive: true, force: true }));

test('adds, lists, finds, ends, changes and removes', async () => {
  assert.match((await run('list')).out, /^There are no /);
  assert.equal((await run('add', 'first', 'thing')).out, 'Added 1: first thing');
  await run('add', 'second');
  assert.equal((await run('list')).out, '  1 [ ] first thing\n  2 [ ] second');
  assert.equal((await run('done', '1')).out, '  1 [x] first thing');
  assert.equal((await run('list', '--open')).out, '  2 [ ] second');
  assert.equal((await run('edit', '2', 'other')).out, '  2 [ ] other');
  assert.equal((await run('find', 'OTHER')).out, '  2 [ ] other');
  assert.equal((await run('remove', '2')).code, 0);
  assert.equal(JSON.parse((await run('list', '--json')).out).length, 1);
  await run('add', 'third');
  assert.match((await run('list')).out, / 3 \[ \] third$/);
});

test('tells apart what is wrong and what is not there', async () => {
  assert.equal((await run('add')).code, 2);
  assert.equal((await run('done', 'first')).code, 2);
  assert.equal((await run('remove', '99')).code, 1);
  assert.equal((await run('find', 'nowhere')).code, 1);
});
