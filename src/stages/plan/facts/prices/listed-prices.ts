import { allMatches } from '../../../../workspace/text/all-matches.ts';
import { edge } from '../../../../starters/shared/colours/read-colours.ts';
import { labelOf } from '../labels/label-of.ts';
import { joinedBefore } from '../labels/words-ahead.ts';
import { stop } from '../parts.ts';
import { currency, priceIn, pricesIn } from './written-prices.ts';
import type { FactsFound } from '../spans.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';

/**
 * Prices without a sign, in a list that names its currency once or says that it is one of prices: "prices in
 * zł: soup 18, pierogi 24". Each gets the currency.
 */
export function takeListedPrices(text: string, found: FactsFound): void {
  const named = currency.exec(text);
  const isLabel = /^\s?[:：]/u.test(text.slice((named?.index ?? 0) + (named?.[0].length ?? 0)));
  const listed = pricesWord.exec(text)?.index ?? Infinity;
  const start = Math.min(named?.index ?? Infinity, listed);
  const isOfTrade = sells.test(text);
  if (start === Infinity && !isOfTrade) return;
  // "Rice 12, fries 9, soup 8 dollars", "Kaffee 3, Kakao 4, Preise in Euro": the last says it for all of its sentence.
  const ahead = text.slice(0, start);
  const first =
    start === Infinity || isOfTrade
      ? 0
      : isLabel || (listed <= start && /\d/.test(text.slice(start)))
        ? start
        : (ahead.match(sentences)?.[0].length ?? 0);
  const isByLevel = pricesIn(text).some(({ index }) =>
    ofLevel.test(text.slice(Math.max(index - 40, 0), index)),
  );
  let from = 0;
  let list: Entry[] = [];
  let endsBefore = false;
  for (const { 0: mark, index } of [...allMatches(text, joints), { 0: '', index: text.length }]) {
    const part = text.slice(from, index);
    const { label = '', amount = '', per = '' } = entry.exec(part)?.groups ?? {};
    const isSigned = priceIn(part);
    const isPrice =
      !isSigned &&
      !/\s(?:on|am|le|el|il|op|dnia|or|o|о|at|um|kl|jam|lúc|[вуo] \d)$/iu.test(label) &&
      amount !== '' &&
      index > first &&
      !notPriced.test(label) &&
      !endsOther.test(label) &&
      (isByLevel || !levels.test(label)) &&
      // "60 min £40. I teach beginners to book 8": a sentence of its own, and no entry.
      !(endsBefore && label.split(/\s+/u).length > 3 && !saysCost.test(label)) &&
      !counts.test(label) &&
      // "prices 2 bed £12"
      !/^(?:prices|rates|fees)$/iu.test(label);
    const within = part.lastIndexOf(amount);
    if (isPrice || isSigned)
      list.push({
        at: from + within,
        label: isPrice ? labelWith(text, { from, start: within, label }) : label,
        amount: isPrice ? amount : '',
        per,
      });
    else if (part.trim() !== '' && !(isAnd.test(mark) && firstOfTwo.test(part)))
      list = takeAll(list);
    from = index + mark.length;
    endsBefore = /^[.!?。！？؟]/u.test(mark);
  }
  takeAll(list);

  /** One number may be that of a house. */
  function takeAll(entries: readonly Entry[]): [] {
    const without = entries.filter(({ amount }) => amount !== '');
    // "Pinotage 2021, Shiraz 2020" are years.
    if (without.every((one) => /^(?:19[5-9]|20[0-3])\d$/u.test(one.amount) && one.per === ''))
      return [];
    const [alone] = without;
    // "зал 1200 ₽, гримёрка 300 ₽, Баумана 15": a street behind what has prices.
    if (
      without.length === 1 &&
      alone === entries.at(-1) &&
      entries.length > 1 &&
      /^\p{Lu}/u.test(alone?.label ?? '') &&
      entries.slice(1, -1).every(({ label }) => !/^\p{Lu}/u.test(label))
    )
      return [];
    // Of points and results, none has a currency.
    const isPriced =
      listed < Infinity ||
      isLabel ||
      without.length < entries.length ||
      (isOfTrade &&
        without.length > 2 &&
        without.every(({ amount }) => /^\+?(?:\d{1,3}(?:[.,]\d{1,2})?|\d{2,4}0)$/.test(amount)));
    if (
      isPriced &&
      (without.length > 1 || entries.length > (listed < Infinity || isByLevel ? 1 : 2))
    )
      for (const { at, amount, label, per } of without)
        found.take('price', at, withCurrency(amount, named) + per, label, at + amount.length);
    return [];
  }
}

/** "Pé e mão 60", "prezzi bassa stagione 80": with the thing ahead of "and", without the word for prices. */
function labelWith(
  text: string,
  { from, start, label }: { readonly from: number; readonly start: number; readonly label: string },
): string {
  const whole = joinedBefore(text, from + start, text.slice(from, from + start));
  const isJoined = whole.length > start;
  return labelOf(isJoined ? whole : label, '') || label;
}

const saysCost = /\s(?:[ck]ost\p{L}{0,3}|cuesta|coûte|custa|стоит)$/iu;
const isAnd = /^\s\p{L}{1,3}\s$/u;
/** "Pé" of "pé e mão 60" */
const firstOfTwo = /^\s?(?:\p{L}{2,20}\s?){1,3}$/u;

interface Entry {
  readonly at: number;
  readonly label: string;
  /** Empty for a price with its own currency. */
  readonly amount: string;
  /** "/hour" */
  readonly per: string;
}

/** The amount with the currency, which stands where it does in a price of the text. */
export function withCurrency(amount: string, named: RegExpExecArray | null): string {
  if (named === null) return amount;
  if (amount.startsWith('+')) return `+${withCurrency(amount.slice(1), named)}`;
  const [name] = named;
  const isAhead = /^\s?\d/u.test(named.input.slice(named.index + name.length));
  if (isAhead || /[$£¥₹]$/u.test(name)) return `${name}${amount}`;
  return `${amount}${/^\p{Script=Han}|^원/u.test(name) ? '' : ' '}${name}`;
}

/** "10 lezioni 120 €": how much there is for a price. */
const units =
  'trips?|rides?|entries|treatments?|termine?|einheiten|abende?|lektionen|fahrten|behandlungen|clases?|sesiones?|viajes?|entradas?|bonos?|cours|séances?|leçons?|entrées?|aulas?|sessões|viagens|lezion[ei]|sedut[ae]|ingress[oi]|corse|lessen|les|ritten|behandelingen|lekcj\\p{L}{1,2}|zajęć|zajęcia|wejś\\p{L}{1,3}|wizyt|ders|seans|занят\\p{L}{2}|урок\\p{L}{0,2}|сеанс\\p{L}{0,2}|lektioner|gånger|kali|buổi';
/** "$10 under 16" */
const bounds =
  'under|over|unter|über|menores|mayores|moins|menos|meno|sotto|onder|boven|poniżej|powyżej|до|от|под';
/** "brownies 1.50 lemon bars 2": between an amount and the next that has one, but not in "massage 60 minutes £65". */
const nextEntry = `(?<=\\d[$€£¥₹]?)\\s(?!(?:for|für|por|pour|voor|za|за|min(?:ut\\p{L}{1,3}|s)?|hours?|hrs?|stunden?|std|horas?|heures?|ore|uur|uren|godzin\\p{L}?|days?|tage?|nights?|weeks?|months?|people|persons?|personen|personas|guests?|sessions?|lessons?|classes|pieces?|pcs|stück|grams?|km|miles?|years?|jahre?|visits?|tickets?|${units}|${bounds})(?!\\p{L}))(?=(?!\\p{sc=Arab})\\p{L}{3,20}(?:\\s\\p{L}{2,20}){0,3}\\s[$€£¥₹]?\\d{1,5}(?:[.,]\\d{1,2})?(?![\\d\\p{L}:/]))`;
const joints = letterPattern(
  `,(?!\\d)|[;\\n•|，、；。！？،؛]|${stop}|\\s(?:and|und|et|y|e|i|и|en|ve|و)\\s|${nextEntry}`,
  'giu',
);
/** "Ramen shop site, tonkotsu 14, miso 13, gyoza 7": where numbers behind names are prices. */
const sells =
  /(?<!\p{L})(?:restaurants?|ramen|sushi|pizz(?:a|as|eria)|tacos?|taquería|burgers?|caf[eé]|coffee|bakery|diner|bistro|food truck|barber\p{L}{0,6}|(?:hair|nail|beauty) salon|nail (?:bar|studio)|car wash|hair ?dressers?|beautician|nail tech\p{L}{0,8}|spa|massages?|tattoo\p{L}{0,3}|manicures?|manicurist\p{L}|pedicure|cabeleireir\p{L}|barbearia|salão|estética|esteticista|depiladora|peluquera|uñas|nagelstudio|kosmetik\p{L}{0,8}|onglerie|coiffeuse|salon de coiffure|estetista|parrucchier\p{L}|kapper|kapsalon|fryzjer\p{L}{0,8}|kosmetyczk\p{L}|kuaför|маникюр\p{L}{0,3}|парикмахер\p{L}{0,5}|taquer[ií]as?|lanches|hamburgueria|pizzaria|churrascaria|doceria|confeitaria|yard sale|garage sale|kebab|döner|restaurante|cafetería|peluquería|barber[ií]a|friseur\p{L}{0,6}|imbiss|boulangerie|padaria|trattoria|кафе|барбершоп)(?!\p{L})/iu;
/** Up to the beginning of the last sentence. */
const sentences = /^[^]*(?:[.!?]\s|\n)/u;
const entry =
  /(?:^|[:：(])\s{0,3}(?<label>\p{L}[^\d:：()]{1,50}?(?:\s\([^()]{1,12}\))?)[\s:：=–—-]{1,3}(?<amount>\+?(?:\d{1,3}[.,]\d{3}|\d{1,6}(?:[.,]\d{1,2})?))(?<per>\s?\/\s?\p{L}{1,12}|\s(?:per|pro|por|par|al|all['’])\s?\p{L}{1,12}(?:\s\p{L}{1,12})?|\seach)?(?:\s\(\p{L}{2,10}\))?\s{0,3}$/u;
const pricesWord =
  /(?<!\p{L})(?:prices?|price list|preise?|preisliste|precios?|prix|tarifs?|preços?|prezzi|listino|cen[ayn]\p{L}{0,2}|cennik\p{L}{0,3}|fiyat\p{L}{0,5}|(?:cost[aos]?|kost\p{L}{0,3}|cuesta|coûte|custa|стоит|коштує)(?=\s\d)|цен[аы]|прайс\p{L}{0,3}|prijzen|harga(?:nya)?|(?:bảng |(?<!đánh ))giá(?! trị)|daam|أسعار|الأسعار)(?!\p{L})|价格|价目|料金|値段|価格|가격|दाम|कीमत/iu;
/** "teams of max 6", "plazas limitadas a 8": how many there are. */
const counts =
  /(?<!\p{L})(?:max(?:imum|imal|imo|imo de)?|máx(?:imo(?: de)?)?|up to|limited to|limitad[oa]s? a|bis zu|höchstens|hasta|jusqu[’']à|até|fino a|tot|maks(?:ymalnie)?|do|en fazla|до|не более)\.?$/iu;
/** "to grade 8", "ab Klasse 5": whom it is for. A "yoga class 12" has a price. */
const levelWord =
  '(?:grade|level|year|stufe|jahrgang|niveau|nivel|nível|livello|poziom\\p{L}{0,2}|seviye|уров(?:ень|ня))';
const levels = letterPattern(
  `(?:(?<!\\p{L})${levelWord}|(?:^|(?<!\\p{L})(?:to|from|in|for|bis|ab|von|der|de|en|a|à|di|da|do|od|с|до)\\s)(?:class|klassen?|klas|clase|classe|curso|corso|grado|grau|klas[aęy]|sınıf|класса?))$`,
);
/** "advanced level 35 euros": then the others have prices too. */
const ofLevel = letterPattern(`(?<!\\p{L})\\p{L}{3,14}\\s${levelWord}\\s{0,2}$`);
const notPriced = edge(
  'under|over|unter|über|sleeps|bedrooms?|beds?|rooms?|guests|seats|persons?|people|since|seit|desde|depuis|dal|from|until|open\\p{L}*|room|raum|age|ages|tel\\p{L}*|phone|floor|etage|day|tag|apartment|jan\\p{L}*|feb\\p{L}*|m[aä]r\\p{L}*|apr\\p{L}*|ma[iy]|jun\\p{L}*|jul\\p{L}*|aug\\p{L}*|sep\\p{L}*|o[ck]t\\p{L}*|nov\\p{L}*|de[zc]\\p{L}*|mon|tue|wed|thu|fri|sat|sun|at|a las?|um|alle|às|à|ab|bis',
);
/** "Mo 9", but not "bolo no pote 15" and "torta di mele 20". */
const endsOther = /(?<!\p{L})(?:no|nr|mo|di|mi|do|fr|sa|so)\.?$/iu;
