/**
 * A JavaScript string literal in single quotes, safe in a module and in an inline script: every `<`,
 * line separator and control character is escaped.
 */
export function jsString(text: string): string {
  const body = text
    .toWellFormed()
    .replace(/[\\']/g, '\\$&')
    .replace(/\n/g, '\\n')
    .replace(/[<\p{Cc}\u2028\u2029]/gu, unicodeEscape);
  return `'${body}'`;
}

/**
 * Data as a JavaScript expression, with strings escaped as by `jsString`. Fields that are `undefined`
 * are left out.
 */
export function jsValue(value: unknown): string {
  const json = JSON.stringify(value, (_key, part: unknown) => wellFormed(part), 2);
  return json.replace(/[<\u007f-\u009f\u2028\u2029]/g, unicodeEscape);
}

/** Escapes text for the middle of a line of Markdown: no markup, no HTML, no link, no line break. */
export function escapeMarkdown(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]|~#@>]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\b(www)\./gi, '$1\\.')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;');
}

/** A JSON file: indented by two spaces, with a line break at the end. */
export function jsonFile(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

function wellFormed(part: unknown): unknown {
  return typeof part === 'string' ? part.toWellFormed() : part;
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
