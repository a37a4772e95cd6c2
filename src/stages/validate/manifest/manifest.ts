import { isRecord } from '../../../errors/checks/assert-known.ts';
import type { SourceTree } from '../checker/source-tree.ts';
import { looseJson } from './loose-json.ts';

/** A parsed package.json. Its fields are untrusted and may be of any type. */
export type Manifest = Readonly<Record<string, unknown>>;

/** The package.json at the root; undefined if it is missing or not a JSON object. */
export function manifestOf(tree: SourceTree): Manifest | undefined {
  const text = tree.files.get('package.json')?.text;
  return text === undefined ? undefined : parseManifest(text);
}

/**
 * Every package.json of the tree, whatever the case of its name, that is a JSON object. Some tools accept
 * comments in it.
 */
export function manifestsOf(
  tree: SourceTree,
): { readonly path: string; readonly manifest: Manifest }[] {
  return [...tree.files.values()].flatMap(({ path, text = '' }) => {
    const manifest = anyManifest.test(path) ? looseJson(text) : undefined;
    return manifest === undefined ? [] : [{ path, manifest }];
  });
}

const anyManifest = /(?:^|\/)package\.json$/i;

/** Parses a package.json; undefined if it is not a JSON object. */
export function parseManifest(text: string): Manifest | undefined {
  try {
    return recordOf(JSON.parse(text.replace(/^\ufeff/, '')));
  } catch {
    return undefined;
  }
}

/** The `type` of the nearest package.json at or above the folder of a file. */
export function packageTypeAt(tree: SourceTree, path: string): unknown {
  const known = types.get(tree) ?? readTypes(tree);
  types.set(tree, known);
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    const folder = path.slice(0, end);
    if (known.has(folder)) return known.get(folder);
  }
  return known.get('');
}

/** By the folder of each package.json. */
const types = new WeakMap<SourceTree, ReadonlyMap<string, unknown>>();

function readTypes(tree: SourceTree): ReadonlyMap<string, unknown> {
  const found = [...tree.files.values()].filter(({ path }) => /(?:^|\/)package\.json$/.test(path));
  return new Map(
    found.map(({ path, text = '' }) => [
      path.slice(0, -'/package.json'.length),
      parseManifest(text)?.['type'],
    ]),
  );
}

/** The value as an object with string keys; undefined if it is anything else. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return isRecord(value) ? value : undefined;
}

/** The string entries of a field that should be an object of strings. */
export function stringEntries(manifest: Manifest | undefined, field: string): [string, string][] {
  return Object.entries(recordOf(manifest?.[field]) ?? {}).flatMap(([key, value]) =>
    typeof value === 'string' ? [[key, value]] : [],
  );
}

/** The keys of fields that should be objects. */
export function namesIn(manifest: Manifest | undefined, fields: readonly string[]): Set<string> {
  return new Set(fields.flatMap((field) => Object.keys(recordOf(manifest?.[field]) ?? {})));
}

/** The first line of package.json that contains a key. */
export function lineOfKey(
  tree: SourceTree,
  key: string,
  file = 'package.json',
): number | undefined {
  const lines = tree.files.get(file)?.text?.split('\n') ?? [];
  const index = lines.findIndex((line) => line.includes(JSON.stringify(key)));
  return index === -1 ? undefined : index + 1;
}

/** Whether the project has a build step. */
export function hasBuild(manifest: Manifest | undefined): boolean {
  return stringEntries(manifest, 'scripts').some(
    ([name, command]) => /^(?:pre)?build|^compile|^transpile/.test(name) || /\btsc\b/.test(command),
  );
}

/** The file Node would load for a path such as `main`: as is, with an extension, or as a folder. */
export function nodeFile(tree: SourceTree, path: string): string | undefined {
  const clean = normalize(path);
  if (clean === undefined) return undefined;
  const main = mainOf(tree, clean);
  return (
    plainFile(tree, clean) ??
    (main && (plainFile(tree, main) ?? indexFile(tree, main))) ??
    indexFile(tree, clean)
  );
}

function plainFile(tree: SourceTree, path: string): string | undefined {
  const endings = ['', '.js', '.json', '.mjs', '.cjs', '.ts', '.node'];
  return endings.map((ending) => path + ending).find((name) => tree.files.has(name));
}

function indexFile(tree: SourceTree, folder: string): string | undefined {
  const names = ['index.js', 'index.json', 'index.mjs', 'index.cjs', 'index.ts'];
  return names.map((name) => within(folder, name)).find((name) => tree.files.has(name));
}

/** The main file named in the package.json of a folder. */
function mainOf(tree: SourceTree, folder: string): string | undefined {
  const text = tree.files.get(within(folder, 'package.json'))?.text;
  if (text === undefined) return undefined;
  const known = mains.get(tree) ?? new Map<string, unknown>();
  mains.set(tree, known);
  if (!known.has(folder)) known.set(folder, parseManifest(text)?.['main']);
  const main = known.get(folder);
  return typeof main === 'string' ? normalize(within(folder, main)) : undefined;
}

/** By folder: many files may need the same one. */
const mains = new WeakMap<SourceTree, Map<string, unknown>>();

function within(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** Resolves `.` and `..` in a relative path; undefined if it leaves the tree. */
export function normalize(path: string): string | undefined {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined;
    if (part !== '' && part !== '.' && part !== '..') parts.push(part);
  }
  return parts.join('/');
}

/** Whether a path in package.json leads out of the tree, on any platform. */
export function leavesTree(path: string): boolean {
  if (/^(?:[\\/~]|[a-z][\w+.-]*:)/i.test(path)) return true;
  return normalize(path.replaceAll('\\', '/')) === undefined;
}
