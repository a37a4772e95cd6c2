import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countMessages, countRepeats, hasForbiddenLink } from '../src/filters.js';

test('invites are links of their own', () => {
  assert.equal(hasForbiddenLink('join discord.gg/abc', 'invites'), true);
  assert.equal(hasForbiddenLink('see https://example.com', 'invites'), false);
  assert.equal(hasForbiddenLink('see https://example.com', 'all'), true);
  assert.equal(hasForbiddenLink('join discord.gg/abc', 'none'), false);
});

test('too many messages within the seconds count once', () => {
  const isTooMany = countMessages();
  const limits = { messages: 3, seconds: 5 };
  assert.deepEqual(
    [0, 1000, 2000, 3000, 9000].map((now) => isTooMany('ada', now, limits)),
    [false, false, true, false, false],
  );
  assert.equal(isTooMany('ada', 9000, { messages: 0, seconds: 0 }), false);
});

test('the same in a row is too many from a number on', () => {
  const isRepeated = countRepeats(3);
  const said = ['Hi', 'hi ', 'HI', 'hi', 'ho', 'hi'].map((text) => isRepeated('ada', text));
  assert.deepEqual(said, [false, false, true, true, false, false]);
  assert.equal(isRepeated('ben', 'hi'), false);
  assert.equal(countRepeats(0)('ada', 'hi'), false);
});
