import { readFile, writeFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { readCsv, writeCsv } from './csv.js';
import { pathsFrom } from './files.js';
import { UsageError } from './main.js';
import { optionName } from './names.js';
import { settings } from './settings.js';

export const tool = {
  commands: {
    merge: {
      usage: '<file|folder>… [options]',
      about:
        'Joins files of one kind: the rows of CSV, the things of JSON lists, the lines of texts.',
      options: {
        output: {
          type: 'string',
          short: 'o',
          value: 'file',
          about: 'Where to write; the terminal unless told.',
        },
        separator: {
          type: 'string',
          short: 's',
          value: 'text',
          default: ',',
          about: 'Between the fields of CSV.',
        },
        unique: { type: 'boolean', short: 'u', about: 'Leaves out what was there before.' },
        sort: { type: 'string', value: 'field', about: 'Puts rows in the order of a field.' },
        source: {
          type: 'string',
          value: 'field',
          default: settings.source,
          about: 'A column of CSV with the name of the file.',
        },
        'dry-run': { type: 'boolean', about: 'Tells what it would write, and writes nothing.' },
        force: { type: 'boolean', short: 'f', about: 'Writes over a file that is there.' },
      },
      async run({ values, positionals, out }) {
        if (positionals.length === 0) throw new UsageError('Name files or a folder.');
        const { separator, output } = values;
        if ([...separator].length !== 1)
          throw new UsageError(optionName('separator') + ' must be one character.');
        const paths = (await pathsFrom(positionals, settings.kinds)).filter(
          (path) => path !== output,
        );
        if (paths.length === 0) throw new Error('There are no such files.');
        const kinds = new Set(paths.map((path) => extname(path).toLowerCase()));
        if (kinds.size > 1)
          throw new UsageError(
            'These are files of different kinds: ' + [...kinds].join(', ') + '.',
          );
        const format = formats[[...kinds][0]] ?? formats['.txt'];
        const all = [];
        const isNamed = values.source && format === formats['.csv'];
        for (const path of paths) {
          const parts = format.read(await readFile(path, 'utf8'), separator);
          const named = (part) => ({ [values.source]: basename(path), ...part });
          all.push(...(isNamed ? parts.map(named) : parts));
        }
        const parts = sorted(values.unique ? unique(all) : all, values.sort);
        const text = format.write(parts, separator);
        const what = parts.length + ' ' + format.parts + ' of ' + paths.length + ' files';
        if (values['dry-run'])
          return out('Would write ' + what + (output ? ' to ' + output : '') + '.');
        if (output === undefined) return out(text.trimEnd());
        try {
          await writeFile(output, text, { flag: values.force ? 'w' : 'wx' });
        } catch (error) {
          if (error.code !== 'EEXIST') throw error;
          throw new Error(output + ' is there already. Add --force to write over it.');
        }
        out('Wrote ' + what + ' to ' + output + '.');
      },
    },
  },
};

const formats = {
  '.csv': { parts: 'rows', read: readCsv, write: writeCsv },
  '.json': {
    parts: 'things',
    read(text) {
      const value = JSON.parse(text);
      return Array.isArray(value) ? value : [value];
    },
    write: (things) => JSON.stringify(things, undefined, 2) + '\n',
  },
  '.txt': {
    parts: 'lines',
    read: (text) => text.replace(/\n$/, '').split('\n'),
    write: (lines) => lines.map((line) => line + '\n').join(''),
  },
};

function unique(parts) {
  return [...new Map(parts.map((part) => [JSON.stringify(part), part])).values()];
}

function sorted(parts, field) {
  if (field === undefined) return parts;
  const key = (part) => String(part?.[field] ?? part);
  return parts.toSorted((a, b) => key(a).localeCompare(key(b), 'en', { numeric: true }));
}
