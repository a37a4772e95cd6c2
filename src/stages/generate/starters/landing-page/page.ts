import type { StaticPlan } from '../../../../contracts/plan.ts';
import { markup } from '../../markup.ts';
import { mark, mosaic } from './art.ts';
import { headingsOf } from './headings.ts';
import { sectionOf } from './sections.ts';
import type { Topic } from './topics.ts';

/** The whole document. It asks nothing of other servers and runs no inline script. */
export function pageHtml(plan: StaticPlan, topic: Topic): string {
  const { title, slug, summary } = plan;
  const sections = headingsOf(plan.sections);
  const [first] = sections;
  const contact = sections.findLast(({ kind }) => kind === 'contact');
  return markup`
    <!DOCTYPE html>
    <html lang="en">
      <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>${[...title].slice(0, 60).join('')}</title>
        <meta name="description" content="${summary}">
        <link rel="icon" href="favicon.svg" type="image/svg+xml">
        <link rel="stylesheet" href="styles.css">
        <script src="script.js" defer></script>
      </head>
      <body>
        <a class="skip-link" href="#main">Skip to content</a>
        <header class="site-header">
          <div class="wrap bar">
            <a class="brand" href="#main">${mark()}<span>${title}</span></a>
            <nav aria-label="Sections">
              <ul>
                ${sections.map(({ id, text }) => markup`<li><a href="#${id}">${text}</a></li>`)}
              </ul>
            </nav>
          </div>
        </header>
        <main id="main" tabindex="-1">
          <div class="hero wrap">
            <div class="hero-text">
              <p class="eyebrow">${topic.eyebrow}</p>
              <h1>${title}</h1>
              <p class="lead">${topic.lead(title)}</p>
              <p class="actions">
                ${contact === undefined ? [] : [markup`<a class="button" href="#${contact.id}">${topic.action}</a>`]}
                ${first === undefined || first === contact ? [] : [markup`<a class="button quiet" href="#${first.id}">${first.text}</a>`]}
              </p>
            </div>
            <div class="hero-art">${mosaic(slug)}</div>
          </div>
          ${sections.map((heading) => sectionOf(heading, topic))}
        </main>
        <footer class="site-footer">
          <div class="wrap">
            <p class="brand">${mark()}<span>${title}</span></p>
            <p>This page is a starter: replace its words and examples with your own.</p>
          </div>
        </footer>
      </body>
    </html>
  `.html;
}
