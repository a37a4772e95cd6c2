import { packageTypeAt } from '../manifest/manifest.ts';
import { commonJsUses, type ImportedName, moduleFacts } from './module-facts.ts';
import { pagesOf } from '../page/page.ts';
import { parseScript, type SourceType } from './parse-script.ts';
import { positionOf } from '../report.ts';
import { type ScriptName, scriptNames } from './script-facts.ts';
import type { SourceTree } from '../checker/source-tree.ts';

/** JavaScript or TypeScript: a file, or the content of a script element. */
export interface Script {
  readonly file: string;
  readonly inline: boolean;
  /** Whether a browser runs it, rather than Node. */
  readonly browser: boolean;
  readonly errors: readonly ScriptError[];
  readonly imports: readonly ScriptImport[];
  /** Names that it imports. */
  readonly names: readonly ImportedName[];
  /** Names that it exports; undefined if they cannot be determined, as in CommonJS. */
  readonly exports: ReadonlySet<string> | undefined;
  /** Modules that it re-exports with `export *`. */
  readonly stars: readonly string[];
  /** Uses of `require` and `module` in an ES module for Node, where neither is defined. */
  readonly commonJs: readonly { readonly name: string; readonly offset: number }[];
  /** The position in the file of an offset in the script. */
  readonly positionAt: (offset: number) => Position;
  /** Whether it contains import or export declarations. */
  readonly isModule: boolean;
  readonly text: string;
  /** Name under which it was parsed; the extension determines the language. */
  readonly name: string;
  readonly sourceTypes: readonly SourceType[];
}

interface Position {
  readonly line: number;
  readonly column: number;
}

export interface ScriptError extends Position {
  readonly message: string;
}

export interface ScriptImport extends Omit<ScriptName, 'offset'>, Position {}

/** Those of a site are browsers' own: what is read to find the type of a tree may be another reading. */
const parsed = {
  site: new WeakMap<SourceTree, Script[]>(),
  code: new WeakMap<SourceTree, Script[]>(),
};

/** The scripts of a tree, each parsed once. */
export function scriptsOf(tree: SourceTree, isSite: boolean): readonly Script[] {
  const read = isSite ? parsed.site : parsed.code;
  const known = read.get(tree);
  if (known !== undefined) return known;
  const scripts = [...fileSources(tree, isSite), ...inlineSources(tree)].map((source) => {
    tree.enter(source.file);
    return readScript(source);
  });
  read.set(tree, scripts);
  return scripts;
}

interface Source {
  readonly file: string;
  readonly inline: boolean;
  readonly browser: boolean;
  readonly text: string;
  readonly name: string;
  /** Tried in order; the first without an error wins. */
  readonly sourceTypes: readonly SourceType[];
  /** Whether it is a module regardless of its content. */
  readonly isEsm: boolean;
  readonly origin: Position;
}

/** Folders that a server usually serves to browsers. */
export const browserFolder =
  /(?:^|\/)(?:public|static|www|wwwroot|assets|site|htdocs|frontend|webroot)\//i;

function fileSources(tree: SourceTree, isSite: boolean): Source[] {
  return [...tree.files.values()].flatMap(({ path, text }) => {
    if (text === undefined || !/\.(?:[cm]?jsx?|[cm]?tsx?)$/i.test(path)) return [];
    const browser = isSite || browserFolder.test(path);
    const packageType = browser ? undefined : packageTypeAt(tree, path);
    const sourceTypes = browser ? browserTypes : nodeTypes(path, packageType);
    const isEsm = /\.mjs$/i.test(path) || (packageType === 'module' && /\.js$/i.test(path));
    const origin = { line: 1, column: 1 };
    return [{ file: path, inline: false, browser, text, name: path, sourceTypes, isEsm, origin }];
  });
}

const browserTypes: readonly SourceType[] = ['unambiguous'];

function nodeTypes(path: string, packageType: unknown): readonly SourceType[] {
  if (/\.c[jt]s$/i.test(path)) return ['commonjs'];
  if (/\.(?:m[jt]s|tsx?|jsx)$/i.test(path) || packageType === 'module') return ['module'];
  return packageType === 'commonjs' ? ['commonjs'] : ['commonjs', 'module'];
}

const scriptType = /^(?:|module|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i;

function inlineSources(tree: SourceTree): Source[] {
  return pagesOf(tree).flatMap(({ file, texts }) =>
    texts.flatMap(({ tag, text }) => {
      const type = tag.attributes.get('type')?.value.trim() ?? '';
      if (tag.name !== 'script' || !scriptType.test(type)) return [];
      const sourceType: SourceType = type.toLowerCase() === 'module' ? 'module' : 'script';
      const origin = positionOf(file.text, tag.end);
      const name = 'inline.js';
      const isEsm = sourceType === 'module';
      const sourceTypes = [sourceType];
      return [
        { file: file.path, inline: true, browser: true, text, name, sourceTypes, isEsm, origin },
      ];
    }),
  );
}

function readScript(source: Source): Script {
  const { file, inline, browser, text, name, sourceTypes, isEsm } = source;
  const { result, errors: raw } = parseScript(name, text, sourceTypes);
  const errors = raw.slice(0, mostErrors).map(({ message, labels }) => {
    return { message, ...positionIn(source, labels[0]?.start ?? 0) };
  });
  const names = errors.length > 0 ? [] : firstOfEach(scriptNames(result, text));
  const imports = names.map(({ offset, ...found }) => ({
    ...found,
    ...positionIn(source, offset),
  }));
  const { staticImports, staticExports, hasModuleSyntax } = result.module;
  const isModule = staticImports.length + staticExports.length > 0;
  const facts = moduleFacts(result, text);
  const isKnown = errors.length === 0 && (hasModuleSyntax || isEsm);
  return {
    file,
    inline,
    browser,
    text,
    errors,
    imports,
    isModule,
    sourceTypes,
    name,
    names: facts.imports,
    exports: isKnown && !/\.d\.[cm]?ts$/i.test(file) ? facts.exports : undefined,
    stars: facts.stars,
    positionAt: (offset) => positionIn(source, offset),
    commonJs: isEsm && !browser && errors.length === 0 ? commonJsUses(result, text) : [],
  };
}

/** More errors in one file do not help, and the position of each takes a scan of the text. */
const mostErrors = 100;

function firstOfEach(names: readonly ScriptName[]): ScriptName[] {
  const first = new Map<string, ScriptName>();
  for (const name of names) {
    const key = JSON.stringify([name.how, name.optional, name.specifier]);
    if (!first.has(key)) first.set(key, name);
  }
  return [...first.values()];
}

function positionIn({ text, origin }: Source, offset: number): Position {
  const { line, column } = positionOf(text, offset);
  const shift = line === 1 ? origin.column - 1 : 0;
  return { line: origin.line + line - 1, column: column + shift };
}
