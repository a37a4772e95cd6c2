import { settings } from './settings.js';

/** A list with the first entries of its settings, which belong to nobody. */
export function newList({ fields = [], first = [] } = {}) {
  const list = { last: 0, entries: {} };
  for (const one of first) {
    const values = Object.fromEntries([one].flat().map((value, at) => [fields[at], value]));
    addEntry(list, { values, userId: '' });
  }
  return list;
}

/** Adds an entry, counted on from the last one. */
export function addEntry(list, { values, userId }) {
  list.last += 1;
  list.entries[list.last] = { number: list.last, values, userId };
  return list.entries[list.last];
}

/** Removes an entry if somebody may: it is theirs, or they are moderators. */
export function removeEntry(list, number, { userId, isStaff }) {
  const entry = Object.hasOwn(list.entries, number) ? list.entries[number] : undefined;
  if (!entry || (entry.userId !== userId && !isStaff)) return false;
  delete list.entries[number];
  return true;
}

/** Takes the first entry that is not done off the list; undefined if there is none. */
export function takeFirst(list) {
  const first = sorted(list).find(({ isDone }) => !isDone);
  if (first) delete list.entries[first.number];
  return first;
}

/** Marks an entry as done, and returns it. */
export function finishEntry(list, number) {
  const entry = Object.hasOwn(list.entries, number) ? list.entries[number] : undefined;
  if (entry) entry.isDone = true;
  return entry;
}

/** What a list shows: what is not done first, or that alone, narrowed to what has some words. */
export function shown({ isOpen }, list, words) {
  const entries = words === null ? sorted(list) : found(list, words);
  const open = entries.filter(({ isDone }) => !isDone);
  return isOpen ? open : [...open, ...entries.filter(({ isDone }) => isDone)];
}

/** An entry by chance, of those that are not done. */
export function oneOf(list, chance = Math.random) {
  const open = Object.values(list.entries).filter(({ isDone }) => !isDone);
  return open[Math.floor(chance() * open.length)];
}

/** One of them that was not posted since all were. */
export function takeTurn(list, chance = Math.random) {
  const open = Object.values(list.entries).filter(({ isDone }) => !isDone);
  const left = open.filter(({ wasPosted }) => !wasPosted);
  if (left.length === 0) for (const entry of open) delete entry.wasPosted;
  const entries = left.length === 0 ? open : left;
  const entry = entries[Math.floor(chance() * entries.length)];
  if (entry) entry.wasPosted = true;
  return entry;
}

/** The entries by their dates, if they have any, otherwise as they came. */
export function sorted(list) {
  return Object.values(list.entries).sort(
    (a, b) => dateIn(a.values) - dateIn(b.values) || a.number - b.number,
  );
}

export function found(list, words) {
  const wanted = words.toLowerCase();
  return sorted(list).filter(({ values }) =>
    Object.values(values).some((value) => value.toLowerCase().includes(wanted)),
  );
}

export const never = 8.64e15;

/** The day that stands in an entry, or `never`. Without a year it is the next such day, in a field of days. */
export function dateIn(values, now = new Date()) {
  for (const [field, value] of Object.entries(values)) {
    const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(value);
    const local = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(value);
    const short = ofDays.test(field) ? /^(\d{1,2})[./-](\d{1,2})\.?$/.exec(value) : undefined;
    const named = ofDays.test(field) ? namedDay(value) : undefined;
    if (iso) return Date.UTC(iso[1], iso[2] - 1, iso[3]);
    if (local) return Date.UTC(local[3], local[2] - 1, local[1]);
    if (short) return nextDay(short[1], short[2] - 1, now);
    if (named?.year) return Date.UTC(named.year, named.month, named.day);
    if (named) return nextDay(named.day, named.month, now);
  }
  return never;
}

/** "12 december", "12. Dezember 2030", "March 3": in the language of the bot, and in English. */
function namedDay(value) {
  const found =
    /^(?<day>\d{1,2})\.?\s(?:de\s)?(?<name>\p{L}{3,12})\.?(?:,?\s(?:de\s)?(?<year>\d{4}))?$/u.exec(
      value,
    ) ?? /^(?<name>\p{L}{3,12})\.?\s(?<day>\d{1,2})(?:,?\s(?<year>\d{4}))?$/u.exec(value);
  if (!found) return undefined;
  const { day, name, year } = found.groups;
  const month = monthNames.findIndex((names) =>
    names.some((one) => one.startsWith(name.toLowerCase())),
  );
  return month < 0 ? undefined : { day, month, year };
}

const monthNames = Array.from({ length: 12 }, (_none, month) =>
  [settings.language, 'en'].flatMap((language) =>
    // With a day, some languages have another form of the name.
    [{ month: 'long' }, { month: 'long', day: 'numeric' }].map((style) => {
      const parts = new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' });
      const named = parts.formatToParts(Date.UTC(2030, month, 1));
      return named.find(({ type }) => type === 'month').value.toLowerCase();
    }),
  ),
);

function nextDay(day, month, now) {
  const year = now.getFullYear();
  const at = Date.UTC(year, month, day);
  return at < dayOf(now, 0) ? Date.UTC(year + 1, month, day) : at;
}

/** Midnight of a day so many days from now, as dates of entries have it. */
function dayOf(now, days) {
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() + days);
}

/** Those entries whose day is so many days away. */
export function dueIn(entries, days, now = new Date()) {
  return entries.filter(({ values }) => dateIn(values, now) === dayOf(now, days));
}

const ofDays =
  /dat|day|tag|fecha|día|jour|giorno|dia|dzień|tarih|gün|дат|день|deadline|due|日|날짜|दिन|तारीख|تاريخ/iu;
