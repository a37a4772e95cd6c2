import { words as pageWords } from '../../../landing-page/words.ts';
import { source } from '../../../lay-out.ts';
import { markup } from '../../../markup.ts';
import { wordsOf } from '../../dictionary.ts';
import { fillScript, makeScript, storageScript } from '../../scripts.ts';
import type { SitePart } from '../part.ts';
import { claimCues, type ClaimKind } from './claim-cues.ts';
import { type Claimable, readClaims } from './read-claims.ts';
import { signupStyles } from './signup-styles.ts';
import { signupWords } from './signup-words.ts';

/** Things that visitors take with their names: gifts, shifts, places in a course. */
export const claims: SitePart = {
  name: 'claims',
  sure: Object.values(claimCues).flat(),
  in: ['rota'],
  build(page) {
    const { language = 'en', message = '' } = page;
    const asked = readClaims({ ...page, message: message.slice(message.indexOf('\n') + 1) });
    if (asked === undefined) return undefined;
    const { t, pick } = wordsOf(signupWords, language);
    const own = samples[asked.kind].map((n) => ({
      name: t(one[asked.kind]).replace('{n}', String(n)),
      places: asked.places ?? usual[asked.kind],
    }));
    const items: readonly Claimable[] = asked.items.length > 0 ? asked.items : own;
    const isExample =
      (asked.kind === 'places' && asked.places === undefined) ||
      (asked.items.length === 0 && asked.kind !== 'places');
    return {
      place: 'own',
      html: markup`
        <section class="signups" id="claims" aria-labelledby="claims-heading">
          <h2 id="claims-heading">${t(asked.kind)}</h2>
          ${isExample ? markup`<p class="example">${wordsOf(pageWords, language).t('examples')}</p>` : []}
          <ul class="claims-list"></ul>
          <p class="visually-hidden" role="status"></p>
          <p class="small">${t('kept')}</p>
        </section>
      `,
      styles: signupStyles,
      script,
      data: {
        items,
        text: {
          ...pick('name', 'remove', 'added', 'left'),
          take: t(asked.kind === 'gifts' ? 'take' : 'join'),
          free: t('free'),
          full: t(asked.kind === 'gifts' ? 'taken' : 'full'),
        },
      },
      covers: items.map(({ name }) => name),
    };
  },
};

const samples: Readonly<Record<ClaimKind, readonly number[]>> = {
  gifts: [1, 2, 3],
  shifts: [1, 2, 3],
  places: [1],
};
const one = { gifts: 'gift', shifts: 'shift', places: 'place' } as const;
const usual: Readonly<Record<ClaimKind, number>> = { gifts: 1, shifts: 2, places: 10 };

/** What stands in a list of the page already is taken there. */
const script = source`
  ${storageScript}

  const list = part.querySelector('ul');
  const status = part.querySelector('[role=status]');
  const titles = [...document.querySelectorAll('[data-list] > * :is(h3, th, b)')];
  let taken = load('claims', {});

  const blocks = data.items.map((item) => {
    const block = make('div', { class: 'claim' });
    const title = titles.find(({ textContent }) => textContent.trim() === item.name);
    const home = title ? title.closest('[data-list] > *') : make('li', {}, make('h3', {}, item.name));
    home.append(block);
    if (!title) list.append(home);
    return { item, block, home };
  });

  function show() {
    for (const { item, block, home } of blocks) {
      const names = taken[item.name] ?? [];
      const left = item.places - names.length;
      const field = make('input', { name: 'name', maxlength: 60, autocomplete: 'name', required: true, placeholder: data.text.name, 'aria-label': data.text.name + ': ' + item.name });
      home.classList.toggle('is-taken', left <= 0);
      block.replaceChildren(
        make('p', { class: 'claim-state' }, left <= 0 ? data.text.full : item.places === 1 ? data.text.free : fill(data.text.left, { n: left, all: item.places })),
        ...(names.length > 0 ? [make('ul', { class: 'signups-list' }, ...names.map((name, index) => lineOf(item, name, index)))] : []),
        ...(left > 0 ? [make('form', { submit: (event) => take(event, item, field) }, field, make('button', { class: 'button', type: 'submit' }, data.text.take))] : []),
      );
    }
  }

  function lineOf(item, name, index) {
    return make('li', {}, name, make('button', {
      type: 'button',
      'aria-label': data.text.remove + ': ' + name + ', ' + item.name,
      click: () => keep(item, taken[item.name].filter((_, at) => at !== index)),
    }, '×'));
  }

  function take(event, item, field) {
    event.preventDefault();
    const name = field.value.trim();
    if (name === '') return;
    keep(item, [...(taken[item.name] ?? []), name]);
    status.textContent = data.text.added;
  }

  function keep(item, names) {
    taken = { ...taken, [item.name]: names };
    save('claims', taken);
    show();
    blocks.find((one) => one.item === item).block.querySelector('input, button')?.focus();
  }

  show();

  ${fillScript}
  ${makeScript}
`;
