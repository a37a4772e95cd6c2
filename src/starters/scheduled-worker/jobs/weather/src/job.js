import { notify as send } from './notify.js';
import { settings } from './settings.js';
import { weatherOf } from './weather.js';

/**
 * Posts the weather of each town: now, today and on the next three days. With `rain` in the settings it
 * begins with an umbrella on wet days; with `only`, it is silent on all others.
 */
export async function openJob({
  env = {},
  towns = env.WEATHER_TOWNS?.split(',') ?? settings.towns,
  weather = weatherOf,
  rain = settings.rain,
  notify = (text, signal) => send(text, { address: env.NOTIFY_URL, signal, mark: 'WEATHER' }),
} = {}) {
  return {
    async run({ signal } = {}) {
      if (towns.length === 0) throw new Error('WEATHER_TOWNS?');
      for (const town of towns) {
        const found = await weather(town.trim(), settings.language);
        if (!found) throw new Error(town + '? open-meteo.com');
        const isWet = /🌧|⛈|❄/u.test(found.days[0].sign);
        if (isWet || rain !== 'only') {
          await notify((isWet && rain ? '☔ ' : '') + linesOf(found), signal);
        }
      }
    },
  };
}

function linesOf({ name, now, days }) {
  const { format } = new Intl.DateTimeFormat(settings.language, { weekday: 'long' });
  const lines = days.map(
    ({ date, sign, low, high }) =>
      sign + ' ' + format(new Date(date + 'T12:00')) + ': ' + low + '–' + high + ' °C',
  );
  return [name + ': ' + now, ...lines].join('\n');
}
