import type { Calculation, Input } from '../calculation.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

const inputs: readonly Input[] = [
  { name: 'homePrice', value: 250_000, unit: 'money' },
  { name: 'ownShare', value: 20, unit: 'percent', least: 0 },
  { name: 'interest', value: 4, unit: 'percent', least: 0 },
  { name: 'years', value: 25, least: 1, step: 1 },
];
const rents =
  '(?:(?<!\\p{L})(?:rent(?:s|ing)?|miet\\p{L}{1,2}|alquil\\p{L}{2,3}|arrendar|louer|location|alug\\p{L}{2,3}|affitt\\p{L}{1,3}|huren|huur|wynaj\\p{L}{1,4}|najem|kira\\p{L}{0,6}|аренд\\p{L}{1,5}|снимать)(?!\\p{L})|租房?|賃貸|借りる|임대|월세|전세|किराय?े?|إيجار|الإيجار|استئجار)';
const buys =
  '(?:(?<!\\p{L})(?:buy(?:s|ing)?|mortgages?|own(?:ing)?|kauf\\p{L}{0,2}|finanzier\\p{L}{1,4}|compr\\p{L}{1,2}|hipoteca|acheter|achat|crédit|financiar|mutuo|acquist\\p{L}{1,4}|kopen|koop|hypotheek|kup\\p{L}{2,4}|kredyt|satın alma\\p{L}{0,2}|pokup\\p{L}{1,3}|покуп\\p{L}{1,4}|купить|ипотек\\p{L})(?!\\p{L})|买房?|按揭|購入|買う|구입|매매|ख़?खरीद\\p{L}{0,2}|شراء|الشراء)';
const between =
  '[^.!?。\\n]{0,24}(?:(?<!\\p{L})(?:vs\\.?|versus|or|against|and|oder|gegen|und|o|contra|y|ou|et|e|of|tegen|czy|a|veya|mi|или|против|أو|या)(?!\\p{L})|还是|与|和|か|と|와|과|대)[^.!?。\\n]{0,16}';
const own =
  /(?<!\p{L})(?:down[- ]?payments?|deposits?|own money|eigenkapital|anzahlung|entrada|enganche|pie inicial|apport|sinal|anticipo|acconto|eigen (?:geld|inleg)|wkład\p{L}? własn\p{L}{1,3}|peşinat|первоначальн\p{L}{2,3} взнос\p{L}{0,2}|перв\p{L}{2,3} взнос\p{L}{0,2})(?!\p{L})|首付|頭金|계약금|자기 ?자금|डाउन ?पेमेंट|دفعة (?:أولى|مقدمة)/iu;
const homes =
  '(?<!\\p{L})(?:mortgages?|home loans?|house price|property price|hypothek\\p{L}{0,14}|baufinanzierung\\p{L}{0,10}|immobilien\\p{L}{0,12}|hauskredit\\p{L}{0,8}|hipoteca\\p{L}{0,4}|hypothèque|prêt immobilier|crédit immobilier|financiamento|mutuo|hypotheek\\p{L}{0,10}|kredyt\\p{L}? hipoteczn\\p{L}{1,4}|konut kredisi|ипотек\\p{L}{1,2}|ипотечн\\p{L}{2,3})(?!\\p{L})|房贷|住宅ローン|주택 ?담보|गृह ऋण|होम लोन|تمويل عقاري|رهن عقاري';

/** Homes: buying or renting, and a loan for what is paid beyond one's own money. */
export const homeCalculations: readonly Calculation[] = [
  {
    name: 'rentBuy',
    inputs: [...inputs, { name: 'rentMonth', value: 1000, unit: 'money', least: 0 }],
    results: [
      { name: 'buyTotal', unit: 'money' },
      { name: 'rentTotal', unit: 'money' },
      { name: 'monthly', unit: 'money' },
      { name: 'loanSum', unit: 'money' },
    ],
    asked: letterPattern(`${rents}${between}${buys}|${buys}${between}${rents}`),
  },
  {
    name: 'mortgage',
    inputs,
    results: [
      { name: 'monthly', unit: 'money' },
      { name: 'loanSum', unit: 'money' },
      { name: 'interestSum', unit: 'money' },
      { name: 'repaid', unit: 'money' },
    ],
    asked: letterPattern(`^(?=[^]{0,400}(?:${homes}))(?=[^]{0,600}(?:${own.source}))`),
  },
];

/** What is paid of one's own, in percent: "deposit 10 %", "50000 down payment" of a price. */
export function ownShareIn(message: string, price: number | undefined): number | undefined {
  const near = letterPattern(
    `(?:${own.source})[^\\d.;\\n]{0,20}${amount}|${amount}\\s?(?:[€$£]|euros?)?\\s?(?:\\p{L}{1,6}\\s)?(?:${own.source})`,
  );
  const [, before, beforeSign, after, afterSign] = near.exec(message) ?? [];
  const value = Number((before ?? after)?.replace(',', '.'));
  if (!(value > 0)) return undefined;
  if ((beforeSign ?? afterSign) !== undefined || value <= 60)
    return value <= 100 ? value : undefined;
  return price !== undefined && value < price ? Math.round((value / price) * 1000) / 10 : undefined;
}

const amount = '(?<![\\d.,])(\\d{1,9}(?:[.,]\\d{1,2})?)(?![\\d.,]\\d)\\s?(%)?';

/** The rate of interest where it is named as such: "4.5 % interest", "Zinssatz 3,8 %". */
export function interestIn(message: string): number | undefined {
  const [, before, after] = named.exec(message) ?? [];
  const value = Number((before ?? after)?.replace(',', '.'));
  return value > 0 ? value : undefined;
}

const rate =
  '(?:(?<!\\p{L})(?:interest(?: rate)?|rate|apr|zins\\p{L}{0,6}|interés|intereses|tasa|tipo|taux|intérêts?|juros|taxa|tasso|interess[ei]|rente|oprocentowani\\p{L}{1,2}|odsetki|faiz\\p{L}{0,4}|ставк\\p{L}{1,2}|процентн\\p{L}{2,3} ставк\\p{L})(?!\\p{L})|利率|金利|이자율?|금리|ब्याज|فائدة|الفائدة)';
const named = letterPattern(
  `${rate}[^\\d.;\\n]{0,14}(?<![\\d.,])(\\d{1,2}(?:[.,]\\d{1,3})?)\\s?%|(?<![\\d.,])(\\d{1,2}(?:[.,]\\d{1,3})?)\\s?%\\s?(?:\\p{L}{1,8}\\s){0,2}${rate}`,
);
