import type { Language } from '../../../contracts/languages.ts';

/** "детского танцевального клуба" as it stands alone; undefined where one of its words is of no known form. */
export function nominativeOf(words: string, language: Language): string | undefined {
  const bare = thingOf(words, language);
  const known = headOf(words.split(/\s+/u), language);
  return known.some((word) => fromGenitive(word, language) === word) ? undefined : bare;
}

/** The same, with words of no known form as they are. */
export function thingOf(words: string, language: Language): string {
  const all = words.split(/\s+/u);
  const head = headOf(all, language);
  const [, stem, end = ''] =
    all.map((word) => neuter.exec(word)).find((found) => found !== null) ?? [];
  // "biura rachunkowego" is "biuro rachunkowe".
  if (stem !== undefined)
    return all
      .map((word) =>
        word
          .replace(neuter, `$1${neuterEnds[end] ?? (/[li]$/u.test(stem) ? 'e' : 'o')}`)
          .replace(/(?<=\p{L}{2})ego$/u, 'e')
          .replace(/(?<=\p{L}{2})ого$/u, 'ое')
          .replace(/(?<=\p{L}{2})его$/u, 'ее'),
      )
      .join(' ');
  return [...head.map((word) => fromGenitive(word, language)), ...all.slice(head.length)].join(' ');
}

/** What stands behind the first noun stays as it is: "студии йоги", "gabinetu fizjoterapii"; Polish adjectives bend. */
function headOf(words: readonly string[], language: Language): readonly string[] {
  const noun = words.findIndex((word) => !adjective.test(word));
  const plain = words.findIndex((word, index) => index > noun && !/(?:ego|ej)$/u.test(word));
  const end = language === 'ru' ? noun + 1 : plain;
  return noun >= 0 && end > 0 ? words.slice(0, end) : words;
}

/** Nouns that are neuter: "biura", "przedszkola", "агентства". */
const neuter =
  /^(biur|towarzystw|bractw|kółk|kin|przedszkol|stowarzyszeni|агентств|товариществ|общежити|издательств)(a|а|я)$/u;
const neuterEnds: Readonly<Record<string, string>> = { а: 'о', я: 'е' };

const adjective = /(?:[ое]го|[снв][ок]?ой|[нщжшч]ей)$/u;

/** A word of the Polish or Russian genitive as it stands alone: "kosmetycznego", "salonu", "кофейни". */
function fromGenitive(word: string, language: Language): string {
  for (const [ending, instead] of genitives[language === 'pl' ? 'pl' : 'ru']) {
    const changed = word.replace(ending, instead);
    if (changed !== word) return changed;
  }
  return word;
}

const genitives = {
  pl: [
    [/^zespołu$/iu, 'zespół'],
    [/^kościoła$/iu, 'kościół'],
    [
      /(?<=^(?:hydraulik|mechanik|elektryk|ogrodnik|złotnik|prawnik|psycholog|fotograf|dietetyk))a$/iu,
      '',
    ],
    [/(?<=[kg])iego$/u, 'i'],
    [/(?<=\p{L}{2}(?:ow|sk|zn))i?ej$/u, 'a'],
    [/(?<=\p{L}{3}[ółnr]k)i$/u, 'a'],
    [/(?<=\p{L}{3}ł)y$/u, 'a'],
    [/ego$/u, 'y'],
    [/(?<=[^aeiouyąęó])ni$/u, 'nia'],
    [/(?<=[rcs])ji$/u, 'ja'],
    [/(?<=\p{L}{3}(?:[rnltdbmp]|wis))u$/u, ''],
    [/(?<=\p{L}{3}(?:er|or|arz))a$/u, ''],
  ],
  ru: [
    [/(?<=^прода)жи$/iu, 'жа'],
    [/(?<=[кгх])ого$/u, 'ий'],
    [/ого$/u, 'ый'],
    [/(?<=[йр])ни$/u, 'ня'],
    [/ии$/u, 'ия'],
    [/ской$/u, 'ская'],
    [/(?<=[кгх])и$/u, 'а'],
    [/(?<=\p{L}{2}[лмпт])ы$/u, 'а'],
    [/(?<=[льн])ной$/u, 'ная'],
    [/(?<=\p{L}{3}ник)а$/u, ''],
    [/(?<=\p{L}{2}(?:н|ер|ор|уб|ин|аф|ог|ед|ист))а$/u, ''],
  ],
} as const;
