import { source } from '../lay-out.ts';
import { makeScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { rows, days, isFixed, text } = content;
  const $ = (id) => document.getElementById(id);
  const language = document.documentElement.lang;

  let weeksAway = 0;
  let before;

  for (const [id, step] of [['earlier', -1], ['later', 1]]) {
    $(id)?.addEventListener('click', () => {
      weeksAway += step;
      before = undefined;
      show();
    });
  }
  $('copy')?.addEventListener('click', () => change(weekOf(weeksAway - 1)));
  $('clear').addEventListener('click', () => {
    change({ cells: {}, notes: '' });
    $('said').textContent = text.cleared;
  });
  $('undo').addEventListener('click', () => {
    const back = before;
    before = undefined;
    save(keyOf(weeksAway), back);
    show();
    $('clear').focus();
  });
  $('notes').addEventListener('input', () => save(keyOf(weeksAway), { ...weekOf(weeksAway), notes: $('notes').value }));
  // Another tab may write too.
  addEventListener('storage', show);
  show();

  function monday(weeks) {
    const day = new Date();
    day.setDate(day.getDate() - ((day.getDay() + 6) % 7) + weeks * 7);
    return day;
  }

  function keyOf(weeks) {
    const day = monday(weeks);
    return isFixed ? 'week' : [day.getFullYear(), day.getMonth() + 1, day.getDate()].join('-');
  }

  function weekOf(weeks) {
    const { cells, notes } = load(keyOf(weeks), {}) || {};
    return { cells: cells && typeof cells === 'object' ? cells : {}, notes: typeof notes === 'string' ? notes : '' };
  }

  function change(next) {
    before = weekOf(weeksAway);
    save(keyOf(weeksAway), next);
    show();
    $('undo').focus();
  }

  function show() {
    const week = weekOf(weeksAway);
    const first = monday(weeksAway);
    const today = new Date().toDateString();
    $('days').replaceChildren(...Array.from({ length: days }, (_, index) => {
      const day = new Date(first);
      day.setDate(first.getDate() + index);
      const name = day.toLocaleDateString(language, { weekday: 'long' });
      const date = isFixed ? [] : [make('small', {}, ' ' + day.toLocaleDateString(language, { day: 'numeric', month: 'short' }))];
      const isToday = !isFixed && day.toDateString() === today;
      return make('section', { class: isToday ? 'panel day today' : 'panel day', 'aria-label': name }, make('h2', {}, name, ...date),
        ...rows.map((row, at) => cellOf(week, name, index + ':' + at, row)));
    }));
    $('notes').value = week.notes;
    $('undo').hidden = !before;
    $('said').textContent = '';
    if ($('week')) {
      const last = new Date(first);
      last.setDate(first.getDate() + days - 1);
      $('week').textContent = [first, last].map((day) => day.toLocaleDateString(language, { day: 'numeric', month: 'short' })).join(' – ');
    }
  }

  function cellOf(week, day, key, row) {
    const label = { maxlength: 400, 'aria-label': day + ', ' + row };
    const area = $('subjects') ? make('input', { ...label, type: 'text', list: 'subjects' }) : make('textarea', { ...label, rows: 2 });
    area.value = typeof week.cells[key] === 'string' ? week.cells[key] : '';
    colour(area);
    area.addEventListener('input', () => {
      const now = weekOf(weeksAway);
      save(keyOf(weeksAway), { ...now, cells: { ...now.cells, [key]: area.value } });
      colour(area);
    });
    return make('label', {}, make('span', {}, row), area);
  }

  // The same words have the same colour.
  function colour(area) {
    const words = area.value.trim().toLowerCase();
    const hue = [...words].reduce((sum, sign) => (sum * 31 + sign.codePointAt(0)) % 360, 7);
    area.style.borderInlineStartColor = words === '' ? '' : 'oklch(0.65 0.15 ' + hue + ')';
  }

  ${makeScript}

  ${storageScript}
`;
