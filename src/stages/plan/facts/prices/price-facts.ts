import type { Stretch } from '../times/opening-hours.ts';
import { isRequest, partAround } from '../parts.ts';
import type { FactsFound } from '../spans.ts';
import { telling } from '../telling.ts';

/**
 * Prices with their currencies, each with what it is the price of: "Tonkotsu 12€", "$30 for a haircut",
 * "Espresso – 2,50 €".
 */
export function takePrices(text: string, found: FactsFound): void {
  // "Prizes: 1000 zł, 600 zł, 300 zł"
  for (const { groups, index, 0: all } of text.matchAll(severalPrices)) {
    const { label = '', values = '' } = groups ?? {};
    found.take('detail', index + all.length - values.length, values, label);
  }
  // "£95, £180 and £320 a month": one price each of things that have no names.
  for (const { 0: values, index } of text.matchAll(seriesOfPrices)) {
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
  for (const { 0: whole, index } of text.matchAll(pricesOfWhom))
    for (const { groups, index: at } of whole.matchAll(ofWhom)) {
      const { cost = '', who = '' } = groups ?? {};
      found.take('price', index + at, cost, who, index + at + cost.length + 1 + who.length);
    }
  let last = '';
  for (const { 0: price, index } of text.matchAll(prices)) {
    // "10 km (R$ 80)"
    const isInBrackets = text[index - 1] === '(';
    const at = isInBrackets ? index - 1 : index;
    const rest = text.slice(index + price.length);
    const reached = reachedOf.exec(rest)?.[0];
    if (reached !== undefined) {
      found.take('detail', index, `${price}${reached}`);
      continue;
    }
    const unit = perUnit.exec(rest)?.[0] ?? instalments.exec(rest)?.[0] ?? '';
    const per = unit === '' ? '' : `${unit}${included.exec(rest.slice(unit.length))?.[0] ?? ''}`;
    const length = price.length + per.length;
    const { before, after } = partAround(text, at, length + index - at);
    const ahead = before.trim() === '' ? beforeDash(text, at) : behindPrice(before);
    const whole = joinedBefore(text, at, ahead);
    const said =
      inBrackets(text, at) ??
      withBrackets(text, at) ??
      (labelOf(whole, after) || pricesOf(text, at));
    // "rolls $4 each or 6 for $20"
    const [, count = ''] = severalOf.exec(said) ?? [];
    const label = count === '' || last === '' ? said : `${last} (${count})`;
    last = label;
    // "Versand 4,90 €, ab 50 € frei": from where something is free.
    const free = freeBehind.exec(rest)?.[0];
    if (free !== undefined) {
      found.take('detail', index, `${price}${free}`);
      continue;
    }
    if (goal.test(label)) {
      found.take('detail', index, price, label);
      continue;
    }
    // "€95 per night" alone is the price of a night.
    const isUnit = label === '' && per.trim() !== '' && !/\d/.test(per);
    const cost = isUnit ? price : `${price}${per}`;
    found.take('price', index, cost, isUnit ? unitIn(per) : label, index + length);
  }
}

/** "prices for commissions, starting at $150": what they are for. */
function pricesOf(text: string, at: number): string {
  return ofPrices.exec(text.slice(Math.max(at - 80, 0), at))?.groups?.['what'] ?? '';
}

const ofPrices =
  /(?:prices?|rates|fees|preise|precios|tarifs|preços|prezzi|prijzen|cen[yn]\p{L}?) (?:for|für|para|pour|de|per|di|voor|za) (?<what>\p{L}[\p{L} ]{3,30}),?\s(?:starting |from |ab |desde |dès |a partire |vanaf |od )?(?:at |von |de |da )?$/iu;

/** "The goal is $12,000" */
const goal =
  /^(?:(?:our|the|unser|das|nuestr[oa]|notre|noss[oa]|il nostro|ons) )?(?:(?:fund-?raising|spenden)?-?(?:goal|target|ziel)|meta|objetivo|objectif|obiettivo|doel|cel|hedef|цель)$/iu;
const freeBehind =
  /^\s(?:versandkosten)?(?:frei|kostenlos|free|gratis|gratuit|grátis)(?=[,.;)\n]|$)/iu;
/** "each or 6" */
const severalOf = /^(?:(?:each|apiece|je|c\/u)\s)?(?:or|oder|o|ou|of|lub)\s(\d{1,3})$/iu;

/** " per night", "/h" */
function unitIn(per: string): string {
  return per.replace(/^\s?\/\s?/u, '').trim();
}

/** "30 min 22 € 45 min": only "45 min" is of the next price. */
function behindPrice(before: string): string {
  const last = [...before.matchAll(prices)].at(-1);
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

/** "bread and butter 2 €", but not "soup 4 € and cake 3 €". */
export function joinedBefore(text: string, at: number, before: string): string {
  const ahead = text.slice(Math.max(at - before.length - 40, 0), at - before.length);
  const joined =
    /(?:^|[,;:.!?\n(])\s?(?<words>(?:\p{L}+\s){1,3}(?:and|und|et|y|e|en|i|и|ve)\s)$/u.exec(ahead);
  const words = joined?.groups?.['words'] ?? '';
  return before.trim() === '' || asking.test(words) ? before : `${words}${before}`;
}

const asking =
  /(?<!\p{L})(?:with|for|mit|für|con|para|avec|pour|com|per|z|dla|с|для|want|need|we|i|from|open)(?!\p{L})/iu;

/** What stands before the bracket that a price or a time is in, with what is before it there: "Plot 17 (280 m², 220 €)". */
export function inBrackets(text: string, at: number): string | undefined {
  const inside = /\((?<inside>[^()\n]{2,60})$/u.exec(text.slice(Math.max(at - 61, 0), at));
  if (inside === null) return undefined;
  const { before } = partAround(text, at - inside[0].length, 0);
  const label = labelOf(before, '');
  // "cennik (wymiana oleju od 120 zł)"
  const said = inside.groups?.['inside'] ?? '';
  if (costAlone.test(label)) return /\d/.test(said) ? undefined : labelOf(said, '');
  const rest = said.replace(/(?<![\s,;:])[\s,;:]+$/u, '');
  return label === '' || /[€$£]|\d[.,]\d{2}/.test(rest) ? undefined : `${label} (${rest})`;
}

/** What a list of prices is called. */
const costAlone =
  /^(?:(?:price ?list|prices?|preise?|preisliste|precios|prix|tarifs?|preços?|prezzi|listino(?: prezzi)?|cennik|ceny|fiyat(?:lar|\slistesi)?|цены|прайс|prijzen)|料金表?|価格表?|价格表?|가격표?)$/iu;

const amount = '\\d{1,6}(?:[.,\\u00a0 ]\\d{3}){0,2}(?:[.,]\\d{1,2})?(?!\\d)';
const signs =
  'R\\$|US\\$|C\\$|A\\$|[€$£¥₹₽₩₺₴₪]|zł|kr|Kč|Ft|TL|грн|р|CHF|Fr\\.|EUR|USD|GBP|PLN|BRL|JPY|RUB|MXN';
const currencies =
  'lira(?!\\p{L})|euros?|dollars?|bucks|pounds?|quid|reais|real|pesos|złotych|złote|pln|eur|usd|gbp|chf|rubel|рубл\\p{L}{0,3}|руб\\.?|lei|леи|лв|гривень|гривні|(?:(?:ريال|جنيه|دولار)(?:ات)?|درهم|دينار)(?:ًا|اً?)?|دراهم|دنانير|ليرة|ليرات|शिलिंग|रुपये|रुपए';
const from = '(?:ab|from|dès|desde|da|von|à partir de|a partire da|a partir de|od|от|vanaf)\\s';
/** "Mowing starts at $35" */
const atLeast = `(?:${from}|starts?\\s(?:at|from)\\s)?`;
/** A currency, with or without an amount. */
export const currency = new RegExp(
  `(?<!\\p{L})(?:${signs}|(?:${currencies}))(?!\\p{L})|円|元|원`,
  'iu',
);
const until = '\\s(?:to|bis|a|à|al|do|до|tot)\\s';
const range = `(?:${amount}${until})?`;
/** "بدينار واحد", "بنص دينار": amounts in Arabic words. */
const arabicCoin = 'دينار|درهم|ريال|جنيه|ليرة|دولار|شيكل';
const arabicCount = 'ثلاثة?|أربعة?|اربعة?|خمسة?|ستة?|سبعة?|ثمانية?|تسعة?|عشرة?';
const arabicPrices = `(?<!\\p{L})ب?(?:(?:نصف?|ربع)\\s(?:${arabicCoin})|(?:${arabicCount})\\s(?:دنانير|دراهم|ريالات|جنيهات|ليرات|دولارات))(?!\\p{L})|(?<!\\p{L})ب(?:${arabicCoin})(?:ين|\\sواحد(?!\\p{L}))?(?:\\sو(?:نصف?|ربع))?(?!\\p{L})`;

const prices = new RegExp(
  `(?<![\\p{L}\\p{N}.,])${atLeast}(?:${signs})\\s?${amount}(?:${until}(?:${signs})\\s?${amount})?(?!\\s?%)|(?<![\\p{L}\\p{N}.,:/])\\d{2,4}(?=\\s?/\\s?(?:mo|month|yr|year|hr|hour|mes|mois|mese|monat)(?!\\p{L}))|(?<![\\p{L}\\p{N}.,:])${atLeast}${range}${amount}\\s?(?:${signs}|(?:${currencies}))(?![\\p{L}\\d])|(?<![\\d.,])(?:\\d{1,6}\\s?(?:元|円|원)?\\s?[到至~〜～]\\s?|\\d{1,4}만\\s)?(?:\\d{1,3}(?:,\\d{3}){1,2}|(?:\\d{1,3}万)?\\d{1,7}(?:\\.\\d)?[만천万千]?)\\s?(?:円|元|块|원)起?|${arabicPrices}`,
  'giu',
);

const oneOfSeries = `(?:(?:${signs})\\s?)?${amount}(?:\\s?(?:${signs}|(?:${currencies}))(?![\\p{L}\\d]))?`;
const whomPays = `(?:${signs})\\s?${amount}\\s\\p{L}{3,14}`;
const pricesOfWhom = new RegExp(
  `(?<=(?<!\\p{L})(?:tickets?|entry|admission)\\s)${whomPays}(?:(?:,|,? and|\\s\\/)?\\s${whomPays}){1,3}(?=\\s?[,.;)\\n]|$)`,
  'giu',
);
const ofWhom = new RegExp(`(?<cost>(?:${signs})\\s?${amount})\\s(?<who>\\p{L}{3,14})`, 'giu');
const seriesOfPrices = new RegExp(
  `(?<![\\p{L}\\p{N}.,:])(?:${from})?${oneOfSeries}(?:(?:\\s\\/\\s${oneOfSeries}){2,5}|(?:,\\s${oneOfSeries}){1,4}(?:,?\\s(?:and|und|y|e|et|en|i|и|ve|or)\\s${oneOfSeries}|(?=\\))))`,
  'giu',
);

const severalPrices = new RegExp(
  `(?<=^|[.!?\\n]\\s{0,2})(?<label>\\p{L}[\\p{L} ]{2,24})[:：]\\s(?<values>(?:(?:${signs})\\s?${amount}|${amount}\\s?(?:${signs}|(?:${currencies})(?!\\p{L})))(?:,\\s(?:(?:${signs})\\s?${amount}|${amount}\\s?(?:${signs}|(?:${currencies})(?!\\p{L})))){1,6})(?=[.;\\n]|$)`,
  'giu',
);

/** Whether a text has a price with its currency. */
export function priceIn(text: string): boolean {
  return priceSpan(text) !== undefined;
}

/** The price in a text, with what it is for: "€12", "8 € per hour". Of several, from the first to the last. */
export function priceSpan(text: string): Stretch | undefined {
  const found = [...text.matchAll(prices)];
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const end = last.index + last[0].length;
  const unit = perUnit.exec(text.slice(end))?.[0].length ?? 0;
  const per = unit === 0 ? 0 : unit + (included.exec(text.slice(end + unit))?.[0].length ?? 0);
  // "$49 (was $99)"
  const said = text.slice(first.index, end + per);
  const isOpen = said.includes('(') && !said.includes(')') && text[end + per] === ')';
  return { index: first.index, text: isOpen ? `${said})` : said };
}

/** "85 € a notte con colazione" */
const included =
  /^\s(?:(?:with|mit|con|avec|com|met|z|including|incl\.?|inkl\.?|inklusive|inclus[oae]?)\s\p{L}{3,20})(?=\s?[,.;)\n]|$|\s(?:and|und|y|et|e)\s)/iu;
/** "$4,200 of $10,000 so far" is no price. */
const reachedOf = new RegExp(
  `^\\s(?:out of|of|von|de|sur|di|van|z|из)\\s(?:(?:${signs})\\s?${amount}|${amount}\\s?(?:${signs}|(?:${currencies})(?!\\p{L})))(?:\\s(?:so far|raised|bisher|gesammelt|recaudados?|récoltés?|arrecadados?|raccolti|zebrane?|собрано))*`,
  'iu',
);
/** "R$ 297 ou 3x de R$ 99" */
const instalments = new RegExp(
  `^\\s(?:or|oder|o|ou|of|lub|veya|или)\\s\\d{1,2}\\s?[x×]\\s(?:(?:of|de|di|von|van|po|по)\\s)?(?:(?:${signs})\\s?${amount}|${amount}\\s?(?:${signs}|(?:${currencies})(?!\\p{L})))`,
  'iu',
);
const perUnit =
  /^\s?\/\s?(?:\d{1,3}\s?)?\p{L}{1,12}|^\s?(?:pp|p\.\s?p\.|p\.?\/?p(?:ers)?\.?)(?![\p{L}/])|^\s\p{Lu}\p{Ll}{3,14}\s(?:im|pro|je)\s(?:Jahr|Monat|Woche|Tag|Stunde)(?!\p{L})|^\s(?:प्रति\s)?(?:महीना|महीने|माह|साल|घंटा|घंटे|दिन)(?![\p{L}\p{M}])|^['’]?[dt][ae]n\sbaşl\p{L}{2,8}|^부터|^\s(?:monthly|weekly|yearly|annually|daily|monatlich|wöchentlich|jährlich|täglich|mensual(?:es)?|anual(?:es)?|mensuels?|mensual|mensal|mensais|mensili|annui|miesięcznie|rocznie|tygodniowo|dziennie|aylık|yıllık|в (?:месяц|год|неделю|час))(?![\p{L}\p{M}])|^\s(?:each|apiece|(?:(?:per|a|an|pro|je|por|par|al|la|za|за|на)\s|(?:l|all)['’])\p{L}{1,12}(?=\s?(?:[,.;)\n]|$)|\s(?:with|mit|con|avec|com|met|incl|inkl|and|und|y|et|e|en|i|и|ve|or|oder|o|ou|of|lub|или)(?!\p{L})))|^\s(?:किलो|किग्रा|प्लेट|कप|पीस)(?![\p{L}\p{M}])/iu;

/** What a price or a time stands for: the words before it, otherwise those after it. */
export function labelOf(before: string, after: string): string {
  const own = topicIn(before) ?? telling(named(before));
  // "Rates are $175 weeknights"
  const ahead = rates.test(own) && named(after) !== '' && !priceIn(after) ? '' : own;
  const said = ahead === '' ? named(after.replace(links, '')).replace(copula, '') : ahead;
  const words = said.replace(beforePrice, '');
  // "Website 900 €": a short one is what is sold.
  return isRequest(words) && words.split(/\s+/u).length > 2 ? '' : words;
}

const rates = /^(?:(?:our|the)\s)?(?:rates?|prices?|fees?|preise|precios|tarifs|preços|prezzi)$/iu;

/** What a sentence without spaces or with long parts is about: "참가비는", "参加費は". */
function topicIn(before: string): string | undefined {
  return /(?<topic>[\p{Script=Hangul}\d]{2,12})(?:은|는)\s?$|(?<topic>[\p{Script=Han}\p{Script=Katakana}ー]{2,12})は\s?$/u.exec(
    before,
  )?.groups?.['topic'];
}

/** "Der Jahresbeitrag beträgt (84 Euro)", "la cuota mensual es de" */
const beforePrice =
  /(?<=\p{L}{3})\s(?:(?:es |é |est |è )?d[eia]|es|é|est|è|ist|is|beträgt|kostet|kosten|costs?|cuestan?|cuota es|coûtent?|custam?|costano?|kost|kosztuj[eą]|стоит|стоят)$|(?<=\p{L}{2})が(?=\d{1,2}泊$|$)/u;
/** "om 18.00 barbecue": when it is. */
const atTime =
  /^\s?(?:at|um|om|à|a las|às|alle|o|в)\s\d{1,2}(?:[.:h]\d{2}|\s?(?:am|pm|uhr|uur|h))\s(?=\p{L}{3})/iu;
/** "starters like arancini $9", "W menu espresso 9 zł", "menu has 6 tacos": what leads to a thing, and whose price it is. */
const leadsTo =
  /^\s{0,2}(?:(?:the |our )?(?:menu|price list) (?:(?:should|must|can|could|will|to) )?(?:has|have|lists?|shows?|includes?|features?|with)|(?:la |el |le |il |o )?(?:carta|menú|carte|menu|cardápio|menù) (?:(?:debe|debería|tiene que|doit|devrait|deve|dovrebbe) )?(?:tener|tiene|incluir|incluye|mostrar|comprendre|comprend|proposer|propose|lister|avere|ha|includere|include|elencare|ter|tem|listar)|(?:die |unsere )?(?:speise)?karte (?:hat|enthält|umfasst)|و?(?:ال)?(?:قائمة|منيو) (?:فيها|فيه|تحتوي على|تشمل|تضم)|(?:in|on) (?:the|our) menu:?|w (?:menu|karcie)|no (?:menu|cardápio)|en el menú|nel menu|в меню|(?:\p{L}{3,16}\s){1,2}(?:like|such as|wie|como|comme|come|zoals|jak|как)(?!\p{L})|(?:(?:please|just|also|bitte|por favor)\s)?(?:list|show|mention|include|zeig\p{L}?|liste|muestra|affichez?|mostra|mostre|coloca|toon)(?:\s(?:two|three|four|five|six|\d{1,2}))?|展示)\s?(?=\p{L}|\d)/iu;
const withPrices =
  /(?:\s(?:with|and|mit|con|avec|com|met|z)\s(?:their\s)?(?:prices?|preisen?|precios|prix|preços|prezzi|prijzen|cenami)|[和与](?:价格|价钱))\s*$/iu;
const copula = /^(?:입니다|이에요|예요|이고|です|でございます|であり)$/u;

const links =
  /^\s{0,3}(?:for|per|each|für|pour|por|para|za|за)?\s{1,3}(?:(?:an?|the|eine?n?|une?|una?)\s)?/iu;

/** "Price per class 12 €", "price haircut 20 €" */
const costWord =
  /^\s{0,2}(?:prices?|fees?|preise?|precios?|prix|tarifs?|preços?|prezz[io]|prijs|cen(?:y|a(?=\s(?:za|biletu|wstępu)\s))|fiyat\p{L}{0,2}|цен(?:[аы]|о[йю]))\s(?=(?!(?:per|pro|por|par|al?|za|за|from|ab|de|is|ist|es|are|sind|son|sont|são|sono|zijn)\s)\p{L})/iu;
/** "We sell honey 7 €" */
const sells =
  /^\s{0,2}(?:and |we |i |wir |ich |nous |je |nós |eu |noi |wij |ik |my |мы |я )?(?:also )?(?:(?:auf (?:der|die) (?:speise)?karte|on the menu|en (?:la carta|el menú)|à la carte|no cardápio|nel menu|op de kaart|w menu|в меню)\s(?:sollen|stehen|kommen|should be|there(?:[’']s| is| are)|are|is|we have|van|hay|tenemos|il y a|tem|temos|ci sono|staan|są|mają być|есть)|vendo|vende|vendemos|ofrezco|hago|faço|ofereço|offro|faccio|vends|fais|verkaufe|verkoop|sprzedaję|robię|продаю|делаю|(?:rent|verhuren|verhuur|vermieten|vermiete|alquilamos|alquilo|louons|loue|alugamos|alugo|noleggiamo|noleggio|wynajmujemy|сда[её]м)(?:\s(?:out|ook|auch|también|aussi|também|anche|też))?|sell(?:s|ing)?|offer(?:s|ing)?|have|do|make|bake|brew|serve|charge|verkaufen|machen|backen|bieten|haben|vendemos|ofrecemos|tenemos|vendons|proposons|avons|oferecemos|temos|vendiamo|offriamo|abbiamo|verkopen|sprzedajemy|mamy|продаём|продаем|есть|و?(?:عندنا|لدينا|عندي|لدي|نقدم|نبيع|يوجد))\s/iu;

/** "وشاي بالنعناع", behind another one; a word that begins with the letter has more after it. */
const arabicAnd = /^\s{1,2}و(?=[\p{Script=Arabic}]{3}[\p{Script=Arabic}\s]*$)/u;

/** "Plans are Basic $29": the first of what is listed. */
const areKinds = /^\s?(?:\p{L}{3,20}\s){1,2}(?:are|sind|son|sont|são|sono|zijn|это)\s(?=\p{Lu})/u;

/** Without "for", "costs", a colon and the number of a list. */
function named(text: string): string {
  const words = text
    // "분당구에 있고 소형견"
    .replace(/^[^]{0,40}(?:있고|이고|하고|인데|있으며)\s(?=\p{Script=Hangul})/u, '')
    .replace(/^\s?[\p{Script=Han}]{2,8}(?:は|：)(?=\p{L})/u, '')
    // "수업은 그룹 1회", "还有两间阁楼房"
    .replace(/^\s?\p{sc=Hangul}{1,6}(?:은|는)\s(?=\p{sc=Hangul})/u, '')
    // "개인 레슨은 1회"
    .replace(/(?<=\p{sc=Hangul}{2})(?:은|는)(?=\s\d)/u, '')
    .replace(/(?<=[\p{sc=Han}\p{sc=Katakana}ー]{2})は$/u, '')
    .replace(
      /^\s?(?:还有|另有|以及)(?:[一二两三四五六七八九十\d]{1,2}[间个种款张])?(?=\p{sc=Han}{2})/u,
      '',
    )
    .replace(atTime, '')
    .replace(sells, '')
    .replace(leadsTo, '')
    .replace(withPrices, '')
    // "a donate section with $10 buttons"
    .replace(/^[^]*\s(?:page|section)\swith\s*$/iu, '')
    .replace(/(?<=\p{L}{4})\s(?:page|section)\s*$/iu, '')
    .replace(arabicAnd, '')
    .replace(costWord, '')
    .replace(areKinds, '')
    .replace(
      /^(\p{L}{3,20})\s(?:is|are|cost|ist|sind|kosten|es|son|est|sont|è|sono|é|são|is|zijn)\s(?=\d)/iu,
      '$1 ',
    )
    // "El menú del día", "Der Jahresbeitrag"
    .replace(
      /^\s{0,2}(?:(?:an?|the|[Ee]l|[Ll][ao]s?|[Ll]es?|[Ii]l|gli|[AOao]s?|[Hh]et|[Dd]e|[Ee]en|[Uu]n[ae]?)\s(?=\p{Ll})|(?:[Dd](?:er|ie|as|en)|[Ee]ine?)\s(?=\p{Lu}))/u,
      '',
    )
    .replace(/^\s{0,3}(?:\d{1,2}[.)]\s|[*–—•-]\s?)?/u, '')
    .replace(
      /(?:\s(?:for|at|on|am|il|le|el|op|w|в|om|um|a las?|alle ore|ore|vanaf|às|alle|ore|is|are|costs?|from|à|a|por|für|ab|ist|sind|est|sont|es|son|è|é|möglich|possible|posible|possível|possibile|kostet|kosten|coûte|cuesta|custa|costa|kosztuje|po|za|за|по|voor|pour|para|=|بـ?|بسعر|سعره(?:ا)?)|[\s:(=–—-]|\s@){0,4}$/iu,
      '',
    )
    .trim();
  return words.length > 60 || words.split(/\s+/u).length > 8 || !/\p{L}/u.test(words) ? '' : words;
}
