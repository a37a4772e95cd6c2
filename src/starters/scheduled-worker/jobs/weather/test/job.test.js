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

test('begins with an umbrella where it rains, and may be silent elsewhere', async () => {
  const told = [];
  const signs = { Wet: '🌧️', Dry: '☀️' };
  const weather = async (name) => ({
    name,
    now: '3 °C',
    days: [{ date: '2030-01-01', sign: signs[name], low: 1, high: 8 }],
  });
  const notify = (text) => told.push(text.slice(0, 5));
  await (await openJob({ towns: ['Wet', 'Dry'], weather, notify, rain: 'only' })).run();
  await (await openJob({ towns: ['Wet', 'Dry'], weather, notify, rain: 'warn' })).run();
  assert.deepEqual(told, ['☔ Wet', '☔ Wet', 'Dry: ']);
});
