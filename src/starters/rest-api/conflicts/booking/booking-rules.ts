import type { ResourceField } from '../../../../contracts/job/resource.ts';
import { fold } from '../../../shared/fold.ts';
import { heads } from '../../effects/read-effects.ts';
import { slotMinutes } from '../../work/slots.ts';
import type { Rule } from '../rule.ts';
import { longestIn, quotaIn } from './booking-limits.ts';
import { openingHours } from './opening-hours.ts';
import { placesIn } from './places.ts';
import { whoIn } from './who.ts';

/**
 * What a request says of when and how often people book: opening hours, how long, how many in a week; and
 * that one of several places is booked once at a time.
 *
 * @example
 * bookingRules('at most two bookings per week', fields);
 * // [{ check: 'quota', by: 'name', day: 'date', most: 2, per: 'week', status: 409 }]
 */
export function bookingRules(text: string, fields: readonly ResourceField[]): readonly Rule[] {
  const day = fields.find(({ type }) => type === 'date');
  const [time, until] = fields.filter(({ type }) => type === 'time');
  if (day === undefined || time === undefined) return [];
  const hours = openingHours(text);
  const minutes = slotMinutes(text);
  const ends =
    until !== undefined ? { until: until.name } : minutes !== undefined ? { minutes } : undefined;
  const quota = quotaIn(text);
  const by = whoIn(fields);
  const longest = longestIn(text);
  return [
    ...(hours.length === 0
      ? []
      : [
          {
            check: 'open',
            day: day.name,
            time: time.name,
            ...ends,
            hours,
            status: 400,
          } as const,
        ]),
    ...(quota === undefined || by === undefined
      ? []
      : [{ check: 'quota', by: by.name, day: day.name, ...quota, status: 409 } as const]),
    ...(longest === undefined || until === undefined
      ? []
      : [
          {
            check: 'longest',
            from: time.name,
            to: until.name,
            minutes: longest,
            status: 400,
          } as const,
        ]),
    ...seatRules(text, fields, { day: day.name, time: time.name }),
    ...placeRules(text, fields, { day: day.name, time: time.name, until: until?.name, minutes }),
  ];
}

/** "at most 40 people per shift", "max 50 guests per evening" */
function seatRules(
  text: string,
  fields: readonly ResourceField[],
  { day, time }: { readonly day: string; readonly time: string },
): readonly Rule[] {
  const { n, unit = '' } = seats.exec(fold(text.slice(0, 4000)).toLowerCase())?.groups ?? {};
  const amount = fields.find(({ type, label }) => type === 'integer' && heads.test(fold(label)));
  if (n === undefined || amount === undefined) return [];
  const same = wholeDays.test(unit) ? [day] : [day, time];
  const field = same.at(-1) ?? day;
  return [{ check: 'limit', field, same, amount: amount.name, most: Number(n), status: 409 }];
}

const seats =
  /(?<![\d.,:])(?<n>\d{1,4})\s(?:people|persons?|guests?|seats|places|covers|personas?|comensales|plazas|cubiertos|personnes|couverts|personen|gaste|platze|pessoas|lugares|persone|posti|coperti|gasten|plaatsen|osob|miejsc|kisi|человек|мест|гостей)\s(?:per|por|pro|par|a|al|na|в|за|на|op|ogni|each|cada|je)\s(?:\p{L}{1,4}\s)?(?<unit>\p{L}{3,12})/u;
const wholeDays =
  /^(?:day|evening|night|tag|abend|dia|noche|jour|soir|noite|giorno|sera|dag|avond|dzien|wieczor|gun|aksam|день|вечер)/u;

/** One of several courts is taken by one at a time. */
function placeRules(
  text: string,
  fields: readonly ResourceField[],
  {
    day,
    time,
    until,
    minutes,
  }: {
    readonly day: string;
    readonly time: string;
    readonly until: string | undefined;
    readonly minutes: number | undefined;
  },
): readonly Rule[] {
  const places = placesIn(text);
  const place = fields.find(({ label }) => label === places?.label);
  if (place === undefined) return [];
  const same = [place.name, day];
  if (until !== undefined)
    return [
      { check: 'order', from: time, to: until, status: 400 },
      { check: 'overlap', same, from: time, to: until, status: 409 },
    ];
  const each = minutes ?? (hourly.test(text) ? 60 : undefined);
  return each === undefined
    ? [{ check: 'together', fields: [...same, time], status: 409 }]
    : [{ check: 'spaced', same, time, minutes: each, status: 409 }];
}

const hourly =
  /(?<!\p{L})(?:by the hour|hourly|in stunden|stundenweise|por horas?|à l['’]heure|all['’]ora|per uur|na godziny|saatlik|почасов\p{L}{1,3})(?!\p{L})|一小时|1時間|한 시간/iu;
