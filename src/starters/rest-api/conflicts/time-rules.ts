import type { ResourceField } from '../../../contracts/job/resource.ts';
import { fold } from '../../shared/fold.ts';
import { slotMinutes } from '../work/slots.ts';
import type { Rule } from './rule.ts';

/** What a request says of when and how long things are: "slots of 45 minutes", "9 to 20", "at least 1 hour". */
export function timeRules(text: string, fields: readonly ResourceField[]): readonly Rule[] {
  const days = fields.filter(({ type }) => type === 'date');
  const times = fields.filter(({ type }) => type === 'time');
  const [day] = days;
  const [time] = times;
  const minutes = slotMinutes(text);
  if (times.length === 1 && time !== undefined && day !== undefined && minutes !== undefined) {
    // Of whom it is says less than with whom: the doctor, not the patient.
    const choices = fields.filter(({ oneOf, label }) =>
      oneOf === undefined ? false : !isState.test(fold(label)),
    );
    const choice =
      choices.find(({ oneOf = [] }) => oneOf.length > 0) ??
      choices[0] ??
      fields.find(({ oneOf, label }) => oneOf !== undefined && resources.test(fold(label)));
    const same = [choice, day].flatMap((field) => field?.name ?? []);
    const until = time.max === undefined ? {} : { until: time.max };
    return [{ check: 'spaced', same, time: time.name, minutes, ...until, status: 409 }];
  }
  const [from, to] = times.length > 1 ? times : days.length > 1 ? days : [];
  if (from === undefined || to === undefined) return [];
  return [...hoursOf(text, from, to), ...lengthOf(text, from, to)];
}

const isState =
  /^(?:status|state|estado|etat|stato|stan|zustand|situacao|durum|статус|type|typ|tipo|service|servicio|kategori|categor)/iu;

/** What can be taken once at a time; a service can be had by several. */
const resources =
  /^(?:room|car|table|desk|court|boat|bike|chair|seat|barber|stylist|doctor|teacher|trainer|coach|therapist|employee|staff|master|field|machine|raum|zimmer|platz|boot|auto|tisch|arzt|lehrer|trainer|mitarbeiter|sala|salle|mesa|cancha|pista|barbero|peluquer|medic|doctor|profesor|coche|terrain|chambre|medecin|coiffeur|quadra|campo|tavolo|barbiere|stolik|lekarz|pokoj|fryzjer|kamer|baan|kapper|мастер|врач|зал|комната|стол|masa|oda|doktor|berber)/iu;

/** "only 9 to 20", of days with a time. */
function hoursOf(text: string, from: ResourceField, to: ResourceField): readonly Rule[] {
  if (from.type !== 'date') return [];
  const { open = '', close = '' } =
    hours.exec(fold(text.slice(0, 4000)).toLowerCase())?.groups ?? {};
  const [least, most] = [Number(open), Number(close)];
  return open !== '' && least < most && most <= 24
    ? [{ check: 'hours', from: from.name, to: to.name, open: least, close: most, status: 400 }]
    : [];
}

const hours =
  /(?<![\d:.])(?<open>\d{1,2})(?::00)?\s?(?:uhr|h|am)?\s?(?:-|–|to|bis|a|to|until|às|as|et|y|alle|tot|do|до)\s?(?<close>\d{1,2})(?::00)?\s?(?:uhr|h(?!\p{L})|o'clock|heures|horas|ore|uur|час\p{L}{0,2}|godz)/u;

/** "at least 1 hour" */
function lengthOf(text: string, from: ResourceField, to: ResourceField): readonly Rule[] {
  const { n = '', unit = '' } = least.exec(fold(text.slice(0, 4000)).toLowerCase())?.groups ?? {};
  const minutes = Number(n) * (/^min|^мин/u.test(unit) ? 1 : 60);
  return minutes > 0
    ? [{ check: 'length', from: from.name, to: to.name, minutes, status: 400 }]
    : [];
}

const least =
  /(?<!\p{L})(?:at least|minimum(?: of)?|min\.?|mind\.?|mindestens|minimo(?: de)?|al menos|au moins|pelo menos|almeno|minstens|co najmniej|минимум|не менее)\s(?<n>\d{1,3})\s?(?<unit>min\p{L}{0,5}|h(?:ours?)?|stunden?|std|horas?|heures?|or[ae]|uur|godz\p{L}{0,4}|час\p{L}{0,2}|мин\p{L}{0,3})(?!\p{L})/u;
