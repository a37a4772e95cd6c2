import { escapeHtml } from './escape.ts';
import { layOut } from './lay-out.ts';

/** HTML that was made by `markup`, so that everything in it is escaped. */
export interface Markup {
  readonly html: string;
}

type MarkupValue = string | number | Markup | readonly Markup[];

/**
 * A template of HTML. Strings are escaped, also between the quotes of an attribute; markup is taken
 * as it is.
 *
 * @example
 * markup`<h1 title="${name}">${name}</h1>`.html;
 */
export function markup(parts: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup {
  return { html: layOut(parts, values.map(htmlOf)) };
}

/** Text whose line breaks count, as in `pre`: no indentation of the page gets into it. */
export function preformatted(text: string): Markup {
  return { html: escapeHtml(text).replaceAll('\n', '&#10;') };
}

function htmlOf(value: MarkupValue): string {
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
  return 'html' in value ? value.html : value.map(({ html }) => html).join('');
}
