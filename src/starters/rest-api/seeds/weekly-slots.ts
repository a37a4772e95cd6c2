import { daysSaid, timeOfDay } from '../../shared/reading/clock/read-clock.ts';
import { shortDays } from '../conflicts/weekday-rules.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

/** What happens in every week: shifts, classes. */
interface WeeklySlots {
  /** "shifts", as the request writes it. */
  readonly noun: string;
  readonly rows: readonly {
    readonly name: string;
    readonly day: string;
    /** `HH:MM` */
    readonly from: string;
    readonly to?: string;
  }[];
}

/**
 * The shifts or classes of a week that a request lists, each with its day and its time.
 *
 * @example
 * weeklySlots('Shifts are Tuesday 9-12 and Thursday 13-16')?.rows[0];
 * // { name: 'Tuesday', day: 'Tuesday', from: '09:00', to: '12:00' }
 */
export function weeklySlots(text: string): WeeklySlots | undefined {
  for (const sentence of text.slice(0, 4000).split(/[.!?](?=\s|$)|[。！？\n]/u)) {
    const { 0: lead = '', index = 0, groups } = nouns.exec(sentence) ?? {};
    const noun = groups?.['noun'] ?? groups?.['han'];
    if (noun === undefined) continue;
    const rows = partsOf(sentence.slice(index + lead.length)).flatMap(rowIn);
    if (rows.length > 1) return { noun, rows };
  }
  return undefined;
}

/** The parts between commas and "and"; those in brackets divide nothing. */
function partsOf(list: string): readonly string[] {
  return list
    .replace(/[（(][^()（）]{0,60}[)）]/gu, (part) => part.replaceAll(/[,、]/gu, '・'))
    .split(/,\s|[;、،]\s?|\s(?:and|und|y|et|e|en|i|и|ve)\s/u);
}

function rowIn(part: string): readonly WeeklySlots['rows'][number][] {
  const { head = '', from = '', to } = entry.exec(part.trim())?.groups ?? {};
  const { name = '', day = '' } =
    /^(?<name>[^()（）]{1,60}?)\s?[（(](?<day>[^()（）]{1,40})$/u.exec(head)?.groups ?? {};
  const said = day === '' ? head.replace(/^(?:on|am|el|le|il|op|w|в)\s/iu, '') : day;
  const clean = said
    .replace(/(?<![\s,:])[\s,:]{1,20}$/u, '')
    .replace(/\s(?:from|von|de|das|dalle|van|od|с|at|um|às|à)$/iu, '');
  const isDay = daysSaid(clean).length > 0 || shortDays(clean).length > 0 || hanDays.test(clean);
  const start = timeOfDay(withMinutes(from));
  if (!isDay || start === undefined || clean.length > 40) return [];
  const end = to === undefined ? undefined : timeOfDay(withMinutes(to));
  return [
    {
      name: name === '' ? clean : name,
      day: clean,
      from: start,
      ...(end !== undefined && { to: end }),
    },
  ];
}

/** "9" as "9:00", "9am" as it is. */
const withMinutes = (time: string): string =>
  /^\d{1,2}$/u.test(time) ? `${time}:00` : time.replace('h', ':').replace(/:$/u, ':00');

const clock = '\\d{1,2}(?:[:h.]\\d{2}|h)?\\s?(?:[ap]m)?';
const entry = letterPattern(
  `^(?<head>[^\\d]{2,80}?)\\s?(?<from>${clock})(?:\\s?(?:-|–|—|to|bis|a|à|às|alle|tot|do|до|〜|~)\\s?(?<to>${clock}))?(?![\\d])`,
);
const hanDays = /^[月火水木金土日](?:[・/、,][月火水木金土日])*(?:曜日?)?$/u;
const nouns =
  /(?<![\p{L}])(?<noun>shifts|classes|courses|sessions|slots|schichten|kurse|turnos|clases|cursos|cours|créneaux|aulas|turmas|turni|corsi|lezioni|lessen|diensten|zajęcia|dyżury|dersler|занятия|смены)(?:\s(?:are|sind|son|sont|são|sono|zijn|to|это)|:)\s|(?<han>クラス|コース|课程|수업)[はが是은는:：]\s?/iu;
