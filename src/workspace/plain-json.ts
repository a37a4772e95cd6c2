/**
 * A JSON text that a terminal cannot be controlled by: what `JSON.stringify` leaves of controls and
 * bidirectional marks is escaped, too. It is parsed to the same value.
 *
 * @example
 * plainJson({ userMessage: '\u202eevil' }); // '{"userMessage":"\\u202eevil"}'
 */
export function plainJson(value: unknown, space?: number): string {
  return JSON.stringify(value, undefined, space).replace(unprintable, (character) =>
    // Beyond U+FFFF there are two.
    Array.from({ length: character.length }, (_, index) =>
      escaped(character.charCodeAt(index)),
    ).join(''),
  );
}

function escaped(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}

// All of one-line.ts but for those that are escaped already, and the breaks between lines.
const unprintable =
  /[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;
