import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { settings } from '../src/settings.js';
import { shiftTimes } from '../src/shift.js';
import { run } from './run.js';

const dir = await mkdtemp(join(tmpdir(), 'subtitles-'));
after(() => rm(dir, { recursive: true, force: true }));
const srt = '1\r\n00:00:01,000 --> 00:59:59,900\r\nAt 00:00:05,000 é\r\n';

test('shifts the times, and nothing else', () => {
  assert.deepEqual(shiftTimes(srt, 2500), {
    text: '1\r\n00:00:03,500 --> 01:00:02,400\r\nAt 00:00:05,000 é\r\n',
    count: 1,
  });
  assert.equal(shiftTimes('00:05.000 --> 59:59.999', 1).text, '00:05.001 --> 01:00:00.000');
  assert.match(shiftTimes(srt, -2000).text, /00:00:00,000 --> 00:59:57,900/);
});

test('writes a new file beside the old one, in the same letters', async () => {
  const file = join(dir, 'film.srt');
  await writeFile(file, srt, 'latin1');
  assert.equal((await run(file, '--earlier', '0,5')).code, 0);
  assert.equal(await readFile(file, 'latin1'), srt);
  const shifted = await readFile(join(dir, 'film.shifted.srt'), 'latin1');
  assert.equal(shifted, srt.replace('00:00:01,000', '00:00:00,500').replace('59,900', '59,400'));
});

test('says what is missing', async () => {
  const file = join(dir, 'none.srt');
  await writeFile(file, 'no times');
  assert.equal((await run()).code, 2);
  assert.equal((await run(file)).code, settings.seconds === undefined ? 2 : 1);
  assert.equal((await run(file, '--later', 'soon')).code, 2);
  assert.equal((await run(file, '--later', '1', '--output', file)).code, 2);
  assert.equal((await run(file, '--later', '1')).code, 1);
});

test('writes over no file that is there', async () => {
  const file = join(dir, 'show.srt');
  const edited = join(dir, 'show.shifted.srt');
  await writeFile(file, srt, 'latin1');
  await writeFile(edited, 'mine');
  await symlink(file, join(dir, 'link.srt'));
  assert.equal((await run(file, '--later', '1')).code, 0);
  assert.match(await readFile(join(dir, 'show.shifted2.srt'), 'latin1'), /00:00:02,000/);
  for (const name of ['show.shifted.srt', 'link.srt'])
    assert.equal((await run(file, '--later', '1', '-o', join(dir, name))).code, 2);
  assert.equal(await readFile(edited, 'utf8'), 'mine');
  assert.equal(await readFile(file, 'latin1'), srt);
});
