import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run } from './run.js';
import { settings } from '../src/settings.js';
import { t } from '../src/texts.js';
import { tool } from '../src/tool.js';

test('helps', async () => {
  const { code, out } = await run('--help');
  assert.equal(code, 0);
  assert.ok(out.includes(t('Usage:') + ' ' + settings.command));
  for (const { about } of Object.values(tool.commands)) assert.ok(out.includes(about));
});

test('refuses what it does not know, with exit code 2', async () => {
  for (const args of [['--no-such-option'], ['no-such-command', '--nor-option']]) {
    const { code, out, err } = await run(...args);
    assert.equal(code, 2);
    assert.equal(out, '');
    assert.match(err, /--help/);
  }
});
