import assert from 'node:assert/strict';
import { test } from 'node:test';
import { add, maxQuotes, newBook, oneOf, quotesBy, remove, search } from '../src/quotes.js';
import { settings } from '../src/settings.js';

const numbers = (quotes) => quotes.map(({ number }) => number);

test('begins with quotes that can be shown', () => {
  const { quotes } = newBook(settings.quotes);
  for (const { text, name } of quotes) assert.ok(text.length <= 1000 && name.length <= 80, text);
});

test('no number is given twice', () => {
  const book = newBook([{ text: 'One', name: 'Ada' }]);
  add(book, { text: 'Two', userId: '7' });
  assert.deepEqual([remove(book, 2), remove(book, 2)], [true, false]);
  assert.equal(add(book, { text: 'Three', userId: '7' }).number, 3);
  assert.deepEqual(numbers(book.quotes), [1, 3]);
});

test('finds by words and by member', () => {
  const book = newBook([
    { text: 'Tea is ready', name: 'Ada' },
    { text: 'No TEA today', userId: '7' },
  ]);
  assert.deepEqual(numbers(search(book, 'tea')), [1, 2]);
  assert.deepEqual(numbers(search(book, '  ada tea ')), [1]);
  assert.deepEqual(numbers(search(book, '.*')), []);
  assert.deepEqual(numbers(quotesBy(book, '7')), [2]);
  assert.deepEqual(numbers(quotesBy(book, undefined)), [1, 2]);
});

test('takes any of them, and none where there is none', () => {
  const { quotes } = newBook([{ text: 'One' }, { text: 'Two' }]);
  assert.deepEqual([oneOf(quotes, () => 0).text, oneOf(quotes, () => 0.99).text], ['One', 'Two']);
  assert.equal(oneOf([]), undefined);
});

test('a server keeps no more than fit', () => {
  const book = { lastNumber: maxQuotes, quotes: Array.from({ length: maxQuotes }) };
  assert.equal(add(book, { text: 'One more' }), undefined);
});
