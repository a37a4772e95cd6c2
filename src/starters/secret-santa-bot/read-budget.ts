import { letterPattern } from '../../workspace/text/letters.ts';

/**
 * What a present may cost, as the request says it; empty without that.
 *
 * @example
 * readBudget('secret santa bot, budget 20€'); // '20€'
 */
export function readBudget(text: string): string {
  return budget.exec(text.slice(0, 4000))?.groups?.['price']?.trim() ?? '';
}

const price =
  '(?:[$€£¥₹]\\s?\\d{1,6}(?:[.,]\\d{2})?|\\d{1,6}(?:[.,]\\d{2})?\\s?(?:[$€£¥₹]|kč|zł|₺|₽|euros?|eur|dollars?|usd|pounds?|bucks|dólares|reais|pesos|złot\\p{L}{1,3}|lira|руб\\p{L}{0,4}|元|円|원|रुपये))';
const budget = letterPattern(
  `(?<!\\p{L})(?:budgets?|limit|price|max(?:imum|\\.)?|up to|under|spend|bis(?: zu)?|höchstens|presupuesto|hasta|máximo|jusqu[’']à|maximum|orçamento|até|spesa|fino a|massimo|maximaal|budżet|do|bütçe|бюджет\\p{L}{0,2}|до|预算|予算|예산|बजट|ميزانية)[\\s:：は]{0,2}(?:(?:of|is|von|de|di|van|is)\\s)?(?<price>${price})`,
);
