import assert from 'node:assert/strict';
import { mkdtemp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { inflateRawSync } from 'node:zlib';
import { openJob } from '../src/job.js';

const root = await mkdtemp(join(tmpdir(), 'backup-'));
after(() => rm(root, { recursive: true, force: true }));
const silent = { info() {} };

test('copies, keeps the last ones, and touches nothing else', async () => {
  const source = join(root, 'source');
  const dir = join(root, 'copies');
  await mkdir(source);
  await mkdir(join(dir, 'mine'), { recursive: true });
  const env = { BACKUP_SOURCE: source, BACKUP_DIR: dir, BACKUP_KEEP: '2' };
  for (const day of [1, 2, 3]) {
    await writeFile(join(source, 'a.txt'), 'day ' + day);
    const job = await openJob({ env, now: () => Date.UTC(2030, 0, day), log: silent });
    await job.run();
  }
  assert.deepEqual(await readdir(dir), ['2030-01-02T00-00-00', '2030-01-03T00-00-00', 'mine']);
  assert.equal(await readFile(join(dir, '2030-01-02T00-00-00', 'a.txt'), 'utf8'), 'day 2');
});

test('keeps the copies of some days', async () => {
  const dir = join(root, 'days');
  const env = { BACKUP_SOURCE: join(root, 'source'), BACKUP_DIR: dir, BACKUP_DAYS: '2' };
  for (const day of [1, 2, 3, 4]) {
    const job = await openJob({ env, now: () => Date.UTC(2030, 0, day), log: silent });
    await job.run();
  }
  assert.deepEqual(
    (await readdir(dir)).map((one) => one.slice(8, 10)),
    ['02', '03', '04'],
  );
});

test('refuses to copy a folder into itself', async () => {
  const env = { BACKUP_SOURCE: root, BACKUP_DIR: join(root, 'copies') };
  await assert.rejects(openJob({ env }), /inside/);
});

test('fails when there is nothing where it should be', async () => {
  const job = await openJob({
    env: { BACKUP_SOURCE: join(root, 'none'), BACKUP_DIR: root + '-x' },
    log: silent,
  });
  await assert.rejects(job.run(), /Nothing to back up|BACKUP_SOURCE/);
});

test('writes one zip file, keeps the last ones, and notes what it did', async () => {
  const source = join(root, 'zipped');
  const dir = join(root, 'zips');
  const file = join(root, 'log', 'backup.log');
  await mkdir(join(source, 'sub'), { recursive: true });
  await writeFile(join(source, 'sub', 'ä.txt'), 'tea '.repeat(200));
  const env = {
    BACKUP_SOURCE: source,
    BACKUP_DIR: dir,
    BACKUP_ZIP: 'yes',
    BACKUP_KEEP: '1',
    BACKUP_LOG: file,
  };
  for (const day of [1, 2]) {
    const job = await openJob({ env, now: () => Date.UTC(2030, 0, day), log: silent });
    await job.run();
  }
  assert.deepEqual(await readdir(dir), ['2030-01-02T00-00-00.zip']);
  const bytes = await readFile(join(dir, '2030-01-02T00-00-00.zip'));
  const length = bytes.readUInt16LE(26);
  assert.equal(bytes.subarray(30, 30 + length).toString(), 'sub/ä.txt');
  const packed = bytes.subarray(30 + length, 30 + length + bytes.readUInt32LE(18));
  assert.equal(inflateRawSync(packed).toString(), 'tea '.repeat(200));
  assert.equal((await readFile(file, 'utf8')).split('\n').length, 3);
});
