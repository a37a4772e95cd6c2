import assert from 'node:assert/strict';
import { test } from 'node:test';
import { awayOf, comeBack, createPauses, goAway, newServer } from '../src/away.js';

test('who is away comes back once', () => {
  const server = newServer();
  goAway(server, 'ada', 'lunch', 5);
  assert.deepEqual(awayOf(server, 'ada'), { reason: 'lunch', since: 5 });
  assert.equal(awayOf(server, 'toString'), undefined);
  assert.deepEqual(comeBack(server, 'ada'), { reason: 'lunch', since: 5 });
  assert.equal(comeBack(server, 'ada'), undefined);
});

test('the same is not said again at once', () => {
  const mayTell = createPauses(1000);
  assert.deepEqual(
    [mayTell('a', 0), mayTell('a', 999), mayTell('b', 999), mayTell('a', 1000)],
    [true, false, true, true],
  );
});
