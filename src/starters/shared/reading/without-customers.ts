import { letterPattern } from '../../../workspace/text/letters.ts';

/**
 * A text with those blanked whom its writer sells to or works for: a supplier of
 * hotels is no hotel. What a page is for stays.
 *
 * @example
 * withoutCustomers('we sell soap to hotels'); // 'we sell soap to       '
 * withoutCustomers('a website for a hotel'); // 'a website for a hotel'
 */
export function withoutCustomers(text: string): string {
  return text.replace(customers, (all: string, lead: string) => lead.padEnd(all.length));
}

const word = "\\p{L}[\\p{L}'’-]{1,20}";
const who = `(?:(?:the|local|other|small|big|many|den|die|les|las|los|i|gli|le|de|os|as)\\s){0,2}(?!coffee|food|tea|pizza|ramen|sushi)${word}(?:(?:,\\s${word}){0,3},?\\s(?:and|or|und|oder|y|et|e|en|i|и|&)\\s${word})?`;
const sells =
  '(?:sell|rent|deliver|suppl(?:y|ie)|provide|ship|cater|lease)(?:s|ing)?|suppliers?|makers?|(?:verkauf|vermiet)(?:en|e|t)|liefer(?:n|e|t)|vend(?:o|emos|ons|iamo)|livr(?:e|ons)|forn(?:iamo|ecemos)|leveren|verkopen|sprzedajemy|dostarczamy|продаём|продаем|поставляем';
const to = 'to|for|an|für|a|para|à|aux|pour|ai|agli|per|aan|voor|do|dla|для';
const serves =
  '(?:we|i)\\s(?:supply|serve|clean|help)|wir\\s(?:beliefern|reinigen)|nous\\s(?:fournissons|nettoyons)|(?:abastecemos|suministramos|limpiamos|limpamos|riforniamo|puliamo)(?:\\sa)?|(?:clients|customers)\\sare|kunden\\ssind';
const customers = letterPattern(
  `((?<!\\p{L})(?:(?:${sells})\\s(?:${word}\\s){0,4}?(?:${to})|${serves})\\s)(?!(?:my|our|a|an)\\s)${who}`,
  'giu',
);
