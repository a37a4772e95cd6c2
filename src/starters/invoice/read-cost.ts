import { allMatches } from '../../workspace/text/all-matches.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/** A line of what something costs to make. */
interface Cost {
  readonly name: string;
  readonly quantity: number;
  readonly price: number;
}

/**
 * What a request lists as costs without a currency, and what an hour of work costs.
 *
 * @example
 * costsIn('wick 0.20, jar 1.80, my time at 14/hour');
 * // [{ name: 'Wick', quantity: 1, price: 0.2 }, { name: 'Jar', … }, { name: 'Time (h)', quantity: 1, price: 14 }]
 */
export function costsIn(message: string): readonly Cost[] {
  const bare = allMatches(message.slice(0, 2000), listed);
  const lines = bare.map(({ groups: { name = '', price = '', per = '' } = {} }) =>
    costOf(`${name}${per === '' ? '' : ` (${per.trim()})`}`, price),
  );
  return [...(lines.length > 1 ? lines : []), ...workIn(message)];
}

/** "hours of work (R$ 25 an hour)" */
function workIn(message: string): readonly Cost[] {
  const { what = '', rate = '' } = work.exec(message)?.groups ?? {};
  return rate === '' ? [] : [costOf(`${what} (h)`, rate)];
}

function costOf(name: string, price: string): Cost {
  return {
    name: name.charAt(0).toUpperCase() + name.slice(1),
    quantity: 1,
    price: Number(price.replace(',', '.')),
  };
}

const and = '(?:and|or|und|oder|y|o|et|ou|e|en|of|i|lub|ve|veya|и|или)';
/** "wax per kg 9.50", "fragrance oil 4.00 per 100ml" */
const listed = letterPattern(
  `(?<=[,:;(\\n]\\s?|\\s${and}\\s)(?<name>\\p{L}[\\p{L}'’]{1,20}(?: \\p{L}[\\p{L}'’]{0,14}){0,3}) (?<price>\\d{1,5}[.,]\\d{2})(?<per> (?:per|pro|je|por|par|al|na|за|/) ?[\\p{L}\\d ]{1,10})?(?=[,;)\\n]|\\.(?!\\d)|$|\\s${and}\\s)`,
  'giu',
);
const work =
  /(?<!\p{L})(?<what>(?:working |labou?r )?(?:time|hours?|labou?r)|arbeits(?:zeit|stunden)|arbeit|horas? de (?:trabajo|trabalho)|trabajo|trabalho|heures? de travail|main d[’']œuvre|travail|ore di lavoro|manodopera|lavoro|werk(?:uren|tijd)|arbeid|robocizn\p{L}|godziny pracy|praca|işçilik|часы работы|работа)(?!\p{L})[^.;\n\d]{0,24}?(?:R\$|\p{Sc})?\s?(?<rate>\d{1,4}(?:[.,]\d{1,2})?)\s?(?:\p{Sc}|euros?|dollars?|zł|reais|руб\p{L}{0,3})?\s?(?:\/|per|an?|pro|je|die|la|a|por|par|de l[’']|l[’']|all[’']|per|na|za|в|başına)\s?(?:h|hours?|horas?|stunde|heure|ora|uur|godz\p{L}{0,4}|saat|час)(?!\p{L})/iu;

const many = (sign: string): string =>
  `(?<![\\d.,])(\\d{1,3}\\s?${sign}(?:,\\s?\\d{1,3}\\s?${sign}){0,4},?\\s${and}\\s\\d{1,3}\\s?%?)(?!\\d)`;

/** The shares that a request wants prices with: "40%, 60% and 100% markup" for what says markup. */
export function sharesNear(message: string, words: RegExp): readonly number[] {
  const found = letterPattern(
    `${many('%')}\\s?(?:\\p{L}{1,4}\\s)?(?:${words.source})|(?:${words.source})[^\\d.;\\n]{0,14}${many('%')}`,
  ).exec(message);
  const shares = numbersIn(found?.slice(1).find((list) => list !== undefined));
  // "wholesale price (x2) and retail price (x4)"
  const times = allMatches(message, multiples).map(([, factor]) => (Number(factor) - 1) * 100);
  return shares.length === 0 && times.length > 1 ? times : shares;
}

const multiples = /price \((?:x|×)\s?([2-9])\)/giu;

/** By how many something is divided: "10, 20 or 30 slices" behind what says slice. */
export function partsNear(behind: string): readonly number[] {
  return numbersIn(letterPattern(`^[^\\d.;\\n]{0,10}${many('')}`).exec(behind)?.[1]);
}

function numbersIn(list = ''): readonly number[] {
  return (list.match(/\d{1,3}/gu) ?? []).map(Number).filter((one) => one > 0);
}
