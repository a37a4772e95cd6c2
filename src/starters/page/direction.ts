import type { Language } from '../../contracts/plan.ts';
import { type Markup, markup } from '../markup.ts';

/** The attributes of `html` for a language: the direction too, where it is from right to left. */
export function languageAttributes(language: Language): Markup {
  return fromRight.has(language)
    ? markup`lang="${language}" dir="rtl"`
    : markup`lang="${language}"`;
}

const fromRight: ReadonlySet<Language> = new Set(['ar']);
