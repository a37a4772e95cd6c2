import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { languages } from '../contracts/languages.ts';

/**
 * What the build packs into one compressed file: the files of starters, by their paths from here, and the long
 * texts of modules.
 */
export const packed = join(import.meta.dirname, 'packed.br');

/** The packed files by their paths. */
export function unpacked(): ReadonlyMap<string, string> {
  return contents().files;
}

let read: ReturnType<typeof readPacked> | undefined;

function contents() {
  return (read ??= readPacked());
}

/**
 * Reads a long text of a module by its place among them, when it is first needed: built code has this in their
 * place. The build numbers the modules.
 *
 * @public
 */
export function textsOf(module: number): (place: number) => string {
  const own = contents().texts[module];
  if (own === undefined) throw new Error('The build lacks texts of a module: build it again.');
  const decoded: string[] = [];
  return (place) =>
    (decoded[place] ??= (own[place] ?? '').replaceAll(anySign, (sign) => signs.get(sign) ?? sign));
}

/**
 * Makes the pattern at a place of a module's texts when it is first needed.
 *
 * @public
 */
export function patternsOf(textAt: (place: number) => string): (place: number) => RegExp {
  const made: RegExp[] = [];
  return (place) => (made[place] ??= patternIn(textAt(place)));
}

/**
 * Makes the object or the list at a place of a module's texts.
 *
 * @public
 */
export function valuesOf(textAt: (place: number) => string): (place: number) => unknown {
  return (place) => JSON.parse(textAt(place));
}

/**
 * Makes a table of what stands for each language at a place of a module's texts and those after it.
 *
 * @public
 */
export function tablesOf<Entry>(
  entryAt: (place: number) => Entry,
): (place: number) => Record<string, Entry> {
  return (place) =>
    Object.fromEntries(languages.map((language, at) => [language, entryAt(place + at)]));
}

function patternIn(text: string): RegExp {
  const end = text.indexOf('/');
  return new RegExp(text.slice(end + 1), text.slice(0, end));
}

/** What patterns repeat most. In packed texts each is one control character: they compress better. */
export const patternSigns: readonly (readonly [sign: string, long: string])[] = [
  ['\x03', '(?<!\\p{L})'],
  ['\x04', '(?!\\p{L})'],
  ['\x05', '\\p{L}{0,'],
  ['\x06', '\\p{L}'],
  ['\x07', '(?:'],
  ['\x08', '\\s'],
  ['\x0e', '{0,'],
];
const signs = new Map(patternSigns);

/**
 * What stands in packed texts for a letter outside ASCII, by its place among those of the file: one byte for
 * the frequent ones, which stand first, and two for the others.
 */
export function letterSign(place: number): string {
  if (place < frequentLetters) return String.fromCharCode(0x80 + place);
  const rest = place - frequentLetters;
  return String.fromCharCode(
    0x80 + frequentLetters + Math.floor(rest / 0xe0),
    0x20 + (rest % 0xe0),
  );
}
export const frequentLetters = 106;
const anySign = /[\xea-\xff][\x20-\xff]|[\p{Cc}\xa0-\xe9]/gu;

/**
 * The parts of a template, for its tag: built code calls the tag with them.
 *
 * @public
 */
export function partsOf(text: string): TemplateStringsArray {
  const parts = text.split('\x02');
  return Object.assign(parts, { raw: parts });
}

/** Reads what `packedFile` of the build wrote. */
function readPacked() {
  const bytes = brotliDecompressSync(readFileSync(packed));
  const end = bytes.readUInt32LE();
  return { texts: textsIn(bytes.subarray(4, end)), files: filesIn(bytes.subarray(end)) };
}

function filesIn(bytes: Buffer): ReadonlyMap<string, string> {
  return new Map(
    bytes
      .toString()
      .split('\0\0')
      .map((file) => {
        const [path = '', content = ''] = file.split('\0');
        return [path, content];
      }),
  );
}

function textsIn(bytes: Buffer): readonly (readonly string[])[] {
  const end = bytes.indexOf(0);
  Array.from(bytes.toString('utf8', 0, end), (letter, at) => signs.set(letterSign(at), letter));
  const [modules = '', ...groups] = bytes.toString('latin1', end + 1).split('\0');
  const next = groups.map((group) => group.split('\x01').values());
  return modules
    .split('\n')
    .map((letters) => Array.from(letters, (at) => next[at.charCodeAt(0) - 97]?.next().value ?? ''));
}
