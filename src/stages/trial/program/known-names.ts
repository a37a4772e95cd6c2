import { knownPackages } from '../../../starters/packages/known-packages.ts';

/** Packages of a project that can be installed, and the first that cannot. */
export interface KnownNames {
  readonly names: readonly string[];
  /** Such as `left-pad@1.3.0`. */
  readonly unknown?: string;
}

/**
 * Which packages are known at a version that the project accepts. What it names by an address, a folder,
 * an alias or a tag is not.
 */
export function knownNames(
  dependencies: ReadonlyMap<string, string>,
  known: Readonly<Record<string, string>> = knownPackages,
): KnownNames {
  const all = [...dependencies];
  const names = all.flatMap(([name, range]) => (accepts(range, versionOf(name)) ? [name] : []));
  const unknown = all.find(([name]) => !names.includes(name));
  return { names, ...(unknown !== undefined && { unknown: unknown.join('@') }) };

  function versionOf(name: string): string | undefined {
    return Object.hasOwn(known, name) ? known[name] : undefined;
  }
}

function accepts(range: string, version: string | undefined): boolean {
  if (version === undefined) return false;
  if (range === '*' || range === 'latest') return true;
  const [, operator = '', ...least] =
    /^(\^|~|>=|)(\d{1,6})\.(\d{1,6})\.(\d{1,6})$/.exec(range) ?? [];
  if (least.length === 0) return false;
  const wanted = least.map(Number);
  const has = version.split('.').map(Number);
  const differs = has.findIndex((number, at) => number !== wanted[at]);
  if (differs === -1) return true;
  const isNewer = (has[differs] ?? 0) > (wanted[differs] ?? 0);
  // The first number that may differ.
  const from = { '>=': 0, '^': has[0] === 0 ? 2 : 1, '~': 2, '': 3 }[operator] ?? 3;
  return isNewer && differs >= from;
}
