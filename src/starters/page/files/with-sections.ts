import type { Markup } from '../../markup.ts';

/** What the page has no place for stands before the footer. */
export function withSections(
  { html }: Markup,
  sections: readonly Markup[],
  before = '<footer',
): Markup {
  const at = html.lastIndexOf(html.includes(before) ? before : '<footer');
  const added = sections.map((section) => section.html).join('\n');
  if (at < 0) return { html: `${html}\n${added}` };
  return { html: `${html.slice(0, at)}${added}\n${html.slice(at)}` };
}
