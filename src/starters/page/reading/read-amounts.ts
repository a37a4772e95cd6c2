import { allMatches } from '../../../workspace/text/all-matches.ts';

/** A number of a request with what it is of. */
export interface Amount {
  /** "wall height" in "wall height 2.5 m". */
  readonly label: string;
  readonly value: number;
  /** "m²" or "km"; empty without one. */
  readonly unit: string;
}

/**
 * The numbers that a request gives, with their names, one for each part between commas.
 *
 * @example
 * readAmounts('paint: wall height 2.5 m, 2 coats'); // [{ label: 'wall height', value: 2.5, unit: 'm' }, { label: 'coats', value: 2, unit: '' }]
 */
export function readAmounts(message: string): readonly Amount[] {
  return partsOf(message).flatMap((part) => {
    const amount = amountOf(part);
    return amount === undefined ? [] : [amount];
  });
}

/**
 * The text with its numbers in digits alone.
 *
 * @example
 * withPlainNumbers('5 lakh at 9 %, or 250k, ₹5,00,000'); // '500000 at 9 %, or 250000, ₹500000'
 */
export function withPlainNumbers(text: string): string {
  const grouped = text.replace(indian, (digits) => digits.replaceAll(',', ''));
  return grouped.replace(scaled, (whole, digits: string, word: string) => {
    const [, factor] = scales.find(([pattern]) => pattern.test(word)) ?? [];
    return factor === undefined
      ? whole
      : `${Math.round(Number(digits.replace(',', '.')) * factor)} `;
  });
}

const scales: readonly (readonly [RegExp, number])[] = [
  [/^(?:k|tausend|тыс\.?|тысяч|mila|tys\.?|bin|हज़ार|हजार|ألف|千|천)$/iu, 1000],
  [/^(?:万|만)$/u, 10_000],
  [/^(?:lakhs?|lacs?|लाख)$/iu, 100_000],
  [
    /^(?:m|mio\.?|mln|million\p{L}{0,3}|millón|millones|milh(?:ão|ões)|milion\p{L}{0,2}|milyon|млн|миллион\p{L}{0,2}|مليون)$/iu,
    1_000_000,
  ],
  [/^(?:crores?|करोड़)$/iu, 10_000_000],
];
/** "5,00,000" and "12,34,56,789" */
const indian = /(?<![\d.,])\d{1,2}(?:,\d{2}){1,3},\d{3}(?![\d,]*\d)/gu;
const scaled =
  /(?<![\d.,])(?<!(?![\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}])\p{L})(\d{1,6}(?:[.,]\d{1,2})?)\s?(k|tausend|тыс\.?|тысяч|mila|tys\.?|bin|हज़ार|हजार|ألف|千|천|万|만|lakhs?|lacs?|लाख|mio\.?|mln|million\p{L}{0,3}|millón|millones|milh(?:ão|ões)|milion\p{L}{0,2}|milyon|млн|миллион\p{L}{0,2}|مليون|crores?|करोड़)(?![\p{L}\p{M}](?<![万만円元원]))/giu;

/** The parts between commas, semicolons and "and", at most 40. */
export function partsOf(text: string): readonly string[] {
  return text
    .slice(0, 2000)
    .split(/,(?!\d)|[\n;，、；：。،]|:(?!\d)|\.(?=\s|$)|\s(?:and|und|y|et|e|i|и|ve|और)\s/u)
    .map((part) => part.replace(/\s+/gu, ' ').trim())
    .filter((part) => part !== '')
    .slice(0, 40);
}

/** A part with exactly one number. */
export function amountOf(part: string): Amount | undefined {
  const found = allMatches(part, number);
  const [match] = found;
  if (match === undefined || found.length > 1) return undefined;
  const before = part.slice(0, match.index);
  const after = part.slice(match.index + match[0].length);
  const unit = unitOf.exec(after)?.[0].trim() ?? '';
  const rest = unit === '' ? after : after.slice(after.indexOf(unit) + unit.length);
  const label = `${before} ${rest}`
    .replace(/[()=[\]"“”„«»]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const size = /^[만万萬]/u.test(after) ? 10_000 : /^[천千]/u.test(after) ? 1000 : 1;
  return { label, value: numberOf(match[0]) * size, unit };
}

const number =
  /(?<![\d.,])(?:\d{1,3}(?:[ \u00a0\u202f]\d{3}(?!\d)){1,3}|\d{1,9}(?:[.,]\d{1,9}){0,3})(?!\d)/gu;
/** Not the beginning of a word: "2 coats" has no unit. */
const unitOf =
  /^\s?(?:%|[€£¥₽₹₩$]|R\$|zł|(?:kcal|km\/h|km|m²|m2|m³|cm|mm|ml|kg|kwh|min|eur|usd|h|l|g|m|t)(?![\p{L}\d])(?:\s?\/\s?\p{L}{1,8})?)/iu;

/** "250,000" is a quarter of a million, "2,5" is two and a half. */
export function numberOf(text: string): number {
  const packed = text.replace(/\s/gu, '');
  const isGrouped = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/u.test(packed);
  const decimal = isGrouped ? -1 : Math.max(packed.lastIndexOf('.'), packed.lastIndexOf(','));
  const whole = packed.slice(0, decimal < 0 ? undefined : decimal).replace(/[.,]/gu, '');
  return Number(decimal < 0 ? whole : `${whole}.${packed.slice(decimal + 1)}`);
}
