import type { Language } from '../../../contracts/languages.ts';
import { type Dictionary, wordsOf } from '../../page/dictionary.ts';
import { fieldProblems } from './field-problems.ts';
import { refusalTexts } from './refusal-texts.ts';
import { ruleTexts } from './rule-texts.ts';

interface Parts {
  readonly hasRules: boolean;
}

/**
 * What an API answers to what it refuses, by the English text in its code; empty for English.
 *
 * @example
 * apiTexts('es', { hasRules: false })['{x} is missing.']; // 'Falta: {x}.'
 */
export function apiTexts(
  language: Language,
  { hasRules }: Parts,
): Readonly<Record<string, string>> {
  if (language === 'en') return {};
  return {
    ...pairsOf(refusalTexts, language),
    ...pairsOf(fieldProblems, language),
    ...(hasRules && pairsOf(ruleTexts, language)),
  };
}

/** What is wrong with fields, in a language; empty for English. */
export function fieldTextsIn(language: Language): Readonly<Record<string, string>> {
  return language === 'en' ? {} : pairsOf(fieldProblems, language);
}

function pairsOf<Key extends string>(
  texts: Dictionary<Key>,
  language: Language,
): Readonly<Record<string, string>> {
  const words = wordsOf(texts, language);
  return Object.fromEntries(texts.keys.map((key) => [key, words.t(key)]));
}
