import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isEdit, newLog, toggleIgnored } from '../src/log.js';
import { settings } from '../src/settings.js';

test('logs something', () => {
  assert.ok(settings.kinds.length > 0);
  for (const kind of settings.kinds) assert.ok(settings.texts[kind], kind);
});

test('a channel is left out, and taken in again', () => {
  const log = newLog();
  assert.deepEqual([toggleIgnored(log, '7'), log.ignored], [true, ['7']]);
  assert.deepEqual([toggleIgnored(log, '7'), log.ignored], [false, []]);
});

test('a preview of a link is no edit', () => {
  assert.equal(isEdit({ before: 'a', after: 'b', editedAt: 1 }), true);
  assert.equal(isEdit({ before: 'a', after: 'a', editedAt: null }), false);
  assert.equal(isEdit({ before: undefined, after: 'b', editedAt: 1 }), true);
  assert.equal(isEdit({ before: undefined, after: 'b', editedAt: null }), false);
});
