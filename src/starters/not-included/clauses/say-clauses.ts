import { allMatches } from '../../../workspace/text/all-matches.ts';
import type { Language } from '../../../contracts/languages.ts';
import type { Clause } from './clauses-of.ts';
import { completeSpan } from './complete-span.ts';
import { wholePhrase } from './whole-phrase.ts';

/** A request whose missing clauses are looked for. */
export interface LeftRequest {
  readonly text: string;
  /** The text with the words for the look of a page blanked that were understood. */
  readonly withoutLook: string;
  /** Words for what is known to be missing or there. */
  readonly known: readonly string[];
}

/**
 * Clauses in the words and the order of their text; those with only a mark between them as one. At most 8.
 *
 * @example
 * const text = 'tables, chairs, and stools';
 * sayClauses(text, [{ start: 8, text: 'chairs' }, { start: 16, text: 'and stools' }], 'en');
 * // ['chairs, and stools']
 */
export function sayClauses(
  text: string,
  clauses: readonly Clause[],
  language: Language = 'en',
): readonly string[] {
  const spans: { readonly start: number; end: number }[] = [];
  const pieces = clauses.flatMap(withoutBlanks).toSorted((a, b) => a.start - b.start);
  for (const { start, text: clause } of pieces) {
    const end = start + clause.length;
    const last = spans.at(-1);
    // A line that is cut off says nothing of what stands last.
    const fits = last !== undefined && end - last.start <= mostOfLine;
    const between = last === undefined ? '' : text.slice(last.end, start);
    // "a title, author, year and shelf": one that is there stands among others that are not.
    const isItem = oneItem.test(between) && clause.split(/\s/u).length < 4;
    if (fits && (isItem || /^[\s,;、，،؛]{0,3}$/u.test(between)))
      last.end = Math.max(last.end, end);
    else spans.push({ start, end });
  }
  const joint = language === 'en' ? englishJoint : language === 'ar' ? arabicJoint : otherJoint;
  const whole = spans.map((span, index) => {
    const free = {
      start: spans[index - 1]?.end ?? 0,
      end: spans[index + 1]?.start ?? text.length,
    };
    const phrase = wholePhrase(text, span, { most: mostOfLine, language, free });
    return completeSpan(text, phrase, { free, most: mostOfLine });
  });
  return whole
    .map(({ start, end }) => {
      const said = withoutGaps(text.slice(start, end));
      // Without a comma ahead, a word may begin so.
      return language === 'ar' && !/،\s?$/u.test(text.slice(0, start))
        ? said
        : said.replace(joint, '');
    })
    .slice(0, 8);
}

const mostOfLine = 116;
const oneItem = /^[,،]\s?[^\s,;.:!?()،؛]{2,16},\s$/u;

/** What was understood or refused is blank. */
function withoutBlanks({ start, text }: Clause): readonly Clause[] {
  if (!/\S\s{3,}\S/u.test(text)) return [{ start, text }];
  const parts = allMatches(text, /\S+(?:\s{1,2}\S+)*/gu);
  return parts
    .map(({ 0: part, index }) => {
      const words = part.replace(/^[\s,;]+/u, '');
      const from = start + index + part.length - words.length;
      return { start: from, text: words.replace(loose, '') };
    })
    .filter((part) => part.text.split(/\s/u).length > 2);
}

/** Between two clauses, what was understood is blank. */
function withoutGaps(text: string): string {
  return text
    .split(/\s{3,}/u)
    .reduce((before, after) =>
      /^[,;、，،]/u.test(after)
        ? before.replace(/[,;、，،]$/u, '') + after
        : `${before}   ${after}`,
    );
}

/** "…, and that" of what was refused. */
const loose =
  /[\s,;]{1,3}(?:(?:and|so|but|und|aber|y|pero|et|mais|e|ma|en|maar|i|ale|и|но|que|that|dass|che|dat|że|что)[\s,]{0,2}){1,2}$/iu;

/** What joins a clause to the one before it; "I" is no Polish "and". */
const englishJoint = /^(?:[–—-]\s)?(?:(?:and|also|plus)\s){1,2}/iu;
const arabicJoint = /^و(?=\p{L}{3})/u;
const otherJoint = /^(?:[–—-]\s)?(?:und|et|y|e|en|i|ve|и)\s/iu;
