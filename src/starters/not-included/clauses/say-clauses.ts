import type { Language } from '../../../contracts/languages.ts';
import { oneLine } from '../../../workspace/text/one-line.ts';
import type { Clause } from './clauses-of.ts';

/** A request whose missing clauses are looked for. */
export interface LeftRequest {
  readonly text: string;
  /** The text with the words for the look of a page blanked that were understood. */
  readonly withoutLook: string;
  /** Words for what is known to be missing or there. */
  readonly known: readonly string[];
}

/**
 * Clauses in the words and the order of their text; those with only a mark between them as one. At most 8
 * of at most 120 characters.
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
  for (const { start, text: clause } of clauses.toSorted((a, b) => a.start - b.start)) {
    const end = start + clause.length;
    const last = spans.at(-1);
    if (last !== undefined && /^[\s,;、，]*$/u.test(text.slice(last.end, start)))
      last.end = Math.max(last.end, end);
    else spans.push({ start, end });
  }
  const joint = language === 'en' ? englishJoint : otherJoint;
  return spans
    .map(({ start, end }) => oneLine(text.slice(start, end).replace(joint, ''), 120))
    .slice(0, 8);
}

/** What joins a clause to the one before it; "I" is no Polish "and". */
const englishJoint = /^(?:[–—-]\s)?(?:(?:and|also|plus)\s){1,2}/iu;
const otherJoint = /^(?:[–—-]\s)?(?:und|et|y|e|en|i|ve|и)\s/iu;
