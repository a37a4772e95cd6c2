import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOf } from '../src/tool.js';
import { weatherOf } from '../src/weather.js';
import { run } from './run.js';

const answers = {
  'geocoding-api.open-meteo.com': {
    results: [{ name: 'Bergen', country: 'Norway', latitude: 60.4, longitude: 5.3 }],
  },
  'api.open-meteo.com': {
    current: {
      temperature_2m: 8.5,
      apparent_temperature: 6,
      relative_humidity_2m: 90,
      wind_speed_10m: 20,
      weather_code: 61,
    },
    daily: {
      time: ['2026-05-01'],
      weather_code: [3],
      temperature_2m_min: [5],
      temperature_2m_max: [11],
      wind_speed_10m_max: [30],
      precipitation_sum: [1.2],
    },
  },
};
const load = async (url) => answers[new URL(url).host];

test('tells the weather in words', async () => {
  const weather = await weatherOf('Bergen', { days: 1, units: 'metric', load });
  assert.equal(
    linesOf(weather, 'metric'),
    'Bergen, Norway: rain, 8.5 °C (feels like 6 °C), humidity 90 %, wind 20 km/h\n2026-05-01  5 to 11 °C  overcast  wind 30 km/h  rain 1.2 mm',
  );
});

test('asks for Fahrenheit', async () => {
  const asked = [];
  const seen = (url) => (asked.push(url), load(url));
  const weather = await weatherOf('Bergen', { days: 1, units: 'imperial', load: seen });
  assert.match(asked[1], /temperature_unit=fahrenheit/);
  assert.match(linesOf(weather, 'imperial'), /5 to 11 °F.*rain 1.2 in/);
});

test('says that there is no such place', async () => {
  const nowhere = weatherOf('Nowhere', { days: 1, units: 'metric', load: async () => ({}) });
  await assert.rejects(nowhere, /no place called Nowhere/);
});

test('refuses options that make no sense', async () => {
  assert.equal((await run('Bergen', '--days', '40')).code, 2);
  assert.equal((await run('Bergen', '--units', 'old')).code, 2);
});
