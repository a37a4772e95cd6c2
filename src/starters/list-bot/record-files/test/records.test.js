import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addEntry, newList, sorted } from '../src/lists.js';
import { numberOf, openOnes, setStatus, tableOf } from '../src/records.js';

const settings = { prefix: 'BUG-', digits: 3, statuses: ['new', 'fixed'] };

function filled() {
  const list = newList();
  addEntry(list, { values: { what: 'a, "b"' }, userId: '1' });
  addEntry(list, { values: { what: '=1+1' }, userId: '2' });
  for (const entry of Object.values(list.entries)) entry.status = 'new';
  return list;
}

test('shows numbers as the settings write them', () => {
  assert.equal(numberOf(settings, 7), 'BUG-007');
});

test('changes the status of what is there', () => {
  const list = filled();
  assert.equal(setStatus(list, '2', 'fixed').status, 'fixed');
  assert.equal(setStatus(list, '9', 'fixed'), undefined);
  assert.equal(setStatus(list, 'constructor', 'fixed'), undefined);
  assert.equal(setStatus(list, '1', undefined), undefined);
  assert.deepEqual(
    openOnes(sorted(list), settings, true).map(({ number }) => number),
    [1],
  );
  assert.equal(openOnes(sorted(list), settings).length, 2);
});

test('writes a table without formulas', () => {
  const lines = tableOf(settings, sorted(filled())).slice(1).split('\n');
  assert.deepEqual(lines.slice(0, 3), [
    'number,what,status,member',
    'BUG-001,"a, ""b""",new,',
    "BUG-002,'=1+1,new,",
  ]);
});
