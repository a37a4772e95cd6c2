import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hoursOf, joinSession, newServer, nextPhase, weekOf } from '../src/focus.js';

test('a whole time of work counts for each who joined, and a break follows it', () => {
  const server = newServer();
  const now = new Date(2030, 0, 30, 10).getTime();
  const start = { channelId: '1', minutes: 25, now };
  assert.equal(joinSession(server, { ...start, userId: 'ada' }), true);
  assert.equal(joinSession(server, { ...start, userId: 'bob' }), false);
  joinSession(server, { ...start, userId: 'bob' });
  const next = { channelId: '1', rest: 5, now: now + 25 * 60_000 };
  assert.equal(nextPhase(server, next).endsAt, now + 30 * 60_000);
  assert.deepEqual(nextPhase(server, next), { members: ['ada', 'bob'] });
  assert.equal(nextPhase(server, next), undefined);
  assert.deepEqual(hoursOf(server, now), [
    { userId: 'ada', count: 25 },
    { userId: 'bob', count: 25 },
  ]);
  assert.deepEqual(hoursOf(server, now + 7 * 86_400_000), []);
  assert.equal(weekOf(now), '2030-01-28');
});
