import type { ResourceField } from '../../../../contracts/job/resource.ts';
import { fold } from '../../../shared/fold.ts';
import { stemOf } from '../../../shared/reading/read-things.ts';

/** What one unit of a number is worth; where `only` is told, of things with that value alone. */
export interface Rate {
  readonly field: string;
  readonly price: number;
  readonly only?: string;
  readonly value?: string;
}

/**
 * The rate at which a number of things is paid.
 *
 * @example
 * rateIn('€0,23 per zakelijke km', [km, { name: 'soort', oneOf: ['zakelijk', 'privé'] }]);
 * // { field: 'km', price: 0.23, only: 'soort', value: 'zakelijk' }
 */
export function rateIn(text: string, fields: readonly ResourceField[]): Rate | undefined {
  const { before, after, cents, unit = '' } = paid.exec(fold(text.slice(0, 4000)))?.groups ?? {};
  const said = Number((before ?? after ?? '').replace(',', '.'));
  const price = cents === undefined ? said : Number((said / 100).toFixed(6));
  const words = unit.toLowerCase().split(' ');
  const field = fields.find(
    ({ type, label }) =>
      (type === 'number' || type === 'integer') && words.some((word) => isSame(word, label)),
  );
  if (!(price > 0) || field === undefined) return undefined;
  const only = fields.flatMap(({ name, oneOf = [] }) =>
    oneOf
      .filter((value) => words.some((word) => isSame(word, value)))
      .map((value) => ({ only: name, value })),
  )[0];
  return { field: field.name, price, ...only };
}

/** "zakelijke" and "zakelijk", "hour" and "hours", "Tasse" and "Anzahl Tassen". */
function isSame(word: string, label: string): boolean {
  const one = stemOf(word);
  return fold(label)
    .toLowerCase()
    .split(/[\s/]+/u)
    .some(
      (plain) =>
        [word, `${word}s`, `${word}n`].includes(plain) ||
        word === `${plain}s` ||
        (one !== undefined && one.length > 3 && one === stemOf(plain)),
    );
}

const paid =
  /(?:(?:[€£$₺]|r\$|chf|eur)\s?(?<before>\d{1,5}(?:[.,]\d{1,4})?)|(?<after>\d{1,5}(?:[.,]\d{1,4})?)\s?(?:(?<cents>cents?|ct\.?|¢|pence|centimos?|centavos?|centimes?|centesim[io]|grosz\p{L}{1,2}|kurus|копе\p{L}{1,3})|[€£₽₺]|eur(?:os?)?|zl|pln|kr|usd|dollars?|reais|pesos|руб\p{L}{0,3}|tl))\s?(?:per|pro|je|por|par|al|a|za|na|за|the|each|\/)\s?(?<unit>\p{L}{1,20}(?: \p{L}{1,20})?)/iu;
