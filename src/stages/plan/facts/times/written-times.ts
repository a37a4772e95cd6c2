import { halfAfter, halfBefore } from '../../../../starters/page/reading/read-time.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';

/** How long the time right after a date is. */
export function clockAfter(text: string, end: number): number {
  if (beginsMany(text, end)) return 0;
  const start = clockThere.exec(text.slice(end, end + 40))?.[0].trimEnd().length ?? 0;
  // "9 May from 2pm to 5pm", of which chrono reads the first.
  const last = untilThere.exec(text.slice(end + start, end + start + 24))?.[0].length ?? 0;
  return start + last;
}

/** Whether an hour behind a date is of the first of many things. */
export function beginsMany(text: string, end: number): boolean {
  return firstOfMany.test(text.slice(end, end + 90));
}

/** "24 de junio a las 11 misa, a las 12 procesión" */
const firstOfMany =
  /^(?:\s(?:in|w|we|à|a|en|em|в|во|te|i)\s\p{Lu}\p{L}{2,20})?[\s:,]{1,3}(?<at>at|um|a las|às|à|alle|om|o|в)\s\d[^\s,]{0,5}\s(?:h\s|uhr\s|uur\s)?\p{L}[^,.;\d\n]{2,50}(?:,|\s(?:and|und|y|et|e|en|i|и))\s\k<at>\s\d/iu;

/** Hours below 25 with minutes below 60. Where a point stands, only words such as "Uhr" tell it from a price. */
const minute = '[0-5]\\d';
const hour = '(?:[01]?\\d|2[0-4])';
/** The forms of one time, as the source of a pattern. */
export const clocks = [
  `(?:${halfBefore})\\s?${hour}(?::${minute}|[時点點시](?:\\s?${minute}[分분]?|半|반)?)`,
  `${hour}(?:[:.]${minute})?\\s?(?:${halfAfter}|uhr|uur|h)`,
  // "jam 3 sore", "7 giờ tối", "kl 15", "о 9 ранку"
  `${hour}(?:[:.]${minute})?\\s?(?:pagi|siang|sore|malam|wib|giờ(?:\\s${minute})?(?:\\s(?:sáng|trưa|chiều|tối))?|h\\s(?:sáng|trưa|chiều|tối)|ранку|вечора)`,
  `${hour}:${minute}`,
  `${hour}\\s?h\\s?${minute}`,
  // No month, and seldom a price.
  `(?:0?[7-9]|1\\d|2[0-3])\\.(?:00|15|30|45)`,
  `${hour}[時시](?![间間간])(?:\\s?${minute}[分분]|半|\\s반(?!\\p{L}))?`,
  // "pranzo alle 13"
  `(?<=(?<!\\p{L})(?:alle|alle ore|ore|a las|às|(?:o )?godz(?:inie|ina|\\.)?|saat|kl\\.?|klockan|jam|pukul|lúc)\\s)${hour}(?![\\p{N}%:.,]\\d|\\s\\p{Ll}{3})`,
].join('|');
const clockWord = `(?:${halfAfter}|[Uu]hr|uur|h|[時时点點시])`;
const joint =
  '(?:[-–—~〜到至]|から|부터|(?:to|till|until|bis|a|à|às|al|alle|até(?: as)?|fino alle|tot|do|till|sampai|hingga|đến|tới|до|إلى|الى|حتى)(?!\\p{L}))';
/** "between 8am and 4pm", "entre las 8 y las 16" */
export const betweenWords =
  'between|zwischen|entre(?: las?| les| as)?|tra(?: le)?|fra(?: le)?|tussen|między|pomiędzy|между';
export const andWords = 'and|und|y(?: las?)?|et|e(?: le| as)?|en|a|i|и';
const between = `(?:${betweenWords})\\s${hour}(?:[:.]${minute})?\\s?${clockWord}?\\s(?:${andWords})\\s`;
const range = `(?:${between}|(?:(?:${halfBefore})\\s?)?${hour}(?:[:.h]${minute})?\\s?${clockWord}?\\s?${joint}\\s?)?`;
/** Scripts whose words stand beside figures without spaces. */
const joinedScript = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]';
/** Times, also from one to another: "7pm", "18-20 Uhr", "10時". */
export const times = letterPattern(
  `(?<!(?!${joinedScript})\\p{L}|[\\p{N}.,:/-])${range}(?:${clocks})(?!(?!${joinedScript})\\p{L}|[\\p{N}%])|(?<=(?<!\\p{L})(?:at|from|um|ab|von|bis|à|alle|ore|às|kl\\.?|klockan|jam|pukul|lúc|od|o|om)\\s)${range}${hour}\\.${minute}(?![\\p{L}\\p{N}%]|[.,]\\d)`,
  'giu',
);
/** "8-10am or 4-6pm", "7-10 Uhr und 16-19 Uhr" */
export const otherTime = letterPattern(
  `^\\s(?:or|oder|ou|(?:and|und|y|et|e|en|i|и|ve)(?=\\s${hour}(?:[:.h]${minute})?\\s?[–-]\\s?\\d))\\s${range}(?:${clocks})(?![\\p{L}\\p{N}%])`,
);

/** "-midnight", "bis Mitternacht", "do północy" */
export const untilMidnight = `^\\s?${joint}\\s?(?:12\\s)?(?:midnight|noon|midday|mitternacht|minuit|midi|medianoche|mediodía|meia-noite|meio-dia|mezzanotte|mezzogiorno|middernacht|północ\\p{L}?|południa|полу?ноч\\p{L}|полудня|півноч\\p{L}|опівночі|gece yarısı|midnatt|tengah malam|nửa đêm|자정|午夜|منتصف الليل)(?!\\p{L})`;
const untilThere = letterPattern(
  `^\\s?${joint}\\s?(?:${clocks})(?!(?!까지|まで)[\\p{L}\\p{N}%])|${untilMidnight}`,
);

/** The time right after a date, with or without "at". */
const clockThere = letterPattern(
  `^,?\\s(?:kl\\.?|klockan|jam|pukul|lúc)\\s${hour}(?:[:.]${minute})?\\s?[-–]\\s?${hour}(?:[:.]${minute})?(?![\\d:]|\\.\\d)|^(?:[\\s,]{0,2}(?:(?:Pazar(?:tesi)?|Salı|Çarşamba|Perşembe|Cuma(?:rtesi)?)(?=,?\\s)|[월화수목금토일]요일|\\([^()\\d]{1,6}\\)|[月火水木金土日]曜日?|(?:星期|周)[一二三四五六日天]))?(?:,?\\s(?:at|um|à|a las?|às|alle(?: ore)?|ore|o|o godzinie|(?:o )?godz\\.?|om|kl\\.?|klockan|jam|pukul|(?:vào )?lúc|об?|в|ab|from|vanaf|från(?: kl\\.?)?|od(?: godz\\.)?|[сзв]|từ|desde las?|dès|à partir de|a partir d(?:e(?: las?)?|as)|a partire dalle|da(?:lle)?|الساعة|(?:\\p{L}{4,12}\\s)?saat)\\s|\\s?)(?:${clocks})(?!(?!부터|까지|から|まで|より|到|至)\\p{L}|[\\p{N}%])|^,?\\s${hour}(?:[:.]${minute})?\\s?[-–]\\s?${hour}(?:[:.]${minute})?(?=[,.;\\n]|$|\\s(?:at|in|outside|on|im|am|auf|vor|bei|en|à|au|no|na|em|al|in|presso|op|bij|på|i|w)\\s)|^,?\\s${between}(?:${clocks})(?![\\p{L}\\p{N}%])|^(?:,?\\s(?:dalle|van|von|od|с|від)|\\s(?:de(?: las)?|das?))\\s${hour}(?:[:.h]${minute})?\\s?h?\\s${joint}(?:\\slas)?\\s${hour}(?:[:.h]${minute})?\\s?${clockWord}?(?![\\p{L}\\p{N}%:])|^,?\\s(?:alle|ore|alle ore|a las|às|um|at|o godz\\.|kl\\.?|klockan|jam|pukul|(?:vào )?lúc)\\s${hour}(?![\\p{L}\\p{N}%]|[.,:]\\d)|^,?\\s(?:from|ab|vanaf|från|dès|desde las?|a partir das?|dalle|od|с|від)\\s${hour}(?=\\s?[,;\\n]|\\.(?!\\d)|$)`,
);
