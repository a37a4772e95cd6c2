import { type Markup, markup } from '../markup.ts';
import { phoneLink } from '../page/phone-link.ts';
import type { Heading } from './headings.ts';
import type { Given } from './said/given.ts';
import { listed, type Lists } from './said/lists.ts';
import type { BodyParts } from './sections/body.ts';
import { sectionOf } from './sections/section.ts';
import { upperStart } from '../../workspace/text/with-capitals.ts';
import { mark, mosaic } from './topics/art.ts';
import type { Copy } from './topics/topics.ts';
import type { T } from './words.ts';

interface PageParts extends BodyParts {
  readonly title: string;
  readonly seed: string;
  /** "1938 – 2025" */
  readonly span: string | undefined;
  readonly sections: readonly Heading[];
  readonly lists: Lists;
  readonly copy: Copy;
  readonly given: Given;
  /** The section whose list people filter, choose from or add up. */
  readonly main: Heading | undefined;
  /** The list that visitors write their names in, which stands behind the sections. */
  readonly list: { readonly id: string; readonly heading: string } | undefined;
  /** Whether there is a place for a picture of who died. */
  readonly hasPortrait: boolean;
  readonly t: T;
}

/** Header, first screen, sections and footer. */
export function pageBody({
  title,
  seed,
  isCalm,
  span,
  sections,
  lists,
  copy,
  given,
  forms,
  isMapped,
  answers,
  pictured,
  pictures,
  main,
  list,
  hasPortrait,
  samples,
  t,
}: PageParts): Markup {
  const [first] = sections;
  const contact = sections.findLast(({ kind }) => kind === 'contact');
  // "Buy tickets" leads to "Tickets".
  const target =
    sections.find(({ text }) => copy.action.toLowerCase().includes(text.toLowerCase())) ?? contact;
  const phone =
    copy.action === t('call') ? given.contacts.find(({ kind }) => kind === 'phone') : undefined;
  const logo = isCalm ? [] : mark();
  return markup`
    <header class="site-header">
      <div class="wrap bar">
        <a class="brand" href="#main">${logo}<span>${title}</span></a>
        <nav aria-label="${t('nav')}">
          <ul>
            ${sections.map(({ id, text }) => markup`<li><a href="#${id}">${text}</a></li>`)}
            ${list === undefined ? [] : markup`<li><a href="#${list.id}">${list.heading}</a></li>`}
          </ul>
        </nav>
      </div>
    </header>
    <main id="main" tabindex="-1">
      <div class="hero wrap${isCalm ? ' calm' : ''}">
        <div class="hero-text">
          ${copy.eyebrow === '' ? [] : [markup`<p class="eyebrow">${copy.eyebrow}</p>`]}
          <h1${longWord.test(title) ? markup` class="long"` : []}>${title}</h1>
          ${hasPortrait ? markup`<svg class="portrait-place" viewBox="0 0 200 240" role="img" aria-label="${t('picture').replace('{n}', '').trim()}"><path class="t0" d="M0 0h200v240H0z" /><path class="t1" d="M100 48a38 44 0 1 1 0 88a38 44 0 1 1 0-88zM28 240c0-56 32-86 72-86s72 30 72 86z" /></svg>` : []}
          ${span === undefined ? [] : [markup`<p class="when">${span}</p>`]}
          ${given.when.length === 0 ? [] : [markup`<p class="when">${given.when.join(', ')}</p>`]}
          ${copy.lead === '' ? [] : [markup`<p class="lead">${copy.lead.replaceAll('{title}', () => title)}</p>`]}
          <p class="actions">
            ${list === undefined ? [] : markup`<a class="button" href="#${list.id}">${list.heading}</a>`}
            ${target === undefined || list !== undefined || isCalm ? [] : [phone === undefined ? markup`<a class="button" href="#${target.id}">${copy.action}</a>` : markup`<a class="button" href="${phoneLink(phone)}">${upperStart(phone.label ?? copy.action)}: ${phone.text}</a>`]}
            ${first === undefined || list !== undefined || first === contact || first === target ? [] : [markup`<a class="button${target === undefined ? '' : ' quiet'}" href="#${first.id}">${first.text}</a>`]}
          </p>
        </div>
        ${isCalm ? [] : [markup`<div class="hero-art">${mosaic(seed)}</div>`]}
      </div>
      ${sections.map((heading) => sectionOf(heading, listed(copy, lists.get(heading.text)), { given, forms, isMapped, answers, pictured, pictures, samples, isCalm, hasList: heading === main, t }))}
    </main>
    <footer class="site-footer">
      <div class="wrap">
        <p class="brand">${logo}<span>${title}</span></p>
      </div>
    </footer>
  `;
}

/** "Репетитор по английскому": as large as others it would break within a word. */
const longWord = /[\p{sc=Latn}\p{sc=Cyrl}]{11}/u;
