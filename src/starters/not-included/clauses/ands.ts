import type { Language } from '../../../contracts/languages.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

/**
 * Where the words for "and" of a language join two clauses: "en" does so in Dutch, and is "in" in Spanish.
 *
 * @param ahead What must stand ahead of it, as the source of a pattern.
 * @param behind The same of what stands behind it.
 * @example
 * 'a faq and a map'.search(joinsIn('en')); // 5
 */
export function joinsIn(language: Language, ahead = '', behind = '(?=\\p{L})'): RegExp {
  return letterPattern(`${ahead}\\s(?:${ands[language] ?? '(?!)'})\\s${behind}`, 'giu');
}

const ands: Readonly<Partial<Record<Language, string>>> = {
  en: 'and|plus',
  de: 'und|sowie',
  es: '[ye]',
  fr: 'et',
  pt: 'e',
  it: 'ed?',
  nl: 'en',
  pl: 'i|oraz',
  tr: 've',
  ru: 'и',
  id: 'dan|serta',
  vi: 'và',
  uk: '[ій]|та',
  sv: 'och|samt',
};
