import { currencySigns as signs } from '../../../../starters/page/reading/currencies.ts';
import { allMatches } from '../../../../workspace/text/all-matches.ts';
import type { FactsFound } from '../spans.ts';
import { withCurrency } from './listed-prices.ts';
import { currency, priceIn } from './written-prices.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';

/**
 * Things and their prices, each side with slashes: "30/45/60 minutes for $35/$50/$65" is "30 minutes" at $35,
 * "45 minutes" at $50 and "60 minutes" at $65. A currency or a unit that stands once is that of all.
 */
export function takePairedPrices(text: string, found: FactsFound): void {
  for (const { groups, index, 0: all } of allMatches(text, paired)) {
    const { things = '', unit = '', costs = '' } = groups ?? {};
    const names = things.split(/\s?\/\s?/u);
    const amounts = costs.split(/\s?\/\s?/u);
    if (names.length !== amounts.length || !priceIn(costs)) continue;
    const named = currency.exec(costs);
    let at = index + all.length - costs.length;
    for (const [place, amount] of amounts.entries()) {
      const start = text.indexOf(amount, at);
      const price = priceIn(amount) ? amount : withCurrency(amount, named);
      const label = [names[place], unit].filter(Boolean).join(' ');
      found.take('price', start, price, label, (at = start + amount.length));
    }
  }
}

const amount = `(?:(?:${signs})\\s?)?\\d{1,5}(?:[.,]\\d{1,2})?(?:\\s?(?:${signs}))?`;
const thing = '[\\p{L}\\p{N}]{1,14}';
const paired = letterPattern(
  `(?<![\\p{L}\\p{N}/.,])(?<things>${thing}(?:\\s?/\\s?${thing}){1,5})(?:\\s(?<unit>\\p{L}{1,14}\\.?))?\\s?(?:[:=–—-]\\s?|\\((?=[^()\\n]{1,60}\\))|\\s?(?:for|at|für|zu|por|a|à|pour|per|voor|za|po|за|по)\\s)?(?<costs>${amount}(?:\\s?/\\s?${amount}){1,5}(?:\\s(?:euros?|dollars?|pounds|pesos|reais|zł|zl|kr|tl|lira|руб\\p{L}{0,3}|рублей|грн))?)(?![\\p{L}\\p{N}/])`,
  'giu',
);
