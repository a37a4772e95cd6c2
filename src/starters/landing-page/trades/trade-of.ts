import type { Language } from '../../../contracts/languages.ts';
import type { Trade } from './trade.ts';

/**
 * A trade from one line of each language: its name, its lead and its offers, with bars between them.
 *
 * @example
 * tradeOf('kennels?', { en: 'Kennel | {title}: a good bed for dogs. | Day care; Boarding; Walks', … });
 */
export function tradeOf(words: string, lines: Readonly<Record<Language, string>>): Trade {
  const part = (language: Language, index: number): string =>
    lines[language].split(' | ')[index] ?? '';
  return {
    words,
    name: inEach((language) => part(language, 0)),
    copy: inEach((language) => ({
      lead: part(language, 1),
      offers: part(language, 2).split('; '),
    })),
  };
}

function inEach<T>(made: (language: Language) => T): Readonly<Record<Language, T>> {
  return {
    en: made('en'),
    es: made('es'),
    de: made('de'),
    fr: made('fr'),
    pt: made('pt'),
    it: made('it'),
    nl: made('nl'),
    pl: made('pl'),
    tr: made('tr'),
    ru: made('ru'),
    zh: made('zh'),
    ja: made('ja'),
    ko: made('ko'),
    hi: made('hi'),
    ar: made('ar'),
    id: made('id'),
    vi: made('vi'),
    uk: made('uk'),
    sv: made('sv'),
  };
}
