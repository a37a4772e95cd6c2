import { allMatches } from '../../../../workspace/text/all-matches.ts';
import { daysSaid, timeOfDay } from '../../../shared/reading/clock/read-clock.ts';
import { closed, daySpan, shortDays } from '../weekday-rules.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';

/** When something is open, in minutes from midnight. */
export type OpenTime = {
  /** Days of the week, from 0 for Sunday. */
  readonly days: readonly number[];
  readonly from: number;
  readonly to: number;
};

/**
 * The times at which a request says that people can book, without the breaks. Empty if it says none, or
 * tells of shifts and classes, which have times of their own.
 *
 * @example
 * openingHours('Tuesday to Saturday 9 to 6'); // [{ days: [2, 3, 4, 5, 6], from: 540, to: 1080 }]
 */
export function openingHours(text: string): readonly OpenTime[] {
  return text
    .slice(0, 4000)
    .split(/[.;!?](?=\s|$)|[。；！？\n]/u)
    .filter((sentence) => !ownTimes.test(sentence))
    .flatMap(timesIn);
}

/** The first and the last hour of a day on which something is open, as hours: 9 and 18.5. */
export function widestHours(
  text: string,
): { readonly min: number; readonly max: number } | undefined {
  const all = openingHours(text);
  return all.length === 0
    ? undefined
    : {
        min: Math.min(...all.map(({ from }) => from)) / 60,
        max: Math.max(...all.map(({ to }) => to)) / 60,
      };
}

function timesIn(sentence: string): readonly OpenTime[] {
  let end = 0;
  let days: readonly number[] = [];
  const open: OpenTime[] = [];
  for (const match of allMatches(sentence, range)) {
    const { 0: whole, index, groups = {} } = match;
    const ahead = sentence.slice(end, index);
    const after = sentence.slice(index + whole.length, index + whole.length + 40);
    end = index + whole.length;
    const from = minutesOf('from', groups);
    const said = minutesOf('to', groups);
    const to = said <= from && said <= 720 ? said + 720 : said;
    if (from >= to || to > 1440) continue;
    const [near = ahead] = ahead.split(/[,،、]\s?/u).slice(-1);
    const [behind = ''] = after.split(/[,;(]/u, 1);
    const isInside = open.some((one) => one.from < from && to < one.to);
    const isShut =
      isInside && (closed.test(near.slice(-24)) || closed.test(behind) || /^\s?zu$/u.test(behind));
    if (isShut || pause.test(ahead.slice(-24)) || pause.test(behind)) {
      open.splice(0, open.length, ...open.flatMap((one) => without(one, { from, to })));
      continue;
    }
    const named = [near, ahead].map(daysOf).find((found) => found.length > 0) ?? [];
    const own =
      named.length > 0 ? named : daysOf(after.split(/[,;](?!\s?\p{L}{1,3}\s)/u, 1)[0] ?? '');
    const isMarked =
      groups['from_min'] ?? groups['to_min'] ?? groups['to_unit'] ?? groups['to_half'];
    // "de 9 a 14 y de 16 a 19"
    const goesOn = open.length > 0 && further.test(ahead);
    if (own.length === 0 && !goesOn && !opening.test(ahead) && !(isMarked && opening.test(after)))
      continue;
    if (isMarked === undefined && !goesOn && !atDays.test(ahead.slice(-30))) continue;
    days = own.length > 0 ? own : days.length > 0 ? days : everyDay;
    open.push({ days, from, to });
  }
  return open;
}

const further =
  /^\s?(?:[,、]\s?)?(?:(?:and|und|y|et|e|i|и|en)\s)?(?:(?:from|von|de|da|das|dalle|van|od|с|entre|between)\s)?(?:(?:las|les|le|alle)\s)?$/iu;
const everyDay = [0, 1, 2, 3, 4, 5, 6];
function daysOf(written: string): readonly number[] {
  // "closed on Mondays": no day on which it is open.
  const text = written
    .split(/(?<=[,،、(])|(?<=[은는は]\s?)(?=\S{0,10}[첫둘休휴定])/u)
    .filter((part) => !closed.test(part))
    .join(' ');
  if (closed.test(written) && written.split(/[,،、]/u).length < 2) return [];
  const said = daySpan(text) ?? daysSaid(text);
  return said.length > 0 ? said : shortDays(text);
}

/** What is left of a time around a break. */
function without(
  { days, from, to }: OpenTime,
  gap: { readonly from: number; readonly to: number },
): readonly OpenTime[] {
  if (gap.from <= from || gap.to >= to) return [{ days, from, to }];
  return [
    { days, from, to: gap.from },
    { days, from: gap.to, to },
  ];
}

/** 540 of "9", "9:00", "오전 9시"; midnight as the end of a day. */
function minutesOf(
  end: 'from' | 'to',
  groups: Readonly<Record<string, string | undefined>>,
): number {
  const part = groups[`${end}_part`] ?? '';
  const hour = groups[`${end}_hour`] ?? '';
  const half = groups[`${end}_half`] ?? '';
  if (!/\d/u.test(hour)) return noon.test(hour) ? 720 : 1440;
  if (Number(hour) === 24 || (Number(hour) === 12 && night.test(part))) return 1440;
  const minute = groups[`${end}_min`] ?? '00';
  const [hours = 0, minutes = 0] = (timeOfDay(`${part} ${hour}:${minute} ${half}`) ?? '0:0')
    .split(':')
    .map(Number);
  return hours * 60 + minutes || (end === 'to' ? 1440 : 0);
}

const noon =
  /noon|midday|mediod|meio-dia|midi|mittag|mezzogiorno|południ|полдень|полудня|정오|正午|中午/iu;
const night = /밤|夜|晚/u;
const clock = (end: string): string =>
  `(?:(?<${end}_part>오전|오후|밤|저녁|아침|새벽|上午|下午|晚上|早上|午前|午後|夜|朝)\\s?)?(?<${end}_hour>\\d{1,2}|noon|midday|midnight|mediodía|medianoche|meio-dia|meia-noite|midi|minuit|mittags?|mitternacht|mezzogiorno|mezzanotte|정오|자정|正午|中午)(?:(?:[:.h]|\\s?[시時时点點]\\s?)(?<${end}_min>\\d{2})(?!\\d)(?:\\s?[분分])?)?\\s?(?<${end}_unit>uhr|hrs?|h(?:oras?|eures?)?(?!\\p{L})|ore(?!\\p{L})|uur|[시時时点點]|час\\p{L}{0,2}|बजे|godz\\p{L}{0,4}|['’]?(?:de|da|te|ta|e|a|den|dan|ye|ya)(?!\\p{L})(?<=\\d['’]\\p{L}{1,3}))?\\s?(?<${end}_half>[ap]\\.?m\\.?(?!\\p{L})|صباح[\\p{L}\\p{M}]{1,3}|مساءً?|ظهر[\\p{L}\\p{M}]{1,3})?`;
const links =
  '-|–|—|to|till|until|and|bis|und|a|à|au|y|hasta|às|as|até|e|alle|al|do|до|и|tot|en|i|부터|から|到|至|〜|~|إلى|الى|حتى|से';
const range = letterPattern(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\d:.,€$£#-])${clock('from')}\\s?(?:${links})\\s?(?:(?:las|les|le|alle|godz\\.|a|о)\\s)?${clock('to')}(?![\\d:%€$£]|\\s?(?:€|\\$|£|eur|euros?|people|persons?|personen|min|minut\\p{L}{0,3}|km|mm|years?|jahre)(?!\\p{L}))`,
  'giu',
);
/** A bare "9 to 6" stands behind days or such a word. */
const atDays =
  /(?:day|tag|dag|es|di|ta|feira|bado|ato|edì|mingo|нь|цу|ту|ica|ek|[a-z]ę|cuma|salı|si|[월화수목금토일月火水木金土日一二三四五六]\p{L}{0,3}|weekends?|wochenende|주말|평일|mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|from|von|de|da|das|dalle|van|od|с|between|zwischen|entre|tra|open|geöffnet|offen|abiert[oa]|abrimos|ouvert|aberto|apert[oi]|geopend|czynne|otwarte|открыто|pt|ob|nd)[,:]?\s(?:from |von |de |da |das |dalle |van |od |с |between )?$/iu;
const opening =
  /(?<!\p{L})(?:open(?:ing|s)?|bookable|available|geöffnet|offen|öffnungszeiten|buchbar|abrimos|abiert[oa]s?|abre|horario|ouvert\p{L}{0,2}|horaires?|funcionamos|abert[oa]s?|funciona|aperti?|aperto|orari[oi]?|geopend|openingstijden|czynn[eya]|otwart[eya]|açık\p{L}{0,3}|открыт\p{L}{0,2}|работаем|bookings?|buchungen|reservas?|réservations?|prenotazioni|reserveringen|rezerwacj\p{L}|запис\p{L}{1,2}|daily|every day|täglich|her gün|ежедневно)(?!\p{L})|营业|每[天日]|毎日|開放|开放|営業|受付|운영|영업|예약|매일|مفتوح|نعمل|खुल/iu;
const pause =
  /(?<!\p{L})(?:break|lunch|pause[ns]?|mittagspause|pausa|descanso|almuerzo|almoço|pranzo|pauze|przerw\p{L}|mola\p{L}{0,3}|перерыв\p{L}{0,2}|обед\p{L}{0,2})(?!\p{L})|休憩|昼休み|午休|점심|휴게/iu;
/** "Shifts are Tuesday 9-12": each has its own time. */
const ownTimes =
  /(?<!\p{L})(?:shifts?|classes|courses|lessons|schichten|kurse|turni|clases|cours(?:es)?|aulas|corsi|lessen|zajęcia|dersler|занятия|смены|deliver\p{L}{1,4}|liefer\p{L}{1,5})(?!\p{L})|クラス|课程|수업/iu;
