import { UsageError } from './main.js';
import { optionName } from './names.js';
import { settings } from './settings.js';
import { weatherOf } from './weather.js';

export const tool = {
  commands: {
    weather: {
      usage: (settings.city ? '[city]' : '<city>') + ' [options]',
      about:
        'Tells the weather of a city now, and of the next days.' +
        (settings.city ? ' Of ' + settings.city + ' unless told.' : ''),
      options: {
        days: {
          type: 'string',
          short: 'd',
          value: 'number',
          default: String(settings.next ? settings.next + 1 : (settings.days ?? 3)),
          about: 'How many days, from 1 to 16.',
        },
        units: {
          type: 'string',
          short: 'u',
          value: 'metric|imperial',
          default: 'metric',
          about: 'Degrees and speeds.',
        },
        fahrenheit: {
          type: 'boolean',
          short: 'f',
          about: 'Degrees in Fahrenheit: the same as --units imperial.',
        },
        json: { type: 'boolean', about: 'As JSON, for other programs.' },
      },
      async run({ values, positionals, out }) {
        const city = positionals.join(' ').trim() || settings.city;
        if (!city) throw new UsageError('Name a city.');
        const days = Number(values.days);
        if (!Number.isInteger(days) || days < 1 || days > 16) {
          throw new UsageError(optionName('days') + ' must be from 1 to 16.');
        }
        const units = values.fahrenheit ? 'imperial' : values.units;
        if (!['metric', 'imperial'].includes(units)) {
          throw new UsageError(optionName('units') + ' must be metric or imperial.');
        }
        const weather = await weatherOf(city, { days, units });
        out(values.json ? JSON.stringify(weather, undefined, 2) : linesOf(weather, units));
      },
    },
  },
};

export function linesOf({ place, now, days }, units) {
  const degrees = units === 'imperial' ? ' °F' : ' °C';
  const speed = units === 'imperial' ? ' mph' : ' km/h';
  const height = units === 'imperial' ? ' in' : ' mm';
  const first =
    place +
    ': ' +
    now.sky +
    ', ' +
    now.temperature +
    degrees +
    ' (feels like ' +
    now.feelsLike +
    degrees +
    '), humidity ' +
    now.humidity +
    ' %, wind ' +
    now.wind +
    speed;
  return [
    first,
    ...days.map(({ day, sky, low, high, wind, rain }) =>
      [
        day,
        low + ' to ' + high + degrees,
        sky,
        'wind ' + wind + speed,
        'rain ' + rain + height,
      ].join('  '),
    ),
  ].join('\n');
}
