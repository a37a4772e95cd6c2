import { allMatches } from '../../../../workspace/text/all-matches.ts';
import {
  currencyNames,
  currencySigns as signs,
} from '../../../../starters/page/reading/currencies.ts';
import type { Stretch } from '../times/opening-hours.ts';
import { isPriceHere } from './doubtful-codes.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';

/** Whether a text has a price with its currency. */
export function priceIn(text: string): boolean {
  return priceSpan(text) !== undefined;
}

/** The price in a text, with what it is for: "€12", "8 € per hour". Of several, from the first to the last. */
export function priceSpan(text: string): Stretch | undefined {
  const found = pricesIn(text);
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

/** Every price with its currency. */
export function pricesIn(text: string): readonly RegExpExecArray[] {
  return allMatches(text, prices).filter(isPriceHere);
}

const amount =
  '\\d{1,6}(?:[.,\\u00a0 ]\\d{3}){0,2}(?:[.,](?:\\d{1,2}|[-–])|/[-=]|k(?!\\p{L}))?(?!\\d)';
const currencies = `${currencyNames}|pesos|(?:(?:ريال|جنيه|دولار)(?:ات)?|درهم|دينار)(?:ًا|اً?)?|دراهم|دنانير|ليرة|ليرات|ر\\.س|ج\\.م|د\\.[إاكعأ]`;
const from =
  '(?:ab|from|dès|desde|da|von|à partir de|a partire da|a partir de|od|от|vanaf|från|mulai(?: dari)?|(?:chỉ |bắt đầu )?từ|від|(?:[تي]?بد[أا] )?من)\\s';
/** "Mowing starts at $35" */
const atLeast = `(?:${from}|starts?\\s(?:at|from)\\s)?`;
/** A currency, with or without an amount. */
export const currency = letterPattern(
  `(?<!\\p{L})(?:${signs}|(?:${currencies}))(?!\\p{L})|円|元|원`,
);
const until = '\\s(?:to|bis|a|à|al|do|до|tot|till|sampai|đến)\\s';
const range = `(?:${amount}${until})?`;
/** "بدينار واحد", "بنص دينار": amounts in Arabic words. */
const arabicCoin = 'دينار|درهم|ريال|جنيه|ليرة|دولار|شيكل';
const arabicCount = 'ثلاثة?|أربعة?|اربعة?|خمسة?|ستة?|سبعة?|ثمانية?|تسعة?|عشرة?';
const arabicPrices = `(?<!\\p{L})ب?(?:(?:نصف?|ربع)\\s(?:${arabicCoin})|(?:${arabicCount})\\s(?:دنانير|دراهم|ريالات|جنيهات|ليرات|دولارات))(?!\\p{L})|(?<!\\p{L})ب(?:${arabicCoin})(?:ين|\\sواحد(?!\\p{L}))?(?:\\sو(?:نصف?|ربع))?(?!\\p{L})`;

/** Prices with their currencies, also from one to another and at least: "12€", "$40 to $60", "ab 30 €". */
const prices = letterPattern(
  `(?<![\\p{L}\\p{N}.,])(?:mulai(?: dari)?\\s|từ\\s)?\\d{1,4}(?:[.,]\\d)?\\s?(?:rb|ribu|juta|jt|nghìn|ngàn|triệu)(?!\\p{L})(?: đồng| rupiah)?|(?=\\d{2,3}k)(?<=(?:[ăđơưạảấầẩậắặẹẻếềểệịọỏốồổộớờởợụủứừửữự]|(?<!\\p{L})(?:buat|untuk|harga|warung|jualan)\\s)[^\\n]{0,120}\\s)\\d{2,3}k(?![\\p{L}\\d]|\\s?m)|(?<=\\dk,\\s[^\\n,]{1,30}\\s)\\dk(?![\\p{L}\\d])|(?<![\\p{L}\\p{N}.,])${atLeast}(?:${signs})\\s?${amount}(?:(?:${until}|\\s[–-]\\s)(?:${signs})\\s?${amount}|[–-](?:${signs})?${amount}(?!\\s?(?:h|min|[ap]m)))?(?:\\s(?:USD|CAD|AUD|NZD|SGD|HKD|MXN|COP|CLP|ARS)(?!\\p{L}))?(?!\\s?%)|(?<![\\p{L}\\p{N}.,:/])\\d{2,4}(?=\\s?/\\s?(?:mo|month|yr|year|hr|hour|mes|mois|mese|monat)(?!\\p{L}))|(?<![\\p{L}\\p{N}.,:])${atLeast}${range}${amount}\\s?(?:${signs}|(?:${currencies}))(?![\\p{L}\\d])|(?<![\\d.,])(?:\\d{1,6}\\s?(?:元|円|원)?\\s?[到至~〜～]\\s?|\\d{1,4}만\\s?)?(?:\\d{1,3}(?:,\\d{3}){1,2}|(?:\\d{1,3}万)?\\d{1,7}(?:\\.\\d)?[만천万千]?)\\s?(?:円|元|块|원)(?:起|[〜~](?=[、。,，\\s）)]|$))?|${arabicPrices}`,
  'giu',
);

const oneOfSeries = `(?:(?:${signs})\\s?)?${amount}(?:\\s?(?:${signs}|(?:${currencies}))(?![\\p{L}\\d]))?`;
const who = '\\p{L}{3,14}(?:\\s\\d{1,2}s?(?![\\p{L}\\d]|\\s?\\p{Sc}))?';
const signAhead = `(?:${signs})\\s?${amount}`;
const signBehind = `${amount}\\s?(?:${signs})`;
/** "Tickets £10 adults £6 kids", "Entry is $20 adults, $10 under 16", "Eintritt 12 € Erwachsene, 6 € Kinder" */
export const pricesOfWhom = letterPattern(
  `(?<=(?<!\\p{L})(?:cotisations?|adhésion|membership|fees?|dues|beitrag|\\p{L}{2,10}beitrag|cuotas?|quot[ae]|contributie|składka|взносы?|tickets?|entry|admission|eintritt|karten|entradas?|entrée|billets?|ingress[oi]|bigliett[oi]|toegang|kaartjes|wstęp|bilety?|inträde|biljetter|вход|вхід|билеты?|квитки|giriş)(?:\\s(?:is|are|costs?|kosten?|kostet))?:?\\s)(?:${signAhead}\\s${who}(?:(?:,|,? and|\\s\\/)?\\s${signAhead}\\s${who}){1,3}|${signBehind}\\s${who}(?:(?:,|\\s(?:und|y|et|e|en|i|och|и|та|ve)|\\s\\/)?\\s${signBehind}\\s${who}){1,3})(?=\\s?[,.;)\\n]|$)`,
  'giu',
);
/** One of those: "£6 kids" */
export const ofWhom = letterPattern(`(?<cost>${signAhead}|${signBehind})\\s(?<who>${who})`, 'giu');
/** "£95, £180 and £320": several prices in a row. */
export const seriesOfPrices = letterPattern(
  `(?<![\\p{L}\\p{N}.,:])(?:${from})?${oneOfSeries}(?:(?:\\s\\/\\s${oneOfSeries}){2,5}|(?:,\\s${oneOfSeries}){1,4}(?:,?\\s(?:and|und|y|e|et|en|i|и|ve|och|dan|và|та|or)\\s${oneOfSeries}|(?=\\)|\\s(?:buttons?|options?|tiers?)(?!\\p{L}))))`,
  'giu',
);

/** "Prizes: 1000 zł, 600 zł, 300 zł" */
export const severalPrices = letterPattern(
  `(?<=^|[.!?\\n]\\s{0,2})(?<label>\\p{L}[\\p{L} ]{2,24})[:：]\\s(?<values>(?:(?:${signs})\\s?${amount}|${amount}\\s?(?:${signs}|(?:${currencies})(?!\\p{L})))(?:,\\s(?:(?:${signs})\\s?${amount}|${amount}\\s?(?:${signs}|(?:${currencies})(?!\\p{L})))){1,6})(?=[.;\\n]|$)`,
  'giu',
);

const period =
  '(?:(?:early|mid|late|high|low|peak|off|school|bank)[ -])?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|spring|summer|autumn|fall|winter|seasons?|peak|week-?ends?|week-?days?|week-?nights?|evenings?|mornings?|nights?|holidays|advance|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|\\d{1,2}(?:[.:]\\d{2})?\\s?[ap]m|the door)';
const prepositions = 'in|during|on|at|from|before|after|until|outside|over';
/** " in July-August", " on weekends", " (only winter)": when a price is that of something. */
export const condition = letterPattern(
  `^,?\\s(?:\\((?=[^()\\n]{3,40}\\))(?:only )?(?:(?:${prepositions})\\s(?:the )?)?|(?:only )?(?:${prepositions})\\s(?:the )?)${period}(?:(?:\\s?[–/-]\\s?|,? (?:and|or|to|till|until|through|&) )${period}){0,2}(?: only)?(?:\\)|(?=\\s?(?:[,.;)\\n/]|$)|\\s(?:and|or)\\s[€$£\\d]))`,
  'iu',
);
/** "85 € a notte con colazione" */
export const included =
  /^\s(?:(?:with|mit|con|avec|com|met|ze?|со?|з|із|med|termasuk|includ(?:ing|es)|incl\.?|inkl\.?|inklusive|inclus[oae]?)\s\p{L}{3,20}(?:\s&\s\p{L}{3,14})?)(?=\s?[,.;)\n]|$|\s(?:and|und|y|et|e)\s)/iu;
/** "$4,200 of $10,000 so far" is no price. */
export const reachedOf = letterPattern(
  `^\\s(?:out of|of|von|de|sur|di|van|z|из)\\s(?:(?:${signs})\\s?${amount}|${amount}\\s?(?:${signs}|(?:${currencies})(?!\\p{L})))(?:\\s(?:so far|raised|bisher|gesammelt|recaudados?|récoltés?|arrecadados?|raccolti|zebrane?|собрано))*`,
);
/** "R$ 297 ou 3x de R$ 99" */
export const instalments = letterPattern(
  `^\\s(?:or|oder|o|ou|of|lub|veya|или)\\s(?:${signAhead}|${signBehind})\\s?(?:/\\s?(?:mo(?:nth)?|month|week|wk|monat|mes|mois|mese)(?!\\p{L})|(?:a|per|im|al|par|al|por) (?:month|week|monat|mes|mois|mês|mese)(?!\\p{L}))|^\\s(?:or|oder|o|ou|of|lub|veya|или)\\s\\d{1,2}\\s?[x×]\\s(?:(?:of|de|di|von|van|po|по)\\s)?(?:(?:${signs})\\s?${amount}|${amount}\\s?(?:${signs}|(?:${currencies})(?!\\p{L})))`,
);
/** " per night", "/h", " each": what a price is for, right behind it. */
export const perUnit =
  /^\s?\/\s?(?:\d{1,3}\s?)?\p{L}{1,12}|^\s?(?:pp|p\.\s?p\.|p\.?\/?p(?:ers)?\.?)(?![\p{L}/])|^\s\p{Lu}\p{Ll}{3,14}\s(?:im|pro|je)\s(?:Jahr|Monat|Woche|Tag|Stunde)(?!\p{L})|^\s(?:प्रति\s)?(?:महीना|महीने|माह|साल|घंटा|घंटे|दिन)(?![\p{L}\p{M}])|^['’]?[dt][ae]n\sbaşl\p{L}{2,8}|^부터|^\s(?:monthly|weekly|yearly|annually|daily|monatlich|wöchentlich|jährlich|täglich|mensual(?:es)?|anual(?:es)?|mensuels?|mensual|mensal|mensais|mensili|annui|miesięcznie|rocznie|tygodniowo|dziennie|aylık|yıllık|в (?:месяц|год|неделю|час)|на (?:місяць|рік|тиждень|годину)|i (?:månaden|timmen|veckan)|od osoby|с человека|(?:з|від) (?:людини|особи)|sebulan|seminggu|se(?:orang|malam|jam)|(?:một|mỗi) (?:tháng|tuần|giờ|buổi|người))(?![\p{L}\p{M}])|^\s(?:each|apiece|styck|(?:(?:per|a|an|pro|je|por|par|al|la|le|il|el|o|za|за|на)\s|(?:l|all)['’])\p{L}{1,12}(?:\s(?:suelt[ao]|sola|individual|singola|avulsa|seule|losse|pojedyncz\p{L}{1,2}))?(?=\s?(?:[,.;)\n]|$)|\s(?:with|mit|con|avec|com|met|ze?|со?|з|із|med|termasuk|incl|inkl|and|und|y|et|e|en|i|и|ve|or|oder|o|ou|of|lub|или|in|on|during|from|before|after|until|weekdays|weekends|weeknights)(?!\p{L})))|^\s(?:किलो|किग्रा|प्लेट|कप|पीस)(?![\p{L}\p{M}])/iu;
