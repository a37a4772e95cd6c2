import { allMatches } from '../../../workspace/text/all-matches.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';
import { daysNamed, timeOfDay } from '../../shared/reading/clock/read-clock.ts';
import { readChannels } from '../../shared/reading/commands/read-server-words.ts';

/** What is told on one day of the week. */
interface DayTold {
  readonly at: string;
  readonly days: readonly number[];
  readonly text: string;
  readonly channel: string;
}

/**
 * A plan that a request writes out day by day, told on each of them at one time; empty without one.
 *
 * @example
 * dayPlan('at 7:30 in #class it posts the lessons. Mon: maths, art. Tue: sports');
 * // [{ at: '07:30', days: [1], text: 'Mon: maths, art', channel: '#class' }, …]
 */
export function dayPlan(text: string): readonly DayTold[] {
  const head = text.slice(0, 4000);
  const bare = allMatches(head, bareLine).filter(
    ({ groups = {} }) => daysNamed(groups['day'] ?? '').length === 1,
  );
  const lines = bare.length > 2 ? bare : allMatches(head, line);
  const rest = lines.reduce((left, { 0: whole }) => left.replace(whole, ' '), head);
  const at = timeOfDay(rest);
  const told = lines.flatMap(({ groups = {} }) => {
    const { day = '', said = '' } = groups;
    const days = dayOf(day);
    return days.length === 1 && /\p{L}{2}/u.test(said)
      ? [{ days, text: `${day}: ${said.trim()}` }]
      : [];
  });
  const isPlan = new Set(told.flatMap(({ days }) => days)).size > 1;
  const [channel = ''] = readChannels(rest);
  return at === undefined || !isPlan || channel === ''
    ? []
    : told.map((one) => ({ at, ...one, channel }));
}

/** Whether a clause says no more than that there is such a plan, where the settings have one. */
export function saysDayPlan(clause: string, settings: string): boolean {
  const oneDay = allMatches(settings, /days: \[\s{0,20}\d,?\s{0,20}\]/gu);
  return oneDay.length > 1 && plan.test(clause) && !/\d/u.test(clause);
}

const plan =
  /(?<!\p{L})(?:timetable|schedule|lessons by day|stundenplan|wochenplan|horario|emploi du temps|horário|orario|rooster|plan lekcji|ders programı|расписани\p{L}|розклад\p{L}?)(?!\p{L})|时间表|時間割|시간표/iu;

function dayOf(name: string): readonly number[] {
  const named = daysNamed(name);
  if (named.length > 0) return named;
  const at = short.findIndex((names) => names.test(name));
  return at < 0 ? [] : [at];
}

/** From Sunday on. */
const short: readonly RegExp[] = [
  'sun?|so|dom|dim|zo|ndz?|niedz|paz|вс|нд|sö|日',
  'mon?|mo|lun|seg|ma|pn|pon|pzt|пн|må|月',
  'tues?|di|mar|ter|dinsd|wt|sal|вт|ti|火',
  'wed|mi|mié|mer|qua|wo|śr|çar|ср|on|水',
  'thu(?:rs?)?|do|jue|jeu|qui|gio|cz|czw|per|чт|to|木',
  'fri|fr|vie|ven|sex|vr|pt|cum|пт|金',
  'sat|sa|sáb|sam|sab|za|sob|cmt|сб|lö|土',
].map((names) => letterPattern(`^(?:${names})\\.?$`, 'iu'));

/** "lunes lentejas, martes pollo asado" */
const bareLine =
  /(?<=[:,;(]\s?|\s(?:y|e|and|und|et)\s)(?:(?:on|el|los|na|às|le|il|am)\s)?(?<day>\p{L}{3,14}(?:-feira)?)\s(?!(?:a las?|às?|at|um|à|alle|om|и|y|e|and)\s)(?<said>\p{L}[^,.;:\n\d#]{1,60}?)(?=[,.;\n)]|$|\s(?:y|e|and|und|et)\s(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|segunda|terça|quarta|quinta|sexta|\p{L}{3,6}day|\p{L}{3,7}tag)\s)/gu;

/** "Mon: maths, art." */
const line =
  /(?<=^|[.;,\n!?(]\s{0,3}|:\s)(?<day>\p{L}{1,14}(?:-feira)?\.?)\s?[:：–]\s?(?<said>[^.;:\n–]{2,200}?)(?=[.;\n]|,\s\p{L}{2,14}\s?[:：–]|$)/gu;
