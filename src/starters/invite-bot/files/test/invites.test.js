import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  countOf,
  countsOf,
  inviterOf,
  join,
  leave,
  newServer,
  usesOf,
  whoInvited,
} from '../src/invites.js';

const invite = (code, uses, inviterId, maxUses = 0) => ({ code, uses, maxUses, inviterId });

test('the invite that was used once more tells who invited', () => {
  const before = usesOf([invite('a', 1, 'ada'), invite('b', 4, 'ben', 5)]);
  const after = (...invites) => inviterOf(before, usesOf(invites));
  assert.equal(after(invite('a', 2, 'ada'), invite('b', 4, 'ben', 5)), 'ada');
  assert.equal(after(invite('a', 1, 'ada')), 'ben');
  assert.equal(after(invite('a', 1, 'ada'), invite('b', 4, 'ben', 5), invite('c', 1, 'cy')), 'cy');
  assert.equal(after(invite('a', 1, 'ada'), invite('b', 4, 'ben', 5)), undefined);
  assert.equal(after(invite('a', 2, 'ada'), invite('b', 5, 'ben', 6)), undefined);
});

test('an invite that expired, or that somebody deleted before, was not used', () => {
  const single = { ...invite('a', 0, 'ada', 1), expiresTimestamp: 50_000 };
  const before = usesOf([single]);
  const none = usesOf([]);
  assert.equal(inviterOf(before, none, 49_000), 'ada');
  assert.equal(inviterOf(before, none, 51_000), undefined);
  before.get('a').deletedAt = 10_000;
  assert.equal(inviterOf(before, none, 12_000), 'ada');
  assert.equal(inviterOf(before, none, 30_000), undefined);
});

test('who left is counted apart, and who comes again is counted once', () => {
  const server = newServer();
  join(server, 'x', 'ada');
  join(server, 'y', 'ada');
  join(server, 'z', 'z');
  leave(server, 'y');
  assert.deepEqual(countOf(server, 'ada'), { count: 1, left: 1 });
  join(server, 'y', undefined);
  assert.deepEqual(countsOf(server), { ada: 2 });
  assert.equal(whoInvited(server, 'y'), 'ada');
  assert.equal(whoInvited(server, 'z'), undefined);
  assert.equal(whoInvited(server, 'toString'), undefined);
});
