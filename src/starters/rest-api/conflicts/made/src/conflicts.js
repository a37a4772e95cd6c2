import { settings } from './settings.js';
import { t } from './texts.js';

/**
 * Refuses a thing that does not go together with others of its collection, by the rules in
 * `src/settings.js`. In `at`, `open` gives the collection of a path, `params` are those of the request's address,
 * and `before` is the thing as it was.
 */
export function refuseConflicts(name, thing, others, at) {
  for (const rule of settings.rules?.[name] ?? []) {
    const conflict = conflictOf(rule, thing, others, at);
    if (conflict) throw conflict;
  }
}

/** What a rule has against a thing, as an error with a status; undefined if nothing. */
export function conflictOf(rule, thing, others, at) {
  const isOver = (other) => (rule.unless ?? []).some(({ field, value }) => other[field] === value);
  const counted = others.filter((other) => !isOver(other));
  const problem = checks[rule.check](rule, thing, counted, at);
  return problem
    ? Object.assign(new Error(rule.message ?? problem), { status: rule.status })
    : undefined;
}

const checks = {
  /** No two have the same in all of these fields. */
  together({ fields }, thing, others) {
    const isSame = (other) => fields.every((field) => alike(other[field], thing[field]));
    return others.some(isSame) && t('{x} is taken already.', { x: fields.join(', ') });
  },

  /** What it names is there: the stylist of an appointment. */
  known({ field, of }, thing, _others, { open }) {
    const named = thing[field];
    const isThere = open(of)
      .list()
      .some((one) => Object.values(one).some((value) => alike(String(value), String(named))));
    return (
      named !== undefined &&
      !isThere &&
      t('There is no {x} {y}.', { x: field, y: JSON.stringify(String(named).slice(0, 60)) })
    );
  },

  /** At most so many have the same in a field, or in several; a field may say how many each is. */
  limit({ field, same = [field], amount, most, isWho }, thing, others) {
    const countOf = (one) => Number(one[amount] ?? 1);
    const count = others
      .filter((other) => same.every((name) => alike(other[name], thing[name])))
      .reduce((sum, other) => sum + countOf(other), 0);
    if (count + countOf(thing) <= most) return false;
    return isWho
      ? t('At most {x} in that time.', { x: most })
      : t('There are {x} already: {y} is full.', { x: count, y: thing[field] });
  },

  /** At most so many below one thing, which has the number in a field. */
  capacity({ field, parent }, _thing, others, { open, params }) {
    const [id] = Object.values(params);
    const owner = open(parent).read(id);
    if (owner === undefined)
      throw Object.assign(new Error(t('There is no such thing.')), { status: 404 });
    return others.length >= Number(owner[field]) && t('It is full.');
  },

  /** The end is after the beginning. */
  order({ from, to }, thing) {
    return thing[from] >= thing[to] && t('{x} must be after {y}.', { x: to, y: from });
  },

  /** Each lasts so many minutes: no other begins in them, and all end before we close. */
  spaced({ same, time, minutes: usual, until, lasts }, thing, others, { open } = {}) {
    const start = minutesOf(thing[time]);
    const lastsOf = (one) => lengthOf(one, lasts, open) ?? usual;
    const minutes = lastsOf(thing);
    if (until !== undefined && start + minutes > until * 60) {
      return t('It takes {x} minutes: that is too late.', { x: minutes });
    }
    const isMet = (other) =>
      same.every((field) => alike(other[field], thing[field])) &&
      minutesOf(other[time]) < start + minutes &&
      start < minutesOf(other[time]) + lastsOf(other);
    return (
      others.some(isMet) && t('It overlaps another one: each takes {x} minutes.', { x: minutes })
    );
  },

  /** From a time of a day to another, while we are open. */
  hours({ from, to, open, close }, thing) {
    const [start, end] = [hourOf(thing[from]), hourOf(thing[to])];
    const isOpen = start >= open && end <= close && start < close;
    const isSameDay = String(thing[from]).slice(0, 10) === String(thing[to]).slice(0, 10);
    return (
      !(isOpen && isSameDay) &&
      t('That must be between {x}:00 and {y}:00 of one day.', { x: open, y: close })
    );
  },

  /** On a day of the week on which we are open; 0 is Sunday. */
  weekdays({ field, days }, thing) {
    const day = new Date(String(thing[field]).slice(0, 10)).getUTCDay();
    return !days.includes(day) && t('That day of the week is closed.');
  },

  /** Not before today; what was kept before may stay. */
  future({ field }, thing, _others, { before } = {}, now = Date.now()) {
    const dayAt = (time) => new Date(time).toISOString().slice(0, 10);
    const day = String(thing[field] ?? '9').slice(0, 10);
    const isKept = before !== undefined && String(before[field]).slice(0, 10) === day;
    return (
      !isKept &&
      day < dayAt(now) &&
      t('{x} must be after {y}.', { x: field, y: dayAt(now - 86_400_000) })
    );
  },

  /** While we are open: `hours` have days of the week, and minutes from midnight. */
  open({ day, time, until, minutes = 0, lasts, hours }, thing, _others, { open } = {}) {
    const weekday = new Date(String(thing[day]).slice(0, 10)).getUTCDay();
    const today = hours.filter(({ days }) => days.includes(weekday));
    if (today.length === 0) return t('That day of the week is closed.');
    const start = minutesOf(thing[time]);
    const end =
      until === undefined
        ? start + (lengthOf(thing, lasts, open) ?? minutes)
        : minutesOf(thing[until]);
    const begins = today.filter(({ from, to }) => start >= from && start < to);
    if (begins.some(({ to }) => end <= to)) return false;
    if (begins.length > 0 && until === undefined)
      return t('It takes {x} minutes: that is too late.', { x: end - start });
    const said = today.map(({ from, to }) =>
      t('a time from {x} to {y}', { x: clockOf(from), y: clockOf(to) }),
    );
    return t('{x} must be {y}.', { x: time, y: said.join(' / ') });
  },

  /** At most so many of one person in a day, a week or a month. */
  quota({ by, day, most, per }, thing, others) {
    const time = periodOf(thing[day], per);
    const own = others.filter(
      (other) => alike(other[by], thing[by]) && periodOf(other[day], per) === time,
    );
    return own.length >= most && t('At most {x} in that time.', { x: most });
  },

  /** Short enough. */
  longest({ from, to, minutes }, thing) {
    const lasts = (timeOf(thing[to]) - timeOf(thing[from])) / 60_000;
    return lasts > minutes && t('It may last at most {x} minutes.', { x: minutes });
  },

  /** Long enough. */
  length({ from, to, minutes }, thing) {
    const lasts = (timeOf(thing[to]) - timeOf(thing[from])) / 60_000;
    return lasts < minutes && t('That must be at least {x} minutes.', { x: minutes });
  },

  /** Two with the same in some fields do not overlap; one may begin when the other ends. */
  overlap({ same, from, to }, thing, others) {
    const isMet = (other) =>
      same.every((field) => alike(other[field], thing[field])) &&
      other[from] < thing[to] &&
      thing[from] < other[to];
    return others.some(isMet) && t('It overlaps another one.');
  },
};

function minutesOf(time) {
  const [hours, minutes] = String(time).split(':').map(Number);
  return hours * 60 + minutes;
}

/** How long one takes, by what it is of: the minutes of a service. */
function lengthOf(thing, lasts, open) {
  if (lasts === undefined) return undefined;
  const names = (one) => Object.values(one).filter((value) => typeof value !== 'object');
  const service = open(lasts.of)
    .list()
    .find((one) => names(one).some((value) => alike(String(value), String(thing[lasts.by]))));
  return Number(service?.[lasts.field]) || undefined;
}

const clockOf = (minutes) =>
  [Math.trunc(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** The day, the Monday of its week or its month. */
function periodOf(value, per) {
  const day = String(value).slice(0, 10);
  if (per !== 'week') return day.slice(0, per === 'month' ? 7 : 10);
  const date = new Date(day);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toJSON();
}

/** The hour of "2026-05-31T14:30"; a day alone begins at 0. */
function hourOf(date) {
  return minutesOf(String(date).slice(11, 16) || '0:00') / 60;
}

/** A day with a time, or a time alone. */
function timeOf(value) {
  const text = String(value);
  return text.includes('-') ? Date.parse(text) : minutesOf(text) * 60_000;
}

/** Texts are the same in small and in large letters. */
function alike(one, other) {
  const plain = (value) => (typeof value === 'string' ? value.trim().toLowerCase() : value);
  return one !== undefined && plain(one) === plain(other);
}
