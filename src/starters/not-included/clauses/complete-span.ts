import { artefacts } from './common-words.ts';
import { clausesOf } from './clauses-of.ts';
import type { Span } from './whole-phrase.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

interface Room {
  readonly free: Span;
  /** The most characters of a span. */
  readonly most: number;
}

/**
 * A part of a text with the clause ahead that it says nothing without: that of the first items of its list, that
 * of a word such as "which", and the rest of "I pass it". As it is where that would be too long.
 *
 * @example
 * const text = 'fast, buttons for Ann, Ben and Joe';
 * completeSpan(text, { start: 23, end: 34 }, { free: { start: 0, end: 34 }, most: 100 });
 * // { start: 6, end: 34 }
 */
export function completeSpan(text: string, span: Span, { free, most }: Room): Span {
  const said = text.slice(span.start, span.end);
  const ahead = text.slice(free.start, span.start);
  const behind = text.slice(span.end, free.end);
  const fits = ({ start, end }: Span): boolean => end - start <= most;
  if (littleSaid.test(said)) {
    const whole = clausesOf(text).find(
      ({ start, text: clause }) => start <= span.start && start + clause.length >= span.end,
    );
    const all = whole && { start: whole.start, end: whole.start + whole.text.length };
    return all !== undefined && all.start >= free.start && fits(all) ? all : span;
  }
  const isList =
    !/^[带帶]/u.test(said) && (listed.test(said) || (items.test(said) && lastItem.test(behind)));
  const [head = ''] =
    (isList && headOfList.exec(ahead)) ||
    (goesOn.test(said) && headOfRest.exec(ahead)) ||
    (dependent.test(said) && clauseAhead.exec(ahead)) ||
    [];
  // "a bakery website, cosy and warm looking": what asks for the page is no head.
  // What stands in a list of prices is no head either.
  // Nor is one whose own list has ended.
  const isNoHead =
    endsList.test(head) ||
    // "bei Anna 0171 5550123, Kuchen, Würstchen"
    /\d{2,4}[ /-]?\d{2,4}[ -]?\d{2}|@/u.test(head) ||
    /\d\s?(?:[€$£₽元円원]|(?:zł|kr|грн|руб|tl)(?!\p{L}))|[€$£₹]\s?\d/iu.test(head);
  const lead = isNoHead || (goesOn.test(said) && artefacts.test(head)) ? '' : head;
  const [last = ''] =
    (isList && lastItem.exec(behind)) || (names.test(said) && lastName.exec(behind)) || [];
  const short = lead.trimStart().split(' ').slice(-8).join(' ');
  return (
    [lead, short]
      .map((one) => ({
        start: span.start - one.trimStart().length,
        end: span.end + last.length,
      }))
      .find(fits) ?? span
  );
}

/** "I pass it" */
const littleSaid =
  /^(?:i|we|you|they|it|he|she|ich|wir|sie|er|es|je|on|il|elle|ik|we|ze)\s\S{2,12}(?:\s(?:it|them|that|this|es|sie|das|ça|cela|het|dat))?$/iu;

const word = "(?:[\\p{L}\\p{M}\\p{N}’'-]{1,24})";
const and =
  '(?:,?\\s(?:and|or|und|oder|y|e|o|et|ou|en|of|i|oraz|lub|ve|veya|и|или|और|या|및)\\s|[와과]\\s|[和与或])';
/** "Ben and Joe", "Ben, Joe and Mia when …" */
const listed = letterPattern(`^${word}(?:[,、，،]\\s?${word}){0,6}${and}${word}`);
const items = letterPattern(`^${word}(?:[,、，،]\\s?${word}){0,6}$`, 'u');
/** " and Joe" */
const lastItem = letterPattern(`^${and}${word}(?:\\s${word})?(?=[,.;!?。，]|$)`);
/** " and Tom" */
const lastName = /^\s(?:and|und|y|e|et|en|i|ve|и)\s\p{Lu}\p{Ll}{1,20}(?=[\s,.;!?]|$)/u;
/** "for my kids Ann" */
const names = /\s\p{Lu}\p{Ll}{1,20}$/u;
/** "buttons for Ann, " */
const headOfList = letterPattern(
  `(?<=^|[,.;:!?\\n。、，；：！？،؛।])[^,.;:!?()\\n。、，；：！？،؛।（）]{4,100}(?:[,、，،]\\s?${word}){0,8}[,、，،]\\s?$`,
  'u',
);
const endsList = letterPattern(
  `(?<!\\p{L})(?:with|mit|con|avec|com|met|z|с)\\s[^,]{2,40}${and}${word},\\s$`,
);
/** "a form with title, steps " of "and minutes each" */
const headOfRest = letterPattern(
  `(?<=^|[,.;:!?\\n])[^,.;:!?()\\n]{4,100}(?:,\\s${word}){1,8}\\s$`,
  'u',
);
const goesOn =
  /^(?:and|or|und|oder|y|e|o|et|ou|en|of|i|oraz|lub|ve|и|или)\s(?!(?:an?|eine?n?|une?|una|uma?|een)\s)/iu;
/** "na końcu pokazuje, " of "co trzeba powtórzyć" */
const clauseAhead = /(?<=^|[,.;:!?\n])[^,.;:!?()\n]{2,100},\s$/u;
const dependent =
  /^(?:which|who|whose|whom|dass|damit|bevor|ob|wer|wo|welche\p{L}?|che|dont|co|czego|kto|któr\p{L}{1,3}|że|żeby|gdzie|ile|jak|что|чтобы|котор\p{L}{2,3}|кто|где|сколько)\s/iu;
