/** Every language that a plan can be in. */
export const languages = [
  'en',
  'es',
  'de',
  'fr',
  'pt',
  'it',
  'nl',
  'pl',
  'tr',
  'ru',
  'zh',
  'ja',
  'ko',
  'hi',
  'ar',
  'id',
  'vi',
  'uk',
  'sv',
] as const;

/** ISO 639-1. */
export type Language = (typeof languages)[number];
