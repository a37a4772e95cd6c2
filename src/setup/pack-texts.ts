import { brotliCompressSync, constants } from 'node:zlib';
import { basename } from 'node:path';
import type { Plugin } from 'rolldown';
import { parseSync, Visitor } from 'rolldown/utils';
import { languages } from '../contracts/languages.ts';
import { constantValue, type Made } from './constant-value.ts';
import { frequentLetters, letterSign, patternSigns } from '../starters/packed.ts';

/** The texts of modules, by the places of the modules among those that may have some. */
export type PackedTexts = Map<number, readonly PackedText[]>;

interface PackedText {
  readonly text: string;
  /** The language that it is in, or what else it is. */
  readonly group: string;
}

/** The file that `packed.ts` reads: where the files begin, the texts, and the files. */
export function packedFile(texts: PackedTexts, files: string): Buffer {
  const packed = packedTexts(texts);
  const start = Buffer.alloc(4);
  start.writeUInt32LE(4 + packed.length);
  return brotliCompressSync(Buffer.concat([start, packed, Buffer.from(files)]), {
    params: { [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS },
  });
}

/**
 * What `textsOf` reads. Texts of one language stand together, where they compress best; the line of a
 * module has a letter for each of its texts, which tells the group to take the next one from.
 */
function packedTexts(packed: PackedTexts): Buffer {
  const modules = Array.from(
    { length: Math.max(...packed.keys()) + 1 },
    (_, place) => packed.get(place) ?? [],
  );
  const groups = Map.groupBy(modules.flat(), ({ group }) => group);
  const names = [...groups.keys()];
  const letterOf = ({ group }: PackedText) => String.fromCharCode(97 + names.indexOf(group));
  const lines = modules.map((texts) => texts.map(letterOf).join(''));
  const all = [...groups.values()].map((texts) => texts.map(withPatternSigns).join('\x01'));
  const text = [lines.join('\n'), ...all].join('\0');
  const letters = lettersOf(text);
  const signs = new Map(letters.map((letter, place) => [letter, letterSign(place)]));
  const bytes = text.replaceAll(outsideAscii, (letter) => signs.get(letter) ?? letter);
  if (/[^\0-\xff]/.test(bytes)) throw new Error(`No signs are left for ${letters.length} letters`);
  return Buffer.concat([Buffer.from(`${letters.join('')}\0`), Buffer.from(bytes, 'latin1')]);
}

function withPatternSigns({ text }: PackedText): string {
  return patternSigns.reduce((short, [sign, long]) => short.replaceAll(long, sign), text);
}

/** Its letters outside ASCII: the frequent ones first, then the others by their code, which compresses best. */
function lettersOf(text: string): readonly string[] {
  const byLetter = Map.groupBy(text.match(outsideAscii) ?? [], (letter) => letter);
  const letters = [...byLetter]
    .toSorted(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .map(([letter]) => letter);
  return [...letters.slice(0, frequentLetters), ...letters.slice(frequentLetters).toSorted()];
}

const outsideAscii = /[^\0-\x7f]/gu;

/**
 * Takes the long texts and patterns out of some modules, which then read them with `textsOf` of the module
 * `unpacking`: in one compressed file they take two thirds of the room.
 */
export function packTexts(
  modules: readonly string[],
  unpacking: string,
  packed: PackedTexts,
): Plugin {
  const places = new Map(modules.map((module, place) => [module, place]));
  return {
    name: 'pack-texts',
    transform(code, id) {
      const place = places.get(id);
      if (place === undefined || id === unpacking) return null;
      const found = textsIn(code, basename(id, '.ts'));
      if (found.length === 0) return null;
      packed.set(place, found);
      const short = found
        .flatMap(({ editsOf }, index) => editsOf(index))
        .toSorted((a, b) => b.start - a.start)
        .reduce((rest, { start, end, to }) => rest.slice(0, start) + to + rest.slice(end), code);
      const source = JSON.stringify(unpacking);
      return `import * as packed_ from ${source};
const text_ = /* @__PURE__ */ packed_.textsOf(${place}),
  pattern_ = /* @__PURE__ */ packed_.patternsOf(text_),
  value_ = /* @__PURE__ */ packed_.valuesOf(text_),
  texts_ = /* @__PURE__ */ packed_.tablesOf(text_),
  values_ = /* @__PURE__ */ packed_.tablesOf(value_),
  made_ = [];
${short}`;
    },
  };
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly to: string;
}

interface FoundText extends PackedText {
  readonly start: number;
  /** What stands in the code instead, by the place of the text among those of its module. */
  readonly editsOf: (index: number) => readonly Edit[];
}

/**
 * Objects and lists of constants, long literals, what is long between the values of a template, and the templates
 * of `readTags`. Module names, names of properties and what other tags read stay, as do patterns in functions that
 * remember where they matched, and objects in functions: each call has its own.
 */
function textsIn(code: string, moduleName: string): readonly FoundText[] {
  const found: FoundText[] = [];
  const kept = new Set<number>();
  let functions = 0;
  /** Where the last object or list ends: what stands in it is packed with it. */
  let packedTo = 0;
  /** The languages whose texts these are, from the outside in; empty where a property has another name. */
  const keys = [languageOf(moduleName)];
  const keep = (node: { readonly start: number } | null) => void (node && kept.add(node.start));
  const enter = () => void (functions += 1);
  const leave = () => void (functions -= 1);
  const add = ({ text, group, ...place }: Omit<FoundText, 'group'> & { group?: string }) => {
    if (
      place.start < packedTo ||
      text.length < minLength ||
      /(?!\n)\p{Cc}/u.test(text.replaceAll('\x02', ''))
    )
      return;
    const own = /\\p\{|\(\?/.test(text) ? 'pattern' : (keys.findLast(Boolean) ?? 'other');
    found.push({ text, group: group ?? own, ...place });
  };
  const addMade = (node: Made) => {
    const { start, end } = node;
    const value = functions === 0 && start >= packedTo ? constantValue(node) : undefined;
    if (value === undefined || value === null) return;
    const table = tableOf(value);
    if (table.length > 0) {
      const areTexts = table.every((each) => typeof each === 'string');
      const to = (index: number) => `/* @__PURE__ */ ${areTexts ? 'texts_' : 'values_'}(${index})`;
      table.forEach((each, at) => {
        const text = areTexts ? String(each) : JSON.stringify(each);
        const editsOf = (index: number) => (at === 0 ? [{ start, end, to: to(index) }] : []);
        found.push({ text, group: languages[at] ?? '', start, editsOf });
      });
    } else {
      const text = JSON.stringify(value);
      // Of a table of a few languages, each is packed on its own.
      if (text.length < minLength || Object.keys(value).some(languageOf)) return;
      const editsOf = (index: number) => [{ start, end, to: `/* @__PURE__ */ value_(${index})` }];
      found.push({ text, group: keys.findLast(Boolean) ?? 'value', start, editsOf });
    }
    packedTo = end;
  };
  new Visitor({
    ObjectExpression: addMade,
    ArrayExpression: addMade,
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
    TSLiteralType: ({ literal }) => keep(literal),
    Property: ({ key, computed }) => {
      keep(computed ? null : key);
      keys.push(key.type === 'Identifier' ? languageOf(key.name) : '');
    },
    'Property:exit': () => void keys.pop(),
    TaggedTemplateExpression({ start, tag, quasi: { quasis, ...quasi } }) {
      keep(quasi);
      if (tag.type !== 'Identifier' || !readTags.has(tag.name)) return;
      const parts = quasis.map(({ value }) => (tag.name === 'source' ? value.raw : value.cooked));
      const text = parts.join('\x02');
      add({ text, group: 'code', start, editsOf: (index) => callWith(quasis, index) });
    },
    Literal(node) {
      const { start, end } = node;
      if ('regex' in node) {
        const { pattern, flags } = node.regex;
        const isInFunction = functions > 0;
        if (isInFunction && /[gy]/.test(flags)) return;
        const editsOf = (index: number) => [{ start, end, to: `pattern_(${index})` }];
        add({ text: `${flags}/${pattern}`, group: 'pattern', start, editsOf });
      } else if (typeof node.value === 'string') {
        add({ text: node.value, start, editsOf: (at) => [{ start, end, to: `text_(${at})` }] });
      }
    },
    TemplateLiteral({ start, end, quasis, expressions }) {
      if (kept.has(start)) return;
      if (expressions.length === 0) {
        const text = quasis[0]?.value.cooked ?? '';
        return add({ text, start, editsOf: (at) => [{ start, end, to: `text_(${at})` }] });
      }
      for (const { value, start: before } of quasis) {
        const place = { start: before + 1, end: before + 1 + value.raw.length };
        const editsOf = (at: number) => [{ ...place, to: `\${text_(${at})}` }];
        add({ text: value.cooked ?? '', start: place.start, editsOf });
      }
    },
  }).visit(parseSync('module.ts', code).program);
  return found.filter(({ start }) => !kept.has(start)).toSorted((a, b) => a.start - b.start);
}

/** What a table has for each language, if it has something for all. */
function tableOf(value: object): readonly unknown[] {
  const entries = new Map(Object.entries(value));
  const isTable = entries.size === languages.length && languages.every((one) => entries.has(one));
  return isTable ? languages.map((one) => entries.get(one)) : [];
}

/** Calls the tag with its parts, which must be the same array each time, and its values. */
function callWith(
  quasis: readonly { readonly start: number; readonly end: number }[],
  index: number,
): readonly Edit[] {
  const parts = `(made_[${index}] ??= packed_.partsOf(text_(${index})))`;
  return quasis.map(({ start, end }, at) => {
    const before = at === 0 ? `(${parts}` : ')';
    return { start, end, to: before + (at === quasis.length - 1 ? ')' : ', (') };
  });
}

/** The tags of templates whose parts are packed. */
const readTags = new Set(['markup', 'source', 'prose']);

function languageOf(name: string): string {
  return languages.some((language) => language === name) ? name : '';
}

const minLength = 14;
