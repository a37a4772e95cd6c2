import type { GivenList, Language, PlanFact, StaticPlan } from '../../contracts/job/plan.ts';
import type { GenerateInput, ProjectFile } from '../../contracts/stages/stage.ts';
import { withCapitals } from '../../workspace/text/with-capitals.ts';
import { latinDigits } from '../../workspace/text/latin-digits.ts';
import { jsValue, markup, type Markup } from '../markup.ts';
import { source } from '../lay-out.ts';
import type { Listed, Render } from '../starter.ts';
import { asksFor, withoutFunctions } from '../not-included/page/asks-for.ts';
import { still } from './looks/still.ts';
import { askedStyles } from './looks/asked-styles.ts';
import { baseStyles } from './looks/base-styles.ts';
import { type Dictionary, type Words, wordsOf } from './dictionary.ts';
import { favicon } from './looks/art.ts';
import { extrasOf } from './extras/extras.ts';
import { extrasScript } from './extras/script.ts';
import { extrasStyles } from './extras/styles.ts';
import { formsContent, formSections, type PageForm, pageForms } from './forms/page-forms.ts';
import { formsScript } from './forms/scripts.ts';
import { formsStyles } from './forms/styles.ts';
import { isSite } from './is-site.ts';
import { furtherSections, furtherStyles } from './wished/asked-sections.ts';
import { namesOnly, wishedSections } from './wished/wished-sections.ts';
import { factsLeft, isContact, factsSection, factsStyles } from './facts.ts';
import { answersSection } from './reading/answers-section.ts';
import { listSection } from './reading/given-lists.ts';
import { inLanguages } from './languages/in-languages.ts';
import { pageDocument } from './document.ts';
import { withParts } from './parts/with-parts.ts';
import { pageReadme } from './page-readme.ts';
import { type Palette, paletteOf } from './looks/palette.ts';
import { pageHeader, partStyles } from './looks/part-styles.ts';
import { type Font, themeStyles } from './looks/theme-styles.ts';

/** What a page starter builds from. */
interface PageRequest<Key extends string> extends Words<Key> {
  readonly plan: StaticPlan;
  readonly title: string;
  /** Such as "vinyl records"; empty if the request names none. */
  readonly subject: string;
  readonly items: readonly string[];
  /** The items that can be shown on a card or in a list: those that are not features of the page. */
  readonly things: readonly string[];
  /** The title, then at most 2,000 characters of the request, to search for words. */
  readonly message: string;
  readonly palette: Palette;
  /** The forms that the request names; a page places them, or they stand before its footer. */
  readonly forms: readonly PageForm[];
}

/** What a page starter builds: the part that differs from page to page. */
interface PageDraft {
  /** The content of `body`: one `main` with an `h1`. */
  readonly body: Markup;
  readonly styles: string;
  readonly script?: string;
  /** Words and data that `script.js` reads as `content`. */
  readonly content?: Readonly<Record<string, unknown>>;
  /** Further pages, each with its own path and title. */
  readonly pages?: readonly SubPage[];
  readonly font?: Font;
  /** What the page lists; a follow-up can change it. */
  readonly list?: Listed;
  /** The beginning of the element before which facts stand. @default '<footer' */
  readonly factsBefore?: string;
  /** The selector of what people call the header. @default 'body > header' */
  readonly header?: string;
  /** The selector of the buttons. @default '.button:not(.quiet)' */
  readonly buttons?: string;
  /** Lists of the request that the page shows in its own way; each other one is a section. */
  readonly placed?: readonly GivenList[];
  /** Facts that the page shows in its own way. */
  readonly shown?: readonly PlanFact[];
  /**
   * What the request tells are settings of the page, such as "8 steps", and no text for it; only how to
   * reach somebody stands on it.
   */
  readonly isTool?: boolean;
  /** Whether what the request tells besides, such as "hearts behind it", is no text of the page. */
  readonly isBare?: boolean;
  /** For the README: what can be changed, and in which file. */
  readonly notes: readonly string[];
}

interface SubPage {
  /** In the root folder, such as `about.html`. */
  readonly path: string;
  readonly title: string;
  readonly body: Markup;
}

interface PageOptions<Key extends string> {
  readonly words: Dictionary<Key>;
  /** The page's own colour, unless the request asks for one. */
  readonly colour: string | ((plan: StaticPlan, message: string) => string);
}

/**
 * Makes the `render` of a page starter. `build` writes the body, the styles and the script; the head,
 * the colours in light and dark, the type and the README are the same for all pages.
 */
export function definePage<Key extends string>(
  { words, colour }: PageOptions<Key>,
  build: (request: PageRequest<Key>) => PageDraft,
): Render<'static_html'> {
  const draftOf = (
    given: StaticPlan,
    { input }: GenerateInput,
  ): { draft: PageDraft; palette: Palette; language: Language } => {
    const { title, slug } = given.first ?? given;
    const plan = { ...given, slug };
    const request = withCapitals(input.userMessage, plan.language ?? 'en');
    const message = latinDigits(`${title}\n${request.slice(0, 2000)}`);
    const own = typeof colour === 'string' ? colour : colour(plan, message);
    const palette = paletteOf(plan.look ?? {}, own);
    const spoken = wordsOf(words, plan.language ?? 'en');
    const forms = isSite(plan.starter)
      ? pageForms({ plan, message: request, language: spoken.language })
      : [];
    const draft = build({
      ...spoken,
      forms,
      plan,
      title: plan.title,
      subject: plan.subject ?? '',
      items: plan.items ?? [],
      things: plan.isExact ? (plan.items ?? []) : thingsOf(plan.items ?? []),
      message,
      palette,
    });
    return { draft: withForms(draft, forms, spoken.language), palette, language: spoken.language };
  };
  const render = (plan: StaticPlan, input: GenerateInput): readonly ProjectFile[] => {
    const message = withCapitals(input.input.userMessage, plan.language ?? 'en');
    return inLanguages(plan, message, (one) => {
      const { draft, ...rest } = draftOf(one, input);
      return filesOf(draft, { plan: one, ...rest, message });
    });
  };
  const listOf = (plan: StaticPlan, input: GenerateInput): Listed | undefined =>
    draftOf(plan, input).draft.list;
  return Object.assign(render, { listOf });
}

/** The page with the forms that it has not placed itself, and with what its forms say. */
function withForms(draft: PageDraft, forms: readonly PageForm[], language: Language): PageDraft {
  const isPlaced = draft.body.html.includes(' data-form=');
  const body =
    isPlaced || forms.length === 0 ? draft.body : withSections(draft.body, formSections(forms));
  if (!body.html.includes(' data-form=')) return draft;
  return {
    ...draft,
    body,
    styles: source`
      ${draft.styles}

      ${formsStyles}
    `,
    content: { ...draft.content, forms: formsContent(language) },
    notes: [
      ...draft.notes,
      '`forms.js`: the checks of the forms, and where their answers go. Send them to a service of yours at the marked place.',
    ],
  };
}

function filesOf(
  draft: PageDraft,
  request: { plan: StaticPlan; palette: Palette; language: Language; message: string },
): readonly ProjectFile[] {
  const { styles, script, pages = [], font = 'sans' } = draft;
  const { plan, palette, language, message } = request;
  const parts = withParts(draft.body, { ...plan, language, message });
  const content =
    Object.keys(parts.data).length === 0 ? draft.content : { ...draft.content, parts: parts.data };
  const extras = extrasOf(plan, message, language);
  // A tool uses the lists itself, and its facts are settings.
  const { given = [], ...bare } = plan;
  // "a list and an English version with a button EN/FR": one of them asks, and so both do.
  const isFunction = ({ text, label = text }: PlanFact): boolean => {
    const said = [...text.split(and), label];
    return withoutFunctions(said, message, plan).length < said.length;
  };
  const isPlain = plan.isExact === true || draft.placed === undefined;
  const answers = isPlain || hasAnswers.has(plan.starter) ? [] : answersSection(message, language);
  const facts = factsLeft(
    draft.placed === undefined ? bare : plan,
    `${shownBy(draft, plan)} ${parts.covered} ${answers.map(({ html }) => html).join(' ')}`,
  ).filter(
    (fact) =>
      draft.shown?.includes(fact) !== true &&
      // "Betrag in Euro und Kategorie" names no place: a tool has one only with a number.
      (draft.isTool !== true ||
        (isContact(fact.kind) && (fact.kind !== 'address' || /\d/u.test(fact.text)))) &&
      // What the page lacks is no detail of what it is about.
      (fact.kind !== 'detail' || (draft.isBare !== true && !isFunction(fact))),
  );
  const lists = plan.isExact ? [] : given.filter((list) => draft.placed?.includes(list) === false);
  const before = [...lists.map(listSection), ...answers];
  const html = [parts.body, ...before].map((part) => part.html).join(' ');
  const told = facts.filter(({ kind }) => kind === 'statement').map(({ text }) => text);
  const further = furtherSections({ plan, message, language, html, told });
  const isTold = (text: string): boolean =>
    further.some((one) => one.html.includes(markup`<p>${text}</p>`.html.trim()));
  const wished = isSite(plan.starter) ? wishedSections(message, language) : [];
  const details = facts.filter(
    ({ kind, text, label }) =>
      (kind !== 'statement' || !isTold(text)) &&
      (kind !== 'detail' ||
        label !== undefined ||
        !(namesOnly(text, wished) || (text.length < 30 && asksFor('gallery', `, ${text}`)))),
  );
  const sections = [...before, ...further, ...factsSection(details, language)];
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
      summary: plan.summary,
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

/** They show the questions of a request themselves. */
const hasAnswers: ReadonlySet<string> = new Set(['landing-page', 'quiz', 'flashcards']);

const and = /\s(?:and|und|y|et|e|i|и|ve)\s/u;

/** All words of the pages and their scripts. */
function shownBy({ body, pages = [], content = {} }: PageDraft, plan: StaticPlan): string {
  const html = [body, ...pages.map((page) => page.body)].map((part) => part.html).join(' ');
  const text = html
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
  return `${plan.title} ${plan.first?.title ?? ''} ${text} ${JSON.stringify(content)}`;
}

/** What the page has no place for stands before the footer. */
function withSections({ html }: Markup, sections: readonly Markup[], before = '<footer'): Markup {
  const at = html.lastIndexOf(html.includes(before) ? before : '<footer');
  const added = sections.map((section) => section.html).join('\n');
  if (at < 0) return { html: `${html}\n${added}` };
  return { html: `${html.slice(0, at)}${added}\n${html.slice(at)}` };
}

/** The quiet buttons where a page has no others. */
function buttonsOf(html: string, own = '.button:not(.quiet)'): string | undefined {
  if (html.includes('<button') || html.includes('class="button"')) return own;
  return html.includes('class="button quiet"') ? '.button' : undefined;
}

function contentFile(content: Readonly<Record<string, unknown>>): string {
  return `// The words and the data of the page: change them here.\nconst content = ${jsValue(content)};\n`;
}

/** The items that are things, such as "milk"; "a timer" is a feature that the page has anyway. */
function thingsOf(items: readonly string[]): readonly string[] {
  return items.filter((item) => !feature.test(item));
}

const feature =
  /(?<!\p{L})(?:timers?|scor\p{L}+|moves?|levels?|restart|reset|buttons?|counter|animations?|sounds?|modes?|difficult\p{L}+|leaderboard|local ?storage|add(?:ing)?|delet\p{L}+|edit(?:ing)?|filter\p{L}*|search|sort\p{L}*|categor\p{L}+|tags?|comments?|cart|basket|checkout|payments?|prices?|products?|reviews?|charts?|graphs?|tables?|kpis?|posts?|articles?|about|contact|home|newsletter|login|keyboard|touch|responsive|grid|pages?|features?|temporizador|punt\p{L}+|carrito|buscador|filtros?|warenkorb|suche|punkte|panier|recherche|carrinho|busca|carrello|ricerca|корзин\p{L}+|поиск)(?!\p{L})|计时|得分|购物车|搜索|タイマー|スコア|カート|検索/iu;
