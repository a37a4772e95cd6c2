import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** The named files, and those of the wanted kinds in the named folders; of any kind if none is named. */
export async function filesFrom(places, kinds) {
  const paths = await pathsFrom(places, kinds);
  return Promise.all(paths.map(async (path) => ({ path, content: await readFile(path) })));
}

/** Their paths alone. */
export async function pathsFrom(places, kinds) {
  const found = [];
  for (const place of places) {
    const isFolder = (await stat(place)).isDirectory();
    const paths = isFolder ? await pathsIn(place) : [];
    found.push(...(isFolder ? paths.filter((path) => isWanted(path, kinds)) : [place]));
  }
  return found;
}

/** No hidden files, no packages, and no links that lead elsewhere. */
async function pathsIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !/(?:^|[\\/])(?:\.[^\\/.]|node_modules[\\/])/.test(path.slice(folder.length)))
    .sort();
}

function isWanted(path, kinds) {
  return kinds.length === 0 || kinds.includes(extname(path).toLowerCase());
}
