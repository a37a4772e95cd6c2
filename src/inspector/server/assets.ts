import { readFileSync } from 'node:fs';
import { findPackageJSON, stripTypeScriptTypes } from 'node:module';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Asset {
  readonly type: 'text/javascript' | 'text/css' | 'image/svg+xml';
  readonly text: string;
}

/** The files of the page by address, and the addresses of its modules, entry first. */
export interface Assets {
  readonly files: ReadonlyMap<string, Asset>;
  readonly modules: readonly string[];
}

/**
 * The files of the page: its entry and everything that imports. They are the files of this package;
 * in a checkout, their types are stripped.
 */
export function loadAssets(): Assets {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const ending = import.meta.url.endsWith('.ts') ? '.ts' : '.js';
  const files = new Map<string, Asset>();
  const add = (path: string, source: string) => {
    const imported: string[] = [];
    const text = source.replace(importPattern, (_, start: string, specifier: string) => {
      const to = addressOf(path, specifier);
      imported.push(to);
      return `${start}'/app/${to}'`;
    });
    files.set(`/app/${path}`, { type: 'text/javascript', text });
    for (const next of imported) if (!files.has(`/app/${next}`)) add(next, read(root, next));
  };
  const entry = `src/inspector/page/main${ending}`;
  add(entry, read(root, entry));
  const modules = [...files.keys()];
  const part = (name: string) => readFileSync(join(root, 'src/inspector/page', name), 'utf8');
  const styles = sheets.map((name) => part(`styles/${name}.css`)).join('');
  files.set(styleAddress, { type: 'text/css', text: styles });
  files.set(iconAddress, { type: 'image/svg+xml', text: part('icon.svg') });
  return { files, modules };
}

/** In this order: the rules for small screens override the others. */
const sheets = [
  'base',
  'jobs',
  'usage',
  'job/job',
  'actors',
  'chart',
  'job/timeline',
  'journal',
  'job/files',
  'job/preview',
  'job/transcript',
  'job/overview',
  'job/failure',
  'job/calls',
  'job/live-text',
  'job/change-form',
  'job/changes',
  'job/family',
  'sequence',
  'time-travel',
  'small-screens',
] as const;

export const styleAddress = '/app/page.css';
export const iconAddress = '/app/icon.svg';

const importPattern =
  /((?:^|[\n;])[ \t]*(?:import|export)\b(?:[^'";()]{0,500}?\bfrom)?\s*)['"]([^'"]+)['"]/g;

/** Libraries that run in the page, with their files in the packages. */
const libraries: Readonly<Record<string, string>> = {
  preact: 'dist/preact.mjs',
  'preact/hooks': 'hooks/dist/hooks.mjs',
};

function addressOf(importer: string, specifier: string): string {
  return specifier.startsWith('.')
    ? posix.join(posix.dirname(importer), specifier)
    : `lib/${specifier}`;
}

function read(root: string, path: string): string {
  const library = path.startsWith('lib/') ? libraries[path.slice(4)] : undefined;
  if (library !== undefined) {
    const manifest = findPackageJSON('preact', import.meta.url) ?? '';
    return readFileSync(join(dirname(manifest), library), 'utf8');
  }
  const source = readFileSync(join(root, path), 'utf8');
  return path.endsWith('.ts') ? withoutTypes(source) : source;
}

/** Silences Node's warning that this API is experimental: a checkout pins its Node version. */
function withoutTypes(source: string): string {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    return stripTypeScriptTypes(source);
  } finally {
    process.emitWarning = emitWarning;
  }
}
