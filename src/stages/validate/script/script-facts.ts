import { Visitor } from 'oxc-parser';
import type { ParsedScript } from './parse-script.ts';

/** A reference in code to another file or package. */
export interface ScriptName {
  readonly specifier: string;
  readonly how: 'import' | 'require' | 'load';
  readonly offset: number;
  /** Whether the code survives without it: it is in a `try`, or has a `.catch`. */
  readonly optional: boolean;
}

/** What a script imports, requires and, in a browser, loads. */
export function scriptNames(result: ParsedScript, text: string): ScriptName[] {
  const found = [...staticNames(result)];
  if (/\brequire\b|\bimport\s*\(|\.src\b|\bnew\s+(?:Audio|Worker)\b/.test(text)) {
    found.push(...calledNames(result));
  }
  return found;
}

function staticNames({ module }: ParsedScript): ScriptName[] {
  const found: ScriptName[] = [];
  const add = (request: { readonly value: string; readonly start: number }): void => {
    const { value, start } = request;
    found.push({ specifier: value, how: 'import', offset: start, optional: false });
  };
  for (const { moduleRequest, entries } of module.staticImports) {
    const onlyTypes = entries.length > 0 && entries.every(({ isType }) => isType);
    if (!onlyTypes) add(moduleRequest);
  }
  for (const { moduleRequest, isType } of module.staticExports.flatMap(({ entries }) => entries)) {
    if (moduleRequest !== null && !isType) add(moduleRequest);
  }
  return found;
}

function calledNames(result: ParsedScript): ScriptName[] {
  const found: ScriptName[] = [];
  let guarded = 0;
  const caught = new Set<unknown>();
  const add = (how: ScriptName['how'], argument: unknown): void => {
    const literal = stringLiteral(argument);
    if (literal === undefined || literal.value === '') return;
    const { value, start } = literal;
    const optional = guarded > 0 || caught.has(argument);
    found.push({ specifier: value, how, offset: start, optional });
  };
  new Visitor({
    TryStatement: ({ handler }) => void (handler !== null && (guarded += 1)),
    'TryStatement:exit': ({ handler }) => void (handler !== null && (guarded -= 1)),
    ImportExpression: ({ source }) => add('import', source),
    TSImportEqualsDeclaration({ moduleReference, importKind }) {
      if (moduleReference.type !== 'TSExternalModuleReference' || importKind === 'type') return;
      add('require', moduleReference.expression);
    },
    CallExpression({ callee, arguments: [argument] }) {
      if (callee.type === 'Identifier' && callee.name === 'require') add('require', argument);
      const isCatch =
        callee.type === 'MemberExpression' &&
        callee.property.type === 'Identifier' &&
        callee.property.name === 'catch';
      if (isCatch && callee.object.type === 'ImportExpression') caught.add(callee.object.source);
    },
    NewExpression({ callee, arguments: [argument] }) {
      if (callee.type !== 'Identifier') return;
      if (callee.name === 'Audio' || callee.name === 'Worker') add('load', argument);
    },
    AssignmentExpression({ left, right, operator }) {
      const isSource =
        left.type === 'MemberExpression' &&
        left.property.type === 'Identifier' &&
        left.property.name === 'src';
      if (isSource && operator === '=') add('load', right);
    },
  }).visit(result.program);
  return found;
}

/** The value of a string literal, or of a template without expressions. */
export function stringLiteral(node: unknown): { value: string; start: number } | undefined {
  if (typeof node !== 'object' || node === null || !('type' in node) || !('start' in node)) {
    return undefined;
  }
  const start = Number(node.start);
  if (node.type === 'Literal' && 'value' in node && typeof node.value === 'string') {
    return { value: node.value, start };
  }
  if (node.type !== 'TemplateLiteral' || !('quasis' in node) || !Array.isArray(node.quasis)) {
    return undefined;
  }
  const [only, ...others]: unknown[] = node.quasis;
  const value = others.length === 0 ? cookedText(only) : undefined;
  return value === undefined ? undefined : { value, start };
}

function cookedText(quasi: unknown): string | undefined {
  if (typeof quasi !== 'object' || quasi === null || !('value' in quasi)) return undefined;
  const { value } = quasi;
  if (typeof value !== 'object' || value === null || !('cooked' in value)) return undefined;
  return typeof value.cooked === 'string' ? value.cooked : undefined;
}
