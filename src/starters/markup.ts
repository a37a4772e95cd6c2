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
