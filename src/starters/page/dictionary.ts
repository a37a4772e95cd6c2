import type { Language } from '../../contracts/job/plan.ts';
import { languages } from '../../contracts/languages.ts';

/** The visible text of a page in every language. */
export interface Dictionary<Key extends string> {
  readonly keys: readonly Key[];
  readonly rows: ReadonlyMap<Language, ReadonlyMap<string, string>>;
}

/** The words of one language. */
export interface Words<Key extends string> {
  readonly language: Language;
  t(key: Key): string;
  /** Some of the words, to hand to a script. */
  pick(...keys: readonly Key[]): Readonly<Record<string, string>>;
}

/** The names of a dictionary's words. */
export type KeyOf<Of> = Of extends Dictionary<infer Key> ? Key : never;

/**
 * Makes a dictionary from the keys and one row per language: the words in the order of the keys,
 * separated by bars. Throws a `TypeError` if a row has more or fewer words than there are keys.
 *
 * @example
 * dictionary(['start', 'stop'], { en: 'Start | Stop', es: 'Empezar | Parar', … });
 */
export function dictionary<const Key extends string>(
  keys: readonly Key[],
  rows: Readonly<Record<Language, string>>,
): Dictionary<Key> {
  return {
    keys,
    rows: new Map(languages.map((language) => [language, byKey(keys, rows[language])])),
  };
}

/** The words in a language. */
export function wordsOf<Key extends string>(
  { rows }: Dictionary<Key>,
  language: Language,
): Words<Key> {
  const row = rows.get(language);
  const t = (key: Key): string => row?.get(key) ?? key;
  return {
    language,
    t,
    pick: (...keys) => Object.fromEntries(keys.map((key) => [key, t(key)])),
  };
}

function byKey(keys: readonly string[], row: string): ReadonlyMap<string, string> {
  const words = row.split('|').map((word) => word.trim());
  if (words.length !== keys.length) {
    throw new TypeError(
      `A row of ${words.length} words for ${keys.length} keys: ${words[0] ?? ''}`,
    );
  }
  return new Map(keys.map((key, index) => [key, words[index] ?? '']));
}
