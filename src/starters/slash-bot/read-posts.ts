import { readChannels, readSayings } from '../shared/read-server-words.ts';

/** What the bot says by itself, each time its clock comes round. */
export interface Post {
  readonly text: string;
  /** As in `#general`; empty for the system channel of the server. */
  readonly channel: string;
  /** `HH:MM` */
  readonly at: string;
  /** Days of the week, from 0 for Sunday. */
  readonly days: readonly number[];
}

/**
 * What a request wants to be posted at fixed times.
 *
 * @example
 * readPosts("posts 'Stand-up!' in #dev every weekday at 9:30");
 * // [{ text: 'Stand-up!', channel: '#dev', at: '09:30', days: [1, 2, 3, 4, 5] }]
 */
export function readPosts(text: string): readonly Post[] {
  const head = text.slice(0, 4000);
  if (!repeats.test(head)) return [];
  return readSayings(head)
    .filter(
      ({ at }) =>
        !/\/[\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}_-]{1,32}[^/]{0,60}$/u.test(
          head.slice(Math.max(at - 90, 0), at),
        ),
    )
    .flatMap(({ text: said, at }) => {
      const around = head
        .slice(Math.max(at - 120, 0), at + said.length + 120)
        .replace(said, ' ')
        .replace(intervals, ' ');
      const time = timeIn(around);
      if (time === undefined) return [];
      const channel = readChannels(around)[0] ?? readChannels(head)[0] ?? '';
      return [{ text: said, channel, at: time, days: daysIn(around) }];
    })
    .slice(0, 20);
}

/** "Every 24 h" is no time of day. */
const intervals =
  /(?<!\p{L})(?:every|each|cada|alle|jede[nrs]?|toutes les|ogni|co|her|кажд\p{L}{1,3})\s\d{1,3}\s?(?:h|hours?|hrs?|std|stunden|horas|heures|ore|godzin\p{L}?|saat\p{L}*|час\p{L}*|min\p{L}*)(?!\p{L})/giu;
const repeats =
  /(?<!\p{L})(?:every|each|daily|weekly|weekdays?|mornings?|jede[nrs]?|täglich|werktags|wochentags|montags|cada|todos los|todas las|todo dia|todos os|toda|chaque|tous les|ogni|tutti i|codziennie|każd\p{L}+|co|her|кажд\p{L}+|ежедневно|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)(?!\p{L})|毎日|毎朝|每天|매일/iu;

function timeIn(text: string): string | undefined {
  const {
    hour = '',
    minute = '00',
    half = '',
  } = /(?<![\d:.#])(?<hour>\d{1,2}):(?<minute>\d{2})\s?(?<half>am|pm)?(?![\d\p{L}:%])/iu.exec(text)
    ?.groups ??
  /(?<![\d:.#])(?<hour>\d{1,2})(?:[:.h](?<minute>\d{2}))?\s?(?<half>am|pm|uhr|h|時|点|시)?(?![\d\p{L}:%])/iu.exec(
    text,
  )?.groups ??
  {};
  const isPlain = minute === '00' && half === '' && !/\d[:.h]00/iu.test(text);
  if (
    hour === '' ||
    (isPlain && !/(?<!\p{L})(?:at|um|às|as|a las|à|alle|o|в|saat)\s\d/iu.test(text))
  )
    return undefined;
  const hours = (Number(hour) % (/[ap]m/iu.test(half) ? 12 : 24)) + (/pm/iu.test(half) ? 12 : 0);
  return Number(hour) <= 24 && Number(minute) < 60
    ? `${String(hours).padStart(2, '0')}:${minute}`
    : undefined;
}

function daysIn(text: string): readonly number[] {
  if (
    /weekdays?|work ?days?|werktag|wochentags|laborables|días de semana|dias úteis|jours ouvrés|giorni feriali|dni robocze|будн/iu.test(
      text,
    )
  )
    return [1, 2, 3, 4, 5];
  if (/weekends?|wochenende|fin(?:es)? de semana|fins de semana|выходн/iu.test(text)) return [0, 6];
  const named = dayNames.flatMap((names, day) => (names.test(text) ? [day] : []));
  return named.length > 0 ? named : [0, 1, 2, 3, 4, 5, 6];
}

const day = (names: string): RegExp => new RegExp(`(?<!\\p{L})(?:${names})(?!\\p{L})`, 'iu');
const dayNames = [
  day('sundays?|sonntags?|domingos?|dimanches?|domenica|niedziel[aęe]|воскресень[ея]'),
  day(
    'mondays?|montags?|lunes|segundas?(?:-feiras?)?|lundis?|lunedì|poniedział\\p{L}+|понедельник\\p{L}*',
  ),
  day(
    'tuesdays?|dienstags?|martes|terças?(?:-feiras?)?|mardis?|martedì|wtor\\p{L}+|вторник\\p{L}*',
  ),
  day(
    'wednesdays?|mittwochs?|miércoles|quartas?(?:-feiras?)?|mercredis?|mercoledì|środ\\p{L}+|сред[уаы]',
  ),
  day(
    'thursdays?|donnerstags?|jueves|quintas?(?:-feiras?)?|jeudis?|giovedì|czwart\\p{L}+|четверг\\p{L}*',
  ),
  day(
    'fridays?|freitags?|viernes|sextas?(?:-feiras?)?|vendredis?|venerdì|piąt\\p{L}+|пятниц\\p{L}+',
  ),
  day('saturdays?|samstags?|sábados?|samedis?|sabato|sobot\\p{L}+|суббот\\p{L}+'),
];
