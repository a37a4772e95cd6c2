import { partAround } from '../parts.ts';
import { labelOf } from './label-of.ts';

/** "bread and butter 2 €", but not "soup 4 € and cake 3 €". */
export function joinedBefore(text: string, at: number, before: string): string {
  const ahead = text.slice(Math.max(at - before.length - 40, 0), at - before.length);
  const joined =
    /(?:^|[,;:.!?\n(])\s?(?<words>(?:\p{L}+-?\s){1,3}(?:and|und|et|y|e|en|i|и|ve)\s)$/u.exec(ahead);
  const words = joined?.groups?.['words'] ?? '';
  return before.trim() === '' || asking.test(words) ? before : `${words}${before}`;
}

const asking =
  /(?<!\p{L})(?:free|with|for|mit|für|con|para|avec|pour|com|per|z|dla|с|для|want|need|we|i|from|open)(?!\p{L})/iu;

/** What stands before the bracket that a price or a time is in, with what is before it there: "Plot 17 (280 m², 220 €)". */
export function inBrackets(text: string, at: number): string | undefined {
  const inside = /\((?<inside>[^()\n]{2,60})$/u.exec(text.slice(Math.max(at - 61, 0), at));
  if (inside === null) return undefined;
  const { before } = partAround(text, at - inside[0].length, 0);
  // "13:00 blitz tournament (entry £4)"
  const label = labelOf(before, '').replace(/^\d{1,2}[:.h]\d{2}\s(?=\p{L})/u, '');
  // "cennik (wymiana oleju od 120 zł)", "a list of services (lockouts $65, rekey $20)"
  const said = inside.groups?.['inside'] ?? '';
  if (costAlone.test(label) || /^of\s/u.test(label))
    return /\d/.test(said) ? undefined : labelOf(said, '');
  const rest = said.replace(/(?<![\s,;:])[\s,;:]+$/u, '');
  return label === '' || /[€$£]|\d[.,]\d{2}/.test(rest) ? undefined : `${label} (${rest})`;
}

/** What a list of prices is called. */
const costAlone =
  /^(?:(?:price ?list|prices?|preise?|preisliste|precios|prix|tarifs?|preços?|prezzi|listino(?: prezzi)?|cennik|ceny|fiyat(?:lar|\slistesi)?|цены|прайс|prijzen)|料金表?|価格表?|价格表?|가격표?)$/iu;
