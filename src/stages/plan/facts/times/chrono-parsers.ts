import type { Chrono } from 'chrono-node';
import type { Language } from '../../../../contracts/job/plan.ts';

/** Those that read the dates of a language; English ones are read in all. */
export async function parsersOf(language: Language): Promise<readonly Pick<Chrono, 'parse'>[]> {
  const english = await import('chrono-node/en');
  const own = await others[language]?.();
  return own === undefined ? [english.strict] : [own.strict, english.strict];
}

/** The languages that chrono-node reads beside English. */
const others: Partial<Record<Language, () => Promise<{ readonly strict: Chrono }>>> = {
  de: () => import('chrono-node/de'),
  fr: () => import('chrono-node/fr'),
  es: () => import('chrono-node/es'),
  pt: () => import('chrono-node/pt'),
  it: () => import('chrono-node/it'),
  nl: () => import('chrono-node/nl'),
  ru: () => import('chrono-node/ru'),
  zh: () => import('chrono-node/zh'),
  ja: () => import('chrono-node/ja'),
  ar: () => import('chrono-node/ar'),
  id: () => import('chrono-node/id'),
  vi: () => import('chrono-node/vi'),
  uk: () => import('chrono-node/uk'),
  sv: () => import('chrono-node/sv'),
};
