import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settings } from '../src/settings.js';
import { change, sheetOf } from '../src/sheets.js';

test('numbers change, and never fall below the least', () => {
  const sheet = { hp: 7 };
  assert.deepEqual(
    [5, -3, -20].map((amount) => change(sheet, 'hp', amount, 0)),
    [12, 9, 0],
  );
  assert.equal(change(sheet, 'gold', 3, 0), 3);
});

test('a sheet is there once it is filled in', () => {
  assert.equal(sheetOf({}, 'constructor'), undefined);
  assert.deepEqual(sheetOf({ ada: { name: 'Ada' } }, 'ada'), { name: 'Ada' });
});

test('each command changes a field that there is', () => {
  const numbers = settings.fields.filter(({ isNumber }) => isNumber).map(({ name }) => name);
  for (const { field } of settings.changes) assert.ok(numbers.includes(field), field);
});
