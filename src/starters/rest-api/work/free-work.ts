import type { PlanRoute } from '../../../contracts/job/plan.ts';
import { fold } from '../../shared/fold.ts';
import { isCustomer } from '../conflicts/booking/who.ts';
import { isOneAtOnce } from '../conflicts/clause-rules.ts';
import { isServices } from '../conflicts/read-conflicts.ts';
import { refersTo } from '../effects/read-effects.ts';
import { slotMinutes } from './slots.ts';
import { fieldsOf, type Work, type WorkInput } from './work.ts';

/** "GET /free?date=2026-05-31": the times of a day that nobody has booked. */
export function freeWork({ method, path }: PlanRoute, input: WorkInput): Work | undefined {
  const { routes, resources, text } = input;
  if (method !== 'GET' || path.includes(':') || !isFreePath(path)) return undefined;
  const added = routes
    .filter((route) => route.method === 'POST' && /^(?:\/[\w-]+)+$/.test(route.path))
    .map((route) => route.path);
  for (const of of added) {
    const fields = fieldsOf(of, resources);
    const day = fields.find(({ type }) => type === 'date');
    const times = fields.filter(({ type }) => type === 'time');
    const [time] = times;
    if (day === undefined || time === undefined) continue;
    const choice = fields.find(
      ({ oneOf, label }) => oneOf !== undefined && oneOf.length <= 12 && !isServices(label),
    );
    // Of a barber who is named with each booking, those times that are left.
    const named = fields.find(({ type, label }) => type === 'text' && isOneAtOnce(label));
    const place = fields.find(
      ({ type, label, min, max = 99 }) =>
        type === 'integer' && min === 1 && max <= 24 && !heads.test(fold(label)),
    );
    // Of a barber, whom a booking names, the others are free.
    const whose = resources.find(
      ({ name }) =>
        !of.endsWith(`/${name}`) &&
        !isServices(name) &&
        fields.some(
          ({ label, type }) => type === 'text' && refersTo(label, name) && !isCustomer(label),
        ),
    );
    const by = whose && fields.find(({ label }) => refersTo(label, whose.name));
    return {
      does: 'free',
      of,
      day: day.name,
      time: time.name,
      ...(times[1] !== undefined && { until: times[1].name }),
      minutes: slotMinutes(text) ?? 60,
      from: time.min ?? 9,
      to: time.max ?? 18,
      ...(choice !== undefined
        ? { by: choice.name, values: choice.oneOf ?? [] }
        : by === undefined && place !== undefined
          ? {
              by: place.name,
              values: Array.from({ length: place.max ?? 1 }, (_one, index) => String(index + 1)),
            }
          : by === undefined || whose === undefined
            ? named && { by: named.name }
            : {
                by: by.name,
                whose: `/${whose.name}`,
                name: whose.fields.find(({ type }) => type === 'text')?.name ?? 'name',
              }),
    };
  }
  return undefined;
}

const heads =
  /guest|people|person|gaste|huesped|comensal|convive|pessoa|ospit|gosci|kisi|quantity|hour|stund|人|명|数/iu;

/** Whether the end of a path asks for what is free. */
export function isFreePath(path: string): boolean {
  return freeNames.test(fold(path.slice(path.lastIndexOf('/') + 1)).toLowerCase());
}

const freeNames =
  /^(?:free|available|availability|open-?slots|free-?(?:slots|times)|available-?(?:slots|times)|slots|frei|freie-?\w{0,12}|verfugbar\w{0,6}|verfuegbar\w{0,6}|libres?|disponibles?|disponibilidad|disponibilidade|disponiveis|disponibilites?|disponibil[ei]|disponibilita|turnos-?libres|horarios(?:-\w{2,12})?|creneaux(?:-\w{2,12})?|vrij|beschikbaar\w{0,5}|woln[ey](?:-\w{2,12})?|dostepn\w{1,5}|musait|bos(?:-\w{2,12})?|svobodno|svobodnye)$/u;
