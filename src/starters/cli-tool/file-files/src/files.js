import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** The named files, and those of the wanted kinds in the named folders; of any kind if none is named. */
export async function filesFrom(places, kinds, warn) {
  const files = [];
  for (const path of await pathsFrom(places, kinds, warn)) {
    files.push({ path, content: await readFile(path) });
  }
  return files;
}

/**
 * Their paths alone. A folder below that cannot be read is told to `warn`, and left out; hidden files and packages
 * come with `hasHidden` alone.
 */
export async function pathsFrom(places, kinds, warn = console.error, { hasHidden = false } = {}) {
  const found = [];
  for (const place of places) {
    if (!(await stat(place)).isDirectory()) found.push(place);
    else
      for (const path of await pathsIn(place, warn, hasHidden))
        if (isWanted(path, kinds)) found.push(path);
  }
  return found;
}

/** No links, which may lead elsewhere or back. */
async function pathsIn(folder, warn, hasHidden) {
  const found = [];
  const folders = [folder];
  while (folders.length > 0) {
    const place = folders.pop();
    for (const entry of await entriesOf(place, place === folder ? undefined : warn)) {
      if (!hasHidden && (entry.name.startsWith('.') || entry.name === 'node_modules')) continue;
      const path = join(place, entry.name);
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile()) found.push(path);
    }
  }
  return found.sort();
}

async function entriesOf(folder, warn) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (!warn) throw error;
    warn(error.message);
    return [];
  }
}

function isWanted(path, kinds) {
  return kinds.length === 0 || kinds.includes(extname(path).toLowerCase());
}
