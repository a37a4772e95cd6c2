import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addTo, countGiven, newServer, scoreOf, scoresIn } from '../src/scores.js';

const sunday = new Date(2030, 0, 6, 22);
const monday = new Date(2030, 0, 7, 1);

test('counts in all, and for the week that begins on Monday', () => {
  const server = newServer();
  addTo(server, 'ada', 30, sunday);
  addTo(server, 'ada', 0.1, monday);
  addTo(server, 'ada', 0.2, monday);
  assert.equal(scoreOf(scoresIn(server, '', monday), 'ada'), 30.3);
  assert.equal(scoreOf(scoresIn(server, 'week', monday), 'ada'), 0.3);
  assert.equal(scoreOf(scoresIn(server, 'week', sunday), 'ada'), 30);
  assert.equal(scoreOf(scoresIn(server, 'week', new Date(2030, 5, 1)), 'ada'), 0);
  assert.equal(scoreOf(scoresIn(server, 'month', monday), 'ada'), 30.3);
  assert.equal(scoreOf(scoresIn(server, 'month', new Date(2030, 1, 1)), 'ada'), 0);
  assert.equal(scoreOf(server.total, 'constructor'), 0);
});

test('somebody gives so often in a day', () => {
  const server = newServer();
  const given = [sunday, sunday, monday].map((now) => countGiven(server, 'ada', 1, now));
  assert.deepEqual(given, [true, false, true]);
});
