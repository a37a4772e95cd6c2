import assert from 'node:assert/strict';
import test from 'node:test';
import { newestId, newServer, pauseOf, planSweep, ruleFor } from '../src/sweep.js';

const configured = [{ channel: '#memes', minutes: 60, times: [], days: [] }];

test('a command counts more than the settings', () => {
  const memes = { id: '1', name: 'memes' };
  assert.equal(ruleFor(memes, newServer(), configured).minutes, 60);
  assert.equal(ruleFor(memes, { chosen: { 1: 90 } }, configured).minutes, 90);
  assert.equal(ruleFor(memes, { chosen: { 1: 0 } }, configured), undefined);
  assert.equal(ruleFor({ id: '2', name: 'memes-2' }, newServer(), configured), undefined);
});

test('pinned messages stay, and those older than 14 days go one by one', () => {
  const now = Date.UTC(2030, 1, 1);
  const aged = (id, days, more) => ({
    id,
    createdTimestamp: now - days * 86_400_000,
    pinned: false,
    deletable: true,
    ...more,
  });
  const messages = [
    aged('a', 1),
    aged('b', 15),
    aged('c', 2, { pinned: true }),
    aged('d', 2, { deletable: false }),
    aged('e', 14),
  ];
  const { bulk, single } = planSweep(messages, now);
  assert.deepEqual(
    bulk.map(({ id }) => id),
    ['a'],
  );
  assert.deepEqual(
    single.map(({ id }) => id),
    ['b', 'e'],
  );
});

test('the id of a time is what Discord would give', () => {
  assert.equal(newestId(0, 1_420_070_400_000 + 1), String(1n << 22n));
  assert.equal(newestId(10, 1_420_070_400_000), '0');
});

test('a channel is looked at more often if its messages go sooner', () => {
  assert.deepEqual([1, 60, 600, 100_000].map(pauseOf), [1, 1, 10, 60]);
});
