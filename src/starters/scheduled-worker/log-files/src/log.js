import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, extname } from 'node:path';
import { writeCsv } from './csv.js';
import { settings } from './settings.js';
import { dataFile } from './store.js';

/**
 * Adds what was seen to the file `log` of `src/settings.js`, if that names one: a row of CSV, a thing of a JSON
 * list, or a line.
 */
export async function keepLog(seen, file = settings.log && dataFile(settings.log)) {
  if (file === undefined) return;
  await mkdir(dirname(file), { recursive: true });
  const kind = extname(file).toLowerCase();
  if (kind === '.json') return addToList(file, seen);
  if (kind !== '.csv') return appendFile(file, lineOf(seen, kind));
  const [names, row] = writeCsv([seen]).split(/(?<=\n)/);
  const isNew = (await textOf(file)) === '';
  await appendFile(file, isNew ? names + row : row);
}

async function addToList(file, seen) {
  const text = await textOf(file);
  const list = text === '' ? [] : JSON.parse(text);
  await writeFile(file, JSON.stringify([...list, seen], undefined, 2) + '\n');
}

function lineOf(seen, kind) {
  const said = kind === '.jsonl' ? JSON.stringify(seen) : Object.values(seen).join(' ');
  return said.replace(/[\r\n]+/g, ' ') + '\n';
}

async function textOf(file) {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return '';
    throw error;
  }
}
