import { randomInt } from 'node:crypto';
import { UsageError } from './main.js';
import { makePassword, maxLength } from './passwords.js';
import { optionName } from './names.js';
import { settings } from './settings.js';
import { t } from './texts.js';
import { makePhrase } from './words.js';

const usualWords = settings.words ?? 6;

export const tool = {
  commands: {
    password: {
      usage: '[options]',
      about: t('Makes strong random passwords.'),
      options: {
        length: {
          type: 'string',
          short: 'l',
          value: 'number',
          about: t('Characters; {x} unless told.', { x: settings.length }),
        },
        count: {
          type: 'string',
          short: 'c',
          value: 'number',
          about: t('How many; 1 unless told.'),
        },
        ...(settings.adds && {
          digits: { type: 'boolean', about: t('With digits.') },
          symbols: { type: 'boolean', about: t('With symbols.') },
          upper: { type: 'boolean', about: t('With capital letters too.') },
        }),
        'no-digits': { type: 'boolean', about: t('Without digits.') },
        'no-symbols': { type: 'boolean', about: t('Without symbols.') },
        'no-upper': { type: 'boolean', about: t('Without capital letters.') },
        words: {
          type: 'boolean',
          about: t('Words in place of characters; {x} unless a number follows.', { x: usualWords }),
        },
        readable: { type: 'boolean', about: t('Without characters that look alike.') },
      },
      run({ values, positionals: [...positionals], out }) {
        const isPhrase = values.words ?? (settings.isPhrase && values.length === undefined);
        // "--words 4"
        const words = isPhrase ? positionals.shift() : undefined;
        if (positionals.length > 0) throw new UsageError(t('This takes options only.'));
        const count = numberOf(values, 'count', { fallback: 1, min: 1, max: 1000 });
        if (isPhrase) {
          const each = numberOf({ words }, 'words', { fallback: usualWords, min: 2, max: 30 });
          for (let made = 0; made < count; made += 1)
            out(makePhrase(each) + (settings.endsInNumber ? '-' + randomInt(10, 100) : ''));
          return;
        }
        const length = numberOf(values, 'length', {
          fallback: settings.length,
          min: 4,
          max: maxLength,
        });
        const kinds = {
          digits: wants(values, 'digits'),
          symbols: wants(values, 'symbols'),
          upper: wants(values, 'upper'),
          isReadable: values.readable ?? false,
        };
        for (let made = 0; made < count; made += 1) out(makePassword(length, kinds));
      },
    },
  },
};

/** What is added by an option is left out without it; all else is there unless told. */
function wants(values, kind) {
  if (values['no-' + kind]) return false;
  return settings.adds?.includes(kind) ? (values[kind] ?? false) : true;
}

function numberOf(values, name, { fallback, min, max }) {
  const given = values[name];
  if (given === undefined) return fallback;
  const number = Number(given);
  if (/^\d+$/.test(given) && number >= min && number <= max) return number;
  throw new UsageError(
    t('{x} must be a number from {min} to {max}.', { x: optionName(name), min, max }),
  );
}
