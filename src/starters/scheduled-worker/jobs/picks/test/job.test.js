import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openJob } from '../src/job.js';

const dir = await mkdtemp(join(tmpdir(), 'picks-'));
after(() => rm(dir, { recursive: true, force: true }));
const [file, to] = [join(dir, 'lines.txt'), join(dir, 'new', 'picked.txt')];
const said = [];
const options = { file, to, now: () => new Date(2026, 4, 31), log: { info: (x) => said.push(x) } };

test('adds a line with the day, and not the same twice in a row', async () => {
  await writeFile(file, 'one\r\n\n two \n');
  const job = await openJob({ ...options, random: () => 0 });
  await job.run();
  await job.run();
  await job.run();
  assert.equal(await readFile(to, 'utf8'), '2026-05-31 one\n2026-05-31 two\n2026-05-31 one\n');
  assert.deepEqual(said, ['one', 'two', 'one']);
});

test('leaves the file of the lines as it is, and says when there are none', async () => {
  assert.equal(await readFile(file, 'utf8'), 'one\r\n\n two \n');
  await writeFile(file, '\n');
  await assert.rejects((await openJob(options)).run());
  await assert.rejects((await openJob({ ...options, file: join(dir, 'none.txt') })).run());
});
