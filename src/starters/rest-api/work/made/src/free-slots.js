import { t } from './texts.js';
/** The times of a day that are not booked, for each court, room or person if there are several. */
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
  const booked = open(work.of)
    .list()
    .filter((item) => String(item[work.day]).slice(0, 10) === day);
  const all = slotsOf(work);
  const freeOf = (those) =>
    all
      .filter(
        ({ from, to }) =>
          !those.some((one) => from < endOf(one, work) && minutesOf(one[work.time]) < to),
      )
      .map(({ from }) => clock(from));
  if (work.by === undefined) return [200, { day, free: freeOf(booked) }];
  const things = work.values?.map((name) => ({ name })) ?? open(work.whose).list();
  const groups = things.map(({ id, [work.name ?? 'name']: value }) => [
    value,
    freeOf(booked.filter((item) => [value, id].includes(item[work.by]))),
  ]);
  return [200, { day, free: Object.fromEntries(groups) }];
}

/** From the first hour to the last, one after the other. */
function slotsOf({ from, to, minutes }) {
  const slots = [];
  for (let at = from * 60; at + minutes <= to * 60; at += minutes) {
    slots.push({ from: at, to: at + minutes });
  }
  return slots;
}

function endOf(item, { time, until, minutes }) {
  return until === undefined ? minutesOf(item[time]) + minutes : minutesOf(item[until]);
}

function minutesOf(time) {
  const [hours, minutes] = String(time).split(':').map(Number);
  return hours * 60 + minutes;
}

const clock = (minutes) =>
  String(Math.trunc(minutes / 60)).padStart(2, '0') + ':' + String(minutes % 60).padStart(2, '0');
