import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isEdit, isIgnored, newLog, toggleIgnored } from '../src/log.js';
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

test('a channel of the settings is taken in and left out again, too', () => {
  const log = newLog();
  const told = { channelId: '7', name: '#spam', names: ['#spam'] };
  assert.equal(isIgnored(log, told), true);
  assert.equal(toggleIgnored(log, '7', true), false);
  assert.equal(isIgnored(log, told), false);
  assert.equal(isIgnored(log, { ...told, channelId: '8', name: '#tea' }), false);
});

test('a preview of a link is no edit', () => {
  assert.equal(isEdit({ before: 'a', after: 'b', editedAt: 1 }), true);
  assert.equal(isEdit({ before: 'a', after: 'a', editedAt: null }), false);
  assert.equal(isEdit({ before: undefined, after: 'b', editedAt: 1 }), true);
  assert.equal(isEdit({ before: undefined, after: 'b', editedAt: null }), false);
});
