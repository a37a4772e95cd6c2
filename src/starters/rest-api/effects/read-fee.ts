/**
 * What delivery costs, and from which total on it is free.
 *
 * @example
 * readFee('free shipping from 50 else 4.90'); // { amount: 4.9, freeFrom: 50 }
 */
export function readFee(
  plain: string,
): { readonly amount: number; readonly freeFrom?: number } | undefined {
  const found = delivery.exec(plain);
  if (found === null) return undefined;
  const near = plain.slice(Math.max(found.index - 12, 0), found.index + 80).split(/[;!?\n]|\.\s/u);
  const clause = near.find((part) => part.includes(found[0])) ?? '';
  const free = freeFrom.exec(clause)?.groups?.['n'];
  const rest = clause.replace(freeFrom, ' ');
  const amount = /(?<![\d.,])(\d{1,4}(?:[.,]\d{1,2})?)(?![\d:])/u.exec(rest)?.[1];
  if (amount === undefined || (free === undefined && !money.test(rest))) return undefined;
  return { amount: numberOf(amount), ...(free !== undefined && { freeFrom: numberOf(free) }) };
}

const numberOf = (written: string): number => Number(written.replace(',', '.'));
const delivery =
  /(?<!\p{L})(?:delivery|shipping|versand\p{L}{0,7}|liefer\p{L}{2,9}|envio|entrega|livraison|frais de port|frete|consegna|spedizione|bezorg\p{L}{2,7}|verzend\p{L}{2,7}|dostaw\p{L}|wysylk\p{L}|kargo|teslimat|доставк\p{L})(?!\p{L})/u;
const money = /€|\$|£|zl|tl|₺|руб|eur/u;
const freeFrom =
  /(?:free|gratis|kostenlos|gratuit\p{L}?|darmow\p{L}|ucretsiz|бесплатн\p{L})\s?(?:(?:delivery|shipping|versand|lieferung|envio|livraison|entrega|frete|consegna|spedizione|dostawa|доставка)\s)?(?:\p{L}{2,8}\s)?(?:above|over|from|ab|uber|a partir de|desde|mas de|des|au-dela de|au-dessus de|acima de|sopra|oltre|da|vanaf|boven|od|powyzej|uzeri|от)\s(?:i |los |de )?[€$£]?\s?(?<n>\d{1,5}(?:[.,]\d{1,2})?)\s?[€$£]?/u;
