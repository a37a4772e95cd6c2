import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settings } from '../src/settings.js';
import { beginDay, dayOf, keepAnswers, missingIn, newServer, setMember } from '../src/standup.js';

test('a day has the answers of those who gave them', () => {
  const server = newServer();
  assert.equal(setMember(server, 'ada', true), true);
  assert.equal(setMember(server, 'ada', true), false);
  setMember(server, 'bob', true);
  beginDay(server, '2030-01-02');
  const given = { day: '2030-01-02', userId: 'ada', answers: ['x'] };
  assert.equal(keepAnswers(server, given), false);
  assert.deepEqual(missingIn(server), ['bob']);
  server.isPosted = true;
  assert.equal(keepAnswers(server, given), true);
  assert.equal(keepAnswers(server, { ...given, day: '2030-01-03' }), false);
  assert.deepEqual(missingIn(server), ['bob']);
  assert.equal(dayOf(new Date(2030, 0, 2, 23)), '2030-01-02');
});

test('a form of Discord has at most five questions', () => {
  assert.ok(settings.questions.length > 0 && settings.questions.length <= 5);
  assert.ok(settings.postsAt > settings.asks.at);
});
