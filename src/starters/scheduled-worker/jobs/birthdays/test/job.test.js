import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openJob } from '../src/job.js';

const dir = await mkdtemp(join(tmpdir(), 'birthdays-'));
after(() => rm(dir, { recursive: true, force: true }));

async function told(rows, day, days = 7) {
  const file = join(dir, 'people.csv');
  await writeFile(file, 'name,date\n' + rows.join('\n') + '\n');
  const all = [];
  const job = await openJob({
    file,
    days,
    now: () => new Date(day + 'T07:30:00'),
    notify: (text) => all.push(...text.split('\n')),
    log: { info() {} },
  });
  await job.run();
  return all;
}

test('tells of today, and of the days to come, the next first', async () => {
  const lines = await told(['Ann,2000-05-14', 'Ben,05-10', 'Cleo,1990-08-01'], '2026-05-10');
  assert.equal(lines.length, 2);
  assert.match(lines[0], /Ben/);
  assert.match(lines[1], /2026-05-14.*Ann \(26\)/);
});

test('looks over the end of the year', async () => {
  assert.match((await told(['Dan,01-02'], '2026-12-30'))[0], /2027-01-02/);
});

test('keeps 29 February on the 28th in other years', async () => {
  assert.match((await told(['Eve,02-29'], '2026-02-28', 0))[0], /Eve/);
  assert.equal((await told(['Eve,02-29'], '2028-02-28', 0)).length, 0);
});

test('says which row is wrong', async () => {
  await assert.rejects(told(['Fay,soon'], '2026-05-10'), /1/);
});
