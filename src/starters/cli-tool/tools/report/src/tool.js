import { readFile, writeFile } from 'node:fs/promises';
import { readCsv } from './csv.js';
import { UsageError } from './main.js';
import {
  amountColumn,
  columnOf,
  dateColumn,
  groupsOf,
  lateRows,
  monthsOf,
  numberIn,
  totalsOf,
} from './rows.js';
import { settings } from './settings.js';
import { pageOf, tableOf } from './show.js';

const { columns, group, sum, late, dates, isMonthly, isMean, input, currency, texts } =
  settings.report;
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
        month: { type: 'string', value: '2026-05', about: texts.only + ' YYYY-MM.' },
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
  const [path = input] = positionals.filter((name) => name !== 'report');
  if (path === undefined) throw new UsageError(texts.name);
  const whole = chosen(await read(path, values.separator), values);
  const day = dateColumn(whole, dates);
  const rows = values.month ? ofMonth(whole, day, values.month) : whole;
  const by = columnOf(rows, values.by ?? group);
  const amount = columnOf(rows, values.sum ?? sum) ?? amountColumn(rows, dates);
  const parts = isMonthly && day ? monthsOf(rows, day, dates) : [['', rows]];
  const groups = late
    ? lateGroups(rows, by, now())
    : parts.map(([month, own]) => [month, totalsOf(own, { by, sum: amount, isMean })]);
  const all = groups.flatMap(([, own]) => own);
  if (values.json) out(JSON.stringify(all, undefined, 2));
  else if (all.length === 0) out(texts.nothing);
  else out(textOf(groups, all));
  if (!values.json && amount && !isMean && all.length > 1) out(sumLine(rows, amount));
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

function ofMonth(rows, column, month) {
  const name = column ?? Object.keys(rows[0] ?? {})[0];
  return monthsOf(rows, name, dates).find(([one]) => one === month)?.[1] ?? [];
}

function sumLine(rows, amount) {
  const total = rows.reduce((all, row) => all + (numberIn(row[amount]) ?? 0), 0);
  return texts.total + ' ' + currency + total.toFixed(2);
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
