import type { ResourceField } from '../../../contracts/job/resource.ts';
import { fold } from '../../shared/fold.ts';
import type { Rule } from './rule.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

/**
 * The days of the week on which something is open, of things with a day.
 *
 * @example
 * weekdayRules('Monday to Friday, 9 to 18', fields);
 * // [{ check: 'weekdays', field: 'date', days: [1, 2, 3, 4, 5], status: 400 }]
 */
export function weekdayRules(text: string, fields: readonly ResourceField[]): readonly Rule[] {
  const day = fields.find(({ type }) => type === 'date');
  const hasTime = fields.filter(({ type }) => type === 'time' || type === 'date').length > 1;
  const days = daySpan(text) ?? openDays(text);
  return day === undefined || !hasTime || days === undefined || days.length === 7
    ? []
    : [{ check: 'weekdays', field: day.name, days, status: 400 }];
}

/** All days but those of "closed on Mondays". */
function openDays(text: string): readonly number[] | undefined {
  const shut = text
    .slice(0, 4000)
    .split(/[.,;!?](?=\s)|[。，、]/u)
    .filter((clause) => closed.test(clause))
    .flatMap(shortDays);
  return shut.length === 0 ? undefined : [1, 2, 3, 4, 5, 6, 0].filter((one) => !shut.includes(one));
}

/** The days from one to another: [2, 3, 4] of "Tuesday to Thursday". */
export function daySpan(text: string): readonly number[] | undefined {
  const plain = fold(text.slice(0, 4000)).toLowerCase();
  const { from = '', to = '' } = span.exec(plain)?.groups ?? {};
  const { one = '', other = '' } = unspaced.exec(plain)?.groups ?? {};
  const [first, last] = one === '' ? [dayOf(from), dayOf(to)] : [one, other].map(signOf);
  if (first === undefined || last === undefined) return undefined;
  const count = ((last - first + 7) % 7) + 1;
  return Array.from({ length: count }, (_one, index) => (first + index) % 7);
}

export const closed =
  /(?<!\p{L})(?:closed|except|geschlossen|ruhetag|außer|cerrad[oa]s?|excepto|fermé\p{L}{0,2}|sauf|fechad[oa]s?|exceto|chius[oi]|tranne|gesloten|behalve|zamknięt\p{L}|nieczynn\p{L}|oprócz|kapalı\p{L}{0,3}|hariç|закрыт\p{L}{0,2}|выходн\p{L}{2,3}|кроме)(?!\p{L})|定休|休み|休業|休息|휴무|휴일|쉬는|مغلق/iu;

/** As `Date` counts them: Sunday is 0. */
const names: readonly string[] = [
  'sun(?:day)?s?|sonntags?|so|domingos?|dimanches?|domenica|zondag|niedziel\\p{L}{1,2}|pazar|niedz|воскресень\\p{L}|вс|周日|星期日|日曜日?|일요일|ال[أا]حد',
  'mon(?:day)?s?|montags?|mo|lunes|lundis?|segunda(?:-feira)?|lunedi|maandag|poniedzial\\p{L}{1,3}|pn|pon|pazartesi|понедельник\\p{L}?|пн|周一|星期一|月曜日?|월요일|ال[إا]ثنين',
  'tue(?:s(?:day)?)?s?|dienstags?|di|martes|mardis?|terca(?:-feira)?|martedi|dinsdag|wtor\\p{L}{1,3}|wt|sali|вторник\\p{L}?|вт|周二|星期二|火曜日?|화요일|الثلاثاء',
  'wed(?:nesday)?s?|mittwochs?|mi|miercoles|mercredis?|quarta(?:-feira)?|mercoledi|woensdag|srod\\p{L}|sr|carsamba|сред\\p{L}|ср|周三|星期三|水曜日?|수요일|ال[أا]ربعاء',
  'thu(?:rs(?:day)?)?s?|donnerstags?|do|jueves|jeudis?|quinta(?:-feira)?|giovedi|donderdag|czwart\\p{L}{1,3}|czw|persembe|четверг\\p{L}?|чт|周四|星期四|木曜日?|목요일|الخميس',
  'fri(?:day)?s?|freitags?|fr|viernes|vendredis?|sexta(?:-feira)?|venerdi|vrijdag|piat\\p{L}{1,3}|pt|cuma|пятниц\\p{L}|пт|周五|星期五|金曜日?|금요일|الجمعة',
  'sat(?:urday)?s?|samstags?|sa|sabados?|samedis?|sabato|zaterdag|sobot\\p{L}|sob|cumartesi|суббот\\p{L}|сб|周六|星期六|土曜日?|토요일|السبت',
];
const patterns = names.map((name) => letterPattern(`^(?:${name})$`, 'u'));
const dayOf = (word: string): number | undefined => {
  const found = patterns.findIndex((pattern) => pattern.test(word));
  return found < 0 ? undefined : found;
};
/** The days that a text names in short: "Sat", but not "so" and "di", which are other words. */
export function shortDays(text: string): readonly number[] {
  const words =
    fold(text)
      .toLowerCase()
      .match(/(?<!\p{L})\p{L}{3,9}(?!\p{L})/gu) ?? [];
  return [...new Set(words.flatMap((word) => dayOf(word) ?? []))];
}
/** "水曜から日曜", "周一到周五", "월요일부터 금요일" */
const unspaced =
  /(?<one>[月火水木金土日])曜日?(?:から|〜|~|-|–)(?<other>[月火水木金土日])曜|[周週](?<one>[一二三四五六日])(?:到|至|-|~)[周週]?(?<other>[一二三四五六日])|(?<one>[월화수목금토일])요일(?:부터|에서|~|-)\s?(?<other>[월화수목금토일])요일/u;
const signs = ['日月火水木金土', '日一二三四五六', '일월화수목금토'];
const signOf = (sign: string): number | undefined =>
  signs.map((week) => week.indexOf(sign)).find((at) => at >= 0);
const any = names.join('|');
const span = letterPattern(
  `(?<!\\p{L})(?<from>${any})(?:den|dan|から|부터)?\\s?(?:-|–|to|through|till|until|bis|a|au|alla?|ate|tot(?: en met)?|t/m|do|ile|по|到|至|〜|~|[إا]لى|حتى)?\\s?(?<to>${any})(?!\\p{L})`,
  'u',
);
