import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { readCsv, writeCsv } from './csv.js';
import { place } from './place.js';
import { settings } from './settings.js';
import { openStore } from './store.js';

/** Opens what is kept: in a JSON file, or in a CSV file if its name says so, which a spreadsheet opens too. */
export function openRecords() {
  const file = place();
  return /\.csv$/i.test(file) ? openTable(file) : openStore(file, { lastId: 0, records: [] });
}

async function openTable(file) {
  const records = (await rowsIn(file)).map(recordOf);
  const value = { lastId: Math.max(0, ...records.map(({ id }) => id)), records };
  return {
    value,
    async update(change) {
      const result = change(value);
      const aside = file + '.new';
      await mkdir(dirname(file), { recursive: true });
      await writeFile(aside, value.records.length === 0 ? '' : writeCsv(value.records.map(rowOf)));
      await rename(aside, file);
      return result;
    },
  };
}

async function rowsIn(file) {
  try {
    return readCsv(await readFile(file, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}

/** Every row has the same columns. */
function rowOf({ id, text, isDone, createdAt, ...record }) {
  const fields = Object.keys(settings.fields).map((name) => [
    name,
    Array.isArray(record[name]) ? record[name].join(';') : record[name],
  ]);
  return {
    id,
    text,
    ...Object.fromEntries(fields),
    ...(settings.hasDone && { isDone }),
    createdAt,
  };
}

function recordOf({ id, text = '', isDone, createdAt, ...row }, index) {
  const fields = Object.entries(settings.fields)
    .filter(([name]) => row[name] !== undefined && row[name] !== '')
    .map(([name, { type }]) => [name, valueOf(type, row[name])]);
  return {
    id: Number(id) || index + 1,
    text,
    ...Object.fromEntries(fields),
    ...(settings.hasDone && { isDone: isDone === 'true' }),
    createdAt,
  };
}

function valueOf(type, cell) {
  if (type === 'number' || type === 'integer') return Number(cell);
  if (type === 'boolean') return cell === 'true';
  return type === 'tags' || type === 'list' ? cell.split(';') : cell;
}
