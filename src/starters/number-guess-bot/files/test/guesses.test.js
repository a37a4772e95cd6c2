import assert from 'node:assert/strict';
import { test } from 'node:test';
import { begin, guess, newServer, numberIn } from '../src/guesses.js';
import { settings } from '../src/settings.js';

const rules = { least: 1, most: 100, tries: 0, points: 1 };

test('a message of a number alone is a guess', () => {
  assert.deepEqual(['42', ' 7 ', '٤٢', '12 apples', '-3', '', '1e3'].map(numberIn), [
    42,
    7,
    42,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('the number is higher or lower until somebody finds it', () => {
  const server = newServer();
  assert.deepEqual(guess(server, { channelId: 'c', userId: 'a', number: 5 }, rules), {});
  assert.ok(begin(server, 'c', rules, () => 42));
  assert.ok(!begin(server, 'c', rules));
  const said = (userId, number, own = rules) =>
    guess(server, { channelId: 'c', userId, number }, own);
  assert.deepEqual(said('a', 10), { outcome: 'higher', count: 1 });
  assert.deepEqual(said('b', 50), { outcome: 'lower', count: 2 });
  assert.deepEqual(said('b', 101), { outcome: 'outside' });
  assert.deepEqual(said('b', 42, { ...rules, tries: 1 }), { outcome: 'noMore' });
  assert.deepEqual(said('a', 42), { outcome: 'found', count: 3 });
  assert.deepEqual(server.points, { a: 1 });
  assert.deepEqual(said('a', 42), {});
});

test('the number is one of those of the settings', () => {
  const server = newServer();
  begin(server, 'c', settings);
  const { number } = server.games.c;
  assert.ok(number >= settings.least && number <= settings.most);
});
