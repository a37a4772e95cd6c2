import { allMatches } from '../../../../workspace/text/all-matches.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';
import { labelOf } from '../labels/label-of.ts';
import { inBrackets, joinedBefore } from '../labels/words-ahead.ts';
import { partAround } from '../parts.ts';
import type { FactsFound } from '../spans.ts';
import { withoutDoubtful } from './doubtful-codes.ts';
import {
  condition,
  currency,
  included,
  instalments,
  ofWhom,
  perUnit,
  priceIn,
  pricesIn,
  pricesOfWhom,
  reachedOf,
  seriesOfPrices,
  severalPrices,
} from './written-prices.ts';

/**
 * Prices with their currencies, each with what it is the price of: "Tonkotsu 12€", "$30 for a haircut",
 * "Espresso – 2,50 €".
 */
export function takePrices(text: string, found: FactsFound): void {
  // "Prizes: 1000 zł, 600 zł, 300 zł"
  for (const { groups, index, 0: all } of allMatches(text, severalPrices)) {
    const { label = '', values = '' } = groups ?? {};
    found.take('detail', index + all.length - values.length, values, label);
  }
  // "£95, £180 and £320 a month": one price each of things that have no names.
  for (const { 0: values, index } of allMatches(text, seriesOfPrices)) {
    if (!currency.test(values)) continue;
    const isInBrackets = text[index - 1] === '(';
    const at = isInBrackets ? index - 1 : index;
    const rest = text.slice(index + values.length);
    const unit = perUnit.exec(rest)?.[0] ?? '';
    const { before } = partAround(text, at, values.length);
    const label = labelOf(before, '').replace(/\s(?:starts?|starting|begin(?:nen)?)$/iu, '');
    found.take('price', index, `${values}${unit}`, label);
  }
  // "Tickets £10 adults £6 kids": who pays it stands behind each.
  for (const { 0: whole, index } of allMatches(text, pricesOfWhom))
    for (const { groups, index: at } of allMatches(whole, ofWhom)) {
      const { cost = '', who = '' } = groups ?? {};
      found.take('price', index + at, cost, who, index + at + cost.length + 1 + who.length);
    }
  const sentences = allMatches(text, ofSentence);
  let last = '';
  for (const { 0: price, index } of withoutDoubtful(pricesIn(text))) {
    // "10 km (R$ 80)"
    const isInBrackets = text[index - 1] === '(';
    const at = isInBrackets ? index - 1 : index;
    const rest = text.slice(index + price.length);
    const reached = reachedOf.exec(rest)?.[0];
    if (reached !== undefined) {
      const [label] = raised.exec(text.slice(Math.max(at - 40, 0), at)) ?? [];
      found.take('detail', index, `${price}${reached}`, label?.trim());
      continue;
    }
    const own = ofRow(text, at, price.length + index - at);
    if (own !== undefined) {
      const [each = ''] = unitOfRow.exec(own) ?? [];
      const label = labelOf('', own.slice(each.length));
      const end = index + price.length + own.length;
      if (label !== '' && found.take('price', index, `${price}${each}`, label, end)) continue;
    }
    const unit = perUnit.exec(rest)?.[0] ?? instalments.exec(rest)?.[0] ?? '';
    const beside =
      unit === ''
        ? (plus.exec(rest)?.[0] ?? '')
        : `${unit}${(included.exec(rest.slice(unit.length)) ?? andFee.exec(rest.slice(unit.length)))?.[0] ?? ''}`;
    const when =
      condition.exec(rest.slice(beside.length)) ??
      noted.exec(rest.slice(beside.length)) ??
      (unit === '' ? null : onDays.exec(rest.slice(beside.length)));
    const per = `${beside}${when?.[0] ?? ''}`;
    const length = price.length + per.length;
    const { before: words, after: behind } = partAround(text, at, length + index - at);
    // "90 € a night or 550 € a week"
    const [after = ''] = behind.split(orPrice, 1);
    // "大人は月6000円"
    const [each = ''] = eachTime.exec(words) ?? [];
    const before = words.slice(0, words.length - each.length).replace(ofStreet, '');
    const ahead = before.trim() === '' ? beforeDash(text, at) : behindPrice(before);
    const whole = joinedBefore(text, at, ahead);
    const said =
      inBrackets(text, at) ??
      withBrackets(text, at) ??
      nameOf(sentences, at) ??
      (labelOf(whole, after) || pricesOf(text, at));
    // "rolls $4 each or 6 for $20"
    const [, count = ''] = severalOf.exec(said) ?? [];
    const [, times = ''] = said === '' ? (forSeveral.exec(after) ?? []) : [];
    const several = count === '' ? times : count;
    // "£700 for 2 hours, £900 for 3"
    const [, unitOfLast = ''] = /^\d{1,3}\s(\p{L}{3,12})$/u.exec(last) ?? [];
    const label =
      several === '' || last === ''
        ? said.replace(/^(?:prices|rates):?\s(?=\d)/iu, '')
        : unitOfLast === ''
          ? `${last} (${several})`
          : `${several} ${unitOfLast}`;
    last = label === '' ? unitIn(per) : label;
    // "Versand 4,90 €, ab 50 € frei": from where something is free.
    const free = freeBehind.exec(rest)?.[0];
    if (free !== undefined) {
      found.take('detail', index, `${price}${free}`);
      continue;
    }
    // "every £20 buys a plank"
    if (everyOne.test(label) && /^\s\p{L}/u.test(after)) {
      const start = index - before.trimStart().length;
      found.take('detail', start, text.slice(start, index + price.length + after.length).trimEnd());
      continue;
    }
    if (goal.test(label) || soFar.test(label)) {
      found.take('detail', index, price, label);
      continue;
    }
    // "€95 per night" alone is the price of a night.
    const isUnit =
      (label === '' || priceAlone.test(label)) &&
      unit !== '' &&
      /\p{L}{3}/u.test(per) &&
      !/\d/.test(per);
    // "first prize £50 bar tab"
    const [won = ''] = label === said && prize.test(label) ? (whatIsWon.exec(rest) ?? []) : [];
    if (won !== '') {
      found.take('price', index, `${price}${won}`, label);
      continue;
    }
    // "edging +$10"
    const more = text[index - 1] === '+' ? '+' : '';
    const cost = isUnit ? price : `${more}${each}${price}${per}`;
    found.take('price', index, cost, isUnit ? unitIn(per) : label, index + length);
  }
}

/** "Beginners course 6 weeks, Tuesdays 18:00, £90. Weekend retreat, Saturday 16 May, £140": which of them costs it. */
function nameOf(sentences: readonly RegExpExecArray[], at: number): string | undefined {
  if (sentences.length < 2) return undefined;
  const { name, when = '' } =
    sentences.find(({ 0: all, index }) => at >= index && at < index + all.length)?.groups ?? {};
  return name === undefined || when.length > 40 ? name : `${name}, ${when}`;
}

/** "£140 a night low season £220 in July": where words stand behind each price of a part and none ahead, its own. */
function ofRow(text: string, at: number, length: number): string | undefined {
  const { before, after } = partAround(text, at, length);
  const whole = `${before}${text.slice(at, at + length)}${after}`;
  const all = pricesIn(whole);
  const ends = all.map(({ 0: price, index }) => index + price.length);
  const words = ends.map((end, place) => whole.slice(end, all[place + 1]?.index));
  const isRow =
    all.length > 1 &&
    !/\p{L}/u.test(whole.slice(0, all[0]?.index)) &&
    words.every((one) => /\p{L}{3}/u.test(one.replace(unitOfRow, '')) && !endsOpen.test(one));
  return isRow
    ? words[ends.indexOf(before.length + length)]?.replace(/[\s/|+–—-]{1,3}$/u, '')
    : undefined;
}

const unitOfRow =
  /^\s?(?:\/\s?|(?:per|an?|pro|je|por|par|la|al?|za|за|на)\s)\p{L}{1,12}(?!\p{L})/iu;
/** "€50 instead of €80": what is said of the next price. */
const endsOpen =
  /\s(?:of|every|off|from|to|on|for|at|or|plus|was|now|then|than|statt|von|oder|bis|ou|o|de|di|van|au|za|или)\s?$/iu;

/** A name, when that is, and one price. */
const ofSentence = letterPattern(
  `(?<=[.:!?\\n]\\s?)(?<!(?:^|[^€£$\\d])\\d{1,2}\\.\\s)(?<name>\\p{Lu}[^.,:;!?\\d\\n]{3,40}(?:\\s\\d{1,2}\\s\\p{L}{2,12})?),\\s(?=[^.!?\\n]{0,60}\\d)(?<when>(?:[^€£$.!?\\n]|(?<=\\d)\\.(?=\\s?\\p{L})){4,60}),\\s(?:[€£$]\\s?\\d{1,4}|\\d{1,4}\\s?[€£$])(?!\\s?\\d)(?![^.!?\\n]*[€£$])`,
  'gu',
);
/** "an hour weekdays" */
const noted = /^\s\(\p{Ll}[\p{L} -]{4,28}\)(?=\s?(?:[,.;\n]|$))/u;
const onDays = /^\s(?:on )?(?:weekdays|weekends|weeknights)(?=\s?[,.;)\n]|$)/iu;
/** "22 Wharf St. Coffee $3" */
const ofStreet =
  /^\s?\d{1,5}\s(?:\p{Lu}[\p{L}’'-]{1,20}\s){1,3}(?:St|Rd|Ave|Blvd|Ln|Dr)\.\s(?=\p{L})/u;
const prize =
  /(?<!\p{L})(?:prizes?|(?:haupt)?preis|premio|prix|prêmio|prijs|nagroda|ödül|приз|pris)$/iu;
const whatIsWon = /^\s(?:\p{L}[\p{L}’'-]{2,16}\s?){1,3}(?=[,.;!\n]|$)/u;

/** "8 € plus Kuchen" */
const plus =
  /^\s?(?:\+|plus|más|più|mais|incl\.?|includ(?:ing|es)|inkl\.?|inclusive|inklusive)\s(?:(?:an?|eine?n?|une?|una?|uma?|\d{1,3})\s)?\p{L}{3,20}(?:\s(?!(?:or|on|in)\s)\p{L}{3,14}){0,2}(?=\s?[,.;)\n]|$)/iu;
/** "$189/night + $95 cleaning fee" */
const andFee = /^\s?(?:\+|plus)\s[€£$]\d{1,4}\s(?:\p{L}{3,12}\s){0,2}fee(?!\p{L})/iu;

/** "how much we've raised so far (£340 of £1000)" */
const raised =
  /(?<!\p{L})(?:(?:so far|already|bisher|schon|déjà|ya|já|già|al|już|уже|вже)\s)?(?:raised|collected|donated|gesammelt|gespendet|récolté|collecté|recaudado|arrecadado|raccolto|opgehaald|zebrano|zebraliśmy|toplanan|собрано|собрали|зібрано|зібрали|insamlat|llevamos|tenemos|temos|abbiamo|mamy|nous avons|wir haben|we have|we[’']ve got|у нас)(?:\s(?:so far|already|hasta ahora|até agora|finora|tot nu toe|do tej pory|hittills))?(?=\s?[:(]?\s?$)/iu;

/** "precio 12 € la clase": the word says nothing of what costs so much. */
const priceAlone =
  /^(?:price|preis|precio|prix|preço|prezzo|prijs|cena|fiyat|цена|ціна|pris|harga|giá)$/iu;

/** "prices for commissions, starting at $150": what they are for. */
function pricesOf(text: string, at: number): string {
  return ofPrices.exec(text.slice(Math.max(at - 80, 0), at))?.groups?.['what'] ?? '';
}

const ofPrices =
  /(?:prices?|rates|fees|preise|precios|tarifs|preços|prezzi|prijzen|cen[yn]\p{L}?) (?:for|für|para|pour|de|per|di|voor|za) (?<what>\p{L}[\p{L} ]{3,30}),?\s(?:starting |from |ab |desde |dès |a partire |vanaf |od )?(?:at |von |de |da )?$/iu;

/** "The goal is $12,000", "reward $200" */
const goal =
  /^(?:(?:our|the|unser|das|nuestr[oa]|notre|noss[oa]|il nostro|ons) )?(?:(?:fund-?raising|spenden)?-?(?:goal|target|ziel)|(?:cash |finder['’]?s? )?reward|finderlohn|belohnung|recompensa|récompense|ricompensa|beloning|nagroda|ödül|вознаграждение|meta|objetivo|objectif|we need|we(?:['’]re| are) (?:raising|aiming for)|wir brauchen|nous avons besoin d[e’']|il (?:nous )?faut|necesitamos|precisamos(?: de)?|abbiamo bisogno di|(?:ci )?servono|we hebben nodig|potrzebujemy|нам нужно|obiettivo|doel|cel|hedef|цель|мета|ціль|mål)$/iu;
const everyOne =
  /^(?:every|each|jede[rsnm]?|chaque|cada|ogni|elke|każd\p{L}{1,3}|her|кажд\p{L}{2,3}|кожн\p{L}{1,3}|varje)$/iu;
/** "$1850 so far", "bisher 3200 €" */
const soFar =
  /^(?:(?:we|wir|nous|on|noi|wij) (?:have|haben|hebben|avons|a|abbiamo) )?(?:(?:already |so far )?(?:so far|raised|collected|pledged)(?: so far)?|already|(?:bisher|bislang|schon|bereits)(?: (?:gesammelt|gespendet|erreicht))?|gesammelt|déjà(?: (?:récoltés?|collectés?|réunis?))?|récoltés?|collectés?|(?:ya )?(?:llevamos|recaudad[oa]s?|tenemos ya)|hasta ahora|(?:já )?(?:arrecadad[oa]s?|temos já|juntámos|juntamos)|até agora|(?:già )?raccolt[oi]|finora|(?:al )?opgehaald|tot nu toe|(?:już )?(?:zebran[eoy]|zebraliśmy|mamy już)|do tej pory|şimdiye kadar|toplanan|(?:уже )?(?:собра(?:но|ли))|(?:вже )?(?:зібра(?:но|ли))|hittills|insamlat|terkumpul|đã (?:quyên )?góp)$/iu;
const freeBehind =
  /^\s(?:versandkosten)?(?:frei|kostenlos|free|gratis|gratuit|grátis)(?=[,.;)\n]|$)/iu;
/** "$40/hour or $180 for 5" */
const forSeveral = /^\s(?:for|für|por|pour|para|per|voor|za|за)\s(\d{1,3})(?!\s?\p{L})/iu;
/** "each or 6" */
const severalOf = /^(?:(?:each|apiece|je|c\/u)\s)?(?:or|oder|o|ou|of|lub)\s(\d{1,3})$/iu;

const orPrice = /(?<!\p{L})(?:or|oder|ou|o|of|lub|или|veya)\s(?=[€$£₹]?\s?\d)/iu;

/** How often something is paid, ahead of its price, or for how many: "tacos 3 for". */
const eachTime =
  /(?:毎月|月額|月々|月(?=$)|毎週|週|年|1回|一回|每月|每年|每次|매월 ?|매달 ?|월 ?|회당 ?)$|(?<=\p{L}{3}s?\s)(?<!(?:for|für|por|pour|with|room|plan|package|level|option|table|class|grade|age|year|sleeps|under|over|zimmer)\s)\d{1,2}\s(?:for|für|por|pour|per|voor|za|за)\s$/iu;

/** " per night", "/h" */
function unitIn(per: string): string {
  return per.replace(/^\s?\/\s?/u, '').trim();
}

/** "30 min 22 € 45 min": only "45 min" is of the next price. */
function behindPrice(before: string): string {
  const last = pricesIn(before).at(-1);
  const rest = last === undefined ? '' : before.slice(last.index + last[0].length);
  // "£62 a day or £290 a week"
  const own = rest.replace(perUnit, ' ');
  return /\p{L}/u.test(own) ? own : before;
}

/** "dumplings (6) 8 €": a note stands between the name and the price. */
function withBrackets(text: string, at: number): string | undefined {
  const [all = '', note = ''] =
    /\s(\([^()\n]{1,30}\))\s?[:–—-]?\s?$/u.exec(text.slice(Math.max(at - 36, 0), at)) ?? [];
  if (all === '' || priceIn(note)) return undefined;
  const label = labelOf(partAround(text, at - all.length, 0).before, '');
  return label === '' ? undefined : `${label} ${note}`;
}

/** "Espresso – 2,50 €": what stands before the dash. */
function beforeDash(text: string, at: number): string {
  const dash = /\s[–—-]\s$/u.exec(text.slice(Math.max(at - 3, 0), at))?.[0] ?? '';
  return dash === '' ? '' : partAround(text, at - dash.length, 0).before;
}
