import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { amountColumn, columnOf, dateColumn, dayOf, lateRows, monthsOf } from '../src/rows.js';
import { numberIn, totalsOf } from '../src/rows.js';
import { settings } from '../src/settings.js';
import { pageOf, tableOf } from '../src/show.js';
import { run } from './run.js';

const dir = await mkdtemp(join(tmpdir(), 'report-'));
after(() => rm(dir, { recursive: true, force: true }));

test('reads days and numbers as people write them', () => {
  assert.equal(dayOf('02/01/1970', 'dmy'), 1);
  assert.equal(dayOf('01/02/1970', 'mdy'), 1);
  assert.equal(dayOf('1970-01-02', 'dmy'), 1);
  assert.equal(dayOf('31/02/2026', 'dmy'), undefined);
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
  assert.deepEqual(tableOf([{ who: 'a', n: 1.5 }]), ['who  n', '---  ----', 'a    1.50']);
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

test('reads a file, and says what is missing', async () => {
  const path = join(dir, 'rows.csv');
  const { columns, late } = settings.report;
  const names = [...new Set([...columns, ...(late ? [late.column] : []), 'other'])];
  await writeFile(
    path,
    names.join(',') +
      '\n' +
      names.map((name) => (name === late?.column ? '2000-01-01' : '1')).join(',') +
      '\n',
  );
  const { code, out } = await run(path);
  assert.equal(code, 0);
  assert.notEqual(out, '');
  assert.equal(JSON.parse((await run(path, '--json')).out).length, 1);
  assert.equal((await run(join(dir, 'nothing.csv'))).code, 1);
  assert.equal((await run()).code, settings.report.input ? 1 : 2);
});
