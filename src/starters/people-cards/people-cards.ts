import { type Markup, markup } from '../markup.ts';
import { appPage } from '../page/app-parts.ts';
import { definePage } from '../page/define-page.ts';
import { type Group, peopleIn, type Person, readPeople } from './read-people.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** A card for each person whom the request names: a team, a class, a family by generation. Invents nobody. */
export const render = definePage({ words, colour: '#7048a8' }, ({ plan, title, message, t }) => {
  // The title may repeat what the message says.
  const groups = peopleIn(plan.given ?? []) ?? readPeople(message.slice(title.length));
  const names = groups.flatMap(({ people }) => people.map(({ name }) => name));
  const count = names.length;
  const isTree = treeWords.test(message) && groups.length > 1;
  return {
    ...appPage({
      title,
      beside: markup`
        ${count === 0 ? [] : markup`<p class="app-lead">${t('people').replace('{n}', String(count))}</p>`}
      `,
      parts: markup`
        ${count === 0 ? markup`<p class="panel">${t('empty')}</p>` : []}
        <div class="${isTree ? 'groups tree' : 'groups'}">
          ${groups.map(groupSection)}
        </div>
      `,
      styles,
    }),
    isTool: false,
    // Sentences that only name the people again.
    shown: (plan.facts ?? []).filter(({ text }) => names.some((name) => text.includes(name))),
    font: 'sans',
    notes: ['`index.html`: the people, their roles and what is said of them.'],
  };
});

const treeWords =
  /family tree|stammbaum|ahnentafel|genealóg|généalogi|genealogic|drzewo|soyağacı|древо|家谱|家系図|족보|가계도|वंश|شجرة/iu;

function groupSection({ name, people }: Group): Markup {
  return markup`
    <section class="group">
      ${name === '' ? [] : markup`<h2>${name}</h2>`}
      <ul class="cards">
        ${people.map((person) => card(person, name === ''))}
      </ul>
    </section>
  `;
}

function card({ name, role, about }: Person, isTop: boolean): Markup {
  const heading = isTop ? markup`<h2>${name}</h2>` : markup`<h3>${name}</h3>`;
  return markup`
    <li class="panel card">
      <span class="initials" aria-hidden="true">${initialsOf(name)}</span>
      <div>
        ${heading}
        ${role === '' ? [] : markup`<p class="role">${role}</p>`}
        ${about === '' ? [] : markup`<p>${about}</p>`}
      </div>
    </li>
  `;
}

/** "AL" for Ada Lovelace. */
function initialsOf(name: string): string {
  const parts = name.split(/\s+/u).filter((word) => /^\p{Lu}|^\p{Lo}/u.test(word));
  const ends = parts.length > 1 ? [parts[0], parts.at(-1)] : parts;
  return ends.map((word = '') => [...word][0] ?? '').join('');
}
