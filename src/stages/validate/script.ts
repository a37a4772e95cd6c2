import { parseSync, Visitor } from 'oxc-parser';
import { manifestOf } from './manifest.ts';
import { pagesOf } from './page.ts';
import { positionOf } from './report.ts';
import type { SourceTree } from './source-tree.ts';

/** JavaScript or TypeScript: a file, or the inside of a script element. */
export interface Script {
  readonly file: string;
  readonly inline: boolean;
  /** Whether a browser runs it, rather than Node. */
  readonly browser: boolean;
  readonly errors: readonly ScriptError[];
  readonly imports: readonly ScriptImport[];
  /** Whether it holds import or export declarations, or the like. */
  readonly isModule: boolean;
  readonly text: string;
}

export interface ScriptError {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

export interface ScriptImport {
  readonly specifier: string;
  readonly how: 'import' | 'require';
  readonly line: number;
  readonly column: number;
}

const parsed = new WeakMap<SourceTree, Script[]>();

/** The scripts of a tree, each parsed once. */
export function scriptsOf(tree: SourceTree, isSite: boolean): readonly Script[] {
  const known = parsed.get(tree);
  if (known !== undefined) return known;
  const scripts = [...fileSources(tree, isSite), ...inlineSources(tree)].map((source) => {
    tree.enter(source.file);
    return readScript(source);
  });
  parsed.set(tree, scripts);
  return scripts;
}

type SourceType = 'script' | 'module' | 'commonjs' | 'unambiguous';

interface Source {
  readonly file: string;
  readonly inline: boolean;
  readonly browser: boolean;
  readonly text: string;
  readonly name: string;
  /** Tried in order: the first under which there is no error wins. */
  readonly sourceTypes: readonly SourceType[];
  readonly origin: { readonly line: number; readonly column: number };
}

/** Folders that a server of ours would hand to browsers. */
const browserFolder = /^(?:public|static|www|client|assets|site)\//i;

function fileSources(tree: SourceTree, isSite: boolean): Source[] {
  const packageType = manifestOf(tree)?.['type'];
  return [...tree.files.values()].flatMap(({ path, text }) => {
    if (text === undefined || !/\.(?:[cm]?jsx?|[cm]?tsx?)$/i.test(path)) return [];
    const browser = isSite || browserFolder.test(path);
    const sourceTypes = browser ? browserTypes : nodeTypes(path, packageType);
    const origin = { line: 1, column: 1 };
    return [{ file: path, inline: false, browser, text, name: path, sourceTypes, origin }];
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
      const path = file.path;
      return [
        { file: path, inline: true, browser: true, text, name, sourceTypes: [sourceType], origin },
      ];
    }),
  );
}

function readScript(source: Source): Script {
  const { file, inline, browser, text, name, sourceTypes } = source;
  const results = sourceTypes.map((sourceType) =>
    parseSync(name, text, { sourceType, showSemanticErrors: true }),
  );
  const clean = results.find(({ errors }) => !errors.some(isError));
  const result = clean ?? results.find(({ module }) => module.hasModuleSyntax) ?? results[0];
  if (result === undefined) throw new Error('A script needs a source type.');
  const errors = result.errors.filter(isError).map(({ message, labels }) => {
    const { line, column } = placeIn(source, labels[0]?.start ?? 0);
    return { message, line, column };
  });
  const imports = (clean === undefined ? [] : importsOf(clean, text)).map((found) => {
    const { line, column } = placeIn(source, found.offset);
    return { specifier: found.specifier, how: found.how, line, column };
  });
  const { staticImports, staticExports } = result.module;
  const isModule = staticImports.length + staticExports.length > 0;
  return { file, inline, browser, text, errors, imports, isModule };
}

type Parsed = ReturnType<typeof parseSync>;

/** The severities of the parser are an enum that exists in its types only. */
function isError({ severity }: { readonly severity: string }): boolean {
  return severity === 'Error';
}

type Import = { specifier: string; how: ScriptImport['how']; offset: number };

function importsOf(result: Parsed, text: string): Import[] {
  const { staticImports, staticExports, dynamicImports } = result.module;
  const found: Import[] = [];
  for (const { moduleRequest, entries } of staticImports) {
    if (entries.length > 0 && entries.every(({ isType }) => isType)) continue;
    found.push({ specifier: moduleRequest.value, how: 'import', offset: moduleRequest.start });
  }
  for (const { moduleRequest, isType } of staticExports.flatMap(({ entries }) => entries)) {
    if (moduleRequest === null || isType) continue;
    found.push({ specifier: moduleRequest.value, how: 'import', offset: moduleRequest.start });
  }
  for (const { moduleRequest } of dynamicImports) {
    const literal = /^(['"`])([^'"`$\\]*)\1$/.exec(
      text.slice(moduleRequest.start, moduleRequest.end),
    );
    const specifier = literal?.[2];
    if (specifier) found.push({ specifier, how: 'import', offset: moduleRequest.start });
  }
  return text.includes('require') ? [...found, ...requiresOf(result)] : found;
}

function requiresOf(result: Parsed): Import[] {
  const found: Import[] = [];
  const visitor = new Visitor({
    CallExpression({ callee, arguments: [argument] }) {
      if (callee.type !== 'Identifier' || callee.name !== 'require') return;
      if (argument?.type !== 'Literal' || typeof argument.value !== 'string') return;
      found.push({ specifier: argument.value, how: 'require', offset: argument.start });
    },
  });
  visitor.visit(result.program);
  return found;
}

function placeIn({ text, origin }: Source, offset: number): { line: number; column: number } {
  const { line, column } = positionOf(text, offset);
  const shift = line === 1 ? origin.column - 1 : 0;
  return { line: origin.line + line - 1, column: column + shift };
}
