import { basename, dirname, relative } from 'node:path';
import type { Plugin } from 'rolldown';
import { parseSync, Visitor } from 'rolldown/utils';
import { languages } from '../contracts/languages.ts';

/** The texts of modules, by the paths of the modules from the one that unpacks them. */
export type PackedTexts = Map<string, readonly PackedText[]>;

interface PackedText {
  readonly text: string;
  /** The language that it is in, or what else it is. */
  readonly group: string;
}

/**
 * The file that `textsOf` reads. Texts of one language stand together, where they compress best; the line of a
 * module has a letter for each of its texts, which tells the group to take the next one from.
 */
export function packedFile(packed: PackedTexts): string {
  const modules = [...packed].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const groups = Map.groupBy(
    modules.flatMap(([, texts]) => texts),
    ({ group }) => group,
  );
  const names = [...groups.keys()];
  const letterOf = ({ group }: PackedText) => String.fromCharCode(97 + names.indexOf(group));
  const lines = modules.map(([module, texts]) => `${module} ${texts.map(letterOf).join('')}`);
  const all = [...groups.values()].map((texts) => texts.map(({ text }) => text).join('\x01'));
  return [lines.join('\n'), ...all].join('\0');
}

/**
 * Takes the long texts and patterns out of the modules of some folders, which then read them with `textsOf`
 * of the module `unpacking`: in one compressed file they take two thirds of the room.
 */
export function packTexts(
  folders: readonly string[],
  unpacking: string,
  packed: PackedTexts,
): Plugin {
  return {
    name: 'pack-texts',
    transform(code, id) {
      if (id === unpacking || !folders.some((folder) => id.startsWith(`${folder}/`))) return null;
      const found = textsIn(code, basename(id, '.ts'));
      if (found.length === 0) return null;
      const module = relative(dirname(unpacking), id);
      packed.set(module, found);
      const short = found.reduceRight(
        (rest, { start, end, ...literal }, index) =>
          rest.slice(0, start) + valueOf(index, literal) + rest.slice(end),
        code,
      );
      const source = JSON.stringify(unpacking);
      return `import { textsOf as textsOf_ } from ${source};\nconst texts_ = textsOf_(${JSON.stringify(module)}), patterns_ = [];\n${short}`;
    },
  };
}

/** A pattern in a function is made when it is first needed. */
function valueOf(index: number, { flags, isInFunction, isPart }: PackedLiteral): string {
  const text = `texts_[${index}]`;
  if (flags === undefined) return isPart === true ? `\${${text}}` : text;
  const pattern = `new RegExp(${text}, '${flags}')`;
  return isInFunction === true ? `(patterns_[${index}] ??= ${pattern})` : pattern;
}

interface PackedLiteral extends PackedText {
  /** Those of a pattern. */
  readonly flags?: string;
  readonly isInFunction?: boolean;
  /** Between the values of a template. */
  readonly isPart?: boolean;
}

interface FoundText extends PackedLiteral {
  readonly start: number;
  readonly end: number;
}

/**
 * Long literals, and what is long between the values of a template. Module names, names of properties and what a tag reads stay, as do
 * patterns in functions that remember where they matched: each call has its own.
 */
function textsIn(code: string, moduleName: string): readonly FoundText[] {
  const found: FoundText[] = [];
  const kept = new Set<number>();
  let functions = 0;
  /** The languages whose texts these are, from the outside in; empty where a property has another name. */
  const keys = [languageOf(moduleName)];
  const keep = (node: { readonly start: number } | null) => void (node && kept.add(node.start));
  const enter = () => void (functions += 1);
  const leave = () => void (functions -= 1);
  const add = (text: string | null | undefined, place: Omit<FoundText, 'text' | 'group'>) => {
    if (
      typeof text !== 'string' ||
      text.length < minLength ||
      /\p{Cc}/u.test(text.replaceAll('\n', ''))
    )
      return;
    const isPattern = place.flags !== undefined || /\\p\{|\(\?/.test(text);
    const group = isPattern ? 'pattern' : (keys.findLast(Boolean) ?? 'other');
    found.push({ text, group, ...place });
  };
  new Visitor({
    FunctionDeclaration: enter,
    'FunctionDeclaration:exit': leave,
    FunctionExpression: enter,
    'FunctionExpression:exit': leave,
    ArrowFunctionExpression: enter,
    'ArrowFunctionExpression:exit': leave,
    PropertyDefinition: enter,
    'PropertyDefinition:exit': leave,
    ImportDeclaration: ({ source }) => keep(source),
    ImportExpression: ({ source }) => keep(source),
    ExportNamedDeclaration: ({ source }) => keep(source),
    ExportAllDeclaration: ({ source }) => keep(source),
    Property: ({ key, computed }) => {
      keep(computed ? null : key);
      keys.push(key.type === 'Identifier' ? languageOf(key.name) : '');
    },
    'Property:exit': () => void keys.pop(),
    TaggedTemplateExpression: ({ quasi }) => keep(quasi),
    Literal(node) {
      if ('regex' in node) {
        const { pattern, flags } = node.regex;
        const isInFunction = functions > 0;
        if (!isInFunction || !/[gy]/.test(flags)) add(pattern, { ...node, flags, isInFunction });
      } else {
        add(typeof node.value === 'string' ? node.value : null, node);
      }
    },
    TemplateLiteral(node) {
      if (node.expressions.length === 0) return add(node.quasis[0]?.value.cooked, node);
      // What a tag reads stands in the same place.
      if (kept.has(node.start)) return;
      for (const { value, start } of node.quasis) {
        const at = code.indexOf(value.raw, start);
        add(value.cooked, { start: at, end: at + value.raw.length, isPart: true });
      }
    },
  }).visit(parseSync('module.ts', code).program);
  return found.filter(({ start }) => !kept.has(start)).toSorted((a, b) => a.start - b.start);
}

function languageOf(name: string): string {
  return languages.some((language) => language === name) ? name : '';
}

const minLength = 14;
