import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addTo, isDue, settle, tallyOf, told } from '../src/tallies.js';

test('counts for each member, and never below nothing', () => {
  const tallies = {};
  assert.deepEqual(
    [3, 1, -9].map((count) => addTo(tallies, 'ada', count)),
    [3, 4, 0],
  );
  addTo(tallies, 'ben', 2);
  assert.equal(settle(tallies, 'ben'), 2);
  assert.equal(tallyOf(tallies, 'ben'), 0);
  assert.equal(tallyOf(tallies, 'constructor'), 0);
});

test('tells what a tally comes to, where one has a price', () => {
  const euros = { price: '1.10', currency: 'EUR', language: 'en' };
  assert.equal(told(4, euros), '× 4 = €4.40');
  assert.equal(told(4, { ...euros, price: '', currency: '' }), '× 4');
});

test('the overview is due once on its days', () => {
  const post = { at: '12:00', days: [1] };
  const monday = (hours) => new Date(2030, 0, 7, hours);
  assert.equal(isDue(post, monday(11), monday(12)), true);
  assert.equal(isDue(post, monday(12), monday(13)), false);
  assert.equal(isDue({ ...post, days: [2] }, monday(11), monday(12)), false);
});
