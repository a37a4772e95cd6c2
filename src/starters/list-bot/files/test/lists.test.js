import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addEntry, found, newList, removeEntry, sorted } from '../src/lists.js';

test('entries are in the order of their dates', () => {
  const list = newList();
  for (const due of ['soon', '3.5.2030', '2030-05-01']) {
    addEntry(list, { values: { due }, userId: 'ada' });
  }
  assert.deepEqual(
    sorted(list).map(({ number }) => number),
    [3, 2, 1],
  );
  assert.deepEqual(
    found(list, '2030').map(({ number }) => number),
    [3, 2],
  );
});

test('an entry is removed by who added it, and by moderators', () => {
  const list = newList();
  addEntry(list, { values: { text: 'Tea' }, userId: 'ada' });
  assert.equal(removeEntry(list, 1, { userId: 'ben', isStaff: false }), false);
  assert.equal(removeEntry(list, 'constructor', { userId: 'ben', isStaff: true }), false);
  assert.equal(removeEntry(list, 1, { userId: 'ben', isStaff: true }), true);
  assert.equal(removeEntry(list, 1, { userId: 'ada', isStaff: true }), false);
});
