import { source } from '../lay-out.ts';
import { fillScript, makeScript, storageScript } from '../page/scripts.ts';

/** A tick is kept with its day, so that a new week begins at zero by itself. */
export const pointsScript = source`
  const { text } = content;
  const $ = (id) => document.getElementById(id);
  const language = document.documentElement.lang;

  let state = revived(load('points', {}));
  let day = keyOf(new Date());

  for (const form of document.querySelectorAll('[data-add]')) {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const [input, worth] = form.querySelectorAll('input');
      const name = input.value.trim();
      input.value = '';
      if (name === '' || namesIn(form.dataset.add).includes(name)) return;
      const added = worth ? { name, points: Math.max(Math.round(worth.valueAsNumber) || 1, 1) } : name;
      change({ [form.dataset.add]: [...state[form.dataset.add], added] });
    });
  }
  for (const id of ['goal', 'reward']) {
    $(id).value = state[id] || '';
    $(id).addEventListener('change', () => {
      change({ [id]: id === 'goal' ? Math.max(Math.round($(id).valueAsNumber) || 0, 0) : $(id).value.trim() });
    });
  }
  let today = day;
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || today === keyOf(new Date())) return;
    day = today = keyOf(new Date());
    show();
  });
  addEventListener('storage', () => {
    state = revived(load('points', {}));
    show();
  });
  show();

  function revived(stored) {
    const { people, chores, done, goal, reward } = stored || {};
    const isList = (list, has) => Array.isArray(list) && list.length > 0 && list.every(has);
    return {
      people: isList(people, (name) => typeof name === 'string') ? people : content.people,
      chores: isList(chores, (chore) => chore && typeof chore.name === 'string' && chore.points > 0) ? chores : content.chores,
      done: Array.isArray(done) ? done.filter((tick) => tick && typeof tick.day === 'string') : [],
      goal: Number.isInteger(goal) && goal >= 0 ? goal : content.goal,
      reward: typeof reward === 'string' ? reward : content.reward,
    };
  }

  function change(part) {
    state = { ...state, ...part };
    save('points', { ...state, done: state.done.slice(-2000) });
    show();
  }

  function namesIn(list) {
    return list === 'people' ? state.people : state.chores.map(({ name }) => name);
  }

  function keyOf(date) {
    return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  }

  // Monday to Sunday.
  function week() {
    const now = new Date();
    return Array.from({ length: 7 }, (_, index) => new Date(now.getFullYear(), now.getMonth(), now.getDate() - ((now.getDay() + 6) % 7) + index));
  }

  function isTick(tick, person, chore) {
    return tick.day === day && tick.person === person && tick.chore === chore;
  }

  function pointsOf(person) {
    const days = week().map(keyOf);
    return state.done
      .filter((tick) => tick.person === person && days.includes(tick.day))
      .reduce((sum, { chore }) => sum + (state.chores.find(({ name }) => name === chore)?.points || 0), 0);
  }

  function show() {
    const { people, chores, goal, reward } = state;
    const focused = document.activeElement?.id;
    $('days').replaceChildren($('days').firstElementChild, ...week().map((date) => {
      const key = keyOf(date);
      return make('label', {},
        make('input', { type: 'radio', name: 'day', value: key, id: 'day-' + key, checked: key === day, change: () => {
          day = key;
          show();
        } }),
        make('span', {}, date.toLocaleDateString(language, { weekday: 'short', day: 'numeric' })));
    }));
    $('cards').replaceChildren(...people.map((person, at) => {
      const sum = pointsOf(person);
      const isReached = goal > 0 && sum >= goal;
      const bar = make('progress', { max: goal || 1, value: Math.min(sum, goal), 'aria-label': person });
      return make('section', { class: 'panel card' },
        make('h2', {}, person),
        make('p', { class: 'points' }, fill(text.points, { n: sum + (goal > 0 ? ' / ' + goal : '') })),
        ...(goal > 0 ? [bar] : []),
        ...(reward === '' ? [] : [make('p', { class: isReached && 'reached' }, (isReached ? '🎉 ' : '') + reward)]),
        make('ul', { class: 'now' }, ...chores.map(({ name, points }, index) => make('li', {}, make('label', {},
          make('input', {
            type: 'checkbox',
            id: 'tick-' + at + '-' + index,
            checked: state.done.some((tick) => isTick(tick, person, name)),
            change: ({ target }) => {
              const rest = state.done.filter((tick) => !isTick(tick, person, name));
              change({ done: target.checked ? [...rest, { day, person, chore: name }] : rest });
            },
          }),
          make('span', {}, make('b', {}, name), ' ', make('span', { class: 'who' }, String(points))))))));
    }));
    for (const id of ['people', 'chores']) {
      $(id).replaceChildren(...state[id].map((entry) => {
        const name = entry.name || entry;
        return make('li', {}, entry.points ? name + ' (' + entry.points + ')' : name, ...(state[id].length < 2 ? [] : [make('button', {
          type: 'button',
          class: 'tool',
          'aria-label': fill(text.remove, { name }),
          click: () => {
            change({ [id]: state[id].filter((other) => other !== entry) });
            document.querySelector('[data-add=' + id + '] input').focus();
          },
        }, '×')]));
      }));
    }
    // What had the focus was drawn anew.
    if (focused && document.activeElement?.id !== focused) $(focused)?.focus();
  }

  ${makeScript}

  ${storageScript}

  ${fillScript}
`;
