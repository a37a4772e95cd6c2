import type { Language } from '../../../contracts/languages.ts';

/** "Boote" as "boot", "pizze" as "pizza": good enough for the name of a field. */
export function singularOf(noun: string, language: Language): string {
  const [plural, singular] = (endings[language] ?? []).find(([end]) => end.test(noun)) ?? [];
  return plural === undefined ? noun : noun.replace(plural, singular ?? '');
}

type Ending = readonly [RegExp, string];
const iberian: readonly Ending[] = [
  [/(?<=[rnlzd])es$/u, ''],
  [/s$/u, ''],
];
const endings: Readonly<Partial<Record<Language, readonly Ending[]>>> = {
  de: [
    [/(?<=ll|nn|tt|tz|nz|rt|st|nd|b|ss|ß|m|ch|ck|p|(?<!un)g)en$/u, 'e'],
    [/(?<=\p{L}{3})(?:en|er|e|n|s)$/u, ''],
  ],
  it: [
    [/(?<=\p{L}{3})e$/u, 'a'],
    [/(?<=\p{L}{3})i$/u, 'o'],
  ],
  en: [
    [/(?<=mov|cook|brown)ies$/u, 'ie'],
    [/ies$/u, 'y'],
    [/(?<=ch|sh|x|ss)es$/u, ''],
    [/(?<=[^s])s$/u, ''],
  ],
  es: iberian,
  pt: iberian,
  fr: [[/[sx]$/u, '']],
  nl: [[/(?<=\p{L}{3})(?:en|s)$/u, '']],
};
