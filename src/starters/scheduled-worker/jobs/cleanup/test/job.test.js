import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openJob } from '../src/job.js';

const dir = await mkdtemp(join(tmpdir(), 'cleanup-'));
after(() => rm(dir, { recursive: true, force: true }));
const silent = { info() {} };
const folders = false;

test('deletes what is old, when it is told to', async () => {
  for (const name of ['old.txt', 'new.txt']) await writeFile(join(dir, name), name);
  await utimes(join(dir, 'old.txt'), 1000, 1000);
  await symlink('/etc/hosts', join(dir, 'link'));
  const env = { CLEANUP_DIR: dir, CLEANUP_DAYS: '30' };
  await (await openJob({ env, folders, log: silent })).run();
  assert.equal((await readdir(dir)).length, 3);
  await (await openJob({ env: { ...env, CLEANUP_DELETE: 'yes' }, folders, log: silent })).run();
  assert.deepEqual((await readdir(dir)).sort(), ['link', 'new.txt']);
});

test('deletes only what has an ending that it is told', async () => {
  const own = await mkdtemp(join(dir, 'kinds-'));
  for (const name of ['a.log', 'a.txt']) {
    await writeFile(join(own, name), name);
    await utimes(join(own, name), 1000, 1000);
  }
  const kept = join(dir, 'deleted.txt');
  const env = {
    CLEANUP_DIR: own,
    CLEANUP_DELETE: 'yes',
    CLEANUP_KINDS: '.log',
    CLEANUP_LOG: kept,
  };
  await (await openJob({ env, folders, log: silent })).run();
  assert.deepEqual(await readdir(own), ['a.txt']);
  assert.match(await readFile(kept, 'utf8'), /^\S+ .*a\.log\n$/);
});

test('sorts what is left by its kind', async () => {
  const own = await mkdtemp(join(dir, 'sort-'));
  await writeFile(join(own, 'a.jpg'), 'a');
  const job = await openJob({ env: { CLEANUP_DIR: own }, log: silent, folders: true });
  await job.run();
  assert.deepEqual(await readdir(join(own, (await readdir(own))[0])), ['a.jpg']);
});

test('refuses settings that cannot be meant', async () => {
  await assert.rejects(openJob({ env: { CLEANUP_DIR: '/' } }), /whole disk/);
  await assert.rejects(openJob({ env: { CLEANUP_DAYS: '-1' } }), /CLEANUP_DAYS/);
});
