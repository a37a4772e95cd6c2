import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settings } from '../src/settings.js';
import { countStars, mayCopy, stepFor } from '../src/starboard.js';

test('the settings are a number and one emoji', () => {
  assert.ok(Number.isInteger(settings.stars) && settings.stars >= 1, settings.stars);
  assert.equal([...new Intl.Segmenter().segment(settings.emoji)].length, 1);
});

test('a message is copied once, and its copy goes with the stars', () => {
  const step = (stars, isPosted) => stepFor({ stars, least: 3, isPosted });
  assert.deepEqual(
    [step(2, false), step(3, false), step(4, true), step(3, true), step(2, true)],
    ['nothing', 'post', 'update', 'update', 'remove'],
  );
});

test('one’s own star counts if it is wanted', () => {
  assert.equal(countStars({ count: 3, isOwn: true, countsOwn: true }), 3);
  assert.equal(countStars({ count: 3, isOwn: true, countsOwn: false }), 2);
  assert.equal(countStars({ count: 3, isOwn: false, countsOwn: false }), 3);
});

test('no copy is seen by more people than its message', () => {
  const [open, closed, adult] = [
    { isPublic: true, isAdult: false },
    { isPublic: false, isAdult: false },
    { isPublic: true, isAdult: true },
  ];
  assert.deepEqual(
    [mayCopy(open, open), mayCopy(open, closed), mayCopy(closed, closed), mayCopy(adult, adult)],
    [true, true, true, true],
  );
  assert.deepEqual([mayCopy(closed, open), mayCopy(adult, open)], [false, false]);
});
