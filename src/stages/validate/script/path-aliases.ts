import { looseJson } from '../manifest/loose-json.ts';
import { manifestOf, namesIn, recordOf, stringEntries } from '../manifest/manifest.ts';
import { type SourceTree, textFiles } from '../checker/source-tree.ts';

/** Whether the project maps a bare import to a folder, a file or another name. */
export function mapsName(tree: SourceTree, name: string): boolean {
  const known = aliases.get(tree) ?? readAliases(tree);
  aliases.set(tree, known);
  const [first = ''] = name.split('/');
  return (
    known.names.has(name) ||
    known.names.has(first) ||
    known.bases.some((base) => {
      const stem = base === '' ? first : `${base}/${first}`;
      return [...tree.files.keys()].some(
        (path) => path === stem || path.startsWith(`${stem}/`) || path.startsWith(`${stem}.`),
      );
    })
  );
}

/** The configuration of Deno, whose `imports` take the place of dependencies. */
export const denoFile = /(?:^|\/)deno\.jsonc?$/;

interface Aliases {
  readonly names: ReadonlySet<string>;
  /** Folders in which names are looked up. */
  readonly bases: readonly string[];
}

const aliases = new WeakMap<SourceTree, Aliases>();

function readAliases(tree: SourceTree): Aliases {
  const names = new Set<string>();
  const bases: string[] = [];
  for (const { text } of textFiles(tree, /(?:^|\/)(?:ts|js)config[^/]*\.json$/)) {
    const options = recordOf(looseJson(text)?.['compilerOptions']);
    for (const key of Object.keys(recordOf(options?.['paths']) ?? {})) {
      names.add(key.replace(/\/?\*$/, ''));
    }
    const base = options?.['baseUrl'];
    if (typeof base === 'string') bases.push(base.replace(/^\.?\/?|\/$/g, ''));
  }
  for (const key of Object.keys(recordOf(manifestOf(tree)?.['_moduleAliases']) ?? {})) {
    names.add(key);
  }
  for (const { text } of textFiles(tree, denoFile)) {
    for (const key of Object.keys(recordOf(looseJson(text)?.['imports']) ?? {})) {
      names.add(key.replace(/\/$/, ''));
    }
  }
  const manifest = manifestOf(tree);
  const setsRoot = stringEntries(manifest, 'scripts').some(([, text]) => /NODE_PATH=/.test(text));
  const packages = namesIn(manifest, ['dependencies']);
  if (setsRoot || packages.has('rootpath') || packages.has('app-module-path')) bases.push('');
  const configs =
    /(?:^|\/)(?:(?:vite|webpack|vitest|rollup|babel|next|nuxt|astro|svelte|jest)\.config[^/]*|\.babelrc[^/]*)$/;
  for (const { text } of textFiles(tree, configs)) {
    for (const [, quoted, bare] of text.matchAll(/["']([@~\w][\w@/~-]*)["']\s*:|\b(\w+)\s*:/g)) {
      names.add(quoted ?? bare ?? '');
    }
  }
  return { names, bases };
}
