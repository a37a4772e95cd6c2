import { type Markup, markup } from '../markup.ts';
import { mark, mosaic } from './art.ts';
import { headingsOf } from './headings.ts';
import { sectionOf, type T } from './sections.ts';
import type { Copy } from './topics.ts';

interface PageParts {
  readonly title: string;
  readonly seed: string;
  readonly sections: readonly string[];
  readonly copy: Copy;
  readonly t: T;
}

/** Header, first screen, sections and footer. */
export function pageBody({ title, seed, sections: named, copy, t }: PageParts): Markup {
  const sections = headingsOf(named);
  const [first] = sections;
  const contact = sections.findLast(({ kind }) => kind === 'contact');
  return markup`
    <header class="site-header">
      <div class="wrap bar">
        <a class="brand" href="#main">${mark()}<span>${title}</span></a>
        <nav aria-label="${t('nav')}">
          <ul>
            ${sections.map(({ id, text }) => markup`<li><a href="#${id}">${text}</a></li>`)}
          </ul>
        </nav>
      </div>
    </header>
    <main id="main" tabindex="-1">
      <div class="hero wrap">
        <div class="hero-text">
          <p class="eyebrow">${copy.eyebrow}</p>
          <h1>${title}</h1>
          <p class="lead">${copy.lead.replaceAll('{title}', () => title)}</p>
          <p class="actions">
            ${contact === undefined ? [] : [markup`<a class="button" href="#${contact.id}">${copy.action}</a>`]}
            ${first === undefined || first === contact ? [] : [markup`<a class="button quiet" href="#${first.id}">${first.text}</a>`]}
          </p>
        </div>
        <div class="hero-art">${mosaic(seed)}</div>
      </div>
      ${sections.map((heading) => sectionOf(heading, copy, t))}
    </main>
    <footer class="site-footer">
      <div class="wrap">
        <p class="brand">${mark()}<span>${title}</span></p>
        <p>${t('footer')}</p>
      </div>
    </footer>
  `;
}
