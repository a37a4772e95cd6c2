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
  const plain = words.findIndex((word, index) => index > noun && !/(?:ego|ej|[yi]ch)$/u.test(word));
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
    [/^studia$/iu, 'studio'],
    [/^korepetycji$/iu, 'korepetycje'],
    [/^zajęć$/iu, 'zajęcia'],
    [/^usług$/iu, 'usługi'],
    [/^chóru$/iu, 'chór'],
    [/(?<=\p{L}{3}(?:ik|log|graf|iel|usz|wnik))a$/iu, ''],
    [/(?<=\p{L}{3}(?:t|rs))ów$/u, 'y'],
    [/(?<=[kg])iego$/u, 'i'],
    [/(?<=\p{L}{2}[wnzcłr]|sk)i?ej$/u, 'a'],
    [/(?<=\p{L}{3}[ółnrtzyif]k)i$/u, 'a'],
    [/(?<=\p{L}{3}(?:ł|m|st|ut))y$/u, 'a'],
    [/(?<=\p{L}{2}[^aeiouyąęó\sk])ku$/u, 'ek'],
    [/ego$/u, 'y'],
    [/(?<=\p{L}{3})ych$/u, 'e'],
    [/(?<=[^aeiouyąęó])ni$/u, 'nia'],
    [/(?<=[rcs])ji$/u, 'ja'],
    [/(?<=[rlng])ii$/u, 'ia'],
    [/(?<=\p{L}{3}[rnltdbmp]|\p{L}{2}(?:wis|rs|sz))u$/u, ''],
    [/(?<=\p{L}{3}(?:er|or|arz))a$/u, ''],
  ],
  ru: [
    [/(?<=^прода)жи$/iu, 'жа'],
    [/(?<=[кгх])ого$/u, 'ий'],
    [/^гостевого$/iu, 'гостевой'],
    [/ого$/u, 'ый'],
    [/(?<=[йр])ни$/u, 'ня'],
    [/ии$/u, 'ия'],
    [/ской$/u, 'ская'],
    [/(?<=[кгх])и$/u, 'а'],
    [/(?<=\p{L}{2}рс|урок)ов$/u, 'ы'],
    [/(?<=\p{L}{2}[лмптзбд])ы$/u, 'а'],
    [/(?<=[льн])ной$/u, 'ная'],
    [/(?<=\p{L}{3}те)ля$/u, 'ль'],
    [/(?<=\p{L}{2}(?:н|ер|ор|уб|аф|ог|ед|ист|ик|ет|рс|ют|ач|ом|ис)|^дом)а$/u, ''],
  ],
} as const;
