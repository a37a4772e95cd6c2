import { conflictOf } from './conflicts.js';
import { settings } from './settings.js';
import { t } from './texts.js';

/**
 * The times of a day at which something could be booked, for each court, room or person if there are
 * several: those against which no rule of the bookings has anything. `?service=` tells what is booked.
 */
export function freeSlots(work, open, { query }, today = new Date().toISOString().slice(0, 10)) {
  const day = query.get(work.day) ?? query.get('date') ?? query.get('day') ?? today;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) {
    throw Object.assign(
      new Error(t('{x} must be {y}.', { x: work.day, y: t('a date such as 2026-05-31') })),
      {
        status: 400,
      },
    );
  }
  const rules = rulesOf(work);
  const { lasts } = rules.find((rule) => rule.lasts !== undefined) ?? {};
  const service = lasts && { [lasts.by]: query.get(lasts.by) ?? query.get('service') ?? undefined };
  const slots = slotsOf({
    ...work,
    minutes: lasts ? stepOf(open(lasts.of).list(), lasts) : work.minutes,
  });
  const booked = open(work.of).list();
  const freeOf = (by) =>
    slots
      .map(({ from, to }) => ({
        [work.day]: day,
        [work.time]: clock(from),
        ...(work.until !== undefined && { [work.until]: clock(to) }),
        ...service,
        ...by,
      }))
      .filter((one) => !rules.some((rule) => conflictOf(rule, one, booked, { open, params: {} })))
      .map((one) => one[work.time]);
  if (work.by === undefined) return [200, { day, free: freeOf({}) }];
  const named = new Set([...booked.map((one) => one[work.by]), query.get(work.by)]);
  const values = work.values ?? [...named].filter(Boolean);
  const all = work.whose
    ? open(work.whose).list()
    : values.map((name) => ({ name: Number(name) || name }));
  if (all.length === 0 && !work.whose) return [200, { day, free: freeOf({}) }];
  const only = query.get(work.by);
  const things = all.filter((one) => !only || String(one[work.name ?? 'name']) === only);
  const groups = things.map(({ [work.name ?? 'name']: value }) => [
    value,
    freeOf({ [work.by]: value }),
  ]);
  return [200, { day, free: Object.fromEntries(groups) }];
}

const ofTimes = ['open', 'hours', 'weekdays', 'spaced', 'overlap', 'together'];

/** What is refused when somebody books; without a rule, a time is taken once. */
function rulesOf({ of, day, time, until, by, minutes }) {
  const rules = (settings.rules?.[of] ?? []).filter(({ check }) => ofTimes.includes(check));
  if (rules.some(({ check }) => ['spaced', 'overlap', 'together'].includes(check))) return rules;
  const same = [day, ...(by === undefined ? [] : [by])];
  const unless = [{ field: 'status', value: 'cancelled' }];
  return [
    ...rules,
    until === undefined
      ? { check: 'spaced', same, time, minutes, unless }
      : { check: 'overlap', same, from: time, to: until, unless },
  ];
}

/** Services of 45, 90 and 30 minutes begin every 15 minutes. */
function stepOf(services, { field }) {
  const divisor = (one, other) => (other === 0 ? one : divisor(other, one % other));
  const step = services.map((one) => Math.trunc(Number(one[field])) || 0).reduce(divisor, 0);
  return Math.max(step, 15);
}

/** From the first hour to the last, one after the other. */
function slotsOf({ from, to, minutes }) {
  const slots = [];
  for (let at = from * 60; at + minutes <= to * 60; at += minutes) {
    slots.push({ from: at, to: at + minutes });
  }
  return slots;
}

const clock = (minutes) =>
  String(Math.trunc(minutes / 60)).padStart(2, '0') + ':' + String(minutes % 60).padStart(2, '0');
