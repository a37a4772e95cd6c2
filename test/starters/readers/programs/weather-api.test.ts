import { expect, test } from 'vitest';
import { readWeather } from '../../../../src/starters/weather-api/read-weather.ts';
import { filesFor, planFor } from '../../make-project.ts';

test.each([
  ['GET /meteo?ville=Paris', { path: '/meteo', parameter: 'ville', days: 3 }],
  ['GET /wetter/:stadt, Vorhersage für 5 Tage', { path: '/wetter', parameter: 'city', days: 5 }],
  ['GET /health and a city', { path: '/weather', parameter: 'city', days: 3 }],
])('%s', (text, read) => {
  expect(readWeather(text)).toEqual(read);
});

test.each([
  [
    'a simple weather api in node, give it a city name and it returns the temperature',
    'Name a city.',
  ],
  ['Eine kleine Wetter-API mit Node, Stadt als Parameter', 'Nenne eine Stadt.'],
  ['node ile basit bir hava durumu api si yap, şehir adıyla', 'Bir şehir adı ver.'],
  ['用 node 做一个天气 API,按城市名查询', '请给出城市名。'],
])('%s: all of it is built, in its language', async (message, text) => {
  const plan = await planFor('node_project', message);
  const files = await filesFor(plan, message);
  expect(plan.starter).toBe('weather-api');
  expect(plan.notIncluded).toBeUndefined();
  expect(files.get('README.md')).toContain(text);
});

test('what a weather API does not do is said', async () => {
  const plan = await planFor(
    'node_project',
    'a weather api in node by city, with user login, and it saves my searches in a database',
  );
  expect(plan.notIncluded?.join()).toMatch(/login/);
  expect(plan.notIncluded?.join()).toMatch(/database/);
});
