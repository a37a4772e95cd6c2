import { HttpError } from './http.js';
import { createRouter } from './router.js';
import { settings } from './settings.js';
import { t } from './texts.js';
import { NoSuchPlace, weatherOf } from './weather.js';

/** How many answers are kept, each for ten minutes: the weather service asks to be called seldom. */
const mostKept = 500;
const keptMs = 600_000;

export async function openApp({ load, now = Date.now } = {}) {
  const kept = new Map();

  async function answer(city, days) {
    if (city === '' || city.length > 100) throw new HttpError(400, t('Name a city.'));
    if (!/^\d{1,2}$/.test(days) || Number(days) < 1 || Number(days) > 16)
      throw new HttpError(
        400,
        t('{x} must be a number from {min} to {max}.', { x: 'days', min: 1, max: 16 }),
      );
    const key = days + ' ' + city.toLowerCase();
    const known = kept.get(key);
    if (known && now() - known.at < keptMs) return { body: known.body };
    const body = await weatherOf(city, { days: Number(days), load }).catch((error) => {
      if (error instanceof NoSuchPlace)
        throw new HttpError(404, t('There is no place called {x}.', { x: city }));
      throw new HttpError(502, t('The weather service does not answer. Try again later.'));
    });
    kept.delete(key);
    kept.set(key, { at: now(), body });
    if (kept.size > mostKept) kept.delete(kept.keys().next().value);
    return { body };
  }

  const daysOf = (query) => query.get('days') ?? String(settings.days);
  return {
    listener: createRouter([
      ['GET', '/health', () => ({ body: { status: 'ok' } })],
      [
        'GET',
        settings.path,
        ({ query }) =>
          answer((query.get(settings.parameter) ?? query.get('city') ?? '').trim(), daysOf(query)),
      ],
      [
        'GET',
        settings.path + '/:city',
        ({ params, query }) => answer(params.city.trim(), daysOf(query)),
      ],
    ]),
  };
}
