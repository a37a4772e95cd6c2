import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

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
 * The long texts of a module, in their order: built code has this in their place.
 *
 * @public
 */
export function textsOf(module: string): readonly string[] {
  const own = contents().texts.get(module);
  if (own === undefined) throw new Error(`The build has no texts of ${module}: build it again.`);
  return own.map((text) => text.replaceAll(anySign, (sign) => signs.get(sign) ?? sign));
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

function textsIn(bytes: Buffer): ReadonlyMap<string, readonly string[]> {
  const end = bytes.indexOf(0);
  Array.from(bytes.toString('utf8', 0, end), (letter, at) => signs.set(letterSign(at), letter));
  const [modules = '', ...groups] = bytes.toString('latin1', end + 1).split('\0');
  const next = groups.map((group) => group.split('\x01').values());
  return new Map(
    modules.split('\n').map((line) => {
      const [module = '', letters = ''] = line.split(' ');
      return [module, Array.from(letters, (at) => next[at.charCodeAt(0) - 97]?.next().value ?? '')];
    }),
  );
}
