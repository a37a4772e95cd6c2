import assert from 'node:assert/strict';
import { test } from 'node:test';
import { barOf, beginBook, currentBook, keepPage, standings } from '../src/progress.js';

test('shows who is furthest, in percent', () => {
  const server = { books: [] };
  assert.equal(currentBook(server), undefined);
  const book = beginBook(server, { values: { title: 'Emma' }, pages: 400 });
  keepPage(book, 'ada', 100);
  assert.equal(keepPage(book, 'ben', 999), 400);
  assert.deepEqual(standings(book), [
    { userId: 'ben', page: 400, percent: 100 },
    { userId: 'ada', page: 100, percent: 25 },
  ]);
});

test('a new book begins anew', () => {
  const server = { books: [] };
  keepPage(beginBook(server, { values: {}, pages: 10 }), 'ada', 5);
  beginBook(server, { values: {}, pages: 20 });
  assert.deepEqual(standings(currentBook(server)), []);
});

test('a bar has ten blocks', () => {
  assert.deepEqual([0, 25, 100].map(barOf), ['▱▱▱▱▱▱▱▱▱▱', '▰▰▱▱▱▱▱▱▱▱', '▰▰▰▰▰▰▰▰▰▰']);
});
