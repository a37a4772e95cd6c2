import type { Language } from '../../contracts/job/plan.ts';
import { type Markup, markup } from '../markup.ts';
import { languageAttributes } from '../page/files/document.ts';

interface Parts {
  readonly body: Markup;
  /** Its file. @default 'script.js' */
  readonly script?: boolean | string;
  /** A style sheet of its own. */
  readonly styles?: string;
}

/** A page with the shared `styles.css` and its own script. */
export function simplePage(
  { title, language }: { readonly title: string; readonly language: Language },
  { body, script = true, styles }: Parts,
): string {
  return markup`
    <!doctype html>
    <html ${languageAttributes(language)}>
      <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>${title}</title>
        <link rel="icon" href="favicon.svg" type="image/svg+xml">
        <link rel="stylesheet" href="styles.css">
        ${styles === undefined ? [] : [markup`<link rel="stylesheet" href="${styles}">`]}
        ${script === false ? [] : [markup`<script type="module" src="${script === true ? 'script.js' : script}"></script>`]}
      </head>
      <body>
        <main>
          ${body}
        </main>
      </body>
    </html>
  `.html;
}
