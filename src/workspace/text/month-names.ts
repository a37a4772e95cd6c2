import type { Language } from '../../contracts/languages.ts';

const known = new Map<Language, ReadonlyMap<string, number>>();

/** The names of the months in lower case, long and short, as they stand alone and in a date. */
export function monthNames(language: Language): ReadonlyMap<string, number> {
  const names = known.get(language) ?? namesIn(language);
  known.set(language, names);
  return names;
}

function namesIn(language: Language): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const month of ['long', 'short'] as const) {
    for (const options of [{ month }, { month, day: 'numeric' }] as const) {
      const format = new Intl.DateTimeFormat(language, {
        ...options,
        timeZone: 'UTC',
        calendar: 'gregory',
      });
      for (let index = 0; index < 12; index += 1) {
        const part = format
          .formatToParts(Date.UTC(2024, index, 15))
          .find(({ type }) => type === 'month');
        const name = part?.value.toLowerCase().replace(/\.$/, '') ?? '';
        if (/^[\p{L}\p{M}]+$/u.test(name)) names.set(name, index + 1);
      }
    }
  }
  return names;
}
