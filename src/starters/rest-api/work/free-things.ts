import type { PlanRoute } from '../../../contracts/job/plan.ts';
import { refersTo } from '../effects/read-effects.ts';
import { isFreePath } from './free-work.ts';
import { fieldsOf, type Work, type WorkInput } from './work.ts';

/** "GET /bikes/free?start=…&end=…": the bikes that no booking has between two times. */
export function freeThingsWork(
  { method, path }: PlanRoute,
  { routes, resources }: WorkInput,
): Work | undefined {
  const of = path.slice(0, path.lastIndexOf('/'));
  const name = of.slice(of.lastIndexOf('/') + 1);
  const isThing = resources.some((one) => one.name === name);
  if (method !== 'GET' || path.includes(':') || !isFreePath(path) || !isThing) return undefined;
  const added = routes.filter((route) => route.method === 'POST' && !route.path.includes(':'));
  for (const { path: bookings } of added.filter((route) => route.path !== of)) {
    const fields = fieldsOf(bookings, resources);
    const by = fields.find(({ label, type }) => type === 'text' && refersTo(label, name));
    const dates = fields.filter(({ type }) => type === 'date');
    const times = fields.filter(({ type }) => type === 'time');
    const [from, to] = times.length > 1 ? times : dates.length > 1 ? dates : [];
    if (by === undefined || from === undefined || to === undefined) continue;
    const names = fieldsOf(of, resources).filter(({ type }) => type === 'text');
    return {
      does: 'freeThings',
      of,
      bookings,
      by: by.name,
      names: names.slice(0, 1).map((field) => field.name),
      from: from.name,
      to: to.name,
      ...(from.type === 'time' && dates[0] !== undefined && { day: dates[0].name }),
    };
  }
  return undefined;
}
