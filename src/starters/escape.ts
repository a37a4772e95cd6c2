/** Escapes text for HTML content and for quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[&<>"'`\0]/g, (character) => htmlEntities.get(character) ?? '');
}

/**
 * A JavaScript string literal in single quotes. It may stand in a module, an inline script or a
 * comment's neighbourhood: no `<`, line separator or control character is left as it is.
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
 * Data as a JavaScript expression, for a script of its own or an inline one: `undefined` fields are
 * left out, and its strings are escaped as `jsString` escapes them.
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

/** A JSON document as files have it: two spaces, a line break at its end. */
export function jsonFile(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

function wellFormed(part: unknown): unknown {
  return typeof part === 'string' ? part.toWellFormed() : part;
}

const htmlEntities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
  ['`', '&#96;'],
  ['\0', '\ufffd'],
]);

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
