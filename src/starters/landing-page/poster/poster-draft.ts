import { source } from '../../lay-out.ts';
import { markup } from '../../markup.ts';
import type { PageDraft } from '../../page/files/page-draft.ts';
import { wordsOf } from '../../page/dictionary.ts';
import { gaps } from '../../page/parts/contact/reach.ts';
import { phoneLink } from '../../page/phone-link.ts';
import type { AskedPage } from '../asked-page.ts';
import type { Poster } from './read-poster.ts';

/** A poster on one sheet: name, a place for the picture, what is known, reward and number, and a strip to tear off. */
export function posterDraft(poster: Poster, { title, t, plan, language }: AskedPage): PageDraft {
  const { headline, lines, reward, phone, hasStrip } = poster;
  const call = plan.facts?.find(({ kind }) => kind === 'phone');
  const number = phone ?? wordsOf(gaps, language).t('phone');
  const isNamed = title.toLowerCase() !== headline.toLowerCase();
  const shown = lines.filter((line) => line.toLowerCase() !== title.toLowerCase());
  return {
    body: markup`
      <main id="main" tabindex="-1" class="poster">
        ${isNamed ? markup`<p class="poster-head">${headline}</p>` : []}
        <h1>${title}</h1>
        <svg class="poster-photo" viewBox="0 0 400 260" role="img" aria-label="${t('picture').replace('{n}', '').trim()}"><rect width="400" height="260" rx="12" /><path d="M200 118c34 0 62 30 62 58c0 18-14 26-30 26c-12 0-20-6-32-6s-20 6-32 6c-16 0-30-8-30-26c0-28 28-58 62-58zM146 84a18 24 0 1 1 0 48a18 24 0 1 1 0-48zM254 84a18 24 0 1 1 0 48a18 24 0 1 1 0-48zM182 50a17 25 0 1 1 0 50a17 25 0 1 1 0-50zM218 50a17 25 0 1 1 0 50a17 25 0 1 1 0-50z" /></svg>
        ${shown.map((line) => markup`<p class="poster-line">${line}</p> `)}
        ${reward === undefined ? [] : markup`<p class="poster-reward">${reward}</p>`}
        <p>${call === undefined ? markup`<span class="poster-phone">${number}</span>` : markup`<a class="poster-phone" href="${phoneLink(call)}">${call.text}</a>`}</p>
        ${
          hasStrip
            ? markup`<ul class="poster-strip" aria-hidden="true">${Array.from({ length: 9 }, () => markup`<li><span>${title}<br>${number}</span></li> `)}</ul>`
            : []
        }
      </main>
    `,
    styles,
    placed: plan.given ?? [],
    shown: plan.facts ?? [],
    isBare: true,
    notes: [
      '`index.html`: the words of the poster. Put an `img` of yours in the place of the drawing.',
    ],
  };
}

const styles = source`
  .poster {
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: 1rem;
    width: min(100%, 50rem);
    margin: 0 auto;
    padding: 1.5rem;
    text-align: center;
    overflow-wrap: anywhere;
  }

  .poster-head {
    width: 100%;
    padding: 0.6rem;
    background: var(--accent);
    color: var(--on-accent);
    font-size: clamp(2rem, 8vw, 4rem);
    font-weight: 800;
    line-height: 1.1;
    text-transform: uppercase;
  }

  .poster h1 {
    font-size: clamp(2.5rem, 11vw, 5rem);
    line-height: 1;
  }

  .poster-photo {
    width: min(100%, 34rem);
  }

  .poster-photo rect {
    fill: var(--tint);
    stroke: var(--line);
    stroke-dasharray: 8 6;
    stroke-width: 2;
  }

  .poster-photo path {
    fill: var(--accent);
    opacity: 0.5;
  }

  .poster-line {
    font-size: clamp(1.2rem, 3.5vw, 1.7rem);
  }

  .poster-reward {
    font-size: clamp(1.5rem, 5vw, 2.3rem);
    font-weight: 800;
  }

  .poster-phone {
    font-size: clamp(2.2rem, 10vw, 4.2rem);
    font-weight: 800;
    line-height: 1.1;
  }

  .poster-strip {
    display: flex;
    align-self: stretch;
    margin: auto 0 0;
    padding: 0;
    border-top: 2px dashed var(--line);
    list-style: none;
  }

  .poster-strip li {
    display: flex;
    flex: 1;
    justify-content: center;
    padding-block: 0.6rem;
    border-right: 2px dashed var(--line);
  }

  .poster-strip li:last-child {
    border-right: 0;
  }

  .poster-strip span {
    min-height: 9rem;
    font-weight: 700;
    line-height: 1.3;
    text-align: center;
    writing-mode: vertical-rl;
  }

  @page {
    margin: 1cm;
  }

  @media print {
    .skip-link,
    .extras {
      display: none !important;
    }

    .poster {
      gap: 0.4rem;
      width: 100%;
      height: 96vh;
      overflow: hidden;
      padding: 0;
      print-color-adjust: exact;
      break-inside: avoid;
    }

    .poster-photo {
      flex: 1 1 0;
      min-height: 0;
    }

    .poster-phone {
      color: inherit;
      text-decoration: none;
    }
  }
`;
