import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import { settings } from './settings.js';
import { dataFile } from './store.js';

/** Where the tool keeps its data: below the home folder if its name says so, unless DATA_DIR is set. */
export function place() {
  const { file } = settings;
  return file.startsWith('~/') && !process.env.DATA_DIR
    ? join(homedir(), file.slice(2))
    : dataFile(basename(file));
}
