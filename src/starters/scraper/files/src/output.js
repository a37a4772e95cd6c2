import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, extname } from 'node:path';

/** Writes pages as JSON, or as CSV where the name ends so. The file is there whole or not at all. */
export async function writePages(file, pages, fields) {
  const isCsv = extname(file).toLowerCase() === '.csv';
  const text = isCsv
    ? csvOf(pages, ['url', ...fields])
    : JSON.stringify(pages, undefined, 2) + '\n';
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file + '.new', text);
  await rename(file + '.new', file);
}

export function csvOf(pages, names) {
  const lines = [names, ...pages.map((page) => names.map((name) => page[name]))];
  return lines.map((line) => line.map(cellOf).join(',') + '\n').join('');
}

function cellOf(value) {
  const text = Array.isArray(value) ? value.join(' | ') : String(value ?? '');
  // A spreadsheet would run what begins so as a formula.
  const safe = /^[=+\-@\t\r]/.test(text) ? "'" + text : text;
  return /[",\r\n]/.test(safe) ? '"' + safe.replaceAll('"', '""') + '"' : safe;
}
