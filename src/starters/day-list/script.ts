import { source } from '../lay-out.ts';
import { fillScript, makeScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { text } = content;
  const $ = (id) => document.getElementById(id);
  const language = document.documentElement.lang;
  const dates = new Intl.DateTimeFormat(language, { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' });

  let days = revived(load('days')) || content.days.map(({ name, year, month, day }) => ({ name, date: month ? dateOf(year, month, day) : '', topics: [] }));

  $('add').addEventListener('submit', (event) => {
    event.preventDefault();
    const name = $('name').value.trim();
    if (name === '') return;
    change([...days, { name, date: $('date').value, topics: [] }]);
    $('add').reset();
    $('name').focus();
  });
  show();
  // A page that stays open shows the next day after midnight.
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) show();
  });

  // Without a year it is the next such day.
  function dateOf(year, month, day) {
    const written = (of) => of + '-' + String(month).padStart(2, '0') + '-' + String(day).padStart(2, '0');
    const now = new Date().getFullYear();
    if (year) return written(year);
    return daysTo(written(now)) < 0 ? written(now + 1) : written(now);
  }

  function revived(stored) {
    const isDay = (day) => day && typeof day.name === 'string' && typeof day.date === 'string' && Array.isArray(day.topics);
    return Array.isArray(stored) && stored.every(isDay) ? stored : undefined;
  }

  function daysTo(date) {
    return Math.round((new Date(date + 'T12:00') - new Date().setHours(12, 0, 0, 0)) / 864e5);
  }

  function change(next) {
    days = next;
    save('days', days);
    show();
  }

  function altered(day, changed) {
    change(days.map((other) => (other === day ? { ...day, ...changed } : other)));
  }

  // Those to come first, the nearest at the top; then those that are over, and those without a date.
  function show() {
    const rank = ({ date }) => (date === '' ? 3e6 : daysTo(date) < 0 ? 1e6 - daysTo(date) : daysTo(date));
    const sorted = [...days].sort((a, b) => rank(a) - rank(b));
    $('days').replaceChildren(...sorted.map(cardOf));
    const next = sorted.find(({ date }) => date !== '' && daysTo(date) >= 0);
    $('next').textContent = next ? fill(text.next, { name: next.name, days: counted(daysTo(next.date)) }) : '';
  }

  function counted(count) {
    return Math.abs(count).toLocaleString(language, { style: 'unit', unit: 'day', unitDisplay: 'long' });
  }

  function cardOf(day) {
    const count = day.date === '' ? undefined : daysTo(day.date);
    const sign = count === undefined ? '–' : count === 0 ? text.today : count > 0 ? 'D-' + count : 'D+' + -count;
    const words = count === undefined ? text.undated : (count < 0 ? fill(text.back, { days: counted(count) }) : counted(count)) + ' · ' + dates.format(new Date(day.date + 'T12:00'));
    const topic = make('input', { type: 'text', maxlength: '80', autocomplete: 'off', 'aria-label': fill(text.topic, { name: day.name }), placeholder: text.addTopic });
    const done = day.topics.filter(({ isDone }) => isDone).length;
    return make('li', { class: 'panel' + (count === undefined || count >= 0 ? '' : ' over') },
      make('div', { class: 'head' },
        make('p', { class: 'count' }, sign),
        make('div', { class: 'what' }, make('h2', {}, day.name), make('p', {}, words)),
        make('button', { type: 'button', class: 'tool', 'aria-label': fill(text.remove, { name: day.name }), click: () => {
          change(days.filter((other) => other !== day));
          $('name').focus();
        } }, '×')),
      ...(day.date === '' ? [make('input', { type: 'date', class: 'date', 'aria-label': fill(text.dateOf, { name: day.name }), change: ({ target }) => altered(day, { date: target.value }) })] : []),
      make('details', { class: 'topics', open: day.topics.length > 0 },
        make('summary', {}, fill(text.done, { n: done, all: day.topics.length })),
        make('ul', {}, ...day.topics.map((one, index) => make('li', {},
          make('label', {}, make('input', { type: 'checkbox', checked: one.isDone, change: ({ target }) => altered(day, { topics: day.topics.with(index, { ...one, isDone: target.checked }) }) }), make('span', {}, one.name)),
          make('button', { type: 'button', class: 'tool', 'aria-label': fill(text.remove, { name: one.name }), click: () => altered(day, { topics: day.topics.filter((other) => other !== one) }) }, '×')))),
        make('form', { class: 'row', submit: (event) => {
          event.preventDefault();
          const name = topic.value.trim();
          if (name === '') return;
          altered(day, { topics: [...day.topics, { name, isDone: false }] });
          const at = days.findIndex((other) => other.name === day.name && other.date === day.date);
          document.querySelectorAll('.topics form input')[[...document.querySelectorAll('.what h2')].findIndex((heading) => heading.textContent === days[at].name)]?.focus();
        } }, topic, make('button', { type: 'submit', class: 'button quiet' }, text.addTopic))));
  }

  ${makeScript}

  ${storageScript}

  ${fillScript}
`;
