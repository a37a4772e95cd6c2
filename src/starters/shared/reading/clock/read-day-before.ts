import { timeOfDay } from './read-clock.ts';
import { readChannels } from '../commands/read-server-words.ts';

/** When and where what is due is told of ahead. */
export interface DayBefore {
  /** `HH:MM` */
  readonly at: string;
  readonly days: number;
  /** As in `#school`; empty where the request names none. */
  readonly channel: string;
}

/**
 * How many days ahead a request wants to be reminded of what has a date; undefined if it does not.
 *
 * @example
 * readDayBefore('the day before at 18:00 a reminder in #school'); // { at: '18:00', days: 1, channel: '#school' }
 */
export function readDayBefore(text: string): DayBefore | undefined {
  const head = text.slice(0, 4000);
  const clause = head
    .split(/(?<=[.;!?])\s|[。；！？\n]/u)
    .find((one) => before.test(one) && reminds.test(one));
  if (clause === undefined) return undefined;
  const { days = '1' } = before.exec(clause)?.groups ?? {};
  const from = before.exec(clause)?.index ?? 0;
  const around = clause.slice(Math.max(0, from - 60), from + 120);
  return {
    at: timeOfDay(clause.slice(from)) ?? timeOfDay(around) ?? '18:00',
    days: Math.min(14, Math.max(1, Number(days))),
    channel: readChannels(clause)[0] ?? readChannels(head)[0] ?? '',
  };
}

/** How many days before something a clause tells of; 0 if it does not. */
export function daysBeforeIn(clause: string): number {
  const found = before.exec(clause);
  return found === null ? 0 : Math.min(14, Math.max(1, Number(found.groups?.['days'] ?? 1)));
}

/** Whether words tell of a reminder the day before something. */
export function isDayBefore(clause: string): boolean {
  return before.test(clause);
}

const before =
  /(?:(?<!\d)(?<days>\d{1,2})\s(?:days?|tage?|días?|dias?|jours?|giorni|dagen|dni|gün|дн\p{L}{1,2})\s(?:before|ahead|earlier|in advance|vorher|vor|davor|antes|avant|prima|van tevoren|ervoor|voor|przed|wcześniej|önce|до))|(?<!\p{L})(?:(?:the |a |one )?(?:day|evening|night) before|am (?:tag|abend) (?:vor|davor|zuvor)\p{L}{0,3}|(?:einen|1) tag (?:vor|davor|zuvor)\p{L}{0,3}|am vortag|am vorabend|(?:un|1|el) día antes|la víspera|(?:la )?noche anterior|(?:la )?veille|(?:un|1) jour avant|(?:um|1|no) dia antes|na véspera|(?:un|1|il) giorno prima|la sera prima|(?:(?:de|een|1) )?(?:dag|avond) (?:ervoor|van tevoren|vooraf)|(?:de|een|1) (?:dag|avond) voor|(?:1 )?dzień (?:przed|wcześniej)|(?:bir|1) gün önce|за (?:1 |один )?день|накануне|en dag (?:innan|före)|dagen (?:innan|före)|напередодні|due (?:the next day|tomorrow)|morgen fällig|(?:vence|para) mañana|pour (?:le len)?demain|(?:vence|para) amanhã|per domani|voor morgen|na jutro|на завтра|sehari sebelum\p{L}{0,3}|trước (?:một|1) ngày)(?!\p{L})|前日|前一天|提前一天|하루 ?전|전날|एक दिन पहले|قبل\p{L}{0,3} ?بيوم|قبل يوم/iu;
const reminds =
  /remind|erinner|recordatori|recuerd|avis|rappel|lembr|promemoria|ricord|herinner|przypom|hatırlat|напомин|提醒|リマインド|通知|알림|알려|याद|تذكير|يذكر|ping|notif|posts?|sends?/iu;
