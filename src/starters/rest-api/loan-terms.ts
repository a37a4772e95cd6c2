import { allMatches } from '../../workspace/text/all-matches.ts';
import { fold } from '../shared/fold.ts';
import { singularOf } from '../shared/reading/singular.ts';
import type { Language } from '../../contracts/languages.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/** For how many days each kind of thing is lent. */
export interface LoanTerms {
  readonly days: Readonly<Record<string, number>>;
  /** Where the request says it. */
  readonly from: number;
  readonly end: number;
}

/**
 * The days for which a request lends each kind of things; undefined if it tells of fewer than two kinds.
 *
 * @example
 * loanTermsIn('A book is lent for 21 days, a DVD 7 days.', 'en')?.days; // { book: 21, DVD: 7 }
 */
export function loanTermsIn(text: string, language: Language): LoanTerms | undefined {
  const head = text.slice(0, 4000);
  if (!lending.test(fold(head).toLowerCase())) return undefined;
  for (const { 0: sentence, index } of allMatches(head, /[^.;!?\n。]{8,300}/gu)) {
    const found = allMatches(sentence, term).flatMap(({ groups = {} }) => {
      const { kind = '', n = '', unit = '' } = groups;
      const count = Number(n) * (weeks.test(fold(unit).toLowerCase()) ? 7 : 1);
      return notKinds.test(kind) || count < 1 || count > 366
        ? []
        : [
            [
              /^\p{Lu}{2,}$/u.test(kind) ? kind : singularOf(kind.toLowerCase(), language),
              count,
            ] as const,
          ];
    });
    if (found.length > 1)
      return { days: Object.fromEntries(found), from: index, end: index + sentence.length };
  }
  return undefined;
}

const lending =
  /(?<!\p{L})(?:lend|lent|loan|borrow|ausleih|verleih|leih|prest|pret|emprunt|emprest|mediathe|bibliot|librar|leen|uitleen|wypozycz|odunc|выда|займ)|图书|借|貸|대출|도서/u;
const units =
  'days?|weeks?|tage?n?|wochen?|d[ií]as?|semanas?|jours?|semaines?|giorn[oi]|settiman[ae]|dag(?:en)?|weken|week|dni|tygodni\\p{L}?|gün|hafta|дн\\p{L}{1,2}|недел\\p{L}|天|周|日間?|週間?|일|주';
const term = letterPattern(
  `(?<![\\p{L}\\p{N}])(?:(?:an?|the|une?|una|uno|uma?|eine?|der|die|das|le|la|les|el|los|las|il|lo|gli|een|de|het|os|as)\\s)?(?<kind>[\\p{L}-]{2,20}?)(?:[은는はを]|\\s|\\s?:\\s)\\s?(?:(?!(?:and|und|y|et|e|en|i|и)\\s)[\\p{L}'’]{1,12}\\s){0,4}?(?<n>\\d{1,3})\\s?(?<unit>${units})(?!\\p{L})`,
  'giu',
);
const weeks = /^(?:w|s[ei]|tyg|haf|нед|周|週|주)/u;
const notKinds =
  /^(?:for|is|are|after|within|due|max\p{L}*|at|most|late|the|an?|für|nach|sind|por|de|por|durante|pendant|après|per|dopo|voor|na|przez|через|на|loans?|prêts?|an?|the|une?|una|uno|uma?|eine?|der|die|das|le|la|les|el|los|las|il|lo|gli|een|de|het|os|as)$/iu;

/** What a day too late costs: 0.2 of "une amende de 0,20 € par jour". */
export function fineIn(text: string): number | undefined {
  for (const clause of fold(text.slice(0, 4000))
    .toLowerCase()
    .split(/[.;!?](?=\s|$)|[。\n]/u)) {
    const amount =
      fines.test(clause) && perDay.test(clause) ? money.exec(clause)?.groups : undefined;
    const value = amount?.['before'] ?? amount?.['after'] ?? amount?.['plain'];
    if (value !== undefined) return Number(value.replace(',', '.'));
    const { hundredth } = amount ?? {};
    if (hundredth !== undefined) return Number(hundredth) / 100;
  }
  return undefined;
}

const fines =
  /(?<!\p{L})(?:fines?|late fees?|penalt\p{L}{1,3}|mahngebuhr\p{L}{0,2}|gebuhr\p{L}{0,2}|multas?|amendes?|penalites?|sanzion[ei]|boetes?|kar[aey]|ceza\p{L}{0,3}|штраф\p{L}{0,2})(?!\p{L})|罚款|延滞金|연체료|غرامة/u;
const perDay =
  /(?:per|a|each|pro|por|par|al|na|w|за|в|je) (?:day|tag|dia|jour|giorno|dag|dzien|день)|gunde|每天|1日|하루|يوم/u;
const money =
  /[€$£]\s?(?<before>\d{1,4}(?:[.,]\d{1,2})?)|(?<hundredth>\d{1,3})\s?(?:p|pence|cents?|ct|centi?m\p{L}{1,3}|centavos|grosz\p{L}|kurus|копе\p{L}{1,3})(?!\p{L})|(?<after>\d{1,4}(?:[.,]\d{1,2})?)\s?(?:€|\$|£|zl|tl|eur|руб|元|円|원|ريال)|(?<plain>\d{1,2}[.,]\d{2})(?=\s(?:per|a|pro|por|par|al|je)\s)/u;

/** Whether something can be renewed once, and not again and again. */
export function renewsOnce(text: string): boolean {
  return once.test(fold(text.slice(0, 4000)).toLowerCase());
}

const once =
  /(?:renew|extend|extension|verlanger|renov|prorrog|prolong|rinnov|prorog|verleng|przedluz|продл)\p{L}{0,6}[^.;]{0,30}(?<!\p{L})(?:once|one time|einmal|una (?:sola )?v[eo]z|une (?:seule )?fois|uma (?:unica )?vez|una (?:sola )?volta|een keer|eenmaal|raz|один раз|1 time)(?!\p{L})|续借一次|1回.{0,4}延長|延長.{0,4}1回|한 번.{0,6}연장|연장.{0,6}한 번/u;
