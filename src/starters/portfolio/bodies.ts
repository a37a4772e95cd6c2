import type { GivenEntry, PlanFact } from '../../contracts/job/plan.ts';
import { type Markup, markup } from '../markup.ts';
import { factText } from '../page/facts.ts';
import type { PageForm } from '../page/forms/page-forms.ts';
import { placeFor } from '../page/parts/with-parts.ts';
import { picture } from '../page/looks/pictures.ts';
import type { Kind, Section, T } from './sections.ts';

/** What the request says of the person. */
interface Told {
  readonly seed: string;
  readonly said: readonly string[];
  /** What stands there where it says nothing. */
  readonly usual: readonly string[];
  /** How many works the request asks for. */
  readonly works?: number | undefined;
  /** What they are divided into. */
  readonly categories: readonly string[];
  readonly contacts: readonly PlanFact[];
  /** The form to write, where nothing else says how to reach the person. */
  readonly forms: readonly PageForm[];
}

/** One section, with its heading. */
export function sectionMarkup(section: Section, told: Told, t: T): Markup {
  const { id, kind, heading } = section;
  return markup`
    <section class="section ${kind}" id="${id}" aria-labelledby="${id}-heading">
      <div class="wrap">
        <h2 id="${id}-heading">${heading}</h2>
        ${isExample(section, told) ? markup`<p class="example">${t('examples')}</p>` : []}
        ${bodies[kind](section, told, t)}
      </div>
    </section>
  `;
}

/** Works, services and words of the person that the request does not give. */
function isExample({ kind, entries }: Section, { said }: Told): boolean {
  if (entries !== undefined) return false;
  return kind === 'work' || kind === 'services' || (kind === 'about' && said.length === 0);
}

const bodies: Record<Kind, (section: Section, told: Told, t: T) => Markup> = {
  work: ({ entries, heading }, { seed, works, categories }, t) => markup`
    ${placeFor('before-list')}
    <ul class="works${entries === undefined ? '' : ' even'}" data-list="${heading}">
      ${(
        entries ?? (categories.length > 0 ? ofCategories(categories, works) : examples(t, works))
      ).map(
        ({ name, about = '', when = '', price = '' }, index) => markup`
          <li>
            <button type="button" class="piece" data-title="${name}" data-note="${about}">
              <span class="frame">${picture(seed, index)}</span>
              <span class="caption"><b>${name}</b> <span>${joined([when, price])}</span></span>
              ${entries === undefined || about === '' ? [] : markup`<span class="note">${about}</span>`}
            </button>
          </li>
        `,
      )}
    </ul>
  `,
  about: ({ entries }, { seed, said, usual }) => markup`
    <div class="split">
      <div class="prose">
        ${(said.length > 0 || entries !== undefined ? said : usual).map((text) => markup`<p>${text.charAt(0).toUpperCase()}${text.slice(1)}</p> `)}
        ${entries === undefined ? [] : rows(entries)}
      </div>
      <div class="portrait">${picture(`${seed} portrait`, 5)}</div>
    </div>
  `,
  services: ({ entries }, _told, t) =>
    rows(
      entries ?? [
        { name: t('service1'), about: t('service1text') },
        { name: t('service2'), about: t('service2text') },
        { name: t('service3'), about: t('service3text') },
      ],
    ),
  contact: (_section, { contacts, forms }, t) => {
    const given = contacts.find(({ kind }) => kind === 'email');
    const mail = given?.text;
    const others = contacts.filter((fact) => fact !== given);
    return markup`
      <p class="invite">${t('invite')}</p>
      ${
        mail === undefined
          ? []
          : markup`
            <p>
              <a class="button" href="mailto:${mail}">${t('write')}</a>
              <span class="address">${mail}</span>
            </p>
          `
      }
      ${others.map((fact) => markup`<p>${factText(fact)}</p> `)}
      ${forms.map(({ html }) => html)}
    `;
  },
  more: ({ entries }, _told, t) =>
    entries === undefined ? markup`<p class="prose">${t('more')}</p>` : rows(entries),
};

function rows(entries: readonly GivenEntry[]): Markup {
  return markup`
    <ol class="services-list">
      ${entries.map(({ name, about, when, price }) => {
        const told = joined([when, about, price]);
        return markup`
          <li>
            <h3>${name}</h3>
            ${told === '' ? [] : markup`<p>${told}</p>`}
          </li>
        `;
      })}
    </ol>
  `;
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}

/** "Portraits 1", "Street 1": two of each, where the request does not say how many there are. */
function ofCategories(
  categories: readonly string[],
  count = categories.length * 2,
): readonly GivenEntry[] {
  return Array.from({ length: Math.max(count, categories.length) }, (_, index) => ({
    name: `${categories[index % categories.length] ?? ''} ${Math.floor(index / categories.length) + 1}`,
  }));
}

/** "Piece 1": what a work is called is for its maker to say. */
function examples(t: T, count = 6): readonly GivenEntry[] {
  return Array.from({ length: count }, (_, index) => {
    const [name = '', about = t('more')] = t('note')
      .replace('{n}', String(index + 1))
      .split(/\s?[:：]\s?/u);
    return { name, about };
  });
}
