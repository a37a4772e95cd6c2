import type { Finding } from '../../../contracts/stages/finding.ts';
import type { Page, PageTag } from '../page/page.ts';
import { errorAt } from '../report.ts';

export function unclosed({ file }: Page, { name, line, column, selfClosing }: PageTag): Finding {
  const message = selfClosing
    ? `<${name}/> is not self-closing in HTML.`
    : `<${name}> is never closed.`;
  const hint = `Add </${name}> where the element ends.`;
  return errorAt('unclosed-element', { file: file.path, line, column, message, hint });
}

export function closesNothing(page: Page, tag: PageTag): Finding {
  const message = `</${tag.name}> has no matching start tag.`;
  const hint = 'Remove the end tag, or open the element before it.';
  return nesting(page, tag, message, hint);
}

export function closesLate(page: Page, tag: PageTag, opened: PageTag): Finding {
  const message = `</${tag.name}> comes after the element around its <${tag.name}> (line ${opened.line}) was closed.`;
  return nesting(page, tag, message, 'Close the inner element before the outer one.');
}

export function closesOther(page: Page, tag: PageTag, opened: PageTag): Finding {
  const message = `<${opened.name}> is closed by </${tag.name}>.`;
  return nesting(page, tag, message, `Use </${opened.name}>.`);
}

export function inItself(page: Page, tag: PageTag, outer: PageTag): Finding {
  const message = `<${tag.name}> is nested in the <${tag.name}> of line ${outer.line}.`;
  return nesting(page, tag, message, `Close the outer <${tag.name}> first.`);
}

/** For mistakes that browsers ignore without harm to the rest of the page. */
export function harmless(finding: Finding): Finding {
  return { ...finding, severity: 'warning' };
}

function nesting({ file }: Page, tag: PageTag, message: string, hint: string): Finding {
  const { line, column } = tag;
  return errorAt('bad-nesting', { file: file.path, line, column, message, hint });
}
