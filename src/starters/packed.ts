import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/** What the build packs into one compressed file: the files of starters, by their paths from here. */
export const packed = join(import.meta.dirname, 'files.br');

let contents: ReadonlyMap<string, string> | undefined;

/** The packed contents by their paths. */
export function unpacked(): ReadonlyMap<string, string> {
  contents ??= new Map(
    read(packed)
      .split('\0\0')
      .map((file) => {
        const [path = '', content = ''] = file.split('\0');
        return [path, content];
      }),
  );
  return contents;
}

let texts: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * The long texts of a module, in their order: built code has this in their place.
 *
 * @public
 */
export function textsOf(module: string): readonly string[] {
  texts ??= readTexts();
  const own = texts.get(module);
  if (own === undefined) throw new Error(`The build has no texts of ${module}: build it again.`);
  return own.map((text) => text.replaceAll(anySign, (sign) => signs.get(sign) ?? sign));
}

/** What patterns repeat most. In packed texts each is one control character: they compress better. */
export const signs: ReadonlyMap<string, string> = new Map([
  ['\x03', '(?<!\\p{L})'],
  ['\x04', '(?!\\p{L})'],
  ['\x05', '\\p{L}{0,'],
  ['\x06', '\\p{L}'],
  ['\x07', '(?:'],
  ['\x08', '\\s'],
  ['\x0e', '{0,'],
]);
const anySign = new RegExp(`[${[...signs.keys()].join('')}]`, 'g');

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
function readTexts(): ReadonlyMap<string, readonly string[]> {
  const [modules = '', ...groups] = read(join(import.meta.dirname, 'texts.br')).split('\0');
  const next = groups.map((group) => group.split('\x01').values());
  return new Map(
    modules.split('\n').map((line) => {
      const [module = '', letters = ''] = line.split(' ');
      return [module, Array.from(letters, (at) => next[at.charCodeAt(0) - 97]?.next().value ?? '')];
    }),
  );
}

function read(path: string): string {
  return brotliDecompressSync(readFileSync(path)).toString();
}
