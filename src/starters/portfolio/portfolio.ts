import { type Markup, markup } from '../markup.ts';
import { definePage } from '../page/define-page.ts';
import type { KeyOf } from '../page/dictionary.ts';
import { picture } from '../page/pictures.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { roleOf, words } from './words.ts';

/** Work in pictures that open large, with sections about the person and how to get in touch. */
export const render = definePage(
  {
    words,
    colour: '#3d4a5c',
  },
  (request) => {
    const { plan, title, message, t } = request;
    const role = roleOf(message);
    const sections = sectionsOf(request.items, t, plan.isExact);
    return {
      body: markup`
        <header class="top wrap">
          <a class="name" href="#main">${title}</a>
          <nav aria-label="${t('nav')}">
            <ul>${sections.map(({ id, heading }) => markup`<li><a href="#${id}">${heading}</a></li> `)}</ul>
          </nav>
        </header>
        <main id="main" tabindex="-1">
          <div class="opening wrap">
            ${role === undefined ? [] : markup`<p class="role">${role}</p>`}
            <h1>${title}</h1>
            <p class="lead">${t('lead')}</p>
          </div>
          ${sections.map((section) => sectionMarkup(section, plan.slug, t))}
        </main>
        <footer class="end wrap">
          <p>${title}${role === undefined ? '' : ` · ${role}`}</p>
        </footer>
        <dialog class="viewer" id="viewer" aria-labelledby="viewer-title">
          <div class="viewer-picture" id="viewer-picture"></div>
          <div class="viewer-text">
            <h2 id="viewer-title">${titles[0]}</h2>
            <p id="viewer-note"></p>
            <button type="button" class="button quiet" id="close">${t('close')}</button>
          </div>
        </dialog>
      `,
      styles,
      script,
      list: { names: sections.map(({ heading }) => heading) },
      font: 'serif',
      notes: [
        '`index.html`: the words and the pictures. Each drawing of class `picture` can be an `img` of yours.',
        '`script.js`: opens a piece large.',
      ],
    };
  },
);

type T = (key: KeyOf<typeof words>) => string;
type Kind = 'work' | 'about' | 'services' | 'contact' | 'more';

interface Section {
  readonly id: string;
  readonly kind: Kind;
  readonly heading: string;
}

const kinds: readonly (readonly [RegExp, Exclude<Kind, 'more'>])[] = [
  [
    /work|galler|project|photo|portfolio|picture|obra|galer|proyecto|foto|arbeit|projekt|travaux|projet|trabalho|projeto|lavori|progett|работ|галере|проект|作品|项目|ギャラリー/i,
    'work',
  ],
  [/about|bio|story|me$|sobre|acerca|über|à propos|chi sono|обо|关于|プロフィール/i, 'about'],
  [
    /service|offer|pric|servicio|tarif|leistung|angebot|serviço|servizi|услуг|цен|服务|料金/i,
    'services',
  ],
  [/contact|touch|hire|kontakt|contat|контакт|联系|連絡|問い合わせ/i, 'contact'],
];

/** The usual sections of a portfolio, with the request's own names for them, and its other sections. */
function sectionsOf(
  named: readonly string[],
  t: T,
  isExact: boolean | undefined,
): readonly Section[] {
  const kindOf = (name: string): Kind =>
    kinds.find(([pattern]) => pattern.test(name))?.[1] ?? 'more';
  const own = named.map((heading) => ({ heading, kind: kindOf(heading) }));
  if (isExact) return withIds(own);
  const usual = (['work', 'about', 'services', 'contact'] as const)
    .filter((kind) => !own.some((section) => section.kind === kind))
    .map((kind) => ({ heading: t(kind), kind }));
  const all = [
    ...usual.filter(({ kind }) => kind === 'work'),
    ...own,
    ...usual.filter(({ kind }) => kind !== 'work'),
  ];
  const rank = (kind: Kind): number => (kind === 'contact' ? 1 : 0);
  const once = all.filter(
    ({ kind }, index) => kind === 'more' || all.findIndex((other) => other.kind === kind) === index,
  );
  return withIds(once.toSorted((a, b) => rank(a.kind) - rank(b.kind)));
}

function withIds(sections: readonly Omit<Section, 'id'>[]): readonly Section[] {
  return sections.map((section, index) => ({ ...section, id: `section-${index + 1}` }));
}

function sectionMarkup({ id, kind, heading }: Section, seed: string, t: T): Markup {
  return markup`
    <section class="section ${kind}" id="${id}" aria-labelledby="${id}-heading">
      <div class="wrap">
        <h2 id="${id}-heading">${heading}</h2>
        ${bodies[kind](t, seed, heading)}
      </div>
    </section>
  `;
}

const titles = ['Aurora', 'Mirador', 'Nocturne', 'Litoral', 'Atlas', 'Solstice'] as const;

const bodies: Record<Kind, (t: T, seed: string, heading: string) => Markup> = {
  work: (t, seed) => markup`
    <ul class="works">
      ${titles.map(
        (title, index) => markup`
          <li>
            <button type="button" class="piece" data-title="${title}" data-note="${t('note').replace('{n}', String(index + 1))}">
              <span class="frame">${picture(seed, index)}</span>
              <span class="caption"><b>${title}</b> <span>${2026 - Math.floor(index / 2)}</span></span>
            </button>
          </li>
        `,
      )}
    </ul>
  `,
  about: (t, seed) => markup`
    <div class="split">
      <div class="prose">
        <p>${t('about1')}</p>
        <p>${t('about2')}</p>
      </div>
      <div class="portrait">${picture(`${seed} portrait`, 5)}</div>
    </div>
  `,
  services: (t) => markup`
    <ol class="services-list">
      <li>
        <h3>${t('service1')}</h3>
        <p>${t('service1text')}</p>
      </li>
      <li>
        <h3>${t('service2')}</h3>
        <p>${t('service2text')}</p>
      </li>
      <li>
        <h3>${t('service3')}</h3>
        <p>${t('service3text')}</p>
      </li>
    </ol>
  `,
  contact: (t) => markup`
    <p class="invite">${t('invite')}</p>
    <p>
      <a class="button" href="mailto:hello@example.com">${t('write')}</a>
      <span class="address">hello@example.com</span>
    </p>
  `,
  more: (t, _seed, heading) =>
    markup`<p class="prose">${t('more').replace('{section}', () => heading)}</p>`,
};
