import type { ResourceField } from '../../../contracts/job/resource.ts';
import { fold } from '../../shared/fold.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

/** The field by whose values a price differs, and the price of each. */
export interface Rates {
  readonly field: string;
  readonly prices: Readonly<Record<string, number>>;
}

/**
 * What the values of a field cost, if a request says so of all.
 *
 * @example
 * readRates('ebikes cost 12 an hour, city 5, mtb 8', fields);
 * // { field: 'type', prices: { city: 5, mtb: 8, ebike: 12 } }
 */
export function readRates(plain: string, fields: readonly ResourceField[]): Rates | undefined {
  for (const { name, oneOf = [] } of fields) {
    const prices = oneOf.flatMap((value) => {
      const price = priceOf(plain, value);
      return price === undefined ? [] : [[value, price] as const];
    });
    if (oneOf.length > 1 && prices.length === oneOf.length)
      return { field: name, prices: Object.fromEntries(prices) };
  }
  return undefined;
}

function priceOf(plain: string, value: string): number | undefined {
  const word = fold(value).toLowerCase();
  if (!/^[\p{L} -]{2,30}$/u.test(word)) return undefined;
  const found = letterPattern(
    `(?<!\\p{L})${word}\\p{L}{0,2}\\s?(?:\\(|=|:|-|–)?\\s?(?:${costs})?\\s?(?:[€$£₹]\\s?|r\\$\\s?)?(?<price>\\d{1,5}(?:[.,]\\d{1,2})?)(?!\\d)`,
    'u',
  ).exec(plain)?.groups?.['price'];
  return found === undefined ? undefined : Number(found.replace(',', '.'));
}

const costs =
  'cost(?:s|ing)?|(?:is|are)(?: at)?|for|at|kosten|kostet|fur|zu|cuestan?|valen?|a|por|coutent?|a|pour|custam?|costano|costa|per|kosztuj\\p{L}{1,2}|po|стоят|стоит|по|kost|voor';

/** How many hours a price with this label is for: "price per day" 24. */
export function spanOf(label: string): number | undefined {
  const plain = fold(label).toLowerCase();
  return spans.find(([words]) => words.test(plain))?.[1];
}

const per = "(?:(?:per|pro|je|por|par|a|al|alla|all['’]|la|na|za|за|в|de l['’])\\s?|/\\s?|_|^)";
const spans: readonly (readonly [RegExp, number])[] = [
  [
    letterPattern(
      `${per}(?:h|hour(?:ly)?|std|stunden?\\p{L}{0,5}|hora|heure|ora|uur|godz\\p{L}{0,4}|час|saatlik)(?!\\p{L})|hourly|hourrate`,
      'u',
    ),
    1,
  ],
  [
    letterPattern(
      `${per}(?:day|daily|night|nightly|tag|tages\\p{L}{2,6}|nacht|dia|noche|noite|jour|nuit|giorno|notte|dag|dzien|dobe|noc|день|сутки|ночь|gunluk|gecelik)(?!\\p{L})|daily|nightly`,
      'u',
    ),
    24,
  ],
];
