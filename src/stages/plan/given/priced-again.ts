import type { GivenList } from '../../../contracts/job/plan.ts';
import { currency } from '../facts/prices/written-prices.ts';
import { withCurrency } from '../facts/prices/listed-prices.ts';

/**
 * The lists with the prices that the message gives further on: "rooms: Fig, Plum … it adds up what I pick
 * (Fig 80, Plum 95)". Only where all entries of a list are named again.
 */
export function pricedAgain(given: readonly GivenList[], text: string): readonly GivenList[] {
  const sign = currency.exec(text);
  if (sign === null) return given;
  return given.map((list) => {
    const rest = text.slice(list.end);
    const priced = list.entries.map((entry) => {
      const amount = entry.price === undefined ? amountBehind(entry.name, rest) : undefined;
      return amount === undefined ? entry : { ...entry, price: withCurrency(amount, sign) };
    });
    return priced.length > 1 && priced.every(({ price }) => price !== undefined)
      ? { ...list, entries: priced }
      : list;
  });
}

function amountBehind(name: string, text: string): string | undefined {
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  if (at < 0 || name === '') return undefined;
  return /^[\s:=–-]{1,3}(\d{1,5}(?:[.,]\d{1,2})?)(?![\d%:])/u.exec(
    text.slice(at + name.length),
  )?.[1];
}
