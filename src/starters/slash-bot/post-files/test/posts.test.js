import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settings } from '../src/settings.js';

test('the posts of the settings have a time and days', () => {
  for (const { at, days } of settings.posts) {
    assert.match(at, /^\d\d:\d\d$/);
    assert.ok(days.length > 0);
  }
});
