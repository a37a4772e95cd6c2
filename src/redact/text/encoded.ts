import { type Range, rangesOf } from './ranges.ts';

/** Whether a decoded text contains a secret. */
export type ContainsSecret = (text: string) => boolean;

/** Finds Base64 and hex that decodes to a text with a secret. */
export function* encodedSecrets(text: string, containsSecret: ContainsSecret): Generator<Range> {
  if (text.length < shortest) return;
  for (const { from, to } of rangesOf(text, runs)) {
    const start = startIn(text.slice(from, to), containsSecret);
    if (start !== undefined) yield { from: from + start, to };
  }
}

/** The same for hex with separated bytes: `67:68:70`, `0x67, 0x68`. */
export function* bytewiseSecrets(text: string, containsSecret: ContainsSecret): Generator<Range> {
  if (text.length < shortest) return;
  for (const { from, to } of rangesOf(text, bytes)) {
    const digits = text.slice(from, to).replace(/0x|[^\da-fA-F]/g, '');
    if (isText(digits, 'hex', containsSecret)) yield { from, to };
  }
}

const shortest = 24;

/** Line breaks are allowed, as in mail and PEM, also with an indent, as in YAML. */
const runs =
  /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{24,}(?:(?:\r?\n|\\n)[ \t]{0,20}[A-Za-z0-9+/_-]{4,})*={0,2}/g;
const lineBreaks = /(?:\r?\n|\\n)[ \t]*/g;
const bytes =
  /[\da-fA-F]{2}(?:[:-]|,?\s{1,2}|,(?=0x))(?:0x)?[\da-fA-F]{2}(?:(?:[:-]|,?\s{1,2}|,(?=0x))(?:0x)?[\da-fA-F]{2}){10,}(?![A-Za-z\d])/g;

/** Position in a run where the encoded text begins; undefined if there is none. */
function startIn(run: string, containsSecret: ContainsSecret): number | undefined {
  // A slash may belong to Base64 or to the path in front of it, and the first line to other text, so try
  // after each one.
  const starts = /\/|(?:\n|\\n)[ \t]*/g;
  for (let at = 0, parts = 0; parts < maxParts; parts++) {
    const isBase64 = beginsAsText(run, at) || beginsAsWide.test(run.slice(at, at + 8));
    if (isBase64 || beginsAsHex.test(run.slice(at, at + 14))) {
      const packed = run.slice(at).replace(lineBreaks, '').replace(/^0x/i, '');
      if (isHex.test(packed) && isText(packed, 'hex', containsSecret)) return at;
      if (isBase64 && isText(packed, 'base64', containsSecret)) return at;
    }
    if (starts.exec(run) === null) return undefined;
    at = starts.lastIndex;
    if (run.length - at < shortest) return undefined;
  }
  return undefined;
}

const maxParts = 16;
const isHex = /^[\da-fA-F]+$/;
const beginsAsHex = /^(?:0x)?[\da-f]{12}/i;
/** ASCII in UTF-16, as PowerShell takes it. */
const beginsAsWide = /^.[AQgw][AB].A[A-H].A/;

function isText(run: string, encoding: 'hex' | 'base64', containsSecret: ContainsSecret): boolean {
  const decoded = Buffer.from(run, encoding).toString('latin1').replaceAll('\0', '');
  return printable.test(decoded.slice(0, 12)) && containsSecret(decoded);
}

/** ASCII text, or UTF-8. */
const printable = /^[\t\n\r\x20-\x7e\x80-\xf4]*$/;

/** A cheap filter: whether the first six bytes may be text. Hardly anything but encoded text passes. */
function beginsAsText(run: string, start: number): boolean {
  let follow = 0;
  for (let index = start; index < start + 8; index += 4) {
    let bits = 0;
    for (let digit = index; digit < index + 4; digit++) {
      bits = (bits << 6) | sextet(run.charCodeAt(digit));
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
