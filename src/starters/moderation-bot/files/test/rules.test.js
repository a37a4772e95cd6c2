import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addWarning, punishmentFor, clearWarnings, warningsOf, whyNot } from '../src/rules.js';

const actor = { id: 'mod', rank: 5 };
const server = { botId: 'bot', ownerId: 'owner', canBot: true };

for (const [who, target, reason] of [
  ['a member', { id: 'ada', rank: 1 }, undefined],
  ['themselves', { id: 'mod', rank: 5 }, 'self'],
  ['the bot', { id: 'bot', rank: 1 }, 'bot'],
  ['the owner', { id: 'owner', rank: 1 }, 'owner'],
  ['another moderator', { id: 'bob', rank: 5 }, 'rank'],
]) {
  test('a moderator and ' + who + ': ' + (reason ?? 'allowed'), () => {
    assert.equal(whyNot({ actor, target, ...server }), reason);
  });
}

test('the owner stands above all, but the bot not', () => {
  const owner = { id: 'owner', rank: 0 };
  assert.equal(whyNot({ actor: owner, target: { id: 'bob', rank: 9 }, ...server }), undefined);
  assert.equal(
    whyNot({ actor: owner, target: { id: 'bob', rank: 9 }, ...server, canBot: false }),
    'botRank',
  );
});

test('counts warnings and clears them', () => {
  const warnings = {};
  const warning = { by: 'mod', reason: 'spam', at: 1 };
  assert.equal(addWarning(warnings, 'ada', warning), 1);
  assert.equal(addWarning(warnings, 'ada', warning), 2);
  assert.equal(addWarning(warnings, 'constructor', warning), 1);
  assert.deepEqual(warningsOf(warnings, 'toString'), []);
  assert.equal(clearWarnings(warnings, 'ada'), 2);
  assert.deepEqual(warningsOf(warnings, 'ada'), []);
});

test('something follows the limit of warnings, and nothing where there is none', () => {
  const mute = { count: 3, action: 'timeout', minutes: 30 };
  const limits = [mute, { count: 5, action: 'ban', minutes: 60 }];
  assert.equal(punishmentFor(2, limits), undefined);
  assert.equal(punishmentFor(4, limits), mute);
  assert.equal(punishmentFor(6, limits).action, 'ban');
  assert.equal(punishmentFor(9, []), undefined);
});
