import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/**
 * What the build packs into one compressed file, by its path from here: the files of starters, and
 * the long texts of modules.
 */
export const packed = join(import.meta.dirname, 'files.br');

let contents: ReadonlyMap<string, string> | undefined;

/** The packed contents by their paths. */
export function unpacked(): ReadonlyMap<string, string> {
  contents ??= new Map(
    brotliDecompressSync(readFileSync(packed))
      .toString()
      .split('\0\0')
      .map((file) => {
        const [path = '', content = ''] = file.split('\0');
        return [path, content];
      }),
  );
  return contents;
}

/**
 * The long texts of a module, in their order: built code has this in their place.
 *
 * @public
 */
export function textsOf(module: string): readonly string[] {
  const texts = unpacked().get(module);
  if (texts === undefined) throw new Error(`${packed} has no texts of ${module}: build it again.`);
  return JSON.parse(texts);
}
