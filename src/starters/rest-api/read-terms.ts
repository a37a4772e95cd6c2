import { fold } from '../shared/fold.ts';
import { loanTermsIn } from './loan-terms.ts';
import type { ServedField } from './served-fields.ts';
import { dueWords } from './wishes/wishes.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/**
 * The fields with what is due after the days that a request says: "borrow a book for 14 days".
 *
 * @example
 * withTerms([{ name: 'due', label: 'due', type: 'date' }], '/loans', 'for 14 days');
 * // [{ name: 'due', …, isRequired: false, inDays: 14 }]
 */
export function withTerms(
  fields: readonly ServedField[],
  path: string,
  text: string,
): readonly ServedField[] {
  const terms = Object.entries(lent.test(path) ? (loanTermsIn(text, 'en')?.days ?? {}) : {});
  const kind = fields.find(({ oneOf }) => oneOf !== undefined && oneOf.length === terms.length);
  if (kind?.oneOf !== undefined && terms.length > 1) {
    const byKind = Object.fromEntries(kind.oneOf.map((value, at) => [value, terms[at]?.[1] ?? 14]));
    return fields.map((field) =>
      field.type === 'date' && dueWords.test(field.label)
        ? { ...field, isRequired: false, inDaysBy: { field: kind.name, days: byKind } }
        : field,
    );
  }
  const days = termIn(text);
  if (days === undefined || !lent.test(path)) return fields;
  return fields.map((field) =>
    field.type === 'date' && dueWords.test(field.label)
      ? { ...field, isRequired: false, inDays: days }
      : field,
  );
}

/** How many days something is lent: 14 of "two weeks". */
export function termIn(text: string): number | undefined {
  const { n = '', unit = '' } = term.exec(fold(text.slice(0, 4000)).toLowerCase())?.groups ?? {};
  const count = Number(counted.find(({ pattern }) => pattern.test(n))?.count ?? n);
  const days = count * (/^(?:w|s[ei]|т|нед|周|週|주|haf|tyg)/u.test(unit) ? 7 : 1);
  return days > 0 && days <= 366 ? days : undefined;
}

const words: readonly (readonly [string, number])[] = [
  ['one|a|eine?|una?|une|uma?|een|jeden|bir', 1],
  ['two|zwei|dos|deux|duas|dois|due|twee|dwa|iki|две|два', 2],
  ['three|drei|tres|trois|tre|drie|trzy|uc|три', 3],
  ['four|vier|cuatro|quatre|quatro|quattro|cztery|dort|четыре', 4],
];
const counted = words.map(([word, count]) => ({
  count,
  pattern: letterPattern(`^(?:${word})$`, 'u'),
}));
const term = letterPattern(
  `(?<![\\d\\p{L}])(?<n>\\d{1,3}|${words.map(([word]) => word).join('|')})\\s?(?<unit>days?|weeks?|tagen?|wochen?|dias?|semanas?|jours?|semaines?|giorni|settiman[ae]|dagen|we(?:ek|ken)|dni|tygodni\\p{L}?|gun(?:den|luk)?|hafta|дн\\p{L}{1,2}|недел\\p{L}|天|日間?|周|週間?|일|주|दिन|يوم\\p{L}?|ايام)(?!\\p{L})`,
  'u',
);
/** Whether the path of a collection says that its things are lent. */
export function isLoans(path: string): boolean {
  return lent.test(path);
}

const lent =
  /loan|lend|leih|pret|prest|emprunt|emprest|lening|wypoz|odunc|vydach|rental|verleih|alquiler/u;
