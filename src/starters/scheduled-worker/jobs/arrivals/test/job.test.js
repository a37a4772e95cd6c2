import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openJob } from '../src/job.js';
import { settings } from '../src/settings.js';

/** The kind of files that is looked for. */
const kind = settings.kinds?.[0] ?? 'txt';

const dir = await mkdtemp(join(tmpdir(), 'arrivals-'));
after(() => rm(dir, { recursive: true, force: true }));
const watched = join(dir, 'in');
await mkdir(join(watched, 'below'), { recursive: true });
const told = [];
const options = {
  env: { WATCH_DIR: watched },
  known: join(dir, 'data', 'known.json'),
  log: join(dir, 'data', 'new.log'),
  notify: (text) => told.push(text),
  now: () => new Date('2026-05-31T10:00:00Z'),
};

test('tells of new files with their size, once, also after a restart', async () => {
  await writeFile(join(watched, 'old.' + kind), 'x');
  const job = await openJob(options);
  await job.run();
  assert.equal(told.length, 0);
  await writeFile(join(watched, 'below', 'new.' + kind), 'four');
  await job.run();
  await job.run();
  await (await openJob(options)).run();
  assert.equal(told.length, 1);
  const path = join('below', 'new.' + kind);
  assert.ok(told[0].includes(path));
  assert.equal(
    await readFile(options.log, 'utf8'),
    '2026-05-31T10:00:00.000Z\t4 B\t' + path + '\n',
  );
});

test('logs each file once though nobody can be told, and goes on behind a folder that is closed', async () => {
  const other = join(dir, 'out');
  await mkdir(join(other, 'closed'), { recursive: true });
  const tried = [];
  const down = {
    ...options,
    env: { WATCH_DIR: other },
    known: join(dir, 'more', 'known.json'),
    log: join(dir, 'more', 'new.log'),
    notify: (text) => {
      tried.push(text);
      throw new Error('down');
    },
  };
  const job = await openJob(down);
  await job.run();
  for (const name of ['a.' + kind, 'b.' + kind, join('closed', 'c.' + kind)])
    await writeFile(join(other, name), 'x');
  await assert.rejects(job.run(), /down/);
  await chmod(join(other, 'closed'), 0);
  await job.run();
  await chmod(join(other, 'closed'), 0o700);
  await (await openJob(down)).run();
  assert.equal(tried.length, 3);
  assert.equal((await readFile(down.log, 'utf8')).trim().split('\n').length, 3);
});

test('says when the folder is not there', async () => {
  const job = await openJob({ ...options, env: { WATCH_DIR: join(dir, 'none') } });
  await assert.rejects(job.run(), /ENOENT/);
});
