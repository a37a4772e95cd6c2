import { allMatches } from '../../../../workspace/text/all-matches.ts';

/** On which days of a month something happens that does not happen each week. */
export interface MonthDay {
  /** Which of those days of the week in a month: 1 for the first, -1 for the last. */
  readonly nth?: number;
  /** The day of the month: -1 for its last. */
  readonly date?: number;
}

/**
 * What a clause says of the day of a month; undefined where it tells of no month.
 *
 * @param isDay Whether a text names a day of the week.
 * @example
 * readMonthDay('the last Sunday of each month', isDay); // { nth: -1 }
 * readMonthDay('on the 15th of every month', isDay); // { date: 15 }
 */
export function readMonthDay(
  clause: string,
  isDay: (text: string) => boolean,
): MonthDay | undefined {
  const head = clause.slice(0, 1000);
  const isOfMonth = month.test(head);
  for (const { 0: written, index, groups = {} } of allMatches(head, ordinal)) {
    if (!isDay(head.slice(index + written.length, index + written.length + 16))) continue;
    const name = Object.keys(groups).find((one) => groups[one] !== undefined) ?? '';
    const nth = places[name.replace('2', '')] ?? 1;
    // "Every last Thursday" is one of a month, "every second Thursday" is not.
    const isEach = Math.abs(nth) === 1 && each.test(head.slice(Math.max(index - 12, 0), index));
    if (isOfMonth || isEach) return { nth };
  }
  if (!isOfMonth) return undefined;
  const numbers = dates.map((pattern) => Number(pattern.exec(head)?.[1] ?? 0));
  const date = numbers.find((number) => number >= 1 && number <= 31);
  if (date !== undefined) return { date };
  if (isDay(head)) return undefined;
  if (ends.test(head)) return { date: -1 };
  return monthly.test(head) ? { date: 1 } : undefined;
}

const each =
  /(?<!\p{L})(?:every|each|jeden?|jedes|cada|todos? (?:os|los)?|chaque|ogni|elke|iedere|każd\p{L}{1,3}|w każd\p{L}{1,3}|her|кажд\p{L}{2,3}|кожн\p{L}{1,3}|varje|setiap|毎月|每)\s?$/iu;

const places: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, last: -1 };
const month =
  /(?<!\p{L})(?:(?:todo dia|cada día) \d{1,2}(?![\d:hH]|\s?(?:hs|hor|am|pm|da |de la ))|months?|monthly|monats?|monatlich\p{L}{0,3}|mes|mensual\p{L}{0,5}|mois|mensuel\p{L}{0,5}|mês|mensa(?:l|is)\p{L}{0,5}|mese|mensil\p{L}{1,5}|maand|maandelijks\p{L}?|miesiąc\p{L}{0,2}|miesięczn\p{L}{1,2}|ay(?:ın|da|lık)?|м[еі]сяц\p{L}{0,2}|bulan|tháng|ежемесячн\p{L}{1,2}|महीने?|माह|شهر\p{L}{0,4}|الشهر)(?!\p{L})|每[个個]?月|毎月|月の|매[월달]|달의/iu;
const monthly =
  /(?<!\p{L})(?:(?:each|every|once a|per) month|monthly|(?:jeden|im|pro) monat|monatlich\p{L}{0,3}|cada mes|todos los meses|mensualmente|chaque mois|tous les mois|mensuellement|(?:todo|cada) mês|mensalmente|ogni mese|mensilmente|(?:elke|iedere) maand|maandelijks|co miesiąc|każdego miesiąca|her ay|каждый месяц|ежемесячно|हर (?:महीने|माह)|كل شهر)(?!\p{L})|每[个個]?月|毎月|매[월달]/iu;
const ends =
  /(?<!\p{L})(?:end of (?:each|every|the) month|(?:zum|am) (?:ende|schluss) (?:des|jedes) monats|monatsende|fin(?:al)? (?:de|del|de cada) mes|fin (?:du|de chaque) mois|fim (?:do|de cada) mês|fine (?:del|di ogni) mese|eind(?:e)? van (?:de|elke) maand|koniec (?:każdego )?miesiąca|конц\p{L} (?:каждого )?месяца)(?!\p{L})|月末|月底|월말/iu;

const ordinal =
  /(?:(?<![\p{L}\p{M}])(?:(?<one>first|1st|erste[nrs]?|1\.|primer|primeir[oa]|premier|1er|prim[oa]|eerste|pierwsz\p{L}{1,3}|ilk|перв\p{L}{2,3}|पहले|أول)|(?<two>second|2nd|zweite[nrs]?|2\.|segund[oa]|deuxième|second[oa]|tweede|drug\p{L}{1,3}|ikinci|втор\p{L}{2,3}|दूसरे|ثاني)|(?<three>third|3rd|dritte[nrs]?|3\.|tercer|terceir[oa]|troisième|terz[oa]|derde|trzeci\p{L}{0,3}|üçüncü|трет\p{L}{2,3}|तीसरे|ثالث)|(?<four>fourth|4th|vierte[nrs]?|4\.|cuarto|quart[oa]|quatrième|vierde|czwart\p{L}{1,3}|dördüncü|четв[её]рт\p{L}{2,3}|चौथे|رابع)|(?<last>last|letzte[nrs]?|últim[oa]|derni(?:er|ère)|ultim[oa]|laatste|ostatni\p{L}{0,3}|son|последн\p{L}{2,3}|आखिरी|अंतिम|آخر))\s)|(?:(?<one2>第一个?|第1个?|第１|첫째? ?주? ?|첫 ?번째 ?)|(?<two2>第二个?|第2个?|둘째 ?주? ?|두 ?번째 ?)|(?<three2>第三个?|第3个?|셋째 ?주? ?|세 ?번째 ?)|(?<four2>第四个?|第4个?|넷째 ?주? ?|네 ?번째 ?)|(?<last2>最后一?个?|最終|最後の|마지막 ?주? ?))(?=[周週星期\p{L}])/giu;

/** "on the 15th", "am 15. jedes Monats", "el día 5", "每月1号" */
const dates: readonly RegExp[] = [
  /(?<![\d:])(\d{1,2})(?:st|nd|rd|th)(?!\p{L})/iu,
  /(?<!\p{L})(?:am|jeden|zum|le|il|op de|każdego|dia|día|jour)\s(\d{1,2})(?:\.|er|°|e)?(?=\s(?:de|du|des|di|del|do|da|jede[ns]|chaque|van|dnia|каждого|im|eines)(?!\p{L}))/iu,
  /(?<!\p{L})(?:todo dia|día|dia|giorno|dzień|ngày|tanggal|tgl) (\d{1,2})(?![\d:hH])/iu,
  /(?:每[个個]?月|毎月|매[월달]\s?)(\d{1,2})\s?[号號日일]/u,
  /(?<!\d)(\d{1,2})(?:-?(?:го|е)?\sчисл[ао]|-?го|['’]\p{L}{2,5}|\.\s?(?:dnia|ден))(?=\s|$)/iu,
];
