import type { ResourceField } from '../../../contracts/job/resource.ts';
import { fold } from '../../shared/fold.ts';
import { withDigits } from '../../shared/reading/numbers/with-digits.ts';
import { isLoans } from '../read-terms.ts';
import { refersTo } from '../effects/read-effects.ts';
import { stocks } from '../work/stock.ts';
import { isCustomer, whoIn } from './booking/who.ts';
import { mostWords, statusIn } from './clause-rules.ts';
import type { Rule } from './rule.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

/**
 * How many things a person may have at the same time, of loans.
 *
 * @example
 * loanLimits('A member can have up to 3 books', '/loans', fields);
 * // [{ check: 'limit', field: 'member', most: 3, isWho: true, status: 409 }]
 */
export function loanLimits(
  text: string,
  path: string,
  fields: readonly ResourceField[],
): readonly Rule[] {
  const by = isLoans(path) ? whoIn(fields) : undefined;
  if (by === undefined) return [];
  const sentences = fold(withDigits(text.slice(0, 4000)))
    .toLowerCase()
    .split(/[.;!?](?=\s|$)|[。；！？\n]/u);
  const found = sentences.flatMap((sentence) => {
    const { n, m, k } = atOnce.exec(sentence)?.groups ?? {};
    const most = Number(n ?? m ?? k ?? 0);
    if (most < 1 || (n !== undefined && !persons.test(sentence))) return [];
    const status = statusIn(sentence) ?? 409;
    return [{ check: 'limit', field: by.name, most, isWho: true, status } as const];
  });
  return found.slice(0, 1);
}

/** A thing that is lent is lent again when it is back; of one with copies, its stock says how many there are. */
export function lentOnce(
  path: string,
  fields: ReadonlyMap<string, readonly ResourceField[]>,
): readonly Rule[] {
  if (!isLoans(path)) return [];
  const own = fields.get(path) ?? [];
  return [...fields].flatMap(([of, others]): readonly Rule[] => {
    const noun = of.slice(of.lastIndexOf('/') + 1);
    const thing = own.find(({ label, type }) => type === 'text' && refersTo(label, noun));
    const isOther = of === path || thing === undefined || isCustomer(thing.label);
    return isOther || others.some(({ label }) => stocks.test(fold(label)))
      ? []
      : [{ check: 'together', fields: [thing.name], status: 409 }];
  });
}

/** "up to 4 books", but not "up to 3 weeks" */
const atOnce = letterPattern(
  `(?<!\\p{L})(?:${mostWords})\\s(?:de\\s)?(?<n>\\d{1,2})\\s(?!(?:days?|weeks?|months?|years?|times?|hours?|tagen?|wochen?|monate?n?|mal|dias?|semanas?|mes(?:es)?|veces|jours?|semaines?|mois|fois|giorni|settimane|mesi|volte|dagen|weken|maanden|keer|dni|tygodni\\p{L}?|raz\\p{L}{0,2}|gun|hafta|kez|дн\\p{L}{1,2}|недел\\p{L}|раз\\p{L}?)(?!\\p{L}))\\p{L}{3,24}|(?:最多|最大|최대)\\p{L}{0,6}?\\s?(?<m>\\d{1,2})\\s?(?:本|冊|册|권|件|点)|(?<k>\\d{1,2})\\s?(?:冊|권|本)(?:まで|까지)`,
  'u',
);
/** Who has them. */
const persons =
  /member|someone|everyone|person|people|student|reader|borrow|lend|loan|mitglied|leser|schuler|leih|jede|alumn|soci[oa]|lector|prest|adherent|lecteur|emprunt|eleve|aluno|leitor|emprest|membro|lettor|iscritt|leden|lener|lenen|lid(?!\p{L})|czytelnik|uczen|wypozycz|ogrenci|uye|odunc|читател|ученик|студент|взять/u;
