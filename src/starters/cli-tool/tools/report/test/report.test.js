import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import {
  agedRows,
  amountColumn,
  boundsOf,
  categorized,
  columnOf,
  dateColumn,
  dayOf,
  flowOf,
  lateRows,
  monthsOf,
  orderOf,
} from '../src/rows.js';
import { numberIn, totalsOf } from '../src/rows.js';
import { settings } from '../src/settings.js';
import { pageOf, tableOf, written } from '../src/show.js';
import { tool } from '../src/tool.js';
import { run } from './run.js';

const dir = await mkdtemp(join(tmpdir(), 'report-'));
after(() => rm(dir, { recursive: true, force: true }));

test('reads days and numbers as people write them', () => {
  assert.equal(dayOf('02/01/1970', 'dmy'), 1);
  assert.equal(dayOf('01/02/1970', 'mdy'), 1);
  assert.equal(dayOf('1970-01-02', 'dmy'), 1);
  assert.equal(dayOf('31/02/2026', 'dmy'), undefined);
  assert.equal(dayOf('02.01.1970', 'mdy'), 1);
  assert.deepEqual(['£1,200.50', '1.200,5', '7', 'x'].map(numberIn), [
    1200.5,
    1200.5,
    7,
    undefined,
  ]);
});

test('tells what is late, and what that costs at most', () => {
  const rows = [{ due: '01/01/1970' }, { due: '10/01/1970' }, { due: '20/01/1970' }];
  const late = lateRows(
    rows,
    { column: 'due', centsPerDay: 50, cap: 5 },
    { order: 'dmy', today: 12 },
  );
  assert.deepEqual(late, [
    { due: '01/01/1970', late: 12, costs: 5 },
    { due: '10/01/1970', late: 3, costs: 1.5 },
  ]);
  assert.throws(() => lateRows([{ due: 'soon' }], { column: 'due' }, { order: 'dmy', today: 1 }));
});

test('tells what is long ago, and what comes soon', () => {
  const rows = [{ day: '1970-01-02' }, { day: '' }, { day: '1970-02-20' }, { day: '1970-01-01' }];
  const daysOf = (age) =>
    agedRows(rows, { column: 'day', ...age }, { order: 'dmy', today: 45 }).map(({ away }) => away);
  assert.deepEqual(daysOf({ days: 30, isAhead: false }), [45, 44, '']);
  assert.deepEqual(daysOf({ days: 7, isAhead: true }), [5]);
});

test('adds up for each group, the most first', () => {
  const rows = [
    { who: 'a', n: '1.5' },
    { who: 'b', n: '4' },
    { who: 'a', n: '2' },
  ];
  assert.deepEqual(totalsOf(rows, { by: 'who', sum: 'n' }), [
    { who: 'b', count: 1, n: 4 },
    { who: 'a', count: 2, n: 3.5 },
  ]);
  assert.deepEqual(totalsOf(rows, { sum: 'n', isMean: true })[0].median, 2);
  assert.deepEqual(boundsOf(rows, 'dmy'), [
    { '': 'n', count: 3, Ø: 2.5, median: 2, min: 1.5, max: 4, Σ: 7.5 },
  ]);
  assert.deepEqual(tableOf([{ who: 'a', n: 1.5 }]), [
    'who  n',
    '---  ----',
    'a    ' + written(1.5),
  ]);
  assert.match(pageOf('x', [['<b>', [{ n: 1 }]]]), /&#60;b&#62;/);
});

test('finds the columns that are meant, and the months', () => {
  const rows = [
    { Date: '2026-05-02', Category: 'Food', Amount: '€3,50' },
    { Date: '2026-06-01', Category: 'food', Amount: '1' },
  ];
  assert.deepEqual(
    [dateColumn(rows, 'dmy'), columnOf(rows, 'categories'), amountColumn(rows, 'dmy')],
    ['Date', 'Category', 'Amount'],
  );
  assert.deepEqual(
    monthsOf(rows, 'Date', 'dmy').map(([month]) => month),
    ['2026-05', '2026-06'],
  );
});

test('finds categories by their words, and what came in and went out', () => {
  const rows = [
    { shop: 'LIDL 12', n: '-5,50' },
    { shop: 'Rent', n: '-1' },
    { shop: 'Pay', n: '9' },
  ];
  const found = categorized(rows, {
    keywords: { food: ['aldi', 'lidl'] },
    name: 'kind',
    other: 'rest',
  });
  assert.deepEqual(
    found.map(({ kind }) => kind),
    ['food', 'rest', 'rest'],
  );
  assert.deepEqual(flowOf(rows, 'n', ['in', 'out']), { in: 9, out: -6.5 });
});

test('reads a file, and says what is missing', async () => {
  const path = join(dir, 'rows.csv');
  const dayIn = (days) => {
    const date = new Date(Date.now() + days * 86_400_000);
    return date.toISOString().slice(0, 10);
  };
  const { columns, late, age } = settings.report;
  const day = late?.column ?? (age && (age.column ?? 'day'));
  const names = [...new Set([...columns, ...(day ? [day] : []), 'other'])];
  await writeFile(
    path,
    names.join(',') +
      '\n' +
      names
        .map((name) => (name === day ? (age?.isAhead ? dayIn(1) : '2000-01-01') : '1'))
        .join(',') +
      '\n',
  );
  const { code, out } = await run(path);
  assert.equal(code, 0);
  assert.notEqual(out, '');
  assert.equal(JSON.parse((await run(path, '--json')).out).length, 1);
  assert.equal((await run(join(dir, 'nothing.csv'))).code, 1);
  assert.equal((await run()).code, settings.report.input ? 1 : 2);
});

const skip = settings.report.age === undefined || settings.report.age.isAhead;
test('adds up what it tells, and the whole file by its name', { skip }, async () => {
  const path = join(dir, 'visits.csv');
  const day = settings.report.age?.column ?? 'day';
  const today = new Date().toISOString().slice(0, 10);
  const rows = [
    [day, 'count'],
    ['2000-01-01', 3],
    [today, 4],
  ];
  await writeFile(path, rows.map((row) => row.join(',') + '\n').join(''));
  const { out } = await run(path, '--sum', 'count');
  const totals = out.split('\n').filter((line) => line.includes('(count)'));
  assert.equal(totals.length, 2);
  assert.match(totals[0], /\b3(?:\.00)? \(count\)/);
  assert.match(totals[1], /visits\.csv: \D*7(?:\.00)? \(count\)/);
});

test('its own options stay what they are', { skip: settings.report.age === undefined }, () => {
  const { options } = tool.commands.report;
  assert.equal(options.days.value, 'number');
  assert.equal('only-days' in options, settings.report.columns.includes('days'));
});

test('sees in which order the days of a file are written', () => {
  assert.equal(orderOf([{ day: '02/03/2026' }, { day: '01/25/2026' }], 'dmy'), 'mdy');
  assert.equal(orderOf([{ day: '02/03/2026' }, { day: '25/01/2026' }], 'mdy'), 'dmy');
  assert.equal(orderOf([{ day: '02/03/2026', note: 'x' }], 'mdy'), 'mdy');
});
