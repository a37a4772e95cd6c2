import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where the project keeps its files: DATA_DIR, or the folder "data". */
export function dataFile(name) {
  return join(process.env.DATA_DIR || 'data', name);
}

/**
 * Keeps one JSON value in a file. It is written whole beside its place and then moved there, so that
 * a crash leaves the old file or the new one, and one write follows the other.
 */
export async function openStore(file, empty) {
  const value = await read(file, empty);
  let writing = Promise.resolve();
  let isQueued = false;

  function save() {
    // Changes that come while a write waits for its turn go into that write.
    if (isQueued) return writing;
    isQueued = true;
    writing = writing
      .catch(() => {})
      .then(() => {
        isQueued = false;
        return write(file, value);
      });
    return writing;
  }

  return {
    value,
    /** Calls change(value), and gives what it returns when that is on the disk. */
    async update(change) {
      const result = change(value);
      await save();
      return result;
    },
    /** Resolves when everything is on the disk. */
    close: () => writing,
  };
}

async function read(file, empty) {
  let text;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return empty;
    throw error;
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(file + ' is not valid JSON. Mend it, or move it away to begin anew.');
  }
}

async function write(file, value) {
  await mkdir(dirname(file), { recursive: true });
  const aside = file + '.new';
  await writeFile(aside, JSON.stringify(value, undefined, 2) + '\n');
  await rename(aside, file);
}
