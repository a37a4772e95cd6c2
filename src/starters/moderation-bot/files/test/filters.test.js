import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countMessages, hasForbiddenLink } from '../src/filters.js';

test('invites are links of their own', () => {
  assert.equal(hasForbiddenLink('join discord.gg/abc', 'invites'), true);
  assert.equal(hasForbiddenLink('see https://example.com', 'invites'), false);
  assert.equal(hasForbiddenLink('see https://example.com', 'all'), true);
  assert.equal(hasForbiddenLink('join discord.gg/abc', 'none'), false);
});

test('too many messages within the seconds count once', () => {
  const isTooMany = countMessages({ messages: 3, seconds: 5 });
  assert.deepEqual(
    [0, 1000, 2000, 3000, 9000].map((now) => isTooMany('ada', now)),
    [false, false, true, false, false],
  );
  assert.equal(countMessages({ messages: 0, seconds: 0 })('ada', 0), false);
});
