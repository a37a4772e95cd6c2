/**
 * A pattern in which `\p{L}`, `\p{M}`, `\p{N}` and scripts are written out: the letters, marks and digits that
 * requests are written with. With the properties, V8 takes ten times as long to compile it, and twice as long
 * again if it looks for the other case of each letter, which stands there too.
 *
 * What follows a group is compiled again for each of its alternatives, up to ten times, and from group to
 * group. Behind `(?=)`, which is always true, it is compiled once: a first plan takes half the time.
 *
 * The same words give the same pattern, compiled once. One with the flag `g` is for `allMatches`, `search`,
 * `split` and `replace`: `test` and `exec` would begin where the last reader ended.
 *
 * @example
 * letterPattern('karte\\p{L}?').source; // 'karte(?-i:[A-Za-z\u00aa…])?'
 * letterPattern('(?:rot|blau) und').source; // '(?:rot|blau)(?=) und'
 */
export function letterPattern(source: string, flags = 'iu'): RegExp {
  const key = `${flags} ${source}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const pattern = new RegExp(writtenOut(source), flags);
  if (made.size >= mostMade) made.clear();
  made.set(key, pattern);
  return pattern;
}

/** Many readers make their pattern anew for each request, and V8 would compile it anew each time. */
const made = new Map<string, RegExp>();
/** Some patterns have words of a request in them. */
const mostMade = 4000;

function writtenOut(source: string): string {
  return source.replace(parts, (part, name?: string) => {
    if (name !== undefined) return ranges[name] === undefined ? part : `(?-i:[${ranges[name]}])`;
    if (part.startsWith(')')) return `${part}(?=)`;
    return part.startsWith('[') ? classOf(part) : part;
  });
}

function classOf(part: string): string {
  const written = part.replaceAll(property, (known, inner: string) => ranges[inner] ?? known);
  const rest = part.replaceAll(property, (known, inner: string) => (inner in ranges ? '' : known));
  return hasLetters.test(rest) ? written : `(?-i:${written})`;
}

const property = /\\p\{([\w=]+)\}/gu;
/** A property, a letter with a backslash, a class, in which `[` has one too, and the end of a group. */
const parts = /\\p\{([\w=]+)\}|\\.|\[(?:\\.|[^\]\\[])*\]|\)(?:[?*+]|\{\d+(?:,\d*)?\})?\??/gu;

/** Letters of a class that has no other case of them, or a property as `\p{Lu}`. */
const hasLetters = /\p{L}/u;

const latin = 'A-Za-z\\u00aa\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02b8\\u1e00-\\u1eff';
const cyrillic = '\\u0400-\\u0481\\u048a-\\u052f';
const han = '\\u3005\\u3400-\\u9fff';
const hiragana = '\\u3041-\\u3096';
const katakana = '\\u30a1-\\u30fa\\u30fc';
const hangul = '\\u1100-\\u11ff\\u3131-\\u318e\\uac00-\\ud7a3';
const others =
  '\\u00b5\\u0370-\\u0373\\u0376-\\u0377\\u037b-\\u037d\\u0386-\\u03ff\\u05d0-\\u05ea\\u0620-\\u064a\\u066e-\\u066f\\u0671-\\u06d3\\u06fa-\\u06ff\\u0904-\\u0939\\u0958-\\u0961\\u0e01-\\u0e30\\u0e32\\u0e33\\u0e40-\\u0e46\\u1f00-\\u1fff';

/** The letters of scripts that are written with spaces, for a class. */
export const spacedLetters = `${latin}${cyrillic}${others}`;

/** Latin, Greek, Cyrillic, Hebrew, Arabic, Devanagari, Thai, Japanese, Chinese and Korean. */
const ranges: Readonly<Record<string, string>> = {
  L: `${spacedLetters}${han}${hiragana}${katakana}${hangul}`,
  M: '\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u05bd\\u05bf\\u05c1-\\u05c7\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed\\u0900-\\u0903\\u093a-\\u093c\\u093e-\\u094f\\u0951-\\u0957\\u0962\\u0963\\u0e31\\u0e34-\\u0e3a\\u0e47-\\u0e4e\\u3099\\u309a\\ufe0f',
  N: '0-9\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be\\u0660-\\u0669\\u06f0-\\u06f9\\u0966-\\u096f\\u0e50-\\u0e59\\uff10-\\uff19',
  'Script=Latin': latin,
  'Script=Cyrillic': cyrillic,
  'Script=Han': han,
  'Script=Hiragana': hiragana,
  'Script=Katakana': katakana,
  'Script=Hangul': hangul,
};
