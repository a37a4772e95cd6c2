import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readCsv, writeCsv } from './csv.js';
import { settings } from './settings.js';

/**
 * Keeps the things of one collection in a CSV file, one row for each, and those of others in memory. After
 * each change the file is written whole beside its place and then moved there, so that a crash leaves the
 * old file or the new one.
 */
export function openCollections(
  file = join(process.env.DATA_DIR || 'data', settings.file),
  inFile = settings.kept,
) {
  const kept = new Map([[inFile, read(file, settings.fields[inFile] ?? {})]]);
  const lastIds = new Map();

  function keep(name, items) {
    kept.set(name, items);
    if (name !== inFile) return;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file + '.new',
      writeCsv(items.map(({ id, ...fields }) => ({ id, ...safe(fields) }))),
    );
    renameSync(file + '.new', file);
  }

  return (name) => {
    const items = () => kept.get(name) ?? [];
    const find = (id) => items().find((item) => item.id === id);

    function put(id, fieldsOf) {
      const old = find(id);
      if (old === undefined) return undefined;
      const item = { ...fieldsOf(old), id };
      keep(
        name,
        items().map((other) => (other === old ? item : other)),
      );
      return item;
    }

    return {
      list: items,
      read: find,
      create(fields) {
        const last = Math.max(lastIds.get(name) ?? 0, ...items().map(({ id }) => Number(id)));
        lastIds.set(name, last + 1);
        const item = { ...fields, id: String(last + 1) };
        keep(name, [...items(), item]);
        return item;
      },
      replace: (id, fields) => put(id, () => fields),
      change: (id, fields) => put(id, (old) => ({ ...old, ...fields })),
      remove(id) {
        const item = find(id);
        if (item === undefined) return false;
        keep(
          name,
          items().filter((other) => other !== item),
        );
        return true;
      },
    };
  };
}

/** A spreadsheet takes what begins with `=`, `+`, `-` or `@` for a formula: an apostrophe keeps it a text. */
function safe(fields) {
  const cells = Object.entries(fields).map(([name, value]) => [
    name,
    typeof value === 'string' && /^['=+@\t\r-]/.test(value) ? "'" + value : value,
  ]);
  return Object.fromEntries(cells);
}

function read(file, fields) {
  let text;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
  return readCsv(text).map((row) => {
    const cells = Object.entries(row).filter(([, cell]) => cell !== '');
    return Object.fromEntries(
      cells.map(([name, cell]) => [name, valueOf(fields[name]?.type, cell)]),
    );
  });
}

function valueOf(type, cell) {
  if (type === 'number' || type === 'integer') return Number(cell);
  if (type === 'boolean') return cell === 'true';
  if (type === 'list') return JSON.parse(cell);
  return cell.replace(/^'(?=['=+@\t\r-])/, '');
}
