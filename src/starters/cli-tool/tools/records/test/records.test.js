import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { readFields } from '../src/fields.js';
import { settings } from '../src/settings.js';
import { t } from '../src/texts.js';
import { run } from './run.js';

const { fields, hasDone, sums, groups } = settings;
/** A value for each field that must have one. */
const needed = Object.entries(fields)
  .filter(([, { isRequired }]) => isRequired)
  .flatMap(([name, field]) => ['--' + name, sampleOf(field)]);
const add = (...words) => run('add', ...words, ...needed);

before(async () => {
  process.env.DATA_DIR = await mkdtemp(join(tmpdir(), 'records-'));
});
beforeEach(() => rm(process.env.DATA_DIR, { recursive: true, force: true }));
after(() => rm(process.env.DATA_DIR, { recursive: true, force: true }));

test('adds, lists, finds, changes and removes', async () => {
  assert.match(
    (await run('list')).out,
    new RegExp('^' + t('There are no {noun}.', { noun: settings.noun }).slice(0, 6)),
  );
  assert.match((await add('first', 'thing')).out, /1 .*first thing/);
  await add('second');
  assert.match((await run('list')).out, /first thing[^]*second/);
  assert.match((await run('edit', '2', 'other')).out, /other/);
  assert.match((await run('find', 'OTHER')).out, /other/);
  assert.equal((await run('remove', '2')).code, 0);
  assert.equal(JSON.parse((await run('list', '--json')).out).length, 1);
  assert.match((await add('third')).out, /\d .*third/);
});

test('tells apart what is wrong and what is not there', async () => {
  if (!sums) assert.equal((await run('add')).code, 2);
  assert.equal((await run('remove', 'first')).code, 2);
  assert.equal((await run('remove', '99')).code, 1);
  assert.equal((await run('find', 'nowhere')).code, 1);
  assert.equal((await run('list', '--month', 'May')).code, 2);
});

test('ends what can be done', { skip: !hasDone }, async () => {
  await add('first');
  await add('second');
  assert.match((await run('done', '1')).out, /\[x\] first/);
  assert.doesNotMatch((await run('list', '--open')).out, /first/);
  await run('clear', '--yes');
  assert.doesNotMatch((await run('list')).out, /first/);
});

test('each field is kept, and refuses what does not fit it', async () => {
  for (const [name, field] of Object.entries(fields)) {
    const value = sampleOf(field);
    await run('add', 'thing', ...needed, '--' + name, value);
    const kept = JSON.parse((await run('list', '--json')).out).at(-1);
    assert.deepEqual(kept[name], readFields({ [name]: value }, 0)[name]);
    if (field.type === 'text' && !field.oneOf) continue;
    if (field.type === 'tags') continue;
    assert.equal((await run('add', 'thing', ...needed, '--' + name, '?!')).code, 2);
  }
});

const [dated] = Object.keys(fields).filter((name) => fields[name].type === 'date');
test('days may be named, in many languages', { skip: !dated }, () => {
  const wednesday = new Date(2026, 0, 14, 12).getTime();
  const day = (typed) => readFields({ [dated]: typed }, wednesday)[dated];
  for (const typed of [
    'friday',
    'Fri',
    'Freitag',
    'vendredi',
    'sexta',
    'пятница',
    '金曜日',
    '周五',
  ])
    assert.equal(day(typed), '2026-01-16');
  assert.equal(day('wednesday'), '2026-01-21');
  for (const typed of ['tomorrow', 'morgen', 'mañana', '明天'])
    assert.equal(day(typed), '2026-01-15');
});

test('adds up, together and for each group', { skip: !sums }, async () => {
  const single = settings.low === undefined ? [] : ['--quantity', '1'];
  await run('add', 'a', ...needed, ...single, '--' + sums, '3');
  await run('add', 'b', ...needed, ...single, '--' + sums, '4');
  assert.match((await run('total')).out, /(?<!\d)7(?:[.,]00)? \(2\)/);
  if (groups) assert.equal((await run('total', '--by', groups)).code, 0);
  assert.match((await run('total', '--by', 'month')).out, /\d{4}-\d{2} +-?7(?:[.,]00)? /);
});

test('what is exported can be imported again', async () => {
  await add('first, "quoted"');
  const file = join(process.env.DATA_DIR, 'out.csv');
  assert.equal((await run('export', file)).code, 0);
  assert.match((await run('export', '--csv')).out, /first/);
  assert.equal((await run('import', file)).code, 0);
  const all = JSON.parse((await run('list', '--json')).out);
  assert.deepEqual(
    all.map(({ text }) => text),
    ['first, "quoted"', 'first, "quoted"'],
  );
});

function sampleOf({ type, oneOf, min = 1 }) {
  if (oneOf) return oneOf[0];
  const samples = { number: min, integer: min, date: '2026-05-31', email: 'a@example.com' };
  const more = { url: 'https://example.com/', boolean: 'yes', tags: 'home', text: 'some' };
  return String({ ...samples, ...more }[type]);
}

test('reads days as they are written', () => {
  const day = Object.entries(fields).find(([, { type }]) => type === 'date')?.[0];
  if (day === undefined) return;
  const read = (typed) => readFields({ [day]: typed }, Date.now())[day];
  assert.deepEqual([read('2026-12-01'), read('1.12.2026')], ['2026-12-01', '2026-12-01']);
  assert.throws(() => read('31.2.2026'));
});
