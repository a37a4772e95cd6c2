import type { PlanFact } from '../../../contracts/job/plan.ts';
import type { Language } from '../../../contracts/languages.ts';
import { fold } from '../../shared/fold.ts';
import { type Clause, clausesOf } from './clauses-of.ts';
import { artefacts, commonWords, everywhere, fillWords } from './common-words.ts';
import { saysOwnLanguage } from './own-language.ts';
import { isNoWish } from '../questions/is-no-wish.ts';
import { withoutAsk } from './without-ask.ts';
import { bareArabic, wholeLists } from './whole-lists.ts';
import { perLanguage } from '../../../workspace/text/per-language.ts';

interface Made {
  /** What the project says and does: its texts and its code. */
  readonly text: string;
  /** The language of the request. */
  readonly language: Language;
  /** Those that a page shows count as words. */
  readonly facts?: readonly PlanFact[];
  /** Of a program: further words that name nothing, with spaces between them. */
  readonly usual?: string;
  /** Of a bot: further words that name nothing. */
  readonly common?: string;
  /** Where clauses end besides at their marks. */
  readonly further?: RegExp | undefined;
  /** The request with the words for its look blanked that were understood. */
  readonly withoutLook?: string;
  /** The share of a clause's words that must be missing, if it is more than one. */
  readonly share?: number;
  /** Whether the project has what a clause says, though in other words. */
  readonly isBuilt?: (clause: Clause) => boolean;
}

/**
 * The clauses of a request most of whose words stand nowhere in the project: what they ask for was not
 * understood. Words that name nothing by themselves do not count.
 *
 * @example
 * const made = { text: 'a bakery in Leeds', language: 'en' };
 * clausesUncovered('a page for my bakery, first visit free', made);
 * // [{ start: 22, text: 'first visit free' }]
 */
export function clausesUncovered(
  request: string,
  {
    text,
    language,
    facts = [],
    usual,
    common = '',
    further,
    withoutLook = request,
    isBuilt = () => false,
    share = most,
  }: Made,
): readonly Clause[] {
  const known = text.toLowerCase();
  // Many write without accents.
  let folded: string | undefined;
  const plainText = (): string => (folded ??= fold(known));
  const isPage = usual === undefined && common === '';
  const isCommon = commonIn(language, isPage ? '' : `${usual ?? common} ${fillWords}`);
  const said = clausesOf(request, further);
  const clauses = withoutAsk(said, { isPage: usual === undefined });
  const left = clauses.filter(({ start, text: clause }) => {
    const isLabel = clause.length < 40 && /^\s?[:：]/u.test(request.slice(start + clause.length));
    if (!isPage && ofPlace.test(clause)) return false;
    if (isLabel || isNoWish(clause) || saysOwnLanguage(clause, language)) return false;
    const plain = withoutLook.slice(start, start + clause.length).replace(why, '');
    const shown = facts.filter(
      (fact) =>
        fact.at >= start &&
        fact.at < start + clause.length &&
        known.includes(fact.text.toLowerCase()),
    );
    const words = wordsIn(plain, language).filter((word) => !isCommon(word));
    const missing = words.filter(
      (word) => !known.includes(stemOf(word)) && !plainText().includes(stemOf(word)),
    );
    // What is left of the words that ask for the thing stands there in other words, if little is missing.
    const index = said.findIndex((one) => one.start === start);
    const least = index < 0 ? (isPage ? 3 : 2) : leastMissing(clause, index, isPage);
    const others = shown.length + Number(plain !== clause);
    const all = words.length + others;
    const isMost = missing.length >= all * (missing.length > 1 ? share : most);
    return missing.length >= least && isMost;
  });
  return wholeLists(
    left.filter((clause) => !isBuilt(clause)),
    { clauses, request, withoutLook, known },
  );
}

/** The words of a text that name something and stand nowhere in a page, and how many do name something. */
export function wordsUnsaid(
  text: string,
  { language, known }: { readonly language: Language; readonly known: string },
): { readonly unsaid: readonly string[]; readonly all: number } {
  const isCommon = commonIn(language);
  const words = wordsIn(text, language).filter((word) => !isCommon(word));
  return { unsaid: words.filter((word) => !known.includes(stemOf(word))), all: words.length };
}

/** How many words must be missing: "a site for my bakery" has few that a page must repeat. */
function leastMissing(clause: string, index: number, isPage: boolean): number {
  const asksForIt = artefacts.test(clause);
  if (isPage && asksForIt && wants.test(clause)) return 5;
  if (index === 0) return 3;
  if (!asksForIt) return 1;
  return isPage ? 3 : 2;
}

/** Words of four letters and more, numbers of three digits and more, and any of scripts with few signs a word. */
function wordsIn(clause: string, language: Language): readonly string[] {
  return (
    [...segmenterOf(language).segment(clause.toLowerCase().replaceAll(/['’]/gu, ' '))]
      // Prices are looked for as values.
      .filter(({ isWordLike, segment }) => isWordLike && !/^\d+[.,]\d+$/u.test(segment))
      // "45까지"
      .map(({ segment }) => segment.replace(/(?<=^\d{1,6})\p{sc=Hangul}{1,3}$/u, ''))
      .filter((word) =>
        /\p{N}/u.test(word)
          ? word.length > 2
          : word.length > 3 || (dense.test(word) && !particle.test(word)),
      )
  );
}

/** "we are getting married and need a wedding page": the page itself is no part of it. */
const wants =
  /(?<!\p{L})(?:need|want|would like|make|create|build|looking for|brauche\p{L}{0,2}|möchte\p{L}?|erstell\p{L}{1,3}|mach\p{L}{0,2}|necesit\p{L}{1,4}|quier\p{L}{1,3}|queremos|hazme|créa\p{L}{0,4}|besoin|voudrai\p{L}{1,3}|veux|fai[st]|precis\p{L}{1,4}|quer\p{L}{1,4}|faz|faça|crie|vorre\p{L}{1,4}|serve|crea|fammi|wil|willen|maak|nodig|potrzeb\p{L}{1,6}|chc\p{L}{1,6}|zrób\p{L}{0,3}|istiyor\p{L}{1,3}|lazım|yap|нуж\p{L}{1,3}|хот\p{L}{2,4}|сделай\p{L}{0,2}|создай\p{L}{0,2}|buat(?:kan|in)?|bikin(?:in|kan)?|butuh|tạo|làm|cần|muốn|зроб\p{L}{1,3}|створ\p{L}{1,3}|потріб\p{L}{2}|gör ett?|skapa|bygg|behöver|vill ha)(?!\p{L})|做|需要|想要|作って|作成|欲しい|만들어|필요|बनाओ|बना दो|चाहिए|أريد|نريد|نحتاج|أحتاج|احتاج|اريد|اعمل|اصنع|أنشئ/iu;

/** Words bend at their ends. */
function stemOf(word: string): string {
  // A particle stands at the end of a Korean word.
  if (/^\p{sc=Hangul}{3,}$/u.test(word)) return word.slice(0, -1);
  if (/\p{sc=Arab}/u.test(word)) return bareArabic(word);
  if (dense.test(word) || /\p{N}/u.test(word)) return word;
  return word.length > 6 ? word.slice(0, Math.max(5, word.length - 3)) : word.slice(0, 5);
}

function commonIn(language: Language, usual = ''): (word: string) => boolean {
  const stems = stemsIn(`${commonWords[language]} ${everywhere} ${usual}`.trim());
  // A stem of four letters and more may have three more at its end.
  return (word) =>
    stems.has(word) ||
    [1, 2, 3].some((more) => word.length - more > 3 && stems.has(word.slice(0, -more)));
}

/** Few texts of many words, which each request is compared with. */
const known = new Map<string, ReadonlySet<string>>();

function stemsIn(words: string): ReadonlySet<string> {
  const before = known.get(words);
  if (before !== undefined) return before;
  const stems = new Set(`${words} ${fold(words)}`.split(' '));
  known.set(words, stems);
  return stems;
}

/** "en Zaragoza", where a program is used */
const ofPlace = /^(?:in|at|near|en|à|em|a|w|we|v|в|di|de|da|te|aus|from)\s\p{Lu}\p{L}{2,20}$/u;
/** "Big buttons because my hands are messy" */
const why = /\s(?:because|weil|porque|parce que|perché|omdat|ponieważ|çünkü|потому что)\s[^]*$/iu;

/** Splits a text of a language into words. */
export const segmenterOf = perLanguage(
  (language) => new Intl.Segmenter(language, { granularity: 'word' }),
);

/** "には" */
const particle = /^\p{sc=Hiragana}{1,3}$/u;
const dense =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Devanagari}\p{sc=Arabic}\p{sc=Thai}]/u;

const most = 0.6;
