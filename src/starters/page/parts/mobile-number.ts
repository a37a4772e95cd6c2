import type { Language } from '../../../contracts/job/plan.ts';

/**
 * A mobile number with its country, for addresses of chats; undefined where its country is not certain.
 *
 * @example
 * mobileNumber('600 112 233', 'es'); // '34600112233'
 */
export function mobileNumber(written: string, language: Language): string | undefined {
  const digits = written.replace(/\D/g, '');
  if (/^\s?\+/.test(written)) return digits;
  if (digits.startsWith('00')) return digits.slice(2);
  const [country, pattern] = mobiles[language] ?? [];
  return pattern?.test(digits) === true && country !== undefined
    ? `${country}${digits.replace(/^0/, '')}`
    : undefined;
}

/** How mobile numbers begin in the one country where they look so and the language is spoken. */
const mobiles: Readonly<Partial<Record<Language, readonly [string, RegExp]>>> = {
  de: ['49', /^01[5-7]\d{8,9}$/],
  es: ['34', /^[67]\d{8}$/],
  fr: ['33', /^0[67]\d{8}$/],
  hi: ['91', /^[6-9]\d{9}$/],
  it: ['39', /^3\d{8,9}$/],
  ja: ['81', /^0[789]0\d{8}$/],
  ko: ['82', /^010\d{8}$/],
  nl: ['31', /^06\d{8}$/],
  pl: ['48', /^[4-8]\d{8}$/],
  pt: ['55', /^[1-9]\d9\d{8}$/],
  tr: ['90', /^0?5\d{9}$/],
};
