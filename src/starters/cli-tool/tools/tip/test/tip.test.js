import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sharesOf, sumIn } from '../src/share.js';
import { run } from './run.js';

test('adds the tip, and splits to the cent', () => {
  assert.deepEqual(sharesOf(100, 0, 3), [33.34, 33.33, 33.33]);
  assert.deepEqual(sharesOf(80, 10, 4), [22, 22, 22, 22]);
  assert.deepEqual(['84,50 €', '15%', 'much'].map(sumIn), [84.5, 15, undefined]);
});

test('says what each pays', async () => {
  const { code, out } = await run('100', '--tip', '20', '--people', '4');
  assert.equal(code, 0);
  assert.match(out, /120[^]*30/);
  assert.equal((await run('100', '--people', '0')).code, 2);
  assert.equal((await run('much')).code, 2);
});
