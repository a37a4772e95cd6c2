import type { Language } from '../../../contracts/languages.ts';

/** "детского танцевального клуба" as it stands alone; undefined where one of its words is of no known form. */
export function nominativeOf(words: string, language: Language): string | undefined {
  const all = words.split(/\s+/u);
  const bare = all.map((word) => fromGenitive(word, language));
  return bare.some((word, index) => word === all[index]) ? undefined : bare.join(' ');
}

/** A word of the Polish or Russian genitive as it stands alone: "kosmetycznego", "salonu", "кофейни". */
export function fromGenitive(word: string, language: Language): string {
  for (const [ending, instead] of genitives[language === 'pl' ? 'pl' : 'ru']) {
    const changed = word.replace(ending, instead);
    if (changed !== word) return changed;
  }
  return word;
}

const genitives = {
  pl: [
    [/(?<=[kg])iego$/u, 'i'],
    [/(?<=\p{L}{2}(?:ow|sk|zn))i?ej$/u, 'a'],
    [/(?<=\p{L}{3}ł)y$/u, 'a'],
    [/ego$/u, 'y'],
    [/(?<=[^aeiouyąęó])ni$/u, 'nia'],
    [/(?<=[rcs])ji$/u, 'ja'],
    [/(?<=\p{L}{3}[rnltdbm])u$/u, ''],
    [/(?<=\p{L}{3}(?:er|or|arz))a$/u, ''],
  ],
  ru: [
    [/(?<=[кгх])ого$/u, 'ий'],
    [/ого$/u, 'ый'],
    [/(?<=[йр])ни$/u, 'ня'],
    [/ии$/u, 'ия'],
    [/ской$/u, 'ская'],
    [/(?<=[кгх])и$/u, 'а'],
    [/(?<=\p{L}{2}[лмт])ы$/u, 'а'],
    [/(?<=\p{L}{3}ник)а$/u, ''],
    [/(?<=\p{L}{2}(?:н|ер|ор|уб|ин|аф))а$/u, ''],
  ],
} as const;
