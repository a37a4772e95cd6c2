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

test('a game in which nobody guesses any more is ended by the next one', () => {
  const server = newServer();
  assert.deepEqual(
    begin(server, 'c', rules, () => 42, 0),
    { ended: undefined },
  );
  const last = { ...rules, tries: 1 };
  assert.equal(
    guess(server, { channelId: 'c', userId: 'a', number: 5, now: 60_000 }, last).count,
    1,
  );
  guess(server, { channelId: 'c', userId: 'a', number: 6, now: 500_000 }, last);
  assert.equal(
    begin(server, 'c', rules, () => 7, 600_000),
    undefined,
  );
  assert.deepEqual(
    begin(server, 'c', rules, () => 7, 660_000),
    { ended: 42 },
  );
  assert.equal(server.games.c.number, 7);
});

test('the number is one of those of the settings', () => {
  const server = newServer();
  begin(server, 'c', settings);
  const { number } = server.games.c;
  assert.ok(number >= settings.least && number <= settings.most);
});
