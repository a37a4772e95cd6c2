import { allMatches } from '../../../workspace/text/all-matches.ts';

/**
 * What delivery costs, and from which total on it is free.
 *
 * @example
 * readFee('free shipping from 50 else 4.90'); // { amount: 4.9, freeFrom: 50 }
 */
export function readFee(
  plain: string,
): { readonly amount: number; readonly freeFrom?: number } | undefined {
  const found = allMatches(plain, delivery).map((match) => feeAt(plain, match));
  return found.find((fee) => fee !== undefined);
}

function feeAt(plain: string, found: RegExpExecArray): ReturnType<typeof readFee> {
  const near = plain.slice(Math.max(found.index - 12, 0), found.index + 80).split(/[;!?\n]|\.\s/u);
  const clause = near.find((part) => part.includes(found[0])) ?? '';
  const { n, n2, n3, n4, n5 } = freeFrom.exec(clause)?.groups ?? {};
  const free = n ?? n2 ?? n3 ?? n5 ?? n4?.replace(',', '');
  const rest = clause.replace(freeFrom, ' ');
  const amount = /(?<![\d.,])(\d{1,4}(?:[.,]\d{1,2})?)(?![\d:])/u.exec(rest)?.[1];
  if (amount === undefined || (free === undefined && !money.test(rest))) return undefined;
  return { amount: numberOf(amount), ...(free !== undefined && { freeFrom: numberOf(free) }) };
}

const numberOf = (written: string): number => Number(written.replace(',', '.'));
const delivery =
  /(?<!\p{L})(?:delivery|shipping|versand\p{L}{0,7}|liefer\p{L}{2,9}|envio|entrega|livraison|frais de port|frete|consegna|spedizione|bezorg\p{L}{2,7}|verzend\p{L}{2,7}|dostaw\p{L}|wysylk\p{L}|kargo|teslimat|доставк\p{L})(?!\p{L})|(?:ال)?توصيل|الشحن|运费|配送费?|送料|배송비|배달비/gu;
const money = /€|\$|£|zl|tl|₺|руб|eur|ريال|دينار|درهم|جنيه|元|円|원/u;
const freeFrom =
  /(?:free|gratis|kostenlos|gratuit\p{L}?|darmow\p{L}|ucretsiz|бесплатн\p{L})\s?(?:(?:delivery|shipping|versand|lieferung|envio|livraison|entrega|frete|consegna|spedizione|dostawa|доставка)\s)?(?:\p{L}{2,8}\s)?(?:above|over|from|ab|uber|a partir de|desde|mas de|des|au-dela de|au-dessus de|acima de|sopra|oltre|da|vanaf|boven|od|powyzej|uzeri|от)\s(?:i |los |de )?[€$£]?\s?(?<n>\d{1,5}(?:[.,]\d{1,2})?)\s?[€$£]?|(?:from|over|above|ab|desde|des|a partir de|da|od|vanaf|от)\s[€$£]?(?<n5>\d{1,5})\s?(?:\p{L}{2,6}\s|[€$£₽]\s?)?(?:free|kostenlos|gratis|gratuit\p{L}?|darmow\p{L}|бесплатн\p{L})|مجان\p{L}{1,2}[^\d.]{0,30}(?:فوق|من|أكثر من)\s(?<n2>\d{1,5})|(?:满|超过|滿)\s?(?<n3>\d{1,5})\s?元?.{0,4}(?:免|包邮)|(?<n4>\d{1,3}(?:,?\d{3})?)\s?(?:円|원)\s?(?:以上|이상).{0,8}(?:無料|무료)/u;
