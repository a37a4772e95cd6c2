import { readFile, writeFile } from 'node:fs/promises';
import { readCsv } from './csv.js';
import { UsageError } from './main.js';
import { groupsOf, lateRows, totalsOf } from './rows.js';
import { settings } from './settings.js';
import { pageOf, tableOf } from './show.js';

const { columns, group, sum, late, dates, currency, texts } = settings.report;
const filters = Object.fromEntries(
  columns.map((name) => [
    name,
    { type: 'string', value: 'text', about: texts.only + ' ' + name + '.' },
  ]),
);

export const tool = {
  commands: {
    report: {
      usage: '<file.csv> [options]',
      about: texts.about,
      options: {
        by: { type: 'string', value: 'column', about: texts.by },
        sum: { type: 'string', value: 'column', about: texts.sum },
        ...filters,
        separator: { type: 'string', value: 'character', about: texts.separator },
        html: { type: 'boolean', about: texts.html + ' ' + settings.command + '.html.' },
        json: { type: 'boolean', about: texts.json },
      },
      run: report,
    },
  },
};

async function report({ values, positionals, out, now }) {
  // "report hours.csv" is as good as "hours.csv".
  const [path] = positionals.filter((name) => name !== 'report');
  if (path === undefined) throw new UsageError(texts.name);
  const rows = chosen(await read(path, values.separator), values);
  const by = values.by ?? group;
  const groups = late
    ? lateGroups(rows, by, now())
    : [['', totalsOf(rows, { by, sum: values.sum ?? sum })]];
  const all = groups.flatMap(([, own]) => own);
  if (values.json) out(JSON.stringify(all, undefined, 2));
  else if (all.length === 0) out(texts.nothing);
  else out(textOf(groups, all));
  if (values.html) await writeFile(settings.command + '.html', pageOf(settings.title, groups));
}

async function read(path, separator) {
  let text;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') throw new Error(texts.missing + ' ' + path);
    throw error;
  }
  const [first = ''] = text.split('\n', 1);
  const rows = readCsv(
    text,
    separator ?? (first.includes(';') && !first.includes(',') ? ';' : ','),
  );
  const lacking = [late?.column].filter((name) => name && rows[0] && !Object.hasOwn(rows[0], name));
  if (lacking.length > 0) throw new Error(texts.column + ' ' + lacking.join(', '));
  return rows;
}

function chosen(rows, values) {
  const wanted = columns.filter((name) => values[name] !== undefined);
  return rows.filter((row) =>
    wanted.every((name) => (row[name] ?? '').toLowerCase() === values[name].toLowerCase()),
  );
}

/** What is late, by group, the latest first. */
function lateGroups(rows, by, now) {
  const here = new Date(now);
  const today = Date.UTC(here.getFullYear(), here.getMonth(), here.getDate()) / 86_400_000;
  return groupsOf(lateRows(rows, late, { order: dates, today }), by).map(([name, own]) => [
    name,
    own
      .toSorted((a, b) => b.late - a.late)
      .map(({ late: days, costs, [by]: _group, ...row }) => ({
        ...row,
        [texts.late]: days,
        ...(costs !== undefined && { [texts.costs]: currency + costs.toFixed(2) }),
      })),
  ]);
}

function textOf(groups, all) {
  const parts = groups.map(([name, rows]) =>
    (name === '' ? [] : [name]).concat(tableOf(rows)).join('\n'),
  );
  return late ? [...parts, texts.total + ' ' + all.length].join('\n\n') : parts.join('\n');
}
