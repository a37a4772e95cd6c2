import type { Range } from './ranges.ts';

/** Whether a text that was hidden in another one holds a secret. */
export type Holds = (text: string) => boolean;

/** Where a text stands in Base64 or in hex that holds a secret. */
export function* encodedSecrets(text: string, holds: Holds): Generator<Range> {
  if (text.length < shortest) return;
  for (const { 0: run, index } of text.matchAll(runs)) {
    if (isHiding(run, holds)) yield { from: index, to: index + run.length };
  }
}

const shortest = 24;

/** Also broken into lines, as mail and PEM break it. */
const runs = /[A-Za-z0-9+/_-]{24,}(?:(?:\r?\n|\\n)[A-Za-z0-9+/_-]{4,})*={0,2}/g;

function isHiding(run: string, holds: Holds): boolean {
  if (isHex.test(run)) return isText(run, 'hex', holds);
  return beginsAsText(run) && isText(run.replace(/\r?\n|\\n/g, ''), 'base64', holds);
}

const isHex = /^[\da-fA-F]+$/;

function isText(run: string, encoding: 'hex' | 'base64', holds: Holds): boolean {
  const decoded = Buffer.from(run, encoding).toString('latin1');
  return printable.test(decoded.slice(0, 12)) && holds(decoded);
}

const printable = /^[\t\n\r\x20-\x7e]*$/;

/** Whether its first six bytes are printable: nearly nothing but Base64 of text passes. */
function beginsAsText(run: string): boolean {
  for (let index = 0; index < 8; index += 4) {
    let bits = 0;
    for (let place = index; place < index + 4; place++) {
      bits = (bits << 6) | sextet(run.charCodeAt(place));
    }
    for (const byte of [bits >> 16, (bits >> 8) & 0xff, bits & 0xff]) {
      if (byte > 0x7e || (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13)) return false;
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
