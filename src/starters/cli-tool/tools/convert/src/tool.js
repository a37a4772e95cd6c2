import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { setInterval } from 'node:timers/promises';
import { readCsv, separatorOf, writeCsv } from './csv.js';
import { UsageError } from './main.js';
import { optionName } from './names.js';
import { withNumbers } from './numbers.js';
import { settings } from './settings.js';
import { t } from './texts.js';

export const tool = {
  commands: {
    convert: {
      usage: '[from] [to]',
      about: [
        t('Converts a file between CSV and JSON, by the ends of the names.'),
        t('Without a file, or with -, it reads what is piped in; without a second one it prints.'),
      ].join(' '),
      options: {
        separator: {
          type: 'string',
          short: 's',
          value: 'text',
          about: t('Between fields.'),
        },
        unique: {
          type: 'string',
          short: 'u',
          value: 'field',
          about: [
            t('Keeps the first of the rows with the same value in this column.'),
            ...(settings.unique ? [t('{x} unless told.', { x: settings.unique })] : []),
          ].join(' '),
        },
        sort: {
          type: 'string',
          value: 'field',
          about: [
            t('Puts the rows in the order of this column.'),
            ...(settings.sort ? [t('{x} unless told.', { x: settings.sort })] : []),
          ].join(' '),
        },
        columns: { type: 'string', value: 'column,column', about: 'a,b,c → a,c' },
        where: { type: 'string', value: 'column=value', about: '=, !=, >, <' },
        numbers: {
          type: 'boolean',
          about: [
            t('Makes numbers of columns that hold nothing else.'),
            ...(settings.numbers ? [t('{x} unless told.', { x: '--numbers' })] : []),
          ].join(' '),
        },
        ...(settings.numbers && {
          text: { type: 'boolean', about: t('Leaves numbers as text.') },
        }),
        pretty: { type: 'boolean', about: t('JSON with indents, as it is unless told.') },
        compact: { type: 'boolean', short: 'c', about: t('JSON on one line.') },
        force: { type: 'boolean', short: 'f', about: t('Writes over a file that is there.') },
        ...(settings.watching && { once: { type: 'boolean', about: '1 ×' } }),
      },
      async run(given) {
        const { values, positionals, out, input, every = 2000, times = Infinity } = given;
        const [from, to, ...more] = positionals;
        const isMissing = from === undefined && input.isTTY === true;
        if (isMissing || more.length > 0) {
          throw new UsageError(t('Give the file to read and the file to write.'));
        }
        const isFolder = from !== undefined && (await isFolderAt(from));
        const { separator } = values;
        if (separator !== undefined && (separator.length !== 1 || /["\r\n]/.test(separator))) {
          throw new UsageError(t('{x} must be one character.', { x: optionName('separator') }));
        }
        const { unique = settings.unique, force, compact, pretty } = values;
        const { sort = settings.sort, where = settings.where, columns } = values;
        const numbers = values.numbers === true || (settings.numbers === true && !values.text);
        const isCompact = compact === true && pretty !== true;
        const how = {
          separator,
          unique,
          sort,
          where,
          columns,
          force,
          isCompact,
          numbers,
          out,
          input,
        };
        if (isFolder && settings.watching && !values.once) {
          return watch(from, { target: to ?? from, how, every, times });
        }
        const pairs = isFolder ? await pairsIn(from, to ?? from) : [[from, to]];
        for (const [one, other] of pairs) await convert(one, other, how);
      },
    },
  },
};

/** Converts what is in a folder and what comes later, each file once and not before it is whole. */
async function watch(folder, { target, how, every, times }) {
  const { out } = how;
  const seen = new Set();
  let count = 0;
  out(settings.watching.replace('{x}', folder));
  for await (const _time of setInterval(every)) {
    for (const [one, other] of await pairsIn(folder, target)) {
      const isNew = !seen.has(one) && (how.force || !existsSync(other));
      if (!isNew || Date.now() - (await stat(one)).mtimeMs < every) continue;
      seen.add(one);
      await convert(one, other, how).catch(({ message }) => out(one + ': ' + message));
    }
    count += 1;
    if (count >= times) return;
  }
}

async function convert(from, to, options) {
  const { separator, unique, sort, where, columns, force, isCompact, numbers, out, input } =
    options;
  const isPiped = from === undefined || from === '-';
  const named = isPiped ? undefined : kindOf(from);
  const given = isPiped ? await textOf(input) : await readFile(from, 'utf8');
  const kind = named ?? kindIn(given);
  const all = formats[kind].read(given, separator);
  const some = where === undefined ? all : chosen(all, where);
  const once = unique === undefined ? some : withoutDoubles(some, unique);
  const inOrder = sort === undefined ? once : sorted(once, sort);
  const kept = columns === undefined ? inOrder : only(inOrder, columns);
  const isTyped = numbers && kind === '.csv';
  const rows = isTyped ? withNumbers(kept, separator ?? saidIn(given) ?? separatorOf(given)) : kept;
  const isPrinted = to === undefined || to === '-';
  const other = kind === '.csv' ? '.json' : '.csv';
  const text = formats[isPrinted ? other : kindOf(to)].write(rows, separator, isCompact);
  if (isPrinted) return out(text.trimEnd());
  try {
    await writeFile(to, text, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    throw new Error(t('{x} is there already. Add --force to write over it.', { x: to }));
  }
  const { said } = settings;
  if (said) out(said.replace('{count}', rows.length));
  else out(t('Wrote {count} to {x}.', { count: rows.length, x: to }));
}

async function textOf(input) {
  const parts = [];
  for await (const part of input) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString('utf8');
}

/** What is piped in has no name: a list of objects begins with a bracket. */
function kindIn(text) {
  return /^\s*[[{]/.test(text) ? '.json' : '.csv';
}

async function isFolderAt(path) {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

/** Each CSV file of a folder, and the JSON file of the same name in another. */
async function pairsIn(folder, target) {
  await mkdir(target, { recursive: true });
  const names = (await readdir(folder)).filter((name) => extname(name).toLowerCase() === '.csv');
  return names
    .sort()
    .map((name) => [join(folder, name), join(target, name.slice(0, -4) + '.json')]);
}

/** Capital letters and spaces at the ends make no difference; rows without a value stay. */
function withoutDoubles(rows, column) {
  const name = columnOf(rows, column);
  const seen = new Set();
  return rows.filter((row) => {
    const value = plain(row[name]);
    if (value === '') return true;
    return seen.has(value) ? false : seen.add(value);
  });
}

/** "last name" is also `last_name` and `LastName`. */
function columnOf(rows, column) {
  const bare = (text) => plain(text).replace(/[\s_-]/g, '');
  const name = Object.keys(rows[0] ?? {}).find((one) => bare(one) === bare(column));
  if (rows.length > 0 && name === undefined)
    throw new Error(t('There is no column {x}.', { x: column }));
  return name;
}

/** Some columns alone, in the order in which they are named. */
function only(rows, columns) {
  const names = columns.split(',').map((column) => columnOf(rows, column));
  return rows.map((row) => Object.fromEntries(names.map((name) => [name, row[name]])));
}

function sorted(rows, column) {
  const name = columnOf(rows, column);
  const inOrder = rows.toSorted((a, b) => compared(a[name], b[name]));
  return settings.isFalling ? inOrder.toReversed() : inOrder;
}

/** Rows for which `status=active`, `age>30` and the like hold. */
function chosen(rows, where) {
  const [, column, sign, value] = /^([^=!<>]+)(=|!=|<|>)(.*)$/.exec(where) ?? [];
  if (column === undefined) throw new UsageError('--where column=value');
  const name = columnOf(rows, column.trim());
  return rows.filter((row) => {
    const order = compared(row[name], value.trim());
    if (sign === '<' || sign === '>') return sign === '<' ? order < 0 : order > 0;
    return (order === 0) === (sign === '=');
  });
}

function compared(one, other) {
  return plain(one).localeCompare(plain(other), undefined, { numeric: true });
}

function plain(value) {
  return String(value ?? '')
    .trim()
    .toLowerCase();
}

const formats = {
  '.csv': {
    read: (text, separator = saidIn(text) ?? separatorOf(text)) => readCsv(text, separator),
    write: (rows, separator = settings.separator ?? ',') =>
      writeCsv(
        rows.map((row) => flat(row)),
        separator,
      ),
  },
  '.json': {
    read: readJson,
    write: (rows, _separator, isCompact) =>
      JSON.stringify(rows, undefined, isCompact ? 0 : 2) + '\n',
  },
};

/** `{ home: { city: 'Rome' } }` as `{ 'home.city': 'Rome' }`; lists stay as they are. */
function flat(row, path = '') {
  const cells = Object.entries(row).flatMap(([name, value]) => {
    const isNested = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isNested && Object.keys(value).length > 0
      ? Object.entries(flat(value, path + name + '.'))
      : [[path + name, value]];
  });
  return Object.fromEntries(cells);
}

/** The separator that this tool is for, if the first line has it. */
function saidIn(text) {
  return text.split('\n', 1)[0].includes(settings.separator) ? settings.separator : undefined;
}

function kindOf(path) {
  const kind = extname(path).toLowerCase();
  if (!Object.hasOwn(formats, kind))
    throw new UsageError(t('{x} ends neither in .csv nor in .json.', { x: path }));
  return kind;
}

function readJson(text) {
  let rows;
  try {
    rows = JSON.parse(text);
  } catch (error) {
    throw new Error('The file is not valid JSON: ' + error.message);
  }
  const isRow = (row) => typeof row === 'object' && row !== null && !Array.isArray(row);
  if (!Array.isArray(rows) || !rows.every(isRow))
    throw new Error('The file is no list of objects.');
  return rows;
}
