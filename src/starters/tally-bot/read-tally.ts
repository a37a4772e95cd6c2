import { allMatches } from '../../workspace/text/all-matches.ts';
import type { Language } from '../../contracts/job/plan.ts';
import { currenciesIn } from '../page/reading/read-currency.ts';
import { type Clock, readClock } from '../shared/reading/clock/read-clock.ts';
import { readChannels } from '../shared/reading/commands/read-server-words.ts';

/** What a request says of a tally. */
export interface Tally {
  /** What one costs, as in `1.20`; empty where it is only counted. */
  readonly price: string;
  /** By ISO 4217; empty without a price. */
  readonly currency: string;
  /** When and where everybody's tally is posted; no days for never. */
  readonly post: Clock & { readonly channel: string };
}

/**
 * Reads the price of one and when all tallies are posted.
 *
 * @example
 * readTally('€1,20 each, overview in #bar every Monday at 12:00', 'en');
 * // { price: '1.20', currency: 'EUR', post: { at: '12:00', days: [1], channel: '#bar' } }
 */
export function readTally(text: string, language: Language): Tally {
  const head = text.slice(0, 4000);
  const clause = head
    .split(/(?<=[.;!?])\s|(?<=[。।；])|\n/u)
    .find((one) => readClock(one) !== undefined);
  const clock = clause === undefined ? undefined : readClock(clause);
  return {
    ...priceIn(head, language),
    post: {
      ...(clock ?? { at: '12:00', days: [] }),
      channel: readChannels(clause ?? '')[0] ?? readChannels(head)[0] ?? '',
    },
  };
}

/** "€1,20", "1.20 euro": a number with a currency next to it. */
function priceIn(text: string, language: Language): Pick<Tally, 'price' | 'currency'> {
  for (const { 0: written, index } of allMatches(text, amount)) {
    const before = /(?:\p{Sc}|R\$|[A-Z]{3})\s?$/u.exec(
      text.slice(Math.max(index - 4, 0), index),
    )?.[0];
    const behind = /^\s?(?:\p{Sc}|R\$|\p{L}{2,8})/u.exec(text.slice(index + written.length))?.[0];
    const [currency] = currenciesIn(`${before ?? ''}${written}${behind ?? ''}`, language);
    const price = Number(written.replace(',', '.'));
    if (currency !== undefined && price > 0) return { price: price.toFixed(2), currency };
  }
  return { price: '', currency: '' };
}

const amount = /(?<![\p{L}\d.,#])\d{1,5}(?:[.,]\d{1,2})?(?![.,:]?\d)/gu;
