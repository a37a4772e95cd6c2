import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listed } from '../src/list-query.js';
import { createLimiter } from '../src/rate-limit.js';

const items = [
  { id: '1', size: 10, colour: 'red' },
  { id: '2', size: 9, colour: 'blue' },
  { id: '3', size: 11, colour: 'red' },
];
const ids = (query, pageSize) =>
  listed(items, new URLSearchParams(query), pageSize).map(({ id }) => id);

test('filters a list by the value of a field', () => {
  assert.deepEqual(ids('colour=red'), ['1', '3']);
  assert.deepEqual(ids('size=9'), ['2']);
  assert.deepEqual(ids('constructor=x'), []);
});

test('filters by one of several values, and by the limits of a number', () => {
  const recipes = [
    { id: '1', tags: ['vegan', 'soup'], minutes: 40 },
    { id: '2', tags: ['vegan'], minutes: 20 },
    { id: '3', tags: ['fish'], minutes: 10 },
  ];
  const found = (query) => listed(recipes, new URLSearchParams(query)).map(({ id }) => id);
  assert.deepEqual(found('tag=vegan&maxMinutes=30'), ['2']);
  assert.deepEqual(found('min_minutes=20'), ['1', '2']);
  assert.deepEqual(found('maxSize=1'), []);
});

test('filters a text by whole words of it', () => {
  const books = [
    { id: '1', author: 'Ann Lee' },
    { id: '2', author: 'Joann Lee' },
  ];
  const found = listed(books, new URLSearchParams('author=ann'));
  assert.deepEqual(found, [books[0]]);
});

test('sorts a list', () => {
  assert.deepEqual(ids('sort=size'), ['2', '1', '3']);
  assert.deepEqual(ids('sort=-size'), ['3', '1', '2']);
});

test('gives one page of a list', () => {
  assert.deepEqual(ids('page=2&limit=2'), ['3']);
  assert.deepEqual(ids('', 1), ['1']);
  assert.deepEqual(ids('limit=-1&page=x'), ['1', '2', '3']);
});

test('counts the requests of each address anew after a while', () => {
  let time = 0;
  const mayAsk = createLimiter({ requests: 1, seconds: 60 }, () => time);
  assert.deepEqual([mayAsk('a'), mayAsk('a'), mayAsk('b')], [true, false, true]);
  time = 20_500;
  assert.equal(mayAsk.secondsLeft(), 40);
  time = 60_000;
  assert.equal(mayAsk('a'), true);
});
