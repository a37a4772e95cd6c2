import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settings } from '../src/settings.js';
import { wordCount } from '../src/words.js';
import { run } from './run.js';

/** The options that add what is not there without them. */
const all = [
  ...(settings.isPhrase ? ['--length', '24'] : []),
  ...(settings.adds ?? []).map((kind) => '--' + kind),
];

test('makes passwords of the length and the kinds that are asked for', async () => {
  const { code, out } = await run(...all, '--length', '24', '--count', '50');
  assert.equal(code, 0);
  const passwords = out.split('\n');
  assert.equal(new Set(passwords).size, 50);
  for (const password of passwords) {
    assert.match(password, /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)(?=.*[^a-zA-Z\d]).{24}$/);
  }
});

test('has only what is there without options, and what they add', async () => {
  const { out } = await run('--count', '50', ...(settings.isPhrase ? ['--length', '20'] : []));
  for (const [kind, signs] of Object.entries({
    digits: /\d/,
    symbols: /[^a-z\d\n]/i,
    upper: /[A-Z]/,
  }))
    assert.equal(signs.test(out), !settings.adds?.includes(kind), kind);
});

test('leaves out what is not wanted', async () => {
  const { out } = await run(
    '-c',
    '50',
    ...all.slice(0, settings.isPhrase ? 2 : 0),
    '--no-symbols',
    '--no-digits',
    '--no-upper',
    '--readable',
  );
  assert.match(out, /^[a-hjkmnp-z\n]+$/);
});

test('makes passphrases of words', async () => {
  const usual = new RegExp('^([a-z]+-?){' + (settings.words ?? 6) + '}(\\d\\d)?$');
  assert.match((await run('--words')).out, usual);
  assert.match(
    (await run('--words', '3', '--count', '2')).out,
    /^(([a-z]+-){2}[a-z]+(-\d\d)?\n?){2}$/,
  );
  assert.equal((await run('--words', 'many')).code, 2);
  assert.ok(wordCount >= 512);
});

test('refuses lengths that make no password', async () => {
  for (const length of ['3', '0', '-1', '1e3', 'many', '100000']) {
    assert.equal((await run('--length=' + length)).code, 2, length);
  }
});
