import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openApp } from '../src/app.js';
import { settings } from '../src/settings.js';
import { serve } from './call.js';

/** The weather service, without the network. */
function service() {
  const asked = [];
  return {
    asked,
    async load(url) {
      asked.push(url);
      if (url.includes('Down')) throw new Error('ECONNREFUSED');
      if (url.includes('geocoding'))
        return url.includes('Nowhere')
          ? {}
          : { results: [{ name: 'Oslo', country: 'Norway', latitude: 59.9, longitude: 10.7 }] };
      return {
        current: {
          temperature_2m: 4.5,
          relative_humidity_2m: 80,
          wind_speed_10m: 9,
          weather_code: 61,
        },
        daily: {
          time: ['2026-01-01'],
          weather_code: [0],
          temperature_2m_max: [6],
          temperature_2m_min: [-1],
          precipitation_sum: [0.4],
        },
      };
    },
  };
}

test('tells the weather of a city, named in the path or the query, and asks the service once', async () => {
  const { asked, load } = service();
  const { call, close } = await serve(await openApp({ load }));
  const { status, body } = await call('GET', settings.path + '/Oslo');
  assert.equal(status, 200);
  assert.equal(body.city, 'Oslo');
  assert.equal(body.temperature, 4.5);
  assert.equal(body.days[0].low, -1);
  for (const name of [settings.parameter, 'city'])
    assert.deepEqual((await call('GET', settings.path + '?' + name + '=Oslo')).body, body);
  assert.equal(asked.length, 2);
  assert.ok(asked[1].includes('forecast_days=' + settings.days));
  await close();
});

test('says what is wrong', async () => {
  const { call, close } = await serve(await openApp({ load: service().load }));
  for (const [path, wanted] of [
    ['', 400],
    ['?city=%20', 400],
    ['/Oslo?days=99', 400],
    ['/Oslo?days=many', 400],
    ['/Nowhere', 404],
    ['/Down', 502],
  ]) {
    const { status, body } = await call('GET', settings.path + path);
    assert.equal(status, wanted, path);
    assert.ok(body.error.length > 5, path);
  }
  assert.equal((await call('POST', settings.path, {})).status, 405);
  await close();
});
