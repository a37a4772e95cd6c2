import { type Markup, markup } from '../../markup.ts';
import { mosaic } from './art.ts';
import { contactForm } from './contact-form.ts';
import type { Heading, SectionKind } from './headings.ts';
import { icons } from './icons.ts';
import type { Topic } from './topics.ts';

/** A section of the page under its heading. */
export function sectionOf(heading: Heading, topic: Topic): Markup {
  const { id, text, kind } = heading;
  return markup`
    <section id="${id}" class="section ${kind}" aria-labelledby="${id}-heading">
      <div class="wrap">
        <div class="section-head">
          <h2 id="${id}-heading">${text}</h2>
          ${examples.has(kind) ? [markup`<p class="example">Examples to replace</p>`] : []}
        </div>
        ${bodies[kind](topic, heading)}
      </div>
    </section>
  `;
}

/** Layouts whose content looks like facts and is none. */
const examples: ReadonlySet<SectionKind> = new Set([
  'plans',
  'menu',
  'hours',
  'schedule',
  'quotes',
  'gallery',
]);

const bodies: Record<SectionKind, (topic: Topic, heading: Heading) => Markup> = {
  cards: ({ cards }) => markup`
    <ul class="grid three">
      ${cards.map(
        ({ title, text }, index) => markup`
          <li class="card">
            ${icons[index % icons.length] ?? []}
            <h3>${title}</h3>
            <p>${text}</p>
          </li>
        `,
      )}
    </ul>
  `,

  plans: ({ prices }) => markup`
    <ul class="grid three">
      ${prices.slice(0, 3).map(
        ([name, text, price], index) => markup`
          <li class="card plan${index === 1 ? ' chosen' : ''}">
            <h3>${name}</h3>
            <p class="price">$${price}</p>
            <p>${text}</p>
          </li>
        `,
      )}
    </ul>
  `,

  menu: ({ prices }) => markup`
    <ul class="menu-list">
      ${prices.map(
        ([name, text, price]) => markup`
          <li>
            <h3>${name}</h3>
            <p>${text}</p>
            <p class="price">$${price}</p>
          </li>
        `,
      )}
    </ul>
  `,

  hours: () => markup`
    <dl class="hours-list">
      ${openingHours.map(
        ([days, hours]) =>
          markup`<div>
            <dt>${days}</dt>
            <dd>${hours}</dd>
          </div> `,
      )}
    </dl>
  `,

  schedule: () => markup`
    <ol class="timeline">
      ${moments.map(
        ([time, title, text]) => markup`
          <li>
            <p class="time">${time}</p>
            <h3>${title}</h3>
            <p>${text}</p>
          </li>
        `,
      )}
    </ol>
  `,

  story: ({ story }, { id }) => markup`
    <div class="split">
      <div class="prose">${story.map((text) => markup`<p>${text}</p> `)}</div>
      <div class="split-art">${mosaic(`story ${id}`, 4)}</div>
    </div>
  `,

  steps: ({ action }) => markup`
    <ol class="grid three steps-list">
      <li>
        <h3>Say hello</h3>
        <p>“${action}” below is all it takes. Tell us in a sentence what you have in mind.</p>
      </li>
      <li>
        <h3>Try it out</h3>
        <p>See it with your own eyes before you decide. There is no hurry.</p>
      </li>
      <li>
        <h3>Make it yours</h3>
        <p>Keep what helps, change what does not, and come back when you need more.</p>
      </li>
    </ol>
  `,

  questions: () => markup`
    <div class="questions-list">
      ${questions.map(
        ([question, answer]) => markup`
          <details>
            <summary>${question}</summary>
            <p>${answer}</p>
          </details>
        `,
      )}
    </div>
  `,

  quotes: () => markup`
    <ul class="grid three">
      ${quotes.map(
        ([words, who]) => markup`
          <li class="card">
            <blockquote><p>“${words}”</p></blockquote>
            <p class="who">${who}</p>
          </li>
        `,
      )}
    </ul>
  `,

  gallery: (_topic, { id }) => markup`
    <ul class="grid three">
      ${['One', 'Two', 'Three'].map(
        (number) => markup`
          <li>
            <figure>
              <div class="picture">${mosaic(`${id} ${number}`, 3)}</div>
              <figcaption>
                Picture ${number.toLowerCase()}: say what it shows, and when it was made.
              </figcaption>
            </figure>
          </li>
        `,
      )}
    </ul>
  `,

  note: (_topic, { text }) => markup`
    <div class="prose">
      <p>
        This is the place for “${text}”. Say in two or three sentences what people should know, and
        what they can do next.
      </p>
    </div>
  `,

  contact: ({ action }) => contactForm(action),
};

const openingHours = [
  ['Monday', 'Closed'],
  ['Tuesday to Friday', '8:00 – 18:00'],
  ['Saturday', '8:00 – 16:00'],
  ['Sunday', '9:00 – 13:00'],
] as const;

const moments = [
  ['First', 'Arriving', 'How it starts, and where to be.'],
  ['Then', 'The main part', 'What it is all about, in one sentence.'],
  ['Later', 'Time together', 'What is planned, and what is left open.'],
  ['At last', 'The way home', 'How it ends, and what comes after.'],
] as const;

const questions = [
  [
    'What is this, in one sentence?',
    'Answer the first question that people ask you. If it takes more than a sentence, try again.',
  ],
  [
    'What does it cost?',
    'Say it plainly, and say what is included. People leave when they have to search for it.',
  ],
  ['How do I begin?', 'Name the first step. The form at the end of this page is a good one.'],
] as const;

const quotes = [
  [
    'Put the words of a real person here. One sentence is enough.',
    'Name, and how you know each other',
  ],
  ['Ask the three people who like best what you do.', 'Name, and how you know each other'],
  ['And ask them whether you may show their name.', 'Name, and how you know each other'],
] as const;
