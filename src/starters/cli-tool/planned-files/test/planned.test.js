import assert from 'node:assert/strict';
import { test } from 'node:test';
import { main } from '../src/main.js';
import { options, planned } from '../src/planned.js';
import { settings } from '../src/settings.js';
import { t } from '../src/texts.js';

test('a planned command says that it is not written yet, and fails', async () => {
  for (const [name, command] of Object.entries(planned)) {
    const said = [];
    const tool = { commands: { [name]: command, other: command } };
    const code = await main(tool, [name, 'word'], { err: (text) => said.push(text) });
    assert.equal(code, 1);
    const text = t('The command {x} is planned and not written yet.', { x: name });
    assert.ok(said.join().includes(text), said.join());
  }
});

test('every option is known', () => {
  for (const { flag } of settings.options) assert.ok(Object.hasOwn(options, flag.slice(2)));
});
