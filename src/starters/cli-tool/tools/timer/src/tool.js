import { writeFile } from 'node:fs/promises';
import { writeCsv } from './csv.js';
import { UsageError } from './main.js';
import { place } from './place.js';
import { planned } from './planned.js';
import { settings } from './settings.js';
import { openStore } from './store.js';
import { dayOf, shownTime, timesOf, weekStart } from './times.js';

const { rate, currency } = settings;
const open = () => openStore(place(), { lastId: 0, entries: [] });
const running = ({ entries }) => entries.find(({ end }) => end === undefined);

export const tool = {
  commands: {
    start: {
      usage: 'start <project>',
      about: 'Starts the clock. Only one can run.',
      async run({ positionals, out, now }) {
        const project = positionals.join(' ').trim();
        if (project === '') throw new UsageError('Say for what.');
        const store = await open();
        const other = running(store.value);
        if (other)
          throw new Error('The clock runs for ' + other.project + ' already. Stop it first.');
        await store.update((data) => {
          data.lastId += 1;
          data.entries.push({ id: data.lastId, project, start: now() });
        });
        out('Started ' + project + '.');
      },
    },
    stop: {
      usage: 'stop',
      about: 'Stops the clock.',
      async run({ out, now }) {
        const store = await open();
        const entry = running(store.value);
        if (!entry) throw new Error('No clock is running.');
        await store.update(() => {
          entry.end = now();
        });
        out('Stopped ' + entry.project + ' after ' + worth(entry.end - entry.start) + '.');
      },
    },
    status: {
      usage: 'status',
      about: 'Tells what runs, and how long.',
      async run({ out, now }) {
        const entry = running((await open()).value);
        out(entry ? entry.project + ': ' + shownTime(now() - entry.start) : 'No clock is running.');
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
      },
      run: ({ values, out, now }) => report(spanOf(values, now()), out, now()),
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
          ...(rate !== undefined && { amount: amountOf(end - start) }),
        }));
        const isJson = values.json || /\.json$/i.test(file ?? '');
        const text = isJson ? JSON.stringify(rows, undefined, 2) + '\n' : writeCsv(rows);
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

function spanOf({ project, today, week, month, from, to }, now) {
  if (month !== undefined && !/^\d{4}-\d{2}$/.test(month)) {
    throw new UsageError('--month must be like 2026-05.');
  }
  const first = today ? dayOf(now) : week ? weekStart(now) : from;
  return { project, month, from: first, to };
}

async function report({ project, month = '', from = '', to = '9999' }, out, now) {
  const chosen = (await open()).value.entries.filter((entry) => {
    const day = dayOf(entry.start);
    const isProject = project === undefined || entry.project === project;
    return isProject && day.startsWith(month) && day >= from && day <= to;
  });
  const { parts, total } = timesOf(chosen, now);
  const width = Math.max(5, ...[...parts.keys()].map((name) => name.length));
  const lines = [...parts].map(([name, ms]) => name.padEnd(width) + '  ' + worth(ms));
  out([...lines, 'Total'.padEnd(width) + '  ' + worth(total)].join('\n'));
}

function worth(ms) {
  const money = rate === undefined ? '' : ' = ' + amountOf(ms) + ' ' + currency;
  return shownTime(ms) + money;
}

function amountOf(ms) {
  return ((ms / 3_600_000) * rate).toFixed(2);
}
