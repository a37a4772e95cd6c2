import { readFile, writeFile } from 'node:fs/promises';
import { readCsv, separatorOf, writeCsv } from './csv.js';
import { UsageError } from './main.js';
import {
  agedRows,
  amountColumn,
  boundsOf,
  categorized,
  columnOf,
  dateColumn,
  flowOf,
  groupsOf,
  lateRows,
  monthsOf,
  orderOf,
  numberIn,
  spentRows,
  totalsOf,
} from './rows.js';
import { settings } from './settings.js';
import { pageOf, tableOf, written } from './show.js';

const {
  columns: said,
  group,
  keywords,
  other,
  flow,
  sum,
  late,
  age,
  dates,
  isMonthly,
  isApart,
  isMean,
  isSpent,
  input,
  currency,
  texts,
} = settings.report;
const columns = keywords && !said.includes(group) ? [...said, group] : said;
const ownOptions = {
  by: { type: 'string', value: 'field', about: texts.by },
  sum: { type: 'string', value: 'field', about: texts.sum },
  ...(age && {
    days: {
      type: 'string',
      value: 'number',
      about: texts.days.replace('{x}', age.said ?? age.days),
    },
  }),
  month: { type: 'string', value: '2026-05', about: texts.only + ' YYYY-MM.' },
  separator: { type: 'string', value: 'text', about: texts.separator },
  html: { type: 'boolean', about: texts.html + ' ' + settings.command + '.html.' },
  json: { type: 'boolean', about: texts.json },
  csv: { type: 'boolean', about: 'CSV.' },
};
const filters = Object.fromEntries(
  columns.map((name) => [
    optionOf(name),
    { type: 'string', value: 'text', about: texts.only + ' ' + name + '.' },
  ]),
);

let order = dates;

export const tool = {
  commands: {
    report: {
      usage: '<file.csv> [options]',
      about: texts.about,
      options: { ...ownOptions, ...filters },
      run: report,
    },
  },
};

/** "household size" as it is typed: `--household-size`; a column called "days" is `--only-days`. */
function optionOf(column) {
  const name = column.replaceAll(' ', '-');
  return Object.hasOwn(ownOptions, name) ? 'only-' + name : name;
}

async function report({ values, positionals, out, now }) {
  // "report hours.csv" is as good as "hours.csv".
  const [path = input] = positionals.filter((name) => name !== 'report');
  if (path === undefined) throw new UsageError(texts.name);
  const table = await read(path, values.separator);
  const file = keywords
    ? categorized(table, { keywords, name: columnOf(table, group) ?? group, other })
    : table;
  order = orderOf(file, dates);
  const whole = chosen(file, values);
  const day = dateColumn(whole, order);
  const all = values.month ? ofMonth(whole, day, values.month) : whole;
  const column = columnOf(all, values.sum ?? sum) ?? amountColumn(all, order);
  const rows = isSpent ? spentRows(all, column) : all;
  const by = columnOf(rows, values.by ?? group);
  const amount = rows.length > 0 ? column : undefined;
  const parts = isMonthly && !isApart && day ? monthsOf(rows, day, order) : [['', rows]];
  if (age) return told(agedOf(rows, values.days, now()), { path, file, amount, values, out });
  const isEach = isMean && by === undefined && (values.sum ?? sum) === undefined;
  const groups = late
    ? lateGroups(rows, by, now())
    : isEach
      ? [['', boundsOf(rows, order)]]
      : parts.map(([month, own]) => [month, totalsOf(own, { by, sum: amount, isMean })]);
  if (isApart && day) groups.push(['', byMonth(rows, day, amount)]);
  const lines = groups.flatMap(([, own]) => own);
  const named = groups.flatMap(([name, own]) =>
    own.map((row) => (late || name === '' ? row : { [day]: name, ...row })),
  );
  if (values.json) out(JSON.stringify(named, undefined, 2));
  else if (lines.length === 0) out(texts.nothing);
  else if (values.csv) out(csvOf(groups, day));
  else out(textOf(groups, lines));
  if (!values.json && !values.csv && amount && !isMean && lines.length > 1)
    out(sumLine(rows, amount));
  if (values.html) await writeFile(settings.command + '.html', pageOf(settings.title, groups));
}

/** One table for all months, or one for each that stands apart. */
function csvOf(groups, day = '') {
  const isNamed = groups.every(([name]) => name !== '');
  const tables = isNamed
    ? [groups.flatMap(([name, own]) => own.map((row) => ({ [day]: name, ...row })))]
    : groups.map(([, own]) => own);
  return tables
    .map((table) => writeCsv(table))
    .join('\n')
    .trimEnd();
}

/** A table of the months beside that of the groups. */
function byMonth(rows, day, amount) {
  return monthsOf(rows, day, order).map(([month, own]) => ({
    [day]: month,
    ...(flow && flowOf(own, amount, flow)),
    ...totalsOf(own, { sum: amount, isMean })[0],
  }));
}

/** Who has not been there for so long, and their total; that of the whole file stands under its name. */
async function told(found, { path, file, amount, values, out }) {
  if (values.json) out(JSON.stringify(found, undefined, 2));
  else if (found.length === 0) out(texts.nothing);
  else out([...tableOf(found), '', texts.total + ' ' + found.length].join('\n'));
  if (!values.json && amount) {
    if (found.length > 0) out(sumLine(found, amount));
    if (found.length < file.length) out(sumLine(file, amount, path + ':'));
  }
  if (values.html)
    await writeFile(settings.command + '.html', pageOf(settings.title, [['', found]]));
}

function agedOf(rows, asked, now) {
  const days = asked === undefined ? age.days : Number(asked);
  if (!/^\d{1,5}$/.test(String(days))) throw new UsageError(texts.days.replace('{x}', age.days));
  const column = columnOf(rows, age.column) ?? dateColumn(rows, order);
  if (rows.length > 0 && column === undefined)
    throw new Error(texts.column + ' ' + (age.column ?? 'YYYY-MM-DD'));
  return agedRows(rows, { ...age, column, days }, { order, today: todayOf(now) }).map(
    ({ away, ...row }) => ({ ...row, [age.isAhead ? texts.left : texts.ago]: away }),
  );
}

function todayOf(now) {
  const here = new Date(now);
  return Date.UTC(here.getFullYear(), here.getMonth(), here.getDate()) / 86_400_000;
}

async function read(path, separator) {
  let text;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') throw new Error(texts.missing + ' ' + path);
    throw error;
  }
  const rows = readCsv(text, separator ?? separatorOf(text));
  const lacking = [late?.column].filter((name) => name && rows[0] && !Object.hasOwn(rows[0], name));
  if (lacking.length > 0) throw new Error(texts.column + ' ' + lacking.join(', '));
  return rows;
}

function ofMonth(rows, column, month) {
  const name = column ?? Object.keys(rows[0] ?? {})[0];
  return monthsOf(rows, name, order).find(([one]) => one === month)?.[1] ?? [];
}

function sumLine(rows, amount, title = texts.total) {
  const total = rows.reduce((all, row) => all + (numberIn(row[amount]) ?? 0), 0);
  const shown = currency === '' && Number.isInteger(total) ? String(total) : written(total);
  return title + ' ' + currency + shown + ' (' + amount + ')';
}

function chosen(rows, values) {
  const wanted = columns.filter((name) => values[optionOf(name)] !== undefined);
  return rows.filter((row) =>
    wanted.every((name) => {
      const cell = row[columnOf(rows, name)] ?? '';
      return cell.toLowerCase() === values[optionOf(name)].toLowerCase();
    }),
  );
}

/** What is late, by group, the latest first. */
function lateGroups(rows, by, now) {
  return groupsOf(lateRows(rows, late, { order, today: todayOf(now) }), by).map(([name, own]) => [
    name,
    own
      .toSorted((a, b) => b.late - a.late)
      .map(({ late: days, costs, [by]: _group, ...row }) => ({
        ...row,
        [texts.late]: days,
        ...(costs !== undefined && { [texts.costs]: currency + written(costs) }),
      })),
  ]);
}

function textOf(groups, all) {
  const parts = groups.map(([name, rows]) =>
    (name === '' ? [] : [name]).concat(tableOf(rows)).join('\n'),
  );
  if (late) return [...parts, texts.total + ' ' + all.length].join('\n\n');
  return parts.join(isApart ? '\n\n' : '\n');
}
