import { source } from '../../../lay-out.ts';
import { type Markup, markup } from '../../../markup.ts';
import { wordsOf } from '../../dictionary.ts';
import { makeScript, storageScript } from '../../scripts.ts';
import type { SitePart } from '../part.ts';
import { bringCues, headCues, seenCues } from './entry-cues.ts';
import { type AskedEntries, readEntries } from './read-entries.ts';
import { signupStyles } from './signup-styles.ts';
import { signupWords } from './signup-words.ts';

/** A list to which every visitor adds a line, with what is there by category and a total. */
export const entries: SitePart = {
  name: 'entries',
  sure: [...bringCues, ...headCues, ...seenCues],
  of: ({ message = '' }) => readEntries(message) !== undefined,
  build({ language = 'en', message = '' }) {
    const asked = readEntries(message.slice(message.indexOf('\n') + 1));
    if (asked === undefined) return undefined;
    const { t, pick } = wordsOf(signupWords, language);
    return {
      place: 'own',
      html: markup`
        <section class="signups" id="entries" aria-labelledby="entries-heading">
          <h2 id="entries-heading">${t(asked.kind)}</h2>
          <form class="part-card">
            <label>${t('name')} <input name="name" maxlength="60" autocomplete="name" required></label>
            ${fieldsOf(asked, t)}
            <p class="part-buttons"><button class="button" type="submit">${t('add')}</button> <span role="status"></span></p>
          </form>
          <div class="signups-lists"></div>
          <p class="part-result"></p>
          <p class="small">${t('kept')}</p>
        </section>
      `,
      styles: signupStyles,
      script,
      data: {
        groups: asked.groups,
        choices: asked.choices,
        text: pick('added', 'remove', 'none', 'total'),
      },
      covers: [...asked.groups, ...asked.choices],
    };
  },
};

type T = (key: 'what' | 'group' | 'persons' | 'choice') => string;

function fieldsOf({ kind, groups, choices }: AskedEntries, t: T): readonly Markup[] {
  const select = (name: string, label: string, options: readonly string[]): readonly Markup[] =>
    options.length === 0
      ? []
      : [
          markup`<label>${label} <select name="${name}" required>${options.map((option) => markup`<option>${option}</option>`)}</select></label>`,
        ];
  return kind === 'bring'
    ? [
        markup`<label>${t('what')} <input name="what" maxlength="80" autocomplete="off" required></label>`,
        ...select('group', t('group'), groups),
      ]
    : [
        markup`<label>${t('persons')} <input name="persons" type="number" min="1" max="50" value="1" inputmode="numeric" required></label>`,
        ...select('choice', t('choice'), choices),
      ];
}

const script = source`
  ${storageScript}

  const form = part.querySelector('form');
  const lists = part.querySelector('.signups-lists');
  let entries = load('entries', []);

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const entry = Object.fromEntries([...new FormData(form)].map(([key, value]) => [key, String(value).trim()]));
    if (entry.name === '' || entry.what === '') return;
    entries = [...entries, entry].slice(0, 500);
    const { group } = entry;
    form.reset();
    if (group) form.elements.group.value = group;
    keep();
    part.querySelector('[role=status]').textContent = data.text.added;
    form.elements.name.focus();
  });

  function keep() {
    save('entries', entries);
    show();
  }

  function show() {
    const listOf = (own) => own.length > 0
      ? make('ul', { class: 'signups-list' }, ...own.map(lineOf))
      : make('p', { class: 'small' }, data.text.none);
    lists.replaceChildren(...(data.groups.length > 0
      ? data.groups.map((group) => make('div', {}, make('h3', {}, group), listOf(entries.filter((entry) => entry.group === group))))
      : [listOf(entries)]));
    showTotal();
  }

  function lineOf(entry) {
    const { name, what, persons, choice } = entry;
    const rest = [what, persons && '× ' + persons, choice].filter(Boolean).join(' · ');
    return make('li', {}, make('span', {}, make('b', {}, name), rest === '' ? '' : ' – ' + rest), make('button', {
      type: 'button',
      'aria-label': data.text.remove + ': ' + name,
      click: () => {
        entries = entries.filter((other) => other !== entry);
        keep();
        form.elements.name.focus();
      },
    }, '×'));
  }

  function showTotal() {
    const result = part.querySelector('.part-result');
    const sum = (own) => own.reduce((total, { persons }) => total + (Number(persons) || 1), 0);
    const each = data.choices.filter((choice) => choice !== '–').map((choice) => choice + ': ' + sum(entries.filter((entry) => entry.choice === choice)));
    result.textContent = form.elements.persons ? [data.text.total + ': ' + sum(entries), ...each].join(' · ') : '';
  }

  show();

  ${makeScript}
`;
