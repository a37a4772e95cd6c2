import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openJob } from '../src/job.js';

test('posts the weather of each town, and says which has none', async () => {
  const told = [];
  const days = [{ date: '2030-01-01', sign: '☀️', low: -1, high: 8 }];
  const job = await openJob({
    towns: ['York', 'Nowhere'],
    weather: async (name) => (name === 'York' ? { name, now: '3 °C', days } : undefined),
    notify: (text) => told.push(text),
  });
  await assert.rejects(job.run({}), /Nowhere/);
  assert.match(told.join(), /^York: 3 °C\n☀️ .+: -1–8 °C$/);
});
