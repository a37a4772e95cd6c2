import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signOf, weatherOf } from '../src/weather.js';

test('a town has its weather, and what is none has no weather', async () => {
  const place = { name: 'York', country: 'Anywhere', latitude: 1, longitude: 2 };
  const daily = {
    time: ['2030-01-01'],
    weather_code: [61],
    temperature_2m_max: [7.6],
    temperature_2m_min: [-1.2],
  };
  const current = { temperature_2m: 3.4, weather_code: 0 };
  const answering = (results) => async (url) => ({
    ok: true,
    json: async () => (url.includes('geocoding') ? { results } : { current, daily }),
  });
  assert.deepEqual(await weatherOf('York', 'en', answering([place])), {
    name: 'York, Anywhere',
    now: '☀️ 3 °C',
    days: [{ date: '2030-01-01', sign: '🌧️', low: -1, high: 8 }],
  });
  assert.equal(await weatherOf('?', 'en', answering(undefined)), undefined);
  assert.equal(await weatherOf('York', 'en', async () => ({ ok: false })), undefined);
  assert.equal(signOf(95), '⛈️');
});
