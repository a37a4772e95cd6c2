import type { Language, StaticPlan } from '../../../contracts/job/plan.ts';
import type { ProjectFile } from '../../../contracts/stages/stage.ts';
import { escapeHtml } from '../../../workspace/text/escape-html.ts';
import { jsValue, markup, type Markup } from '../../markup.ts';
import { source } from '../../lay-out.ts';
import { extrasOf } from '../extras/extras.ts';
import { extrasScript } from '../extras/script.ts';
import { extrasStyles } from '../extras/styles.ts';
import { factsStyles } from '../facts.ts';
import { formsScript } from '../forms/scripts.ts';
import { isSite } from '../is-site.ts';
import { favicon } from '../looks/art.ts';
import { askedStyles } from '../looks/asked-styles.ts';
import { baseStyles } from '../looks/base-styles.ts';
import type { Palette } from '../looks/palette.ts';
import { pageHeader, partStyles } from '../looks/part-styles.ts';
import { still } from '../looks/still.ts';
import { themeStyles } from '../looks/theme-styles.ts';
import { withParts } from '../parts/with-parts.ts';
import { furtherStyles } from '../wished/further-sections.ts';
import { pageDocument } from './document.ts';
import type { PageDraft } from './page-draft.ts';
import { pageReadme } from './page-readme.ts';
import { sectionsLeft } from './sections-left.ts';
import { withSections } from './with-sections.ts';

/** The files of a page: its draft with the parts, sections, styles and scripts that its request adds. */
export function pageFiles(
  draft: PageDraft,
  request: { plan: StaticPlan; palette: Palette; language: Language; message: string },
): readonly ProjectFile[] {
  const { styles, script, pages = [], font = 'sans' } = draft;
  const { plan, palette, language, message } = request;
  const parts = withParts(draft.body, { ...plan, language, message });
  const content =
    Object.keys(parts.data).length === 0 ? draft.content : { ...draft.content, parts: parts.data };
  const extras = extrasOf(plan, message, language);
  const { sections, further } = sectionsLeft(draft, parts, { plan, language, message });
  const body = withSections(parts.body, sections, draft.factsBefore);
  const scripts = [
    ...(content === undefined ? [] : ['content.js']),
    ...(script === undefined ? [] : ['script.js']),
    ...(parts.script === '' ? [] : ['parts.js']),
    ...(content?.['forms'] === undefined ? [] : ['forms.js']),
    ...(extras === undefined ? [] : ['extras.js']),
  ];
  const isStill = plan.unwanted?.includes('animation') === true;
  const sheet = source`
    ${themeStyles(palette, { font, tone: plan.look?.tone })}

    ${baseStyles}

    ${styles}

    ${sections.length > 0 ? factsStyles : ''}

    ${further.length > 0 ? furtherStyles : ''}

    ${extras === undefined ? '' : extrasStyles}

    ${parts.styles}

    ${askedStyles(message, {
      isStill: isStill || !isSite(plan.starter),
      isNeon: plan.look?.softness === 'neon',
    })}

    ${isStill ? still : ''}
  `;
  const ownParts = partStyles(plan.look ?? {}, palette, {
    header: draft.header ?? pageHeader,
    footer: body.html.includes('<footer') ? 'body > footer' : undefined,
    buttons: buttonsOf(body.html, draft.buttons),
  });
  const page = (title: string, main: Markup): string =>
    pageDocument({
      title,
      summary: isSite(plan.starter) ? shownSummary(plan, body.html) : plan.summary,
      language,
      palette,
      scripts,
      body: markup`${main}${extras ?? []}`,
    });
  return [
    { path: 'index.html', content: page(plan.title, body) },
    ...pages.map(({ path, title, body: main }) => ({ path, content: page(title, main) })),
    { path: 'styles.css', content: ownParts === '' ? sheet : `${sheet}\n${ownParts}` },
    ...(content === undefined ? [] : [{ path: 'content.js', content: contentFile(content) }]),
    ...(script === undefined ? [] : [{ path: 'script.js', content: script }]),
    ...(parts.script === '' ? [] : [{ path: 'parts.js', content: parts.script }]),
    ...(content?.['forms'] === undefined ? [] : [{ path: 'forms.js', content: formsScript }]),
    ...(extras === undefined ? [] : [{ path: 'extras.js', content: extrasScript }]),
    { path: 'favicon.svg', content: favicon(palette) },
    { path: 'README.md', content: pageReadme(plan, draft.notes, message) },
  ];
}

/** The quiet buttons where a page has no others. */
function buttonsOf(html: string, own = '.button:not(.quiet)'): string | undefined {
  if (html.includes('<button') || html.includes('class="button"')) return own;
  return html.includes('class="button quiet"') ? '.button' : undefined;
}

function contentFile(content: Readonly<Record<string, unknown>>): string {
  return `// The words and the data of the page: change them here.\nconst content = ${jsValue(content)};\n`;
}

/** The summary without the sections that the page left out, as it had nothing for them. */
function shownSummary({ summary, title, sections }: StaticPlan, html: string): string {
  const start = summary.indexOf(': ', summary.indexOf(title) + title.length);
  if (start < 0) return summary;
  const texts = new Set(html.split(/<[^<>]*>/u).map((text) => text.trim().toLowerCase()));
  const left = new Set(sections.filter((text) => !texts.has(escapeHtml(text).toLowerCase())));
  const told = summary
    .slice(start + 2)
    .replace(/\.$/u, '')
    .split(', ');
  const kept = told.filter((text) => !left.has(text));
  if (kept.length === told.length) return summary;
  return `${summary.slice(0, start)}${kept.length === 0 ? '' : `: ${kept.join(', ')}`}.`;
}
