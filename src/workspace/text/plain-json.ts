/**
 * JSON that is safe to print on a terminal: also escapes the control characters and bidirectional
 * marks that `JSON.stringify` leaves as they are. It parses to the same value.
 *
 * @example
 * plainJson({ userMessage: '\u202eevil' }); // '{"userMessage":"\\u202eevil"}'
 */
export function plainJson(value: unknown, space?: number): string {
  return JSON.stringify(value, undefined, space).replace(unprintable, (character) =>
    // Two code units beyond U+FFFF.
    Array.from({ length: character.length }, (_, index) =>
      escaped(character.charCodeAt(index)),
    ).join(''),
  );
}

function escaped(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}

// The characters of one-line.ts, except those already escaped and the line breaks of `space`.
const unprintable =
  /[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;
