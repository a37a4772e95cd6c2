import type { PlanFact } from '../../../contracts/job/plan.ts';
import { type Markup, markup } from '../../markup.ts';
import { factText } from '../../page/facts.ts';
import { placeFor } from '../../page/parts/with-parts.ts';
import { upperStart } from '../../../workspace/text/with-capitals.ts';
import { mapDrawing } from '../../page/wished/map-drawing.ts';
import type { T } from '../words.ts';
import type { Body } from './body.ts';

/** The bodies that say where somebody is and how to get in touch. */
export const contactBodies: Readonly<Record<'place' | 'contact', Body>> = {
  place: ({ names = [] }, _heading, t, { contacts }) => {
    const address = contacts.find(({ kind }) => kind === 'address');
    return markup`
      <div>
        ${mapDrawing}
        ${names.map((name) => markup`<p>${name}</p>`)}
        ${address !== undefined ? markup`<p>${factText(address)}</p>${mapLink(address, t)}` : names.length > 0 ? [] : markup`<p>${t('note')}</p>`}
      </div>
    `;
  },

  contact: (_copy, _heading, t, { contacts }, { forms, isMapped }) => markup`
    <div class="contact-body">
      ${contacts.length === 0 ? [] : [markup`<ul class="plain-list contacts">${contacts.map((fact) => markup`<li>${factText(inTown.test(fact.text) ? { ...fact, text: upperStart(fact.text) } : fact)}</li> `)}</ul>`]}
      ${
        isMapped
          ? contacts
              .filter(({ kind }) => kind === 'address')
              .slice(0, 1)
              .map((fact) => mapLink(fact, t))
          : []
      }
      ${placeFor('contact')}
      ${forms.map(({ html }) => html)}
    </div>
  `,
};

/** "w Toruniu" */
const inTown = /^(?:we?|во?|у)\s\p{Lu}/u;

function mapLink({ text }: PlanFact, t: T): Markup {
  const address = `https://www.openstreetmap.org/search?query=${encodeURIComponent(text)}`;
  return markup`<p><a class="button quiet" href="${address}">${t('map')}</a></p>`;
}
