import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addEntry,
  dateIn,
  dueIn,
  finishEntry,
  found,
  never,
  newList,
  oneOf,
  removeEntry,
  shown,
  sorted,
  takeTurn,
} from '../src/lists.js';

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

test('reads the usual ways to write a day', () => {
  const now = new Date(2030, 0, 2);
  for (const value of ['2030-05-03', '3.5.2030', '03-05-2030', '3/5', '3 May', 'May 3, 2030'])
    assert.equal(dateIn({ date: value }, now), Date.UTC(2030, 4, 3), value);
  assert.equal(dateIn({ date: '3 apples' }, now), never);
});

test('an entry is removed by who added it, and by moderators', () => {
  const list = newList();
  addEntry(list, { values: { text: 'Tea' }, userId: 'ada' });
  assert.equal(removeEntry(list, 1, { userId: 'ben', isStaff: false }), false);
  assert.equal(removeEntry(list, 'constructor', { userId: 'ben', isStaff: true }), false);
  assert.equal(removeEntry(list, 1, { userId: 'ben', isStaff: true }), true);
  assert.equal(removeEntry(list, 1, { userId: 'ada', isStaff: true }), false);
});

test('what is done comes last, or is left out, and is not chosen', () => {
  const list = newList();
  for (const name of ['Tea', 'Rice']) addEntry(list, { values: { name }, userId: 'ada' });
  assert.equal(finishEntry(list, 3), undefined);
  assert.equal(finishEntry(list, 1)?.isDone, true);
  const numbers = (entries) => entries.map(({ number }) => number);
  assert.deepEqual(numbers(shown({ isOpen: false }, list, null)), [2, 1]);
  assert.deepEqual(numbers(shown({ isOpen: true }, list, null)), [2]);
  assert.deepEqual(numbers(shown({ isOpen: false }, list, 'tea')), [1]);
  assert.equal(oneOf(list, () => 0.99).number, 2);
  assert.equal(oneOf(newList()), undefined);
});

test('what is due tomorrow, also without a year', () => {
  const now = new Date(2031, 4, 8, 18);
  const entries = [
    { values: { date: '2031-05-09', what: 'a' } },
    { values: { date: '9.5.', what: 'b' } },
    { values: { date: '10.5.2031', what: 'c' } },
    { values: { what: '9.5.' } },
  ];
  assert.deepEqual(dueIn(entries, 1, now), entries.slice(0, 2));
});

test('no entry is posted twice before all were', () => {
  const list = newList({ fields: ['text'], first: ['a', 'b', 'c'] });
  const turn = () => takeTurn(list, () => 0).number;
  assert.deepEqual([turn(), turn(), turn(), turn()], [1, 2, 3, 1]);
  assert.equal(takeTurn(newList()), undefined);
});
