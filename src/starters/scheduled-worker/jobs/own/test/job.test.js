import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openJob } from '../src/job.js';

test('runs', async () => {
  assert.equal(await (await openJob()).run(), undefined);
});
