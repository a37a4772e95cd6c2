import type { Language } from '../../../../contracts/languages.ts';

/** Excel reads semicolons and decimals with a comma in most languages of Europe. */
export function isForExcel(message: string, language: Language): boolean {
  return /(?<!\p{L})excel/iu.test(message) && withCommas.has(language);
}

const withCommas: ReadonlySet<Language> = new Set([
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'pl',
  'tr',
  'ru',
  'uk',
  'sv',
  'id',
  'vi',
]);
