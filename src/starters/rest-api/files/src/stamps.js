import { settings } from './settings.js';

/** The fields of a new thing, with what it has from the start: when it came, its first status, false. */
export function stamped(collection, given, now = new Date()) {
  const fields = settings.fields[collection] ?? {};
  const begun = Object.entries(fields).flatMap(([name, { starts }]) => {
    if (starts === undefined || Object.hasOwn(given, name)) return [];
    return [[name, starts === 'now' ? now.toISOString() : starts]];
  });
  return { ...given, ...Object.fromEntries(begun) };
}
