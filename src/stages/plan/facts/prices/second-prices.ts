import { letterPattern } from '../../../../workspace/text/letters.ts';
import { allMatches } from '../../../../workspace/text/all-matches.ts';
import type { FactsFound } from '../spans.ts';
import { currency } from './written-prices.ts';
import { withCurrency } from './listed-prices.ts';

/**
 * What stands behind a price and is one too: a second amount that needs no currency, and what is free. Both
 * stand among the prices, and not torn from them.
 *
 * @example
 * // "first visit 250 EGP and re-visit 100": "re-visit" costs "100 EGP"
 * // "adults 8 pounds, accompanied children free": "accompanied children" cost "free"
 * // "Free, Pro $9/month": "Free" costs "$0"
 */
export function takeSecondPrices(text: string, found: FactsFound): void {
  for (const price of found.facts().filter(({ kind }) => kind === 'price')) {
    const from = price.at + price.text.length;
    const { label = '', amount = '' } = second.exec(text.slice(from, from + reach))?.groups ?? {};
    const at = text.indexOf(amount, from);
    const named = currency.exec(price.text);
    // "juniors 90/year, family 450"
    if (amount !== '' && (named !== null || /^\d+\s?\//u.test(price.text)))
      found.take('price', at, withCurrency(amount, named), label, at + amount.length);
  }
  for (const { groups, index } of allMatches(text, freePlan)) {
    const { label = '', sign = '' } = groups ?? {};
    found.take('price', index, `${sign}0`, label, index + label.length);
  }
  const freeOnes = [freeChildren, freeFor, free].flatMap((pattern) => allMatches(text, pattern));
  for (const { groups, index, 0: all } of freeOnes) {
    const { label = '', until = '', word = '' } = groups ?? {};
    const at = index + all.lastIndexOf(word);
    const isPriced = found
      .facts()
      .some(
        ({ kind, at: near }) =>
          kind === 'price' &&
          Math.abs(near - at) < reach &&
          !sentenceEnd.test(text.slice(Math.min(near, at), Math.max(near, at))),
      );
    if (isPriced) {
      const start = index + Math.min(all.indexOf(label), all.lastIndexOf(word));
      const name = [label, until].filter(Boolean).join(' ');
      found.take('price', start, word, name, index + all.trimEnd().length);
    }
  }
}

const reach = 80;
const sentenceEnd = /[.!?]\s|[\n。।]/u;

/** "and re-visit 100.", ", 1500 online", ", 10 classes 115.", ", children 4": joined by "and", counted, or for other people. */
const second =
  /^(?:\s\p{L}{1,10})?(?:(?:\s(?:and|und|y|et|e|en|i|и|та|ve)\s|\sو)(?<label>\p{L}[\p{L}\p{M}-]{2,20}(?:\s\p{L}{2,14})?)|,\s(?<label>\d{1,3}\s\p{L}{3,14}|hourly|daily|weekly|monthly|(?:half|full)[- ]day|stunde|stündlich|heure|hora|ora|uur|godzina|час|saatlik|kids?|child(?:ren)?|under-\d{1,2}s|adults?|members|families|family|couples?|singles?|juniors?|students|seniors|concessions|kinder|ermäßigt|niños|adultos|socios|enfants|adultes|crianças|adultos|bambini|adulti|ridotto|kinderen|leden|dzieci|ulgowy|дети|взрослые|çocuk|öğrenci))\s(?<amount>\d{1,5}(?:[.,]\d{1,2})?)(?=[.;!،\n]|,\s\p{L}|$)|^(?:\s\p{L}{1,14}){0,4},\s(?<amount>\d{1,4})\s(?<label>online|(?:in|at) (?:person|home)|presencial|en persona|à domicile|a domicilio|vor ort|op locatie|stacjonarnie|онлайн|очно|на дому|вдома|(?:at|on|in)\s(?:the\s)?(?:week-?ends?|weekdays|evenings?|summer|winter|(?:satur|sun)days?))(?=[.,;!\n]|$)|^(?:\s\p{L}{2,14}){0,3}\s?\/\s(?<amount>\d{1,5}(?:[.,]\d{1,2})?)\s(?<label>\p{L}{3,14}(?:\s\p{L}{3,14})?)(?=[.,;!\n]|$)/iu;

/** "Free, Pro $9/month", "a free plan and pro for $4/month" */
const freePlan =
  /(?<=^|[,;.(]\s?|(?<!\p{L})(?:an?|the|with|has|have|plans?|tiers?|pricing|prices?|preise|precios|tarifs|ein(?:en)?|une?|uma?|and|or|und|y|et|ou|oder|[eo])\s)(?<label>(?:free|gratis|kostenlos|gratuit)(?: (?:plan|tier|version))?)(?=\s?(?:[,/|]|\s(?:and|und|y|et|e|en))\s(?:an?\s)?\p{L}[\p{L} +-]{1,24}?\s?(?<sign>[€$£])\s?\d)/giu;
/** "accompanied children free", "пробное бесплатно" */
const free = letterPattern(
  "(?<=^|[,;.:(،。]\\s?|\\s(?:and|und|y|et|e|en|i|и)\\s)(?<label>(?!(?:we|i|you|it|for|is|are|parking|delivery|shipping|wir|nous|versand|livraison|envío|spedizione|доставка)\\s)[\\p{L}\\d][\\p{L}\\p{M}\\d'’-]{1,20}(?:\\s[\\p{L}\\d][\\p{L}\\p{M}\\d'’-]{0,20}){0,3})\\s(?:(?:is|are|ist|sind|es|est|sont|è|sono|é|são|jest|są)\\s)?(?<word>free|kostenlos|gratis|gratuit(?:e|es|s|a|as|i|o|os)?|grátis|bezpłatn\\p{L}{1,2}|ücretsiz|бесплатн\\p{L}{1,2}|безкоштовно|مجان\\p{L}{1,3})(?=[,.;)!،\\n]|$)",
  'giu',
);

/** "gratuit pour les moins de 12 ans", "free for members" */
const freeFor = letterPattern(
  "(?<=^|[,;.:(،。\\n]\\s?)(?<word>free|kostenlos|gratis|gratuite?|gratuit[oa]|grátis|bezpłatnie|ücretsiz|бесплатно|безкоштовно)\\s(?:entry\\s)?(?:for|für|pour|para|per|voor|dla|для|till|för|untuk)\\s(?:(?:all|the|les|los|las|alle|i|gli|le|os|as|de)\\s)?(?<label>[\\p{L}\\d][\\p{L}\\p{M}\\d'’-]{1,20}(?:\\s[\\p{L}\\d][\\p{L}\\p{M}\\d'’-]{0,20}){0,4})(?=\\s?(?:[,.;)!،\\n]|$))",
  'giu',
);
const children =
  'kids?|children|under[- ]?\\d{1,2}s?|kinder|enfants|niños|crianças|bambini|kinderen|dzieci|çocuklar|дети|діти|barn|anak';
/** "Kinder bis 12 frei", "bambini gratis fino a 10 anni", "kids under 5 go free" */
const freeChildren = letterPattern(
  `(?<=^|[,;.:(،。\\n]\\s?|\\d\\s?[€£$]?\\s|\\s(?:and|und|y|et|e|en|i|и)\\s)(?<label>(?:${children})(?:\\s[\\p{L}\\d]{1,12}){0,4}?)\\s(?:(?:go|get in|come in|enter|haben|entran|entrent|entram|entrano)\\s)?(?<word>free|frei(?:en eintritt)?|kostenlos|gratis|gratuitement|gratuits?|gratuiti|grátis|za darmo|bezpłatnie|ücretsiz|бесплатно|безкоштовно)(?:\\s(?<until>(?:bis|fino|hasta|jusqu|até|tot|do|до|up to|till|under|unter)[\\p{L}’']{0,3}(?:\\s[\\p{L}\\d]{1,8}){1,3}))?(?=\\s?(?:[,.;)!،\\n]|$))`,
  'giu',
);
