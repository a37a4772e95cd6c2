import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cut, fill, plain, unlinked } from '../src/frame/text.js';
import { settings } from '../src/settings.js';

test('fills in what is known and leaves the rest', () => {
  assert.equal(fill('{a} and {b} and {toString}', { a: '{b}', b: 2 }), '{b} and 2 and {toString}');
});

test('cuts long texts, and never inside a character', () => {
  assert.equal(cut('short', 10), 'short');
  assert.equal(cut('x'.repeat(11), 10), 'x'.repeat(9) + '…');
  assert.ok(cut('🙂'.repeat(10), 10).isWellFormed());
});

test('takes the formatting from what users write', () => {
  assert.equal(plain('**a**\n<@1>'), '\\*\\*a\\*\\* \\<\\@1\\>');
});

test('shows where links lead', () => {
  assert.equal(unlinked('**a**\n[b](c)'), '**a**\n\\[b\\](c)');
});

test('has texts that Discord takes', () => {
  for (const text of Object.values(settings.texts))
    assert.ok(text.length > 0 && text.length < 2000);
});
