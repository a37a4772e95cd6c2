import { writeFile } from 'node:fs/promises';
import { writeCsv, writeExcelCsv } from './csv.js';
import { UsageError } from './main.js';
import { place } from './place.js';
import { planned } from './planned.js';
import { settings } from './settings.js';
import { openStore } from './store.js';
import { dayOf, shownTime, spent, weekStart } from './times.js';

const { rate, rates = {}, currency } = settings;
const hasRates = rate !== undefined || Object.keys(rates).length > 0;
const asCsv = settings.isForExcel ? writeExcelCsv : (rows) => writeCsv(rows);
const open = () => openStore(place(), { lastId: 0, entries: [] });
const running = ({ entries }) => entries.find(({ end }) => end === undefined);

export const tool = {
  commands: {
    start: {
      usage: 'start <project>',
      about: 'Starts the clock. Only one can run.',
      async run({ positionals, out, now }) {
        const typed = positionals.join(' ').trim();
        if (typed === '') throw new UsageError('Say for what.');
        await begin(namedAs(typed), out, now);
      },
    },
    stop: { usage: 'stop', about: 'Stops the clock.', run: end(false) },
    pause: { usage: 'pause', about: 'Stops the clock for a break.', run: end(true) },
    resume: {
      usage: 'resume',
      about: 'Goes on with what was paused or stopped last.',
      async run({ out, now }) {
        const last = (await open()).value.entries.at(-1);
        if (!last) throw new Error('There are no entries.');
        await begin(last.project, out, now);
      },
    },
    add: {
      usage: 'add <project> <hours> [--date <date>]',
      about: 'Adds hours without the clock.',
      options: {
        date: { type: 'string', value: '2026-05-31', about: 'The day; today unless told.' },
      },
      async run({ values, positionals, out, now }) {
        const project = namedAs(positionals.slice(0, -1).join(' '));
        const hours = Number(positionals.at(-1)?.replace(',', '.').replace(/h$/, ''));
        const start = Date.parse((values.date ?? dayOf(now())) + 'T12:00');
        if (project === '' || !(hours > 0) || Number.isNaN(start))
          throw new UsageError('Type it like: add Garden 1.5 --date 2026-05-31');
        const store = await open();
        const entry = await store.update((data) => {
          data.lastId += 1;
          const one = { id: data.lastId, project, start, end: start + hours * 3_600_000 };
          // What runs stays the last one.
          data.entries.unshift(one);
          return one;
        });
        out('Added ' + project + ': ' + worth([entry]) + '.');
      },
    },
    status: {
      usage: 'status',
      about: 'Tells what runs, and how long.',
      async run({ out, now }) {
        const { value } = await open();
        const entry = running(value);
        const last = value.entries.at(-1);
        if (entry) out(entry.project + ': ' + shownTime(now() - entry.start));
        else out(last?.isPaused ? last.project + ' is paused.' : 'No clock is running.');
      },
    },
    today: {
      usage: 'today',
      about: 'The times of today.',
      run: ({ out, now }) => report({ from: dayOf(now()) }, out, now()),
    },
    week: {
      usage: 'week',
      about: 'The times since Monday.',
      run: ({ out, now }) => report({ from: weekStart(now()) }, out, now()),
    },
    report: {
      usage: 'report [options]',
      about: 'The time of each project, and all together.',
      options: {
        project: { type: 'string', value: 'text', about: 'Only of one project.' },
        today: { type: 'boolean', about: 'Only of today.' },
        week: { type: 'boolean', about: 'Only since Monday.' },
        month: { type: 'string', value: '2026-05', about: 'Only of a month.' },
        from: { type: 'string', value: '2026-05-01', about: 'Only of this day and later.' },
        to: { type: 'string', value: '2026-05-31', about: 'Only of this day and before.' },
        by: {
          type: 'string',
          value: 'day|week|month',
          about: 'A line for each day, week or month.',
        },
        csv: { type: 'string', value: 'file.csv', about: 'Writes it to a file, as CSV.' },
      },
      run: ({ values, out, now }) =>
        report({ ...spanOf(values, now()), by: values.by, csv: values.csv }, out, now()),
    },
    list: {
      usage: 'list [--json]',
      about: 'Lists all entries.',
      options: { json: { type: 'boolean', about: 'As JSON, for other programs.' } },
      async run({ values, out, now }) {
        const { entries } = (await open()).value;
        if (values.json) return out(JSON.stringify(entries, undefined, 2));
        const lines = entries.map(({ id, project, start, end = now() }) =>
          [String(id).padStart(3), dayOf(start), shownTime(end - start), project].join('  '),
        );
        out(lines.length === 0 ? 'There are no entries.' : lines.join('\n'));
      },
    },
    export: {
      usage: 'export [file] [--json]',
      about: 'Writes all entries as CSV, to a file or to the terminal.',
      options: {
        csv: { type: 'boolean', about: 'As CSV, which is usual.' },
        json: { type: 'boolean', about: 'As JSON.' },
      },
      async run({ values, positionals: [file], out, now }) {
        const rows = (await open()).value.entries.map(({ id, project, start, end = now() }) => ({
          id,
          project,
          start: new Date(start).toISOString(),
          end: new Date(end).toISOString(),
          minutes: Math.round((end - start) / 60_000),
          ...(hasRates && { amount: amountOf([{ project, start, end }]) }),
        }));
        const isJson = values.json || /\.json$/i.test(file ?? '');
        const text = isJson ? JSON.stringify(rows, undefined, 2) + '\n' : asCsv(rows);
        if (file === undefined) return out(text.trimEnd());
        await writeFile(file, text);
        out('Wrote ' + rows.length + ' to ' + file + '.');
      },
    },
    remove: {
      usage: 'remove <id>',
      about: 'Removes an entry.',
      async run({ positionals: [id], out }) {
        const store = await open();
        const entry = store.value.entries.find((one) => String(one.id) === id);
        if (!entry) throw new Error('There is no entry with this id.');
        await store.update((data) => data.entries.splice(data.entries.indexOf(entry), 1));
        out('Removed ' + entry.project + '.');
      },
    },
    ...planned,
  },
};

const spans = { day: dayOf, week: weekStart, month: (time) => dayOf(time).slice(0, 7) };

async function begin(project, out, now) {
  const store = await open();
  const other = running(store.value);
  if (other) throw new Error('The clock runs for ' + other.project + ' already. Stop it first.');
  await store.update((data) => {
    data.lastId += 1;
    data.entries.push({ id: data.lastId, project, start: now() });
  });
  out('Started ' + project + '.');
}

/** Ends what runs; a pause can be stopped too. */
function end(isPaused) {
  return async ({ out, now }) => {
    const store = await open();
    const last = store.value.entries.at(-1);
    const entry = running(store.value) ?? (!isPaused && last?.isPaused ? last : undefined);
    if (!entry) throw new Error('No clock is running.');
    await store.update(() => {
      entry.end ??= now();
      entry.isPaused = isPaused;
    });
    out((isPaused ? 'Paused ' : 'Stopped ') + entry.project + ' after ' + worth([entry]) + '.');
  };
}

function spanOf({ project, today, week, month, from, to }, now) {
  if (month !== undefined && !/^\d{4}-\d{2}$/.test(month)) {
    throw new UsageError('--month must be like 2026-05.');
  }
  const first = today ? dayOf(now) : week ? weekStart(now) : from;
  return { project, month, from: first, to };
}

async function report({ project, month = '', from = '', to = '9999', by, csv }, out, now) {
  if (by !== undefined && !Object.hasOwn(spans, by))
    throw new UsageError('--by must be day, week or month.');
  const chosen = (await open()).value.entries
    .filter((entry) => {
      const day = dayOf(entry.start);
      const isProject = project === undefined || entry.project === namedAs(project);
      return isProject && day.startsWith(month) && day >= from && day <= to;
    })
    .map((entry) => ({ end: now, ...entry }));
  const span = ({ start }) => (by ? spans[by](start) + '  ' : '');
  const parts = Map.groupBy(chosen, (entry) => span(entry) + entry.project);
  if (csv !== undefined) {
    const rows = [...parts.values()].map((entries) => ({
      ...(by && { [by]: spans[by](entries[0].start) }),
      project: entries[0].project,
      hours: (spent(entries) / 3_600_000).toFixed(2),
      ...(hasRates && { amount: amountOf(entries), currency }),
    }));
    await writeFile(csv, asCsv(rows));
    out('Wrote ' + rows.length + ' to ' + csv + '.');
    return;
  }
  const width = Math.max(5, ...[...parts.keys()].map((name) => name.length));
  const lines = [...parts]
    .sort(([a], [b]) => (by ? a.localeCompare(b) : 0))
    .map(([name, entries]) => name.padEnd(width) + '  ' + worth(entries));
  out([...lines, 'Total'.padEnd(width) + '  ' + worth(chosen)].join('\n'));
}

/** A client with a rate, however its name is typed. */
function namedAs(typed) {
  return Object.keys(rates).find((name) => name.toLowerCase() === typed.toLowerCase()) ?? typed;
}

function worth(entries) {
  const money = hasRates ? ' = ' + amountOf(entries) + ' ' + currency : '';
  return (shownTime(spent(entries)) + money).trimEnd();
}

function amountOf(entries) {
  const sum = entries.reduce(
    (all, entry) => all + (spent([entry]) / 3_600_000) * (rates[entry.project] ?? rate ?? 0),
    0,
  );
  return sum.toFixed(2);
}
