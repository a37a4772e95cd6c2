import { readFile } from 'node:fs/promises';
import { readCsv } from './csv.js';
import { notify as send } from './notify.js';
import { settings } from './settings.js';
import { t } from './texts.js';

const day = 24 * 60 * 60 * 1000;

/**
 * Tells whose birthday is today, and whose in the next `days` of the settings. The file has a name and a
 * date in each row, as in `2000-05-31` or `05-31`; it is read anew in each run.
 */
export async function openJob({
  env = {},
  file = settings.file,
  days = settings.days,
  now = () => new Date(),
  notify = (text, signal) => send(text, { address: env.NOTIFY_URL, signal, mark: 'BIRTHDAY' }),
  log = console,
} = {}) {
  return {
    async run({ signal } = {}) {
      const text = await readFile(file, 'utf8');
      const people = (file.endsWith('.json') ? JSON.parse(text) : readCsv(text)).map(personOf);
      const lines = birthdays(people, now(), days);
      if (lines.length === 0) log.info('–');
      else await notify(lines.join('\n'), signal);
    },
  };
}

/** One line for each birthday of the days to come, the next first. */
export function birthdays(people, now, days) {
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return people
    .map((person) => ({ ...person, ...nextOf(person, today) }))
    .filter(({ left }) => left <= days)
    .toSorted((one, other) => one.left - other.left)
    .map(({ name, year, turns, left, at }) => {
      const x = year === undefined ? name : name + ' (' + turns + ')';
      if (left === 0) return t('Today is the birthday of {x}.', { x });
      return t('{day}: birthday of {x}.', { x, day: new Date(at).toISOString().slice(0, 10) });
    });
}

/** When it is next; a 29 February is on the 28th in years without one. */
function nextOf({ month, date, year }, today) {
  const first = new Date(today).getUTCFullYear();
  for (const now of [first, first + 1]) {
    const last = new Date(Date.UTC(now, month, 0)).getUTCDate();
    const at = Date.UTC(now, month - 1, Math.min(date, last));
    if (at >= today) return { at, left: (at - today) / day, turns: now - year };
  }
}

function personOf({ name, date: written }, index) {
  const found = /^(?:(\d{4})-)?(\d{1,2})-(\d{1,2})$/.exec(String(written).trim());
  const [year, month, date] = found?.slice(1).map((part) => part && Number(part)) ?? [];
  if (!name || !(month >= 1 && month <= 12 && date >= 1 && date <= 31))
    throw new Error(t('Row {x} needs a name, and a date such as 2000-05-31.', { x: index + 1 }));
  return { name, year, month, date };
}
