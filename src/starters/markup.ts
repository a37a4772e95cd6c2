import { escapeHtml } from '../workspace/text/escape-html.ts';
import { layOut } from './lay-out.ts';

/** HTML made by `markup`: all text in it is escaped. */
export interface Markup {
  readonly html: string;
}

type MarkupValue = string | number | Markup | readonly Markup[];

/**
 * A template of HTML. Strings are escaped, in attributes too; markup is inserted unchanged.
 *
 * @example
 * markup`<h1 title="${name}">${name}</h1>`.html;
 */
export function markup(parts: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup {
  return { html: layOut(parts, values.map(htmlOf)) };
}

/** Text that keeps its line breaks, as in `pre`, and takes no indentation from the page. */
export function preformatted(text: string): Markup {
  return { html: escapeHtml(text).replaceAll('\n', '&#10;') };
}

function htmlOf(value: MarkupValue): string {
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
  return 'html' in value ? value.html : value.map(({ html }) => html).join('');
}

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
