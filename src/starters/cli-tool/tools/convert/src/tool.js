import { readFile, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { readCsv, writeCsv } from './csv.js';
import { UsageError } from './main.js';
import { optionName } from './names.js';

export const tool = {
  commands: {
    convert: {
      usage: '<from> <to>',
      about: 'Converts a file between CSV and JSON, by the ends of the names.',
      options: {
        separator: {
          type: 'string',
          short: 's',
          value: 'character',
          about: 'Between fields; a comma unless told.',
        },
        force: { type: 'boolean', short: 'f', about: 'Writes over a file that is there.' },
      },
      async run({ values, positionals: [from, to, ...more], out }) {
        if (from === undefined || to === undefined || more.length > 0) {
          throw new UsageError('Give the file to read and the file to write.');
        }
        const { separator = ',' } = values;
        if (separator.length !== 1 || /["\r\n]/.test(separator)) {
          throw new UsageError(optionName('separator') + ' must be one character.');
        }
        const rows = formatOf(from).read(await readFile(from, 'utf8'), separator);
        const text = formatOf(to).write(rows, separator);
        try {
          await writeFile(to, text, { flag: values.force ? 'w' : 'wx' });
        } catch (error) {
          if (error.code !== 'EEXIST') throw error;
          throw new Error(to + ' is there already. Add --force to write over it.');
        }
        out('Wrote ' + rows.length + (rows.length === 1 ? ' row to ' : ' rows to ') + to + '.');
      },
    },
  },
};

const formats = {
  '.csv': { read: readCsv, write: writeCsv },
  '.json': {
    read: readJson,
    write: (rows) => JSON.stringify(rows, undefined, 2) + '\n',
  },
};

function formatOf(path) {
  const format = formats[extname(path).toLowerCase()];
  if (!format) throw new UsageError(path + ' ends neither in .csv nor in .json.');
  return format;
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
