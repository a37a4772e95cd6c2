import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { main } from '../src/main.js';
import { tool } from '../src/tool.js';

before(async () => {
  process.env.DATA_DIR = await mkdtemp(join(tmpdir(), 'times-'));
});
after(() => rm(process.env.DATA_DIR, { recursive: true, force: true }));

let time = new Date(2026, 4, 13, 9).getTime();
const later = (minutes) => {
  time += minutes * 60_000;
};

async function run(...args) {
  const said = [];
  const out = (text) => said.push(text);
  const code = await main(tool, args, { out, err: out, now: () => time });
  return { code, said: said.join('\n') };
}

test('starts, refuses a second clock, stops, and adds up', async () => {
  assert.equal((await run('start')).code, 2);
  assert.equal((await run('stop')).code, 1);
  assert.equal((await run('start', 'garden')).code, 0);
  later(30);
  assert.match((await run('status')).said, /garden: 0 h 30 min/);
  assert.equal((await run('start', 'house')).code, 1);
  later(45);
  assert.match((await run('stop')).said, /garden after 1 h 15 min/);
  later(24 * 60);
  await run('start', 'house');
  later(60);
  await run('stop');
  assert.doesNotMatch((await run('today')).said, /garden/);
  assert.match((await run('week')).said, /garden[^]*house[^]*Total +2 h 15 min/);
  assert.match((await run('report', '--project', 'house')).said, /Total +1 h 00 min/);
  assert.match((await run('report', '--month', '2026-05')).said, /2 h 15 min/);
  assert.match((await run('export', '--csv')).said, /^id,project,start,end,minutes/);
  const file = join(process.env.DATA_DIR, 'may.csv');
  assert.equal((await run('report', '--month', '2026-05', '--csv', file)).code, 0);
  assert.match(await readFile(file, 'utf8'), /^project,hours[^]*garden,1.25[^]*house,1.00/);
  assert.equal(JSON.parse((await run('list', '--json')).said).length, 2);
  await run('remove', '1');
  assert.equal(JSON.parse((await run('list', '--json')).said).length, 1);
});

test('pauses and goes on, adds hours, and tells those of each week', async () => {
  await run('start', 'barn');
  later(30);
  assert.match((await run('pause')).said, /Paused barn after 0 h 30/);
  assert.match((await run('status')).said, /barn is paused/);
  later(60);
  await run('resume');
  later(15);
  await run('pause');
  assert.equal((await run('pause')).code, 1);
  assert.match((await run('stop')).said, /Stopped barn/);
  assert.equal((await run('stop')).code, 1);
  assert.match((await run('report', '--project', 'barn')).said, /Total +0 h 45 min/);
  assert.equal((await run('add', 'barn')).code, 2);
  assert.match((await run('add', 'barn', '2,5h', '--date', '2026-04-01')).said, /barn: 2 h 30/);
  assert.match((await run('report', '--by', 'week')).said, /^2026-03-30 {2}barn +2 h 30/);
  assert.equal((await run('report', '--by', 'year')).code, 2);
});
