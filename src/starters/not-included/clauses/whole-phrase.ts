import type { Language } from '../../../contracts/languages.ts';
import { artefacts } from './common-words.ts';

/** A part of a text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

interface Room {
  /** The most characters of a phrase. */
  readonly most: number;
  readonly language?: Language;
  /** What no other phrase has. */
  readonly free: Span;
}

/**
 * A part of a text with what it says nothing without: what a colon leads to it, the things before its verb in
 * languages that end with it, the rest of a list that it opens, and what brackets say of it.
 *
 * @example
 * const text = 'fast, three levels: easy, medium, hard';
 * wholePhrase(text, { start: 20, end: 38 }, { most: 100, free: { start: 0, end: 38 } });
 * // { start: 6, end: 38 }
 */
export function wholePhrase(
  text: string,
  { start, end }: Span,
  { most, language = 'en', free }: Room,
): Span {
  const ahead = text.slice(Math.max(start - most, free.start), start);
  const said = text.slice(start, end);
  const behind = text.slice(end, Math.min(end + most, free.end));
  const [items = ''] =
    (/^\d/u.test(said) && numbersAhead.exec(ahead)) ||
    (/[\s、]|.{9}/u.test(said) && ends.test(behind) && thingsAhead[language]?.exec(ahead)) ||
    [];
  const things = /^[^(（]*[)）]/u.test(items) ? '' : items;
  const [lead = ''] = led.exec(ahead.slice(0, ahead.length - things.length)) ?? [];
  const [first = ''] = things === '' && isItems.test(said) ? (opened.exec(ahead) ?? []) : [];
  const head = artefacts.test(lead) ? first : lead || first;
  const fits = (length: number): boolean => said.length + length <= most;
  const from = [things.length + head.length, things.length].find(fits) ?? 0;
  const [rest = ''] =
    (opensList.test(said) ? restOfList : restOfNumbers).exec(behind) ??
    (/,\s[^,]{2,40}$/u.test(said) ? lastItem : ofSame).exec(behind) ??
    inBrackets.exec(behind) ??
    goesOn(behind, language) ??
    [];
  return { start: start - from, end: end + (fits(from + rest.length) ? rest.length : 0) };
}

/** "en los próximos días" of a text in Spanish: "en" joins two clauses in Dutch alone. */
function goesOn(behind: string, language: Language): readonly string[] | undefined {
  const [rest = '', word = ''] =
    /^\s(\p{L}{1,20})(?:\s[^\s,.;:!?()\n]{1,20}){0,9}(?=[,.;!?\n]|$)/u.exec(behind) ?? [];
  return rest === '' || ands[language]?.test(word) !== false ? undefined : [rest];
}

const ands: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /^(?:and|or|but|plus|so)$/u,
  de: /^(?:und|sowie|oder|aber)$/u,
  es: /^(?:y|e|o|u|pero)$/u,
  fr: /^(?:et|ou|mais)$/u,
  pt: /^(?:e|ou|mas)$/u,
  it: /^(?:ed?|o|ma)$/u,
  nl: /^(?:en|of|maar)$/u,
  pl: /^(?:i|oraz|lub|ale)$/u,
  id: /^(?:dan|atau|tapi|tetapi|serta)$/u,
  vi: /^(?:và|hoặc|nhưng)$/u,
  uk: /^(?:[ій]|та|або|чи|але)$/u,
  sv: /^(?:och|eller|men|samt)$/u,
};

const ends = /^(?:ください)?\s?(?:[।.!?。！？]|$)/u;
/** Languages whose verb stands behind all that it is said of, and the one things before it. */
const thingsAhead: Readonly<Partial<Record<Language, RegExp>>> = {
  ja: /(?:(?<=^|[。！？\n])[^\s、。]{1,6}[はに]\s?[\p{sc=Han}\p{sc=Katakana}ー\w]{1,12}、)?(?:(?<=[、。])[\p{sc=Han}\p{sc=Katakana}ー\w]{1,12}、){0,6}$/u,
  ko: /(?:(?<=^|[.!?\n] ?)(?:[\p{sc=Hangul}\w]{1,8} ?){1,3}, )?(?:(?<=[,.!?] )[\p{sc=Hangul}\w]{0,7}[^\s고며면서요,], ){0,6}$/u,
  hi: /(?:(?<=^|[।!?\n] ?)(?:[^\s,।:]{1,14} ?){1,3}, )?(?:(?<=[,।!?] )[^\s,।:]{1,14}, ){0,6}$/u,
};
/** "at level 5, " of "at level 5, 10 and 20" */
const numbersAhead =
  /(?<![^\s(])(?:(?<=(?:^|[,.;!?(\n]) ?)(?:[^\s\d,.;!?()]{1,16} ){1,6})?(?:(?<![^\s(])\d{1,5}, ){1,8}$/u;
/** "three levels: " */
const led =
  /(?<=[,;!?、。，；！？،؛؟\n]\s?|\.\s)(?!\s)(?:[^\s,.;:!?、。，；：！？،؛؟]{1,20} ){0,4}[^\s,.;:!?、。，；：！？،؛؟]{1,20}[:：]\s?$/u;
/** "My exercises are squat, " of "My exercises are squat, bench press and deadlift" */
const opened =
  /(?<=^|[,.;!?\n]\s?)(?!\s)(?:[^\s,.;:!?]{1,20} ){1,4}(?:are|is|sind|ist|son|es|sont|est|são|é|sono|è|zijn|is|to|są|like|wie|como|comme|come|zoals|jak)\s[^\s,.;:!?]{2,16},\s$/iu;
const isItems =
  /^(?:[^\s,]{2,20} ?){1,3}(?:,\s(?:[^\s,]{2,20} ?){1,3}){0,5}(?: (?:and|und|y|et|e|en|i) |,\s)(?:[^\s,]{2,20} ?){1,3}$/iu;
/** "orders with name" */
const opensList =
  /\s(?:with|mit|con|avec|com|met|z|ze|с|со|by|por|par|per|op|nach|по)\s(?:(?:an?|the|de|het|den|der|los|las|les|il|i|le|os|as)\s)?\p{L}{2,20}$/iu;
/** ", phone and address" */
const restOfList =
  /^(?:,\s(?:\p{L}[\p{L}\p{N}'’-]{0,20}\s?){1,2}(?=,|\s(?:and|or|und|oder|y|e|o|et|ou|en|of|i|oraz|и|или|lub)\s)){0,4},?\s(?:and|or|und|oder|y|e|o|et|ou|en|of|i|oraz|и|или|lub)\s(?:\p{L}[\p{L}\p{N}'’-]{0,20}\s?){1,2}(?=[,.;!?]|$)/iu;
/** ", 8, 6, 5" */
const restOfNumbers = /^(?:,\s\d{1,5}){2,12}(?![\d:.,]\d)/u;
/** " and by category" */
const ofSame =
  /^\s(?:and|und|y|e|et|en|i|и)\s(?:by|per|nach|por|par|op|po|по)\s[\p{L}'’-]{2,20}(?=[,.;!?]|$)/iu;
/** " and price" of "a name, a size and price" */
const lastItem = /^\s(?:and|und|y|et|e|en|i|и)\s\p{Ll}[\p{Ll}'’-]{1,20}(?=[,.;!?]|$)/u;
/** " (24 books for me)" */
const inBrackets = /^\s?[(（][^()（）\n]{1,80}[)）]/u;
