import { problemsWith } from './fields.js';
import { polls } from './polls.js';
import { reports } from './reports.js';
import { settings } from './settings.js';
import { signUps } from './sign-ups.js';
import { dayAfter, termOf } from './stamps.js';
import { t } from './texts.js';

/**
 * Does what a route does besides keeping things, as its entry `work` in `src/settings.js` says. `open` gives
 * the collection of a path; `request` has `params`, `query`, `body`, `headers` and `address`.
 */
export function doWork(work, open, request) {
  return { ...changes, ...reports, ...polls, ...signUps }[work.does](work, open, request);
}

const changes = {
  /** Adds to a number, or takes from it; never below `least`. `log` names where each time is kept. */
  step(work, open, { params, body }) {
    const { items, thing } = thingOf(work, open, params, body);
    const amount = amountIn(work, body);
    const before = Number(thing[work.field] ?? 0);
    const after = before + work.by * amount;
    if (after < (work.least ?? -Infinity)) {
      throw refusal(work.status, t('There are only {x}.', { x: before }));
    }
    if (work.log !== undefined) {
      const { id, name } = thing;
      const change = { of: id, ...(name && { name }), change: after - before, left: after };
      open(work.log).create({ ...body, ...change, at: new Date().toISOString() });
    }
    return [200, items.change(thing.id, { [work.field]: after })];
  },

  /** Sets a field, once: a second time is refused. */
  set({ field, value, status, ...work }, open, { params }) {
    const { items, thing } = thingOf(work, open, params);
    if (thing[field] === value) {
      throw refusal(status, t('It is so already: {x} is {y}.', { x: field, y: value }));
    }
    refuseLate(work, thing, status);
    return [200, items.change(thing.id, { [field]: value })];
  },

  /** Makes a loan last longer, by the term of its kind; at most so many times, and not when it is over. */
  renew({ field, days, most, status, ...work }, open, { params }) {
    const { items, thing } = thingOf(work, open, params);
    const { renewals = 0 } = thing;
    if (renewals >= (most ?? Infinity)) {
      throw refusal(status, t('It is so already: {x} is {y}.', { x: 'renewals', y: renewals }));
    }
    if (thing.status !== undefined) {
      throw refusal(status, t('It is so already: {x} is {y}.', { x: 'status', y: thing.status }));
    }
    const { inDaysBy, inDays = days } = settings.fields[work.of]?.[field] ?? {};
    const term = inDaysBy === undefined ? inDays : termOf(inDaysBy, thing);
    const next = dayAfter(new Date(thing[field]), term);
    return [200, items.change(thing.id, { [field]: next, renewals: renewals + 1 })];
  },

  /** Gives a field the value in the body. */
  assign({ field, ...work }, open, { params, body }) {
    const { items, thing } = thingOf(work, open, params);
    const change = { [field]: Object.hasOwn(body, field) ? body[field] : Object.values(body)[0] };
    const problems = problemsWith(work.of, change, { isChange: true });
    if (problems.length > 0) throw refusal(400, problems.join(' '));
    return [200, items.change(thing.id, change)];
  },

  /** Turns yes to no, and no to yes. */
  flip({ field, ...work }, open, { params }) {
    const { items, thing } = thingOf(work, open, params);
    return [200, items.change(thing.id, { [field]: thing[field] !== true })];
  },
};

/** What can be done only until so many hours before a thing begins, in the time of this computer. */
export function refuseLate({ hoursBefore, day, time }, thing, status, now = Date.now()) {
  if (hoursBefore === undefined) return;
  const start = Date.parse(String(thing[day]).slice(0, 10) + 'T' + (thing[time] ?? '00:00'));
  if (start - now < hoursBefore * 3_600_000) {
    throw refusal(
      status,
      t('It is too late for that: until {x} hours before.', { x: hoursBefore }),
    );
  }
}

/** The amount that the body names, by any of its names; 1 if it names none. */
function amountIn({ amounts }, body) {
  const name = amounts.find((one) => Object.hasOwn(body, one));
  const amount = name === undefined ? 1 : body[name];
  if (!Number.isFinite(amount) || amount <= 0) {
    throw refusal(400, t('{x} must be a number above 0.', { x: name ?? amounts[0] }));
  }
  return amount;
}

/** The thing that the path names, or else the body: by its id or one of its names. */
function thingOf({ of, key, param, names = [] }, open, params, body = {}) {
  const items = open(of);
  const keys = ['id', ...names];
  const named = keys.find((one) => Object.hasOwn(body, one));
  if (param === '' && named === undefined)
    throw refusal(400, t('Say which: {x}.', { x: keys.join(', ') }));
  const [own, wanted] = param === '' ? [named, String(body[named])] : [key, params[param]];
  const thing = items.list().find((item) => String(item[own]) === wanted);
  if (thing === undefined) throw refusal(404, t('There is no such thing.'));
  return { items, thing };
}

function refusal(status, message) {
  return Object.assign(new Error(message), { status });
}
