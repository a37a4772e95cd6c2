import { Visitor } from 'oxc-parser';
import type { ParsedScript } from './parse-script.ts';

/** What a module exports and imports by name. */
export interface ModuleFacts {
  /** Exported names, including types; undefined if they cannot be determined. */
  readonly exports: ReadonlySet<string> | undefined;
  /** Modules that it re-exports with `export *`. */
  readonly stars: readonly string[];
  readonly imports: readonly ImportedName[];
}

export interface ImportedName {
  readonly specifier: string;
  readonly name: string;
  readonly offset: number;
}

/** Extracts imports and exports from a parsed module. */
export function moduleFacts({ module }: ParsedScript, text: string): ModuleFacts {
  const exports = new Set<string>();
  const stars: string[] = [];
  const imports = new Map<string, ImportedName>();
  const add = (specifier: string, name: string, offset: number): void => {
    const key = `${specifier} ${name}`;
    if (!imports.has(key)) imports.set(key, { specifier, name, offset });
  };
  for (const { moduleRequest, entries } of module.staticImports) {
    for (const { importName, isType } of entries) {
      const name = kindOf(importName) === 'Default' ? 'default' : importName.name;
      if (kindOf(importName) === 'NamespaceObject' || isType || name === null) continue;
      add(moduleRequest.value, name, importName.start ?? moduleRequest.start);
    }
  }
  for (const entry of module.staticExports.flatMap(({ entries }) => entries)) {
    const { exportName, importName, moduleRequest, isType, start } = entry;
    if (kindOf(exportName) === 'Default') exports.add('default');
    if (exportName.name !== null) exports.add(exportName.name);
    if (moduleRequest === null) continue;
    if (kindOf(importName) === 'AllButDefault') stars.push(moduleRequest.value);
    else if (importName.name !== null && !isType) add(moduleRequest.value, importName.name, start);
  }
  const isOpen = otherExports.test(text);
  return { exports: isOpen ? undefined : exports, stars, imports: [...imports.values()] };
}

/** The parser's kinds are an enum that exists only in its types. */
function kindOf({ kind }: { readonly kind: string }): string {
  return kind;
}

/** CommonJS exports and TypeScript forms that the parser does not list. */
const otherExports =
  /\bmodule\.exports\b|\bexports\.\w|\bexports\[|\bexport\s{1,20}(?:=|import\b|as\s{1,20}namespace\b)|\bdefine\s{0,20}\(/;

/** Uses of `require` and `module.exports`, unless the code tests for them or defines them itself. */
export function commonJsUses(
  result: ParsedScript,
  text: string,
): { name: string; offset: number }[] {
  if (!/\brequire\b|\bmodule\.exports\b/.test(text)) return [];
  const uses: { name: string; offset: number }[] = [];
  let guarded = 0;
  const isOwn = {
    require: own.some((pattern) => pattern('require').test(text)),
    module: own.some((pattern) => pattern('module').test(text)),
  };
  const add = (name: 'require' | 'module', offset: number): void => {
    if (guarded === 0 && !isOwn[name]) uses.push({ name, offset });
  };
  new Visitor({
    TryStatement: () => void (guarded += 1),
    'TryStatement:exit': () => void (guarded -= 1),
    CallExpression({ callee, start }) {
      if (callee.type === 'Identifier' && callee.name === 'require') add('require', start);
    },
    MemberExpression({ object, property, start }) {
      if (object.type !== 'Identifier' || property.type !== 'Identifier') return;
      if (object.name === 'require') add('require', start);
      if (object.name === 'module' && property.name === 'exports') add('module', start);
    },
  }).visit(result.program);
  return uses;
}

/** A `typeof` test, a declaration or assignment of the name, or a parameter of that name. */
const own: readonly ((name: string) => RegExp)[] = [
  (name) => new RegExp(`\\btypeof\\s{1,20}${name}\\b`),
  (name) => new RegExp(`\\b(?:const|let|var|function|class|import)\\s{1,20}${name}\\b`),
  (name) => new RegExp(`(?<![.\\w])${name}\\s{0,20}=(?![=>])|(?<![.\\w])${name}\\s{0,20}=>`),
  (name) =>
    new RegExp(
      `\\bas\\s{1,20}${name}\\b|[{,]\\s{0,20}${name}\\s{0,20}[,}][^;]{0,200}(?:=|\\bfrom\\b)`,
    ),
  (name) =>
    new RegExp(`\\bfunction\\b[^()]{0,100}\\((?:[^()]{0,200},)?\\s{0,20}${name}\\s{0,20}[,)]`),
  (name) =>
    new RegExp(
      `\\((?:[^()]{0,200},)?\\s{0,20}${name}\\s{0,20}(?:,[^()]{0,200})?\\)\\s{0,20}(?:=>|\\{)`,
    ),
];
