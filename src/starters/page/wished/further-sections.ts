import { allMatches } from '../../../workspace/text/all-matches.ts';
import type { Language, StaticPlan } from '../../../contracts/job/plan.ts';
import { source } from '../../lay-out.ts';
import { type Markup, markup } from '../../markup.ts';
import { askedSections } from '../../landing-page/sections/asked-sections.ts';
import { withoutAnswers } from '../../landing-page/said/read-answers.ts';
import { kindOf, type SectionKind } from '../../landing-page/headings.ts';
import { mosaic } from '../../landing-page/topics/art.ts';
import { words } from '../../landing-page/words.ts';
import { wordsOf } from '../dictionary.ts';
import { furtherStarters } from './further-starters.ts';
import { mapDrawing, mapStyles } from './map-drawing.ts';
import { samplesFor } from './section-samples.ts';
import { sectionCalled, wishedSections } from './wished-sections.ts';

interface Page {
  readonly plan: StaticPlan;
  readonly message: string;
  readonly language: Language;
  /** What the page has without them. */
  readonly html: string;
  /** What the request says of itself, for the section of its story. */
  readonly told?: readonly string[];
}

/** The sections that a request wishes of a site and that its page has no place for. */
export function furtherSections({
  plan,
  message,
  language,
  html,
  told = [],
}: Page): readonly Markup[] {
  if (!furtherStarters.includes(plan.starter) || plan.isExact === true) return [];
  const { t } = wordsOf(words, language);
  const headings = allMatches(html, /<h[23][^>]{0,80}>([^<]{1,60})</gu).map(
    ([, text = '']) => text,
  );
  const kinds = new Set(headings.map(kindOf));
  const keys = new Set(headings.map(sectionCalled));
  const isInvited = plan.starter === 'invitation';
  const address = plan.facts?.find(({ kind }) => kind === 'address')?.text;
  // "Gift list: honeymoon fund", "registry at Target" stand among the details.
  const known = new Set(
    (plan.facts ?? []).map(({ kind, text, label = text.split(' at ', 1)[0] ?? '' }) =>
      kind === 'detail' ? sectionCalled(label) : undefined,
    ),
  );
  const request = withoutAnswers(message, true);
  const wished = wishedSections(request, language)
    .filter(({ key, said }) => said.length > 0 || !known.has(key))
    .filter(({ key }) => !keys.has(key))
    // When it is and what happens stand on the card.
    .filter(({ key }) => !(isInvited && kinds.has('schedule') && timed.has(key)))
    .map(({ heading, said }) => ({ heading, said }));
  const asked = askedSections(request, { language, kinds: shows(html, kinds), isPictured: false });
  return [
    ...wished,
    ...asked
      .filter((heading) => !plan.unwanted?.some((part) => part === kindOf(heading)))
      .map((heading) => ({ heading, said: [] })),
  ].map(({ heading, said }, index) => {
    const kind = kindOf(heading);
    const text =
      kind === 'story' && told.length > 0
        ? told.map((one) => markup`<p>${one}</p>`)
        : markup`<p>${t('note')}</p>`;
    const samples = said.length > 0 ? [] : samplesFor(heading, language);
    const posts = sectionCalled(heading) === 'archive' ? postsIn(html) : [];
    const shown = [...said, ...samples, ...posts];
    const list = markup`
      <ul>${shown.map((one) => markup`<li>${one}</li> `)}</ul>
      ${samples.length > 0 ? markup`<p class="example">${t('examples')}</p>` : []}
    `;
    return markup`
      <section class="facts" aria-labelledby="further-${index + 1}">
        <h2 id="further-${index + 1}">${heading}</h2>
        ${kind === 'place' ? mapDrawing : []}
        ${kind === 'place' && address !== undefined ? markup`<p>${address}: <a href="https://www.openstreetmap.org/search?query=${encodeURIComponent(address)}" rel="noopener">${t('map')}</a></p>` : []}
        ${kind === 'gallery' ? pictures(heading, t('picture')) : shown.length > 0 ? list : kind === 'place' && address !== undefined ? [] : text}
      </section>
    `;
  });
}

/** The posts of a blog, with their dates. */
function postsIn(html: string): readonly Markup[] {
  return allMatches(html, posts).map(
    ([, date = '', path = '', title = '']) =>
      markup`${plainOf(date)}: <a href="${path}">${plainOf(title)}</a>`,
  );
}

const posts =
  /<p class="meta">([^<·]{1,60}) · [^<]{1,40}<\/p>\s{0,20}<h2><a href="(post-\d{1,2}\.html)">([^<]{1,200})</gu;

function plainOf(html: string): string {
  return html.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

function pictures(heading: string, caption: string): Markup {
  return markup`
    <ul class="gallery">
      ${['1', '2', '3'].map((number) => markup`<li><figure>${mosaic(`${heading} ${number}`, 3)}<figcaption>${caption.replace('{n}', number)}</figcaption></figure></li> `)}
    </ul>
  `;
}

const timed: ReadonlySet<string> = new Set(['schedule', 'hours', 'dates']);

/** The kinds of a page, which may have pictures without a heading. */
function shows(html: string, kinds: ReadonlySet<SectionKind>): ReadonlySet<SectionKind> {
  return /class="(?:gallery|works|products)/u.test(html) ? new Set([...kinds, 'gallery']) : kinds;
}

export const furtherStyles = source`
  ${mapStyles}

  .facts .gallery {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr));
    gap: 1rem;
    padding: 0;
    list-style: none;
  }

  .facts .example {
    color: var(--soft);
    font-size: 0.85rem;
  }

  .gallery svg {
    aspect-ratio: 4 / 3;
    border-radius: var(--round);
  }

  .gallery figcaption {
    margin-top: 0.5rem;
    color: var(--soft);
    font-size: 0.9rem;
  }
`;
