import { source } from '../lay-out.ts';
import { fillScript, makeScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { text } = content;
  const $ = (id) => document.getElementById(id);
  const language = document.documentElement.lang;

  let habits = revived(load('habits')) || content.habits.map((name) => ({ name, done: [] }));
  let ago = 0;
  let removed;

  $('earlier').addEventListener('click', () => turnTo(ago + 1));
  $('later').addEventListener('click', () => turnTo(ago - 1));
  $('add').addEventListener('submit', (event) => {
    event.preventDefault();
    const name = $('name').value.trim();
    if (name === '') return;
    event.target.reset();
    change([...habits, { name, done: [] }]);
  });
  $('undo').addEventListener('click', () => {
    const { habit, index } = removed;
    removed = undefined;
    change(habits.toSpliced(index, 0, habit));
    $('name').focus();
  });
  // Another tab may change the habits too.
  addEventListener('storage', () => {
    habits = revived(load('habits')) || habits;
    show();
  });
  show();
  // A narrow screen begins with today.
  const now = document.querySelector('#scroll .today');
  if (now) $('scroll').scrollLeft = now.offsetLeft - $('scroll').clientWidth / 2;

  function revived(stored) {
    if (!Array.isArray(stored)) return undefined;
    return stored
      .filter((habit) => habit && typeof habit.name === 'string' && Array.isArray(habit.done))
      .map(({ name, done }) => ({ name, done: done.filter((day) => /^\d{4}-\d\d-\d\d$/.test(day)) }));
  }

  function change(next) {
    habits = next;
    save('habits', habits);
    show();
  }

  function turnTo(count) {
    ago = Math.max(count, 0);
    show();
  }

  function show() {
    const today = new Date();
    const days = content.isMonth ? monthOf(today) : weekOf(today);
    const done = habits.filter((habit) => habit.done.includes(keyOf(today))).length;
    const short = { day: 'numeric', month: 'short' };
    $('today').textContent = fill(text.lead, { n: done, all: habits.length });
    $('week').textContent = content.isMonth ? days[0].toLocaleDateString(language, { month: 'long', year: 'numeric' }) : fill(text.week, {
      from: days[0].toLocaleDateString(language, short),
      to: days.at(-1).toLocaleDateString(language, short),
    });
    $('later').disabled = ago === 0;
    $('days').replaceChildren(
      make('th', { scope: 'col' }, text.habit),
      ...days.map((day) => make('th', { scope: 'col', class: keyOf(day) === keyOf(today) && 'today' },
        make('span', {}, day.toLocaleDateString(language, { weekday: content.isMonth ? 'narrow' : 'short' })), make('b', {}, String(day.getDate())))),
      make('th', { scope: 'col' }, text.streak),
      ...(content.hasMonth ? [make('th', { scope: 'col' }, today.toLocaleDateString(language, { month: 'short' }) + ' %')] : []),
    );
    $('habits').replaceChildren(...habits.map((habit) => rowOf(habit, days, today)));
    $('habits').parentElement.hidden = habits.length === 0;
    $('empty').hidden = habits.length > 0;
    $('undo').hidden = !removed;
    $('removed').textContent = removed ? fill(text.removed, { habit: removed.habit.name }) : '';
  }

  function rowOf(habit, days, today) {
    const name = make('th', { scope: 'row' }, make('span', {
      contenteditable: 'plaintext-only',
      spellcheck: 'false',
      keydown: (event) => {
        if (event.key === 'Enter') event.preventDefault();
        if (event.key === 'Enter' || event.key === 'Escape') event.target.blur();
      },
      blur: ({ target }) => {
        habit.name = target.textContent = target.textContent.trim().slice(0, 80) || habit.name;
        save('habits', habits);
      },
    }, habit.name), make('button', {
      type: 'button',
      class: 'tool',
      'aria-label': fill(text.remove, { habit: habit.name }),
      click: () => {
        removed = { habit, index: habits.indexOf(habit) };
        change(habits.filter((other) => other !== habit));
        $('undo').focus();
      },
    }, '×'));
    const cells = days.map((day) => {
      const key = keyOf(day);
      const isDone = habit.done.includes(key);
      const long = day.toLocaleDateString(language, { weekday: 'long', day: 'numeric', month: 'long' });
      const box = make('button', {
        type: 'button',
        class: 'box',
        'data-day': key,
        'aria-pressed': String(isDone),
        'aria-label': fill(text.mark, { habit: habit.name, day: long }),
        click: () => mark(habit, key),
      });
      box.disabled = day > today;
      return make('td', {}, box);
    });
    const streak = streakOf(habit, today);
    return make('tr', {}, name, ...cells, make('td', { class: 'streak' }, make('b', {}, String(streak)), make('span', { class: 'visually-hidden' }, streak.toLocaleString(language, { style: 'unit', unit: 'day', unitDisplay: 'long' }))), ...(content.hasMonth ? [make('td', { class: 'streak' }, make('b', {}, shareOf(habit, today)))] : []));
  }

  // Of the days of this month up to today.
  function shareOf({ done }, today) {
    const count = done.filter((day) => day.startsWith(keyOf(today).slice(0, 8)) && day <= keyOf(today)).length;
    return (count / today.getDate()).toLocaleString(language, { style: 'percent' });
  }

  // A row for each day on which something is done.
  function tableRows() {
    const day = new Intl.DisplayNames(language, { type: 'dateTimeField' }).of('day');
    const days = [...new Set(habits.flatMap(({ done }) => done))].sort();
    return [[day[0].toLocaleUpperCase(language) + day.slice(1), ...habits.map(({ name }) => name)], ...days.map((key) => [key, ...habits.map(({ done }) => (done.includes(key) ? '✓' : ''))])];
  }

  function mark(habit, key) {
    const at = habits.indexOf(habit);
    const done = habit.done.includes(key) ? habit.done.filter((day) => day !== key) : [...habit.done, key];
    change(habits.with(at, { ...habit, done }));
    $('habits').children[at].querySelector('[data-day="' + key + '"]').focus();
  }

  // Days in a row up to today; today may still be open.
  function streakOf({ done }, today) {
    const day = new Date(today);
    if (!done.includes(keyOf(day))) day.setDate(day.getDate() - 1);
    let streak = 0;
    while (done.includes(keyOf(day))) {
      streak += 1;
      day.setDate(day.getDate() - 1);
    }
    return streak;
  }

  function monthOf(today) {
    const [year, month] = [today.getFullYear(), today.getMonth() - ago];
    const count = new Date(year, month + 1, 0).getDate();
    return Array.from({ length: count }, (_, index) => new Date(year, month, index + 1));
  }

  function weekOf(today) {
    const monday = new Date(today.getFullYear(), today.getMonth(), today.getDate() - ((today.getDay() + 6) % 7) - ago * 7);
    return Array.from({ length: 7 }, (_, index) => new Date(monday.getFullYear(), monday.getMonth(), monday.getDate() + index));
  }

  // The date here, whatever the time zone.
  function keyOf(day) {
    return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  }

  ${makeScript}

  ${storageScript}

  ${fillScript}
`;
