import { ofLatest } from '../../../starters/of-latest.ts';
import type { Starter } from '../../../starters/starter.ts';
import { nominative } from '../read/nominative.ts';

/** The starter with the longest cue in a text, otherwise with the longest hint, otherwise the one without cues. */
export function bestOf(
  offered: readonly Starter[],
  text: string,
  phrasesOf = cuesOf,
): Starter | undefined {
  const words = ` ${wordsOf(text)} `;
  const general = offered.find(({ cues }) => cues.length === 0);
  const named = longestOf(offered, words, phrasesOf);
  if (named !== undefined) return named;
  return (
    (asksForApi.test(words) ? undefined : longestOf(offered, words, ({ hints = [] }) => hints)) ??
    general
  );
}

export const asksForApi = / (?:apis?|crud|endpoints?|jwts?) /;

function cuesOf({ cues }: Starter): readonly string[] {
  return cues;
}

/** The starter one of whose phrases is the longest in the words of a text. */
export function longestOf(
  offered: readonly Starter[],
  words: string,
  phrasesOf: (offer: Starter) => readonly string[],
): Starter | undefined {
  const { text, known } = withNominatives(words);
  let best: Starter | undefined;
  let longest = 0;
  for (const offer of offered) {
    for (const { cue, first, among, plain } of phrasesIn(phrasesOf(offer))) {
      if (cue.length <= longest) continue;
      const isNamed = (first === undefined || known.has(first)) && text.includes(among);
      if (isNamed || (plain !== undefined && text.includes(plain))) {
        best = offer;
        longest = cue.length;
      }
    }
  }
  return best;
}

/** Words as they stand, and as they stand by themselves. */
const withNominatives = ofLatest((words) => {
  const bent = words
    .replaceAll(/\p{L}+/gu, (word) => counted(nominative(word)))
    // "بوت ديسكورد للتذكير" is a "بوت تذكير".
    .replaceAll(/(?<=bot |بوت |बॉट )(?:discord|ديسكورد|دسكورد) /gu, '');
  // No phrase spans the two: they are two spaces apart.
  const text = bent === words ? words : `${words}${bent}`;
  return { text, known: new Set(text.split(' ')) };
});

/** A word as it stands by itself: Ukrainian "розіграшів", Arabic "للمسابقات", Turkish "listesini". */
function counted(word: string): string {
  return word
    .replace(/(?<=[\u0400-\u04ff]{3})ів$/u, '')
    .replace(/(?<=[\u0400-\u04ff]{2})нь$/u, 'ння')
    .replace(/^[وف]?(?:[بك]?ال|لل|[لب])(?=\p{L}{4})/u, '')
    .replace(/(?<=\p{L}{2}[ıiuü])n[ıiuü]$/u, '');
}

/** Matches whole words, except in scripts written without spaces. */
export function contains(cue: string, text: string): boolean {
  return text.includes(phraseOf(cue).among);
}

interface Phrase {
  readonly cue: string;
  /** Undefined in scripts written without spaces. */
  readonly first?: string;
  /** As it stands among words. */
  readonly among: string;
  /** The same as Vietnamese is written without its marks; undefined where that is too short to tell. */
  readonly plain?: string;
}

function phraseOf(cue: string): Phrase {
  const [first = ''] = cue.split(' ', 1);
  const among = ` ${cue} `;
  if (writtenWithoutSpaces.test(cue)) return { cue, among: cue };
  return { cue, first, among, ...(isVietnamese(cue) && { plain: ` ${withoutMarks(cue)} ` }) };
}

/** All requests are looked through for the same cues. */
function phrasesIn(cues: readonly string[]): readonly Phrase[] {
  const known = phrases.get(cues) ?? cues.map(phraseOf);
  phrases.set(cues, known);
  return known;
}

const phrases = new WeakMap<readonly string[], readonly Phrase[]>();

function isVietnamese(cue: string): boolean {
  return cue.length >= 7 && cue.includes(' ') && /[ăđơư\u1ea0-\u1ef9]/u.test(cue);
}

function withoutMarks(cue: string): string {
  return cue.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd');
}

const writtenWithoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Words in lower case, with a space between them. */
export function wordsOf(text: string): string {
  return (
    text
      .toLowerCase()
      // "○×ゲーム"
      .replaceAll(/[○〇◯][×✕✖]/gu, 'マルバツ')
      .replaceAll(/[^\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]+/gu, ' ')
      // Separates a Latin word from a script without spaces: "CLIを".
      .replaceAll(/(?<=[a-z0-9])(?=[\u3040-\ud7af])|(?<=[\u3040-\ud7af])(?=[a-z0-9])/gu, ' ')
      .trim()
  );
}

/** The starter that the first clause names. */
export function namedFirst(
  offered: readonly Starter[],
  text: string,
  phrasesOf = cuesOf,
): Starter | undefined {
  const clause = wordsOf(text.split(clauseEnd, 1)[0] ?? '');
  return longestOf(offered, ` ${clause} `, phrasesOf);
}

/** Where the clause ends that names the project. */
export const clauseEnd =
  /[\n!?;。！？।؟]|[.:](?!\d\d)|\s(?:with|where|that|which|including|featuring|con|mit|met|avec|com|qui|que|das|ze?|ile|с|со|где|з|із|зі|що|як(?:ий|а|е|і)|yang|dengan|với|có|där(?!\sman\s(?:ska\s)?giss)|med(?=\s(?:e(?:n|tt)|v[åa]r|min|öpp|pris|meny|bild|form)\p{L}{0,12}\s))\s/iu;
