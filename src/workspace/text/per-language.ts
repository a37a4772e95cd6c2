import type { Language } from '../../contracts/languages.ts';

/**
 * A function of a language that works its value out once for each: patterns of the names of days and months
 * take longer to make than to use.
 *
 * @example
 * const daysOf = perLanguage((language) => new RegExp(dayNames(language), 'iu'));
 * daysOf('de') === daysOf('de'); // true
 */
export function perLanguage<T>(make: (language: Language) => T): (language: Language) => T {
  const made = new Map<Language, T>();
  return (language) => {
    const known = made.get(language);
    if (known !== undefined) return known;
    const value = make(language);
    made.set(language, value);
    return value;
  };
}
