import { upperStart } from '../../../../workspace/text/with-capitals.ts';
import type { Page } from '../../../not-included/page/functions/page-function.ts';
import { factsOutside } from '../../reading/given-lists.ts';
import { currencyNames, currencySigns } from '../../reading/currencies.ts';
import { amountOf } from '../../reading/read-amounts.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';

export interface PricedThing {
  readonly name: string;
  /** As the request writes it. */
  readonly price: string;
  readonly value: number;
}

/** The things that a request prices, outside its lists and in them. */
export function pricesOf({ facts = [], given = [] }: Page): readonly PricedThing[] {
  const alone = factsOutside({ facts, given }).filter(({ kind }) => kind === 'price');
  return [
    ...alone.flatMap(({ label, text }) => priced(label, text)),
    ...given.flatMap(({ entries }) => entries.flatMap(({ name, price }) => priced(name, price))),
  ];
}

function priced(name: string | undefined, price: string | undefined): readonly PricedThing[] {
  const amount = amountOf(price?.replaceAll("'", '') ?? '');
  if (name === undefined || price === undefined || amount === undefined) return [];
  return [{ name: upperStart(name), price, value: amount.value }];
}

/** What stands around the number: "$" and "", or "" and " zł"; "from" and "a month" are no signs. */
export function signsOf(price: string): readonly string[] {
  const [, before = '', after = ''] = signs.exec(price) ?? [];
  return [before, after];
}

const signs = letterPattern(
  `((?<!\\p{L})(?:${currencySigns})\\s?)?\\d[\\d.,\\s]*(?<=\\d)(\\s?(?:${currencySigns}|元|円|원|${currencyNames})(?!\\p{L}))?`,
);
