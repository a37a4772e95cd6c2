import { source } from '../lay-out.ts';
import { fillScript, makeScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { turn, text } = content;
  const $ = (id) => document.getElementById(id);
  const language = document.documentElement.lang;
  const dates = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' });

  const stored = load('rota', {}) || {};
  const names = (list) => (Array.isArray(list) && list.length > 0 && list.every((name) => typeof name === 'string') ? list : undefined);
  let lists = { people: names(stored.people) || content.people, chores: names(stored.chores) || content.chores };
  // How far the turns are moved by hand, and what is done in which turn.
  let moved = Number.isInteger(stored.moved) ? stored.moved : 0;
  let done = Array.isArray(stored.done) ? stored.done : [];

  for (const form of document.querySelectorAll('[data-add]')) {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const input = form.querySelector('input');
      const name = input.value.trim();
      const list = lists[form.dataset.add];
      if (name !== '' && !list.includes(name)) lists = { ...lists, [form.dataset.add]: [...list, name] };
      input.value = '';
      keep();
    });
  }
  $('shift').addEventListener('click', () => {
    moved += 1;
    keep();
  });
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) show();
  });
  show();

  function keep() {
    save('rota', { ...lists, moved, done: done.slice(-200) });
    show();
  }

  // The number of a turn: days, weeks from Monday, or months.
  function turnOf(day) {
    if (turn === 'month') return day.getFullYear() * 12 + day.getMonth();
    const days = Math.round(Date.UTC(day.getFullYear(), day.getMonth(), day.getDate()) / 864e5);
    return turn === 'day' ? days : Math.floor((days + 3) / 7);
  }

  function startOf(number) {
    if (turn === 'month') return new Date(Math.floor(number / 12), number % 12, 1);
    const day = new Date((turn === 'day' ? number : number * 7 - 3) * 864e5);
    return new Date(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate());
  }

  // Each turn the next person has the chore.
  function personFor(chore, number) {
    const { people } = lists;
    const at = (chore + number + moved) % people.length;
    return people[(at + people.length) % people.length];
  }

  function show() {
    const now = turnOf(new Date());
    $('since').textContent = fill(text.from, { date: dates.format(startOf(now)) });
    $('now').replaceChildren(...lists.chores.map((chore, index) => {
      const key = now + ' ' + chore;
      const person = personFor(index, now);
      return make('li', {}, make('label', {},
        make('input', { type: 'checkbox', checked: done.includes(key), change: ({ target }) => {
          done = target.checked ? [...done, key] : done.filter((other) => other !== key);
          save('rota', { ...lists, moved, done: done.slice(-200) });
        } }),
        make('span', {}, make('b', {}, chore), ' ', make('span', { class: 'who' }, person))));
    }));
    $('head').replaceChildren(make('tr', {}, make('td', {}), ...lists.chores.map((chore) => make('th', { scope: 'col' }, chore))));
    $('turns').replaceChildren(...Array.from({ length: 8 }, (_, ahead) => make('tr', {},
      make('th', { scope: 'row' }, dates.format(startOf(now + ahead + 1))),
      ...lists.chores.map((_chore, index) => make('td', {}, personFor(index, now + ahead + 1))))));
    for (const id of ['people', 'chores']) {
      $(id).replaceChildren(...lists[id].map((name) => make('li', {}, name, ...(lists[id].length < 2 ? [] : [make('button', {
        type: 'button',
        class: 'tool',
        'aria-label': fill(text.remove, { name }),
        click: () => {
          lists = { ...lists, [id]: lists[id].filter((other) => other !== name) };
          keep();
          document.querySelector('[data-add=' + id + '] input').focus();
        },
      }, '×')]))));
    }
  }

  ${makeScript}

  ${storageScript}

  ${fillScript}
`;
