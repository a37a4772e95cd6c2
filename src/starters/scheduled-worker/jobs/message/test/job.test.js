import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openJob } from '../src/job.js';
import { settings } from '../src/settings.js';

test('posts the message', async () => {
  const told = [];
  const job = await openJob({ notify: (text) => told.push(text) });
  await job.run();
  assert.deepEqual(told, [settings.message]);
});
