import type { GivenList, StaticPlan } from '../../contracts/job/plan.ts';
import { type Markup, markup, preformatted } from '../markup.ts';
import { asksFor } from '../not-included/page/asks-for.ts';
import { definePage } from '../page/define-page.ts';
import { type KeyOf, wordsOf } from '../page/dictionary.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words as pageWords } from '../landing-page/words.ts';
import { words } from './words.ts';

/** Documentation with a chapter list that follows the reader, a search and code to copy. */
export const render = definePage(
  {
    words,
    colour: '#0e7490',
  },
  ({ plan, title, message, items, language, t, pick }) => {
    const isNode = ofNode.test(message);
    const list = plan.isExact === true ? undefined : chapterList(plan);
    const named = list?.entries.map(({ name }) => name) ?? items;
    const isCode = ofCode.test(message) || named.some(isOfCode);
    const chapters = chaptersOf(
      named,
      { ...plan, isCode, isNode },
      (section) =>
        isCode
          ? t('generic').replace('{section}', () => section)
          : wordsOf(pageWords, language)
              .t('note')
              .replace('{section}', () => section),
      t,
    );
    const folds = asksFor('collapsible', message);
    return {
      body: markup`
        <header class="bar">
          <a class="brand" href="#main">${title}</a>
          <form class="search" role="search" id="search">
            <label class="visually-hidden" for="query">${t('search')}</label>
            <input id="query" type="search" placeholder="${t('search')}" autocomplete="off">
            <kbd aria-hidden="true">/</kbd>
          </form>
        </header>
        <div class="columns">
          <nav class="side" aria-label="${t('nav')}">
            <ol>${chapters.map(({ id, heading }) => markup`<li><a href="#${id}">${heading}</a></li> `)}</ol>
          </nav>
          <main id="main" tabindex="-1">
            <h1>${title}</h1>
            ${isCode || list === undefined ? markup`<p class="lead">${t('lead').replace('{title}', () => title)}</p>` : []}
            <p class="found" id="found" role="status"></p>
            ${chapters.map(
              ({ id, heading, body }) => markup`
                <section class="chapter" id="${id}" aria-labelledby="${id}-heading">
                  ${
                    folds
                      ? markup`<details open><summary><h2 id="${id}-heading">${heading}</h2></summary>${body}</details>`
                      : markup`<h2 id="${id}-heading">${heading}</h2>${body}`
                  }
                </section>
              `,
            )}
            <p class="tip">${t('tip')}</p>
          </main>
        </div>
      `,
      styles,
      script,
      ...(list !== undefined && {
        placed: [list, ...(plan.given ?? []).filter((one) => one !== list)].slice(0, 1),
      }),
      list: { names: chapters.map(({ heading }) => heading) },
      content: { text: pick('none', 'found', 'copy', 'copied') },
      font: 'sans',
      notes: [
        '`index.html`: the chapters. A new one needs a `section` and a line in the list beside.',
        '`script.js`: search, copy buttons and the mark in the list.',
      ],
    };
  },
);

/** The list of the request that names its chapters: "Chapters: …", or the only one. */
function chapterList({ given = [] }: StaticPlan): GivenList | undefined {
  const lists = given.filter(
    ({ entries }) => entries.length > 1 && entries.every(({ price, when }) => !price && !when),
  );
  return (
    lists.find(({ label }) => ofChapters.test(label)) ?? (lists.length === 1 ? lists[0] : undefined)
  );
}

const ofChapters =
  /chapter|section|topic|kapitel|abschnitt|them|capítulo|secci|chapitre|rubrique|capitol|sezion|hoofdstuk|rozdzia|bölüm|глав|раздел|章|장|अध्याय|فصول/iu;
const ofNode = /(?<!\p{L})(?:npm|npx|node(?:\.?js)?|javascript|typescript)(?!\p{L})/iu;
/** What developers use has code in its chapters. */
const ofCode =
  /(?<!\p{L})(?:cli|command[- ]line|npm|node(?:\.?js)?|javascript|typescript|librar(?:y|ies)|api|sdk|packages?|plugin|framework|developers?|code|copy buttons?|bibliothek|befehlszeile|librería|biblioteca|bibliothèque|libreria|библиотек\p{L})(?!\p{L})/iu;

type T = (key: KeyOf<typeof words>) => string;

interface Chapter {
  readonly id: string;
  readonly heading: string;
  readonly body: Markup;
}

type Kind = 'start' | 'install' | 'usage' | 'config' | 'reference' | 'questions' | 'generic';

const kinds: readonly (readonly [RegExp, Kind])[] = [
  [
    /getting started|quick ?start|intro|primeros|inicio|erste|einführung|premiers|primeiros|primi|начал|开始|はじめ/i,
    'start',
  ],
  [/install|setup|set-up|instala|установ|安装|インストール/i, 'install'],
  [
    /usage|example|tutorial|guide|uso|ejemplo|benutz|beispiel|utilis|exempl|esemp|использ|пример|使用|例|使い方/i,
    'usage',
  ],
  [/config|option|setting|environment|ajuste|einstell|réglage|настро|配置|設定/i, 'config'],
  [/reference|\bapi\b|commands?|referen|befehl|команд|参考|リファレンス/i, 'reference'],
  [/faq|question|troubleshoot|pregunta|frage|pergunta|domand|вопрос|问题|質問/i, 'questions'],
];

/** What is installed or called has code. */
function isOfCode(heading: string): boolean {
  return kinds.some(
    ([pattern, kind]) => (kind === 'install' || kind === 'reference') && pattern.test(heading),
  );
}

function chaptersOf(
  named: readonly string[],
  {
    slug,
    isExact = false,
    isCode,
    isNode,
  }: StaticPlan & { readonly isCode: boolean; readonly isNode: boolean },
  about: (section: string) => string,
  t: T,
): readonly Chapter[] {
  const usual = (['start', 'install', 'usage', 'config', 'reference', 'questions'] as const).map(
    (kind): { heading: string; kind: Kind; isOwn?: boolean } => ({ heading: t(kind), kind }),
  );
  const own = named.map((heading): { heading: string; kind: Kind; isOwn?: boolean } => ({
    heading,
    kind: kinds.find(([pattern]) => pattern.test(heading))?.[1] ?? 'generic',
    isOwn: true,
  }));
  const chosen =
    isExact || own.length >= 2 ? own : [...usual.slice(0, 4), ...own, ...usual.slice(4)];
  return chosen.map(({ heading, kind, isOwn = false }, index) => ({
    id: `chapter-${index + 1}`,
    heading,
    // What nobody said of its own chapters is not invented.
    body:
      isOwn && !(isNode && (kind === 'start' || kind === 'install'))
        ? note(about(heading), isCode ? heading : undefined)
        : bodies[kind](t, slug, heading),
  }));
}

const code = (text: string): Markup =>
  markup`<pre class="code" tabindex="0"><code>${preformatted(text)}</code></pre>`;

/** What belongs in a chapter, and a block for code where the thing has some. */
const note = (text: string, comment?: string): Markup => markup`
  <p>${text}</p>
  ${comment === undefined ? [] : code(`# ${comment}`)}
`;

const bodies: Record<Kind, (t: T, slug: string, heading: string) => Markup> = {
  start: (t, slug) => markup`
    <p>${t('startText')}</p>
    ${code(`npm create ${slug}\nnpm start`)}
  `,
  install: (t, slug) => markup`
    <p>${t('installText')}</p>
    ${code(`npm install ${slug}`)}
  `,
  usage: (t, slug) => markup`
    <p>${t('usageText')}</p>
    ${code(`import { open } from '${slug}';\n\nconst box = await open('./data');\nfor (const item of box.list()) console.log(item.name);\nawait box.close();`)}
  `,
  config: (t) => markup`
    <p>${t('configText')}</p>
    <div class="table" tabindex="0" role="group" aria-label="${t('config')}">
      <table>
        <thead>
          <tr><th scope="col">${t('name')}</th><th scope="col">${t('meaning')}</th><th scope="col">${t('default')}</th></tr>
        </thead>
        <tbody>
          <tr><td><code>PORT</code></td><td>${t('port')}</td><td><code>3000</code></td></tr>
          <tr><td><code>LOG_LEVEL</code></td><td>${t('log')}</td><td><code>info</code></td></tr>
          <tr><td><code>DRY_RUN</code></td><td>${t('dry')}</td><td><code>false</code></td></tr>
        </tbody>
      </table>
    </div>
  `,
  reference: (t) => markup`
    <p>${t('referenceText')}</p>
    <dl class="calls">
      <div>
        <dt><code>open(path, options?)</code></dt>
        <dd><code>Promise&lt;Box&gt;</code></dd>
      </div>
      <div>
        <dt><code>box.list(filter?)</code></dt>
        <dd><code>Iterable&lt;Item&gt;</code></dd>
      </div>
      <div>
        <dt><code>box.close()</code></dt>
        <dd><code>Promise&lt;void&gt;</code></dd>
      </div>
    </dl>
  `,
  questions: (t) => markup`
    <details>
      <summary>${t('q1')}</summary>
      <p>${t('a1')}</p>
    </details>
    <details>
      <summary>${t('q2')}</summary>
      <p>${t('a2')}</p>
    </details>
  `,
  generic: (t, _slug, heading) => note(t('generic').replace('{section}', () => heading)),
};
