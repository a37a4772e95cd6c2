import assert from 'node:assert/strict';
import { test } from 'node:test';
import { count, countsOf, lastDays, newServer, sum } from '../src/stats.js';

const at = (day) => new Date(2030, 4, day, 12).getTime();

test('messages are counted for each day', () => {
  const server = newServer();
  for (const day of [1, 9, 10, 10]) count(server, 'ada', at(day), 35);
  count(server, 'constructor', at(10), 35);
  assert.deepEqual(countsOf(server, 'today', at(10)), { ada: 2, constructor: 1 });
  assert.equal(sum(countsOf(server, 'week', at(10))), 4);
  assert.equal(sum(countsOf(server, 'all', at(10))), 5);
  assert.deepEqual(lastDays(server, at(10)).slice(0, 3), [
    { day: '2030-05-10', messages: 3 },
    { day: '2030-05-09', messages: 1 },
    { day: '2030-05-08', messages: 0 },
  ]);
});

test('old days are forgotten, and still count for all', () => {
  const server = newServer();
  count(server, 'ada', at(1), 5);
  count(server, 'ada', at(20), 5);
  assert.deepEqual(Object.keys(server.days), ['2030-05-20']);
  assert.equal(sum(countsOf(server, 'all', at(20))), 2);
});
