import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRobots } from '../src/robots.js';

const isAllowed = (text, path, robot = 'me') =>
  readRobots(text, robot).isAllowed('https://example.com' + path);

for (const [text, path, expected] of [
  ['', '/', true],
  ['User-agent: *\nDisallow: /', '/', false],
  ['User-agent: *\nDisallow:', '/', true],
  ['User-agent: *\nDisallow: /a', '/about', false],
  ['User-agent: *\nDisallow: /a\nAllow: /about', '/about', true],
  ['User-agent: *\nDisallow: /*.pdf$', '/x/y.pdf', false],
  ['User-agent: *\nDisallow: /*.pdf$', '/x/y.pdf?z', true],
  ['User-agent: *\nDisallow: /a*b*c', '/a1b2', true],
  ['User-agent: *\nDisallow: /a*b*c', '/a1b2c3', false],
  ['User-agent: *\nDisallow: /%7Ejoe', '/~joe/x', false],
  ['User-agent: other\nDisallow: /', '/', true],
  ['User-agent: *\nDisallow: /\n\nUser-agent: ME\nDisallow: /x', '/y', true],
  ['User-agent: me\nUser-agent: you\nDisallow: /x # comment', '/x', false],
  ['Disallow: /', '/', true],
]) {
  test(JSON.stringify(text) + (expected ? ' allows ' : ' forbids ') + path, () => {
    assert.equal(isAllowed(text, path), expected);
  });
}

test('reads how long to wait, within reason', () => {
  const delay = (text) => readRobots('User-agent: *\n' + text, 'me').delayMs;
  assert.deepEqual(
    ['Crawl-delay: 2.5', 'Crawl-delay: soon', 'Crawl-delay: 9999'].map(delay),
    [2500, 0, 60_000],
  );
});

test('takes no longer for a pattern that is made to take long', () => {
  const start = performance.now();
  isAllowed('User-agent: *\nDisallow: /' + '*a'.repeat(5000) + '$', '/' + 'a'.repeat(5000) + 'b');
  assert.ok(performance.now() - start < 1000);
});
