import type { Language, StaticPlan } from '../../contracts/plan.ts';
import type { ProjectFile } from '../../contracts/stage.ts';
import { jsValue } from '../escape.ts';
import { source } from '../lay-out.ts';
import { defineStarter, type Starter } from '../starter.ts';
import { baseStyles } from './base-styles.ts';
import { type Dictionary, type Words, wordsOf } from './dictionary.ts';
import { favicon } from './art.ts';
import { pageDocument } from './document.ts';
import type { Markup } from '../markup.ts';
import { type Palette, paletteOf } from './palette.ts';
import { readme } from './readme.ts';
import { type Font, themeStyles } from './theme-styles.ts';
import { thingsOf } from './things-of.ts';

/** What a page starter is told. */
export interface PageRequest<Key extends string> extends Words<Key> {
  readonly plan: StaticPlan;
  readonly title: string;
  /** "vinyl records"; empty where the request does not say. */
  readonly subject: string;
  readonly items: readonly string[];
  /** The items without features of the page: what could stand on a card or a list. */
  readonly things: readonly string[];
  /** The request itself, at most 2,000 characters: to look for words in, never to be shown. */
  readonly message: string;
  readonly palette: Palette;
}

/** What a page starter makes: the shell around it is the same for all. */
export interface PageDraft {
  /** Everything in `body`: one `main`, with an `h1`. */
  readonly body: Markup;
  readonly styles: string;
  readonly script?: string;
  /** What `script.js` finds as `content`: words and data. */
  readonly content?: Readonly<Record<string, unknown>>;
  /** Other pages by their path, with titles of their own. */
  readonly pages?: readonly SubPage[];
  readonly font?: Font;
  /** For the README: what can be changed and where. */
  readonly notes: readonly string[];
}

export interface SubPage {
  /** In the top folder, such as `about.html`. */
  readonly path: string;
  readonly title: string;
  readonly body: Markup;
}

interface PageOutline<Key extends string> {
  readonly name: string;
  readonly about: string;
  readonly cues: readonly string[];
  readonly words: Dictionary<Key>;
  /** The page's own colour, where the request wishes for none. */
  readonly colour: string | ((request: StaticPlan, message: string) => string);
}

/**
 * Makes a starter of a page. `build` writes the body, the styles and the script; the head, the
 * colours in light and dark, the type and the README are the same for all.
 */
export function definePage<Key extends string>(
  outline: PageOutline<Key>,
  build: (request: PageRequest<Key>) => PageDraft,
): Starter {
  const { name, about, cues, words, colour } = outline;
  return defineStarter({ projectType: 'static_html', name, about, cues }, (plan, { input }) => {
    const message = `${plan.title} ${input.userMessage.slice(0, 2000)}`;
    const own = typeof colour === 'string' ? colour : colour(plan, message);
    const palette = paletteOf(plan.look ?? {}, own);
    const spoken = wordsOf(words, plan.language ?? 'en');
    const draft = build({
      ...spoken,
      plan,
      title: plan.title,
      subject: plan.subject ?? '',
      items: plan.items ?? [],
      things: thingsOf(plan.items ?? []),
      message,
      palette,
    });
    return filesOf(draft, { plan, palette, language: spoken.language, message: input.userMessage });
  });
}

function filesOf(
  draft: PageDraft,
  request: { plan: StaticPlan; palette: Palette; language: Language; message: string },
): readonly ProjectFile[] {
  const { body, styles, script, content, pages = [], font = 'sans' } = draft;
  const { plan, palette, language } = request;
  const scripts = [
    ...(content === undefined ? [] : ['content.js']),
    ...(script === undefined ? [] : ['script.js']),
  ];
  const sheet = source`
    ${themeStyles(palette, { font, tone: plan.look?.tone })}

    ${baseStyles}

    ${styles}
  `;
  const page = (title: string, main: Markup): string =>
    pageDocument({ title, summary: plan.summary, language, palette, scripts, body: main });
  return [
    { path: 'index.html', content: page(plan.title, body) },
    ...pages.map(({ path, title, body: main }) => ({ path, content: page(title, main) })),
    { path: 'styles.css', content: sheet },
    ...(content === undefined ? [] : [{ path: 'content.js', content: contentFile(content) }]),
    ...(script === undefined ? [] : [{ path: 'script.js', content: script }]),
    { path: 'favicon.svg', content: favicon(palette) },
    { path: 'README.md', content: readme(plan, draft.notes, request.message) },
  ];
}

function contentFile(content: Readonly<Record<string, unknown>>): string {
  return `// The words and the data of the page: change them here.\nconst content = ${jsValue(content)};\n`;
}
