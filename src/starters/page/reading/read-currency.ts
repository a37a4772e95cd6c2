import { allMatches } from '../../../workspace/text/all-matches.ts';
import type { Language } from '../../../contracts/job/plan.ts';
import { currencyWords } from './currencies.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

/**
 * The currency that a text names first, as an ISO 4217 code; otherwise the usual one of the language.
 *
 * @example
 * readCurrency('a tip calculator in £', 'en'); // 'GBP'
 */
export function readCurrency(text: string, language: Language): string {
  return currenciesIn(text, language)[0] ?? usual[language];
}

/** Every currency that a text names, in its order. */
export function currenciesIn(text: string, language: Language): readonly string[] {
  const found = allMatches(text, signs).map(({ groups }) => codeOf(groups, language));
  return [...new Set(found)];
}

const usual: Readonly<Record<Language, string>> = {
  en: 'USD',
  es: 'EUR',
  de: 'EUR',
  fr: 'EUR',
  pt: 'BRL',
  it: 'EUR',
  nl: 'EUR',
  pl: 'PLN',
  tr: 'TRY',
  ru: 'RUB',
  zh: 'CNY',
  ja: 'JPY',
  ko: 'KRW',
  hi: 'INR',
  ar: 'USD',
  id: 'IDR',
  vi: 'VND',
  uk: 'UAH',
  sv: 'SEK',
};

/** Of currencies whose names are read without an amount alone, and of scripts without spaces. */
const besides: Readonly<Record<string, string>> = {
  INR: 'lakhs?|crore',
  RUB: 'рубл(?:и|ях|ей)',
  JPY: '円',
  CNY: '元',
  KRW: '원',
};
const inOneScript = new Set(['JPY', 'CNY', 'KRW']);

/** Each currency is a group. A word of letters has no letter beside it. */
const signs = letterPattern(
  `¥|${currencyWords
    .map(([code, words]) => {
      const other = besides[code];
      const isOpen = inOneScript.has(code);
      const own = other === undefined || isOpen ? words : `${words}|${other}`;
      const edged = `(?<!\\p{L}(?=\\p{L}))(?:ب?ال)?(?:${own})(?<!\\p{L}(?=\\p{L}))`;
      return `(?<${code}>${edged}${isOpen ? `|${other}` : ''})`;
    })
    .join('|')}`,
  'giu',
);

function codeOf(
  groups: Readonly<Record<string, string | undefined>> | undefined,
  language: Language,
): string {
  const code = Object.keys(groups ?? {}).find((name) => groups?.[name] !== undefined);
  return code ?? (language === 'zh' ? 'CNY' : 'JPY');
}
