import type { FactsFound } from './spans.ts';

/**
 * Prices with their currencies, each with what it is the price of: "Tonkotsu 12€", "$30 for a haircut",
 * "Espresso – 2,50 €".
 */
export function takePrices(text: string, found: FactsFound): void {
  for (const { 0: price, index } of text.matchAll(prices)) {
    const [start, end] = [partStart(text, index), partEnd(text, index + price.length)];
    const before = named(text.slice(start, index));
    const after = named(text.slice(index + price.length, end).replace(afterLinks, ''));
    found.take('price', index, price, before === '' ? after : before);
  }
}

const amount = '\\d{1,6}(?:[.,\\u00a0 ]\\d{3}){0,2}(?:[.,]\\d{1,2})?(?!\\d)';
const signs = 'R\\$|US\\$|C\\$|A\\$|[€$£¥₹₽₩₺₴₪]|zł|kr|CHF|Fr\\.|EUR|USD|GBP|PLN|BRL|JPY|RUB|MXN';
const words =
  'euros?|dollars?|bucks|pounds?|quid|reais|real|pesos|złotych|złote|pln|eur|usd|gbp|chf|rubel|рубл\\p{L}{0,3}|руб\\.?|円|元|块|원|ريال|درهم|جنيه|دولار';
const prices = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?:${signs})\\s?${amount}(?!\\s?%)|(?<![\\p{L}\\p{N}.,:])${amount}\\s?(?:${signs}|(?:${words}))(?!\\p{L})|\\d{1,7}(?:円|元|块|원)`,
  'giu',
);

/** Parts of a list end at commas (but not those within a number), semicolons, lines, bullets and "and". */
const joints = /,(?!\d)|[;\n•·|、，；]|\.\s|\s(?:and|und|et|y|e|i|и|en|ve)\s/giu;

function partStart(text: string, before: number): number {
  const from = Math.max(before - 90, 0);
  const last = [...text.slice(from, before).matchAll(joints)].at(-1);
  return last === undefined ? from : from + last.index + last[0].length;
}

function partEnd(text: string, after: number): number {
  const next = new RegExp(joints.source, 'iu').exec(text.slice(after, after + 90));
  return after + (next?.index ?? 90);
}

const afterLinks = /^\s{0,3}(?:for|per|each|für|pour|por|para|per|za|за)?\s{1,3}(?:an?|the|eine?n?|une?|una?)?\s?/iu;

/** The name of what has the price: without "for", "costs", a colon, and what stands before a colon. */
function named(text: string): string {
  const words = text
    .slice(text.lastIndexOf(':', text.length - 3) + 1)
    .replace(/^[\s\d.)*–—•-]{0,8}/u, '')
    .replace(
      /(?:\s(?:for|at|is|are|costs?|from|à|a|por|für|ab|kostet|kosten|coûte|cuesta|custa|costa|kosztuje|po|za|за|по|=)|[\s:(=–—-]|\s@){0,4}$/iu,
      '',
    )
    .trim();
  return words.length > 60 || words.split(/\s+/u).length > 7 ? '' : words;
}
