import { allMatches } from '../../../../workspace/text/all-matches.ts';
import { readNumber } from '../../../shared/reading/numbers/read-number.ts';
import { word } from './usual-fields.ts';

/** Whether a request asks what things make together, or which of them is the best. */
export function asksForTotals(text: string): boolean {
  return totals.test(text);
}

/** Whether a clause asks for nothing but what things make together: "aylık toplam". */
export function saysTotals(clause: string): boolean {
  return totals.test(clause) && clause.split(/\s/u).length < 3;
}

/** "сумма в месяц": what is added up, and no amount of one thing. */
export function withoutTotals(text: string): string {
  return text.replace(
    /(?<!\p{L})(?:сумма|сума|suma|somme|importe total)\s(?:в|за|по|na|per|par|al|por)\s\p{L}{2,20}/giu,
    ' ',
  );
}

/** "record per exercise", "total por persona": the field by which things are counted. */
export function groupIn(
  text: string,
  fields: ReadonlyMap<string, { readonly label: string; readonly type: string }>,
): string | undefined {
  const said = allMatches(text, perField).map(([, noun = '']) => noun.toLowerCase());
  return [...fields].find(
    ([, { label, type }]) =>
      type === 'text' && said.some((noun) => noun === label.toLowerCase() || noun === `${label}s`),
  )?.[0];
}

const perField =
  /(?<!\p{L})(?:records?|best|totals?|summary|rekord\p{L}{0,3}|récords?|recordes?|bestleistung\p{L}{0,2}|summe|suma|totale|totaal|рекорд\p{L}{0,2}|сумма)\s(?:per|by|for each|pro|je|por|par|na|по)\s(?:cada\s|each\s)?(?<noun>\p{L}{3,24})(?!\p{L})/giu;

const totals = word(
  'best|records?(?= (?:per|by|for))|récords?|rekord\\p{L}{0,3}|recordes?|bestleistung\\p{L}{0,2}|рекорд\\p{L}{0,2}|totals?|sums?|summar(?:y|ies)|statist\\p{L}{1,12}|stats|reports?|bericht\\p{L}{0,12}|resumen|rapport|resumo|riepilogo|toplam|totaal|totale|suma|summa|totalsumma|отч[её]т\\p{L}{0,2}|итог\\p{L}{0,2}',
);

/** How much a month may have: "monthly budget 500". */
export function readMonthlyLimit(text: string): number | undefined {
  return readNumber(text, limits, { min: 1, max: 999_999 });
}

const money = '(?:[€$£¥₽]|eur|usd|rub|руб)?\\s?';
const limits = [
  `(?:monthly|per[- ]month) (?:budget|limit)(?: warning)?(?: of| is| at|:)? ?${money}{n}`,
  `(?:budget|limit)(?: of| is|:)? ?${money}{n}(?: ?(?:[€$£₽]|eur\\p{L}{0,12}|usd|dollars|руб\\p{L}{0,12}))? (?:a|per|each|pro|im|al|par|por|na) (?:month|monat|mes|mois|mês|miesiąc)`,
  `(?:лимит на месяц|месячный лимит|monatslimit|monatsbudget|límite mensual|presupuesto mensual|budget mensuel|limite mensal|limite mensile|limit miesięczny)(?: von| de| di|:)? ?${money}{n}`,
];
