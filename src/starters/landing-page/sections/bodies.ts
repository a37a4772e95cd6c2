import { type Markup, markup } from '../../markup.ts';
import { placeFor } from '../../page/parts/with-parts.ts';
import type { SectionKind } from '../headings.ts';
import { priceMark } from '../said/entries.ts';
import { icons, mosaic } from '../topics/art.ts';
import { upperStart } from '../../../workspace/text/with-capitals.ts';
import { upperDays } from '../upper-days.ts';
import type { Body } from './body.ts';
import { contactBodies } from './contact-bodies.ts';
import { lessons, moments, openingHours, quotes } from './examples.ts';

/** The bodies of sections for which the request lists no entries, by their kind. */
export const bodies: Readonly<Record<SectionKind, Body>> = {
  cards: ({ cards }) => markup`
    <ul class="grid three">
      ${cards.map(
        ({ title, text }, index) => markup`
          <li class="card">
            ${icons[index % icons.length] ?? []}
            <h3>${title}</h3>
            ${paragraph(text)}
          </li>
        `,
      )}
    </ul>
  `,

  plans: ({ prices, names }, { text: heading }, _t, given) => markup`
    <ul class="grid three" data-list="${heading}">
      ${(names === undefined && given.prices.length === 0 ? prices.slice(0, 3) : prices).map(
        ([name, text, price], index) => markup`
          <li class="card plan${index === 1 && given.prices.length === 0 ? ' chosen' : ''}"${priceMark(price)}>
            <h3>${name}</h3>
            ${priceOf(price)}
            ${paragraph(text)}
          </li>
        `,
      )}
    </ul>
  `,

  menu: ({ prices }, { text: heading }) => markup`
    <ul class="menu-list" data-list="${heading}">
      ${prices.map(
        ([name, text, price]) => markup`
          <li${priceMark(price)}>
            <h3>${name}</h3>
            ${paragraph(text)}
            ${priceOf(price)}
          </li>
        `,
      )}
    </ul>
  `,

  hours: (_copy, _heading, t, given) =>
    given.hours.length > 0
      ? markup`<ul class="plain-list">${given.hours.map(({ text }) => markup`<li>${upperDays(text)}</li> `)}</ul>`
      : markup`
    <dl class="hours-list">
      ${openingHours(t).map(
        ([days, hours]) =>
          markup`<div>
            <dt>${days}</dt>
            <dd>${hours}</dd>
          </div> `,
      )}
    </dl>
  `,

  schedule: ({ cards, isOfTrade = false }, { text: heading }, t, given) =>
    given.moments.length > 0
      ? markup`
          <ol class="timeline">
            ${given.moments.map(
              ({ text, label = '' }) => markup`
                <li>
                  <p class="time">${upperStart(text)}</p>
                  ${label === '' || label.toLowerCase() === heading.toLowerCase() ? [] : [markup`<h3>${upperStart(label)}</h3>`]}
                </li>
              `,
            )}
          </ol>
        `
      : markup`
    <ol class="timeline">
      ${(isOfTrade ? lessons(t, cards) : moments(t)).map(
        ([time, title]) => markup`
          <li>
            <p class="time">${time}</p>
            <h3>${title}</h3>
          </li>
        `,
      )}
    </ol>
  `,

  story: ({ story }, { id }, _t, _given, { isCalm }) => markup`
    <div${isCalm ? [] : [markup` class="split"`]}>
      <div class="prose">${story.map((text) => markup`<p>${text}</p> `)}</div>
      ${isCalm ? [] : [markup`<div class="split-art">${mosaic(`story ${id}`, 4)}</div>`]}
    </div>
  `,

  steps: ({ names }, { steps }, t) => {
    if (steps !== undefined)
      return markup`
        <ol class="grid three steps-list">
          ${Array.from({ length: steps }, () => markup`<li><p>${t('note')}</p></li> `)}
        </ol>
      `;
    const usual = (['1', '2', '3'] as const).map(
      (number) => [t(`step${number}`), t(`step${number}text`)] as const,
    );
    return markup`
      <ol class="grid three steps-list">
        ${(names?.map((name) => [name, ''] as const) ?? usual).map(
          ([name, text]) => markup`<li><h3>${name}</h3>${paragraph(text)}</li> `,
        )}
      </ol>
    `;
  },

  questions: (_copy, _heading, _t, given, { answers }) => markup`
    <div class="questions-list">
      ${(given.questions.length > 0 ? given.questions : answers).map(({ question, answer }) =>
        question === ''
          ? markup`<p>${answer}</p>`
          : markup`
                <details>
                  <summary>${question}</summary>
                  <p>${answer}</p>
                </details>
              `,
      )}
    </div>
  `,

  quotes: (_copy, _heading, t) => markup`
    <ul class="grid three">
      ${quotes(t).map(
        ([words, who]) => markup`
          <li class="card">
            <blockquote><p>“${words}”</p></blockquote>
            <p class="who">${who}</p>
          </li>
        `,
      )}
    </ul>
  `,

  gallery: (_copy, { id, text }, t, _given, { pictured, pictures }) => {
    const numbers = Array.from({ length: pictures }, (_none, index) => String(index + 1));
    const captions =
      pictured.length > 0
        ? pictured.flatMap((name) => ['1', '2'].map((number) => `${upperStart(name)} ${number}`))
        : numbers.map((number) => t('picture').replace('{n}', number));
    return markup`
      ${placeFor('before-gallery')}
      <ul class="grid three" data-list="${text}">
        ${captions.map(
          (caption, index) => markup`
            <li>
              <figure>
                <div class="picture">${mosaic(`${id} ${index + 1}`, 3)}</div>
                <figcaption>${caption}</figcaption>
              </figure>
            </li>
          `,
        )}
      </ul>
    `;
  },

  people: ({ names = [] }, { id }, t) => markup`
    <ul class="grid three">
      ${(names.length > 0 ? names : ['1', '2', '3'].map((number) => `${t('name')} ${number}`)).map(
        (name) => markup`
          <li class="card">
            <div class="portrait">${mosaic(`${id} ${name}`, 2)}</div>
            <h3>${name}</h3>
          </li>
        `,
      )}
    </ul>
  `,

  note: ({ names = [] }, { text }, t, _given, { samples }) => {
    const shown = names.length > 0 ? names : samples(text);
    return markup`
      <div class="prose">
        ${shown.length === 0 ? markup`<p>${t('note')}</p>` : markup`<ul class="plain-list">${shown.map((one) => markup`<li>${one}</li> `)}</ul>`}
      </div>
    `;
  },

  ...contactBodies,
};

const paragraph = (text: string): readonly Markup[] =>
  text === '' ? [] : [markup`<p>${text}</p>`];
const priceOf = (price: string): readonly Markup[] =>
  price === '' ? [] : [markup`<p class="price">${price}</p>`];
