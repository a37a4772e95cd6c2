import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run } from './run.js';

test('makes passwords of the length and the kinds that are asked for', async () => {
  const { code, out } = await run('--length', '24', '--count', '50');
  assert.equal(code, 0);
  const passwords = out.split('\n');
  assert.equal(new Set(passwords).size, 50);
  for (const password of passwords) {
    assert.match(password, /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)(?=.*[^a-zA-Z\d]).{24}$/);
  }
});

test('leaves out what is not wanted', async () => {
  const { out } = await run('-c', '50', '--no-symbols', '--no-digits', '--no-upper', '--readable');
  assert.match(out, /^[a-hjkmnp-z\n]+$/);
});

test('refuses lengths that make no password', async () => {
  for (const length of ['3', '0', '-1', '1e3', 'many', '100000']) {
    assert.equal((await run('--length=' + length)).code, 2, length);
  }
});
