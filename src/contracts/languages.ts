import type { Language } from './plan.ts';

/** Every language that a plan can be in. */
export const languages: readonly Language[] = [
  'en',
  'es',
  'de',
  'fr',
  'pt',
  'it',
  'pl',
  'tr',
  'ru',
  'zh',
  'ja',
  'ko',
  'hi',
  'ar',
];
