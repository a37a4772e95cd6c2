import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { randomInt } from 'node:crypto';
import { dirname } from 'node:path';
import { settings } from './settings.js';

/**
 * Picks a random line of the file `file` of `src/settings.js`, and adds it with the day to the file `to`. The
 * line of the last time is not picked again while there are others.
 */
export async function openJob({
  file = settings.file,
  to = settings.to,
  now = () => new Date(),
  random = randomInt,
  log = console,
} = {}) {
  return {
    async run() {
      const lines = linesOf(await readFile(file, 'utf8'));
      const last = linesOf(await textOf(to))
        .at(-1)
        ?.replace(/^\S+\s/, '');
      const others = lines.filter((line) => line !== last);
      const choice = others.length > 0 ? others : lines;
      if (choice.length === 0) throw new Error(file + ' is empty.');
      const line = choice[random(choice.length)];
      await mkdir(dirname(to), { recursive: true });
      await appendFile(to, dayOf(now()) + ' ' + line + '\n');
      log.info(line);
    },
  };
}

function linesOf(text) {
  return text
    .replace(/^\ufeff/, '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

async function textOf(file) {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return '';
    throw error;
  }
}

/** The day of the calendar here, as in 2026-05-31. */
function dayOf(date) {
  const two = (number) => String(number).padStart(2, '0');
  return [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
}
