import type { Clause } from './clauses-of.ts';

interface Lists {
  readonly clauses: readonly Clause[];
  readonly request: string;
  /** The request with the words for its look blanked. */
  readonly withoutLook: string;
  /** What the project says and does, in lower case. */
  readonly known: string;
}

/**
 * Clauses left with the short parts of the same lists beside them that stand nowhere either: "Ana, Joel and
 * Mei" is said as a whole, though "Ana" is too short a word to look for.
 */
export function wholeLists(
  left: readonly Clause[],
  { clauses, request, withoutLook, known }: Lists,
): readonly Clause[] {
  const isLeft = clauses.map((clause) => left.includes(clause));
  const isPart = clauses.map(
    ({ start, text }) =>
      text.split(/\s/u).length < (dense.test(text) ? 2 : 4) &&
      text.length < (dense.test(text) ? 7 : 40) &&
      withoutLook.startsWith(text, start),
  );
  const isJoined = (at: number): boolean => {
    const { start = 0, text = '' } = clauses[at] ?? {};
    const behind = clauses[at + 1]?.start ?? -1;
    return behind >= 0 && /^\s?[,、，،]\s?$/u.test(request.slice(start + text.length, behind));
  };
  let words: ReadonlySet<string> | undefined;
  const isWord = (one: string): boolean =>
    (words ??= new Set(known.match(/[\p{L}\p{M}\p{N}]{1,30}/gu)?.map(bareArabic))).has(one);
  const isUnknown = (text: string): boolean =>
    (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]{2,30}/gu) ?? []).every(
      (word) => !isWord(bareArabic(word)),
    );
  const joins = (at: number, step: 1 | -1): boolean =>
    isLeft[at + step] === true && isPart[at + step] === true && isJoined(step === 1 ? at : at - 1);
  for (const order of [clauses.keys(), [...clauses.keys()].toReversed()])
    for (const at of order) {
      if (isLeft[at] === true || isPart[at] !== true) continue;
      const [before, after] = [joins(at, -1), joins(at, 1)];
      const { text = '' } = clauses[at] ?? {};
      const isSingle = !/\s/u.test(text);
      isLeft[at] = (before && after && isSingle) || ((before || after) && isUnknown(text));
    }
  return clauses.filter((_clause, at) => isLeft[at]);
}

/** "للخدمات" and "الخدمات" are one word. */
export function bareArabic(word: string): string {
  return word.replace(/^[وفبك]?(?:ال|لل|ل)?(?=\p{sc=Arab}{3})/u, '');
}

const dense = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
