import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { dateIn, upcoming } from '../src/days.js';
import { run } from './run.js';

const dir = await mkdtemp(join(tmpdir(), 'birthdays-'));
after(() => rm(dir, { recursive: true, force: true }));
const now = () => new Date(2030, 4, 31, 12).getTime();

test('says whose birthday is today, and who is next', async () => {
  const file = join(dir, 'people.csv');
  await writeFile(file, 'name,date\nAda,1990-05-31\nBen,1.6.\n"Cleo";30.05.2000\n');
  const { code, out } = await run(file, { now });
  assert.equal(code, 0);
  const lines = out.split('\n');
  assert.match(lines[0], /Ada \(40\)/);
  assert.match(lines[1], /^Ben/);
  assert.match(lines[2], /^Cleo.*\(31\)/);
  assert.equal((await run(file, '--next', 'all', { now })).code, 2);
});

test('reads dates as people write them', () => {
  assert.deepEqual(dateIn('5/31/1990', true), { month: 5, day: 31, year: 1990 });
  assert.deepEqual(dateIn('31/5/1990'), { month: 5, day: 31, year: 1990 });
  assert.deepEqual(dateIn('05-31'), { month: 5, day: 31 });
  assert.equal(dateIn('13-40'), undefined);
});

test('a birthday that was this year comes next year', () => {
  const [{ days }] = upcoming([{ name: 'Ada', month: 5, day: 30 }], new Date(now()));
  assert.equal(days, 364);
});
