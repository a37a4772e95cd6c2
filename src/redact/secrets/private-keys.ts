import type { Range } from '../text/ranges.ts';

/**
 * Finds private keys: from `-----BEGIN … PRIVATE KEY` to the end of the block or, if that is missing,
 * of the characters that may belong to a key. Not a regular expression: that would search for the end
 * again from each block, in quadratic time.
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
    done = end - from < maxKey ? endOf(footer, text, end + 8) : endOf(body, text, from);
    yield { from: at, to: done };
  }
}

/** Fits an RSA key of 32,768 bits, with a log prefix on each line. */
const maxKey = 60_000;

const header = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY[A-Z0-9 ]{0,20}-----/y;
const footer = /[A-Z0-9 ]{0,80}-{0,5}/y;
/** Base64, the quoting around it, and the header lines of an encrypted key. */
const body = /(?:[A-Za-z0-9+/=\s\\"'`,:|>*#]|-(?!----BEGIN ))*/y;

function next(text: string, from: number): number {
  return text.indexOf('-----BEGIN ', from);
}

function endOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return from + (pattern.exec(text)?.[0].length ?? 0);
}
