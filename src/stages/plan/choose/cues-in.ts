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
  const bent = words.replaceAll(/\p{L}+/gu, nominative);
  // No phrase spans the two: they are two spaces apart.
  const text = bent === words ? words : `${words}${bent}`;
  const known = new Set(text.split(' '));
  let best: Starter | undefined;
  let longest = 0;
  for (const offer of offered) {
    for (const cue of phrasesOf(offer)) {
      if (cue.length <= longest) continue;
      const { first, among } = phraseOf(cue);
      if ((first === undefined || known.has(first)) && text.includes(among)) {
        best = offer;
        longest = cue.length;
      }
    }
  }
  return best;
}

/** Matches whole words, except in scripts written without spaces. */
export function contains(cue: string, text: string): boolean {
  return text.includes(phraseOf(cue).among);
}

interface Phrase {
  /** Undefined in scripts written without spaces. */
  readonly first?: string;
  /** As it stands among words. */
  readonly among: string;
}

function phraseOf(cue: string): Phrase {
  const known = phrases.get(cue);
  if (known !== undefined) return known;
  const [first = ''] = cue.split(' ', 1);
  const phrase = writtenWithoutSpaces.test(cue) ? { among: cue } : { first, among: ` ${cue} ` };
  phrases.set(cue, phrase);
  return phrase;
}

/** All requests are looked through for the same cues. */
const phrases = new Map<string, Phrase>();

const writtenWithoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Words in lower case, with a space between them. */
export function wordsOf(text: string): string {
  return (
    text
      .toLowerCase()
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
  /[\n.!?;:。！？।؟]|\s(?:with|where|that|which|including|featuring|con|mit|met|avec|com|qui|que|das|ze?|ile|с|со|где)\s/iu;
