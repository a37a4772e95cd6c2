import type { Language } from '../../../contracts/job/plan.ts';

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
  const found = [...text.matchAll(signs)].map(({ 0: sign }) => codeOf(sign, language));
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
};

const codes: Readonly<Record<string, string>> = {
  r$: 'BRL',
  c$: 'CAD',
  a$: 'AUD',
  us$: 'USD',
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₽': 'RUB',
  '₩': 'KRW',
  '₺': 'TRY',
  '₴': 'UAH',
  '₪': 'ILS',
  zł: 'PLN',
  euro: 'EUR',
  euros: 'EUR',
  dollar: 'USD',
  dollars: 'USD',
  pound: 'GBP',
  pounds: 'GBP',
  yen: 'JPY',
  reais: 'BRL',
  'pesos mexicanos': 'MXN',
  'mexican pesos': 'MXN',
  rupees: 'INR',
  rupaye: 'INR',
  lakh: 'INR',
  lakhs: 'INR',
  crore: 'INR',
  рубли: 'RUB',
  рублях: 'RUB',
  евро: 'EUR',
  円: 'JPY',
  元: 'CNY',
  원: 'KRW',
  kr: 'SEK',
  kč: 'CZK',
  ft: 'HUF',
  tl: 'TRY',
  zl: 'PLN',
  złotych: 'PLN',
  грн: 'UAH',
  руб: 'RUB',
  рублей: 'RUB',
  ريال: 'SAR',
  درهم: 'AED',
  دينار: 'JOD',
  جنيه: 'EGP',
  रुपये: 'INR',
};

const signs = new RegExp(
  `R\\$|C\\$|A\\$|US\\$|[$€£₹₽₩₺₴₪¥円元원]|(?<!\\p{L})(?:ب?ال)?(?:${Object.keys(codes)
    .filter((code) => /^[\p{L} ]{2,}$/u.test(code))
    .join(
      '|',
    )}|EUR|USD|GBP|CHF|JPY|CNY|INR|BRL|PLN|TRY|RUB|KRW|SEK|NOK|DKK|CZK|HUF|MXN|CAD|AUD|NZD|ZAR|SGD|HKD|THB|AED|SAR|EGP|ILS|UAH)(?!\\p{L})`,
  'giu',
);

function codeOf(sign: string, language: Language): string {
  const lower = sign.toLowerCase().replace(/^ب?ال/u, '');
  if (lower === '¥') return language === 'zh' ? 'CNY' : 'JPY';
  return codes[lower] ?? sign.toUpperCase();
}
