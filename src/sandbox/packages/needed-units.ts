import type { PackageLock } from '../../contracts/stages/package-lock.ts';

/** A package at the top of `node_modules`, with the ones below it: what is installed as a whole. */
export interface PackageUnit {
  /** Its path, such as `node_modules/express`. */
  readonly path: string;
  /** Its own path and those of the packages inside it, outermost first. */
  readonly parts: readonly string[];
}

/** The units that the named packages need, themselves included. Names must be in the lock. */
export function neededUnits(lock: PackageLock, names: readonly string[]): PackageUnit[] {
  const paths = new Set(names.map((name) => `${modules}${name}`));
  // A set yields what is added while it is read.
  for (const path of paths) {
    for (const name of lock[path]?.needs ?? []) paths.add(find(lock, path, name));
  }
  const tops = new Set([...paths].map(topOf));
  return [...tops].map((top) => ({
    path: top,
    parts: Object.keys(lock)
      .filter((path) => path === top || path.startsWith(`${top}/${modules}`))
      .sort((a, b) => a.length - b.length),
  }));
}

const modules = 'node_modules/';

/** As Node looks for a package: in the own folder first, then in those above. */
function find(lock: PackageLock, from: string, name: string): string {
  for (
    let folder = from;
    folder !== '';
    folder = folder.slice(0, folder.lastIndexOf(`/${modules}`))
  ) {
    const path = `${folder}/${modules}${name}`;
    if (Object.hasOwn(lock, path)) return path;
    if (!folder.includes(`/${modules}`)) break;
  }
  return `${modules}${name}`;
}

function topOf(path: string): string {
  const end = path.indexOf(`/${modules}`);
  return end === -1 ? path : path.slice(0, end);
}
