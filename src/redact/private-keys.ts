import type { Range } from './ranges.ts';

/**
 * Private keys: from `-----BEGIN … PRIVATE KEY` to the end of the block; where that is missing, to
 * the end of what may be part of a key. By hand, for a pattern looks for the end of each block anew.
 */
export function* privateKeys(text: string): Generator<Range> {
  let end = -1;
  let done = 0;
  for (let at = next(text, 0); at !== -1; at = next(text, Math.max(at + 1, done))) {
    header.lastIndex = at;
    const [begin] = header.exec(text) ?? [];
    if (begin === undefined) continue;
    const from = at + begin.length;
    if (end < from) end = text.indexOf('-----END', from);
    if (end === -1) end = Infinity;
    done = end - from < longestKey ? behind(footer, text, end + 8) : behind(body, text, from);
    yield { from: at, to: done };
  }
}

/** Of an RSA key of 32,768 bits, with room for what a log puts before each line. */
const longestKey = 60_000;

const header = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY[A-Z0-9 ]{0,20}-----/y;
const footer = /[A-Z0-9 ]{0,80}-{0,5}/y;
/** Base64, in whatever a block is quoted in, and the header of an encrypted key. */
const body = /(?:[A-Za-z0-9+/=\s\\"'`,:|>*#]|-(?!----BEGIN ))*/y;

function next(text: string, from: number): number {
  return text.indexOf('-----BEGIN ', from);
}

function behind(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return from + (pattern.exec(text)?.[0].length ?? 0);
}
