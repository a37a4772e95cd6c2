import { languageOf } from '../../../workspace/text/language-of.ts';
import { readDate } from '../../page/reading/read-date.ts';

/**
 * What a command answers that says how far away a day is; Discord shows it in the language of who reads it.
 * Undefined where the words ask for none, or name no day with a year.
 *
 * @example
 * countdownIn(' shows how many days until the fair (May 9 2031)'); // '⏳ fair: <t:1936094400:D> (<t:1936094400:R>)'
 */
export function countdownIn(rest: string): string | undefined {
  const said = rest.slice(0, 200);
  const asked = counts.exec(said);
  const date = asked === null ? undefined : readDate(said, languageOf(rest) ?? 'en');
  if (asked === null || date?.year === undefined) return undefined;
  const { year, month, day, hour = 12, minute = 0 } = date;
  const time = Date.UTC(year, month - 1, day, hour, minute) / 1000;
  const [what = ''] = said.slice(asked.index + asked[0].length).split(ends, 1);
  const name = what.trim().replace(/^(?:to|our|the|den|dem|zum|zur)\s/iu, '');
  const label = name === '' || /\d/u.test(name) ? '' : `${name}: `;
  return `⏳ ${label}<t:${time}:D> (<t:${time}:R>)`;
}

const counts =
  /(?<!\p{L})(?:until|till|countdown (?:to|for)|days (?:to|left (?:until|till|to|before))|bis(?: zum| zur)?|faltan (?:\p{L}{1,6} ){0,2}para|hasta|avant|jusqu[’']?(?:à|au)|faltam (?:\p{L}{1,6} ){0,2}para|até|mancano (?:\p{L}{1,6} ){0,2}a(?:l|lla)?|fino a(?:l|lla)?|tot|do|kadar|до)(?!\p{L})|距离|まで|까지/iu;
const ends = /[(（,.;:]|\s(?:on|am|el|le|em|il|op|w|в)\s(?=\p{L}{0,10}\s?\d)|\d/u;
