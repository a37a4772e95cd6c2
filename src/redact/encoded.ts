import type { Range } from './ranges.ts';

/** Whether a text that was hidden in another one holds a secret. */
export type Holds = (text: string) => boolean;

/** Where a text stands in Base64 or in hex that holds a secret. */
export function* encodedSecrets(text: string, holds: Holds): Generator<Range> {
  if (text.length < shortest) return;
  for (const { 0: run, index } of text.matchAll(runs)) {
    const hidden = hiddenIn(run, holds);
    if (hidden !== undefined) yield { from: index + hidden, to: index + run.length };
  }
}

/** The same for hex byte by byte: `67:68:70`, `0x67, 0x68`. */
export function* bytewiseSecrets(text: string, holds: Holds): Generator<Range> {
  for (const { 0: run, index } of text.matchAll(bytes)) {
    const isHiding = isText(run.replace(/0x|[^\da-fA-F]/g, ''), 'hex', holds);
    if (isHiding) yield { from: index, to: index + run.length };
  }
}

const shortest = 24;

/** Also broken into lines, as mail and PEM break it. */
const runs = /[A-Za-z0-9+/_-]{24,}(?:(?:\r?\n|\\n)[A-Za-z0-9+/_-]{4,})*={0,2}/g;
const bytes =
  /[\da-fA-F]{2}(?:[:-]|,?\s{1,2})(?:0x)?[\da-fA-F]{2}(?:(?:[:-]|,?\s{1,2})(?:0x)?[\da-fA-F]{2}){10,}(?![A-Za-z\d])/g;

/** Where in a run it begins. */
function hiddenIn(run: string, holds: Holds): number | undefined {
  const digits = run.replace(/^0x/i, '');
  if (isHex.test(digits)) return isText(digits, 'hex', holds) ? 0 : undefined;
  // A slash is of Base64, and of the path or address that it ends.
  for (let at = 0, parts = 0; parts < mostParts; parts++) {
    if (beginsAsText(run, at)) {
      const packed = run.slice(at).replace(/\r?\n|\\n/g, '');
      if (isText(packed, 'base64', holds)) return at;
    }
    at = run.indexOf('/', at) + 1;
    if (at === 0 || run.length - at < shortest) return undefined;
  }
  return undefined;
}

const mostParts = 8;
const isHex = /^[\da-fA-F]+$/;

function isText(run: string, encoding: 'hex' | 'base64', holds: Holds): boolean {
  const decoded = Buffer.from(run, encoding).toString('latin1');
  return printable.test(decoded.slice(0, 12)) && holds(decoded);
}

/** Also in UTF-8. */
const printable = /^[\t\n\r\x20-\x7e\x80-\xf4]*$/;

/** Whether its first six bytes may be text: nearly nothing but Base64 of text passes. */
function beginsAsText(run: string, start: number): boolean {
  let follow = 0;
  for (let index = start; index < start + 8; index += 4) {
    let bits = 0;
    for (let place = index; place < index + 4; place++) {
      bits = (bits << 6) | sextet(run.charCodeAt(place));
    }
    for (const byte of [bits >> 16, (bits >> 8) & 0xff, bits & 0xff]) {
      if (follow > 0) {
        if (byte >> 6 !== 2) return false;
        follow--;
      } else if (byte >= 0xc2 && byte <= 0xf4) follow = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
      else if (byte > 0x7e || (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13)) {
        return false;
      }
    }
  }
  return true;
}

function sextet(code: number): number {
  if (code >= 97) return code - 71;
  if (code === 95) return 63;
  if (code >= 65) return code - 65;
  if (code >= 48) return code + 4;
  return code === 43 || code === 45 ? 62 : 63;
}
