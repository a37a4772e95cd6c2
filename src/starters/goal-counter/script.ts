import { source } from '../lay-out.ts';
import { fillScript, makeScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { unit, currency, steps, isDaily, text } = content;
  const $ = (id) => document.getElementById(id);
  const language = document.documentElement.lang;

  // Each entry is a day with the amount that was added.
  let entries = revived(load('entries'));
  let goal = Number(load('goal', content.goal)) || 0;

  $('steps').replaceChildren(...steps.map((step) =>
    make('button', { type: 'button', class: 'button', click: () => add(step) }, '+' + written(step))));
  $('other').addEventListener('submit', (event) => {
    event.preventDefault();
    const amount = $('amount').valueAsNumber;
    event.target.reset();
    if (amount > 0) add(amount);
  });
  $('undo').addEventListener('click', () => {
    const last = entries.at(-1);
    change(entries.slice(0, -1));
    $('state').textContent = fill(text.undone, { n: written(last.amount) });
  });
  $('goal').value = goal || '';
  $('goal').addEventListener('change', () => {
    goal = Math.max($('goal').valueAsNumber || 0, 0);
    save('goal', goal);
    show();
  });
  $('restart').addEventListener('click', () => change(isDaily ? entries.filter(({ day }) => day !== keyOf(new Date())) : []));
  // The next day begins while the page is open, or another tab adds something.
  document.addEventListener('visibilitychange', show);
  addEventListener('storage', () => {
    entries = revived(load('entries'));
    show();
  });
  show();

  function revived(stored) {
    if (!Array.isArray(stored)) return [];
    return stored.filter((entry) => entry && /^\d{4}-\d\d-\d\d$/.test(entry.day) && entry.amount > 0);
  }

  function add(amount) {
    change([...entries, { day: keyOf(new Date()), amount }]);
  }

  function change(next) {
    entries = next;
    save('entries', entries);
    show();
  }

  function sumOf(day) {
    return round(entries.filter((entry) => entry.day === day).reduce((sum, { amount }) => sum + amount, 0));
  }

  // Sums of 0.1 and the like.
  function round(number) {
    return Math.round(number * 1000) / 1000;
  }

  function show() {
    const today = keyOf(new Date());
    const count = isDaily ? sumOf(today) : round(entries.reduce((sum, { amount }) => sum + amount, 0));
    $('count').textContent = goal > 0 ? written(count, '') + ' / ' + written(goal) : written(count);
    $('bar').hidden = goal === 0;
    $('bar').value = goal > 0 ? Math.min(count / goal, 1) : 0;
    $('state').textContent = goal === 0 ? '' : count >= goal ? text.reached : fill(text.toGo, { n: written(round(goal - count)) });
    $('undo').disabled = entries.length === 0;
    $('streak').textContent = isDaily && goal > 0 ? fill(text.streak, { n: streak() }) : '';
    $('past').replaceChildren(...(isDaily ? week() : list()));
  }

  function week() {
    const days = Array.from({ length: 7 }, (_, index) => dayBefore(6 - index));
    const highest = Math.max(goal, ...days.map((day) => sumOf(keyOf(day))), 1);
    return days.map((day) => {
      const sum = sumOf(keyOf(day));
      const name = day.toLocaleDateString(language, { weekday: 'short' });
      const bar = make('span', { class: 'bar', 'aria-hidden': 'true' });
      bar.style.setProperty('--part', sum / highest);
      const isReached = goal > 0 && sum >= goal;
      return make('li', { class: isReached && 'reached' }, make('b', {}, written(sum, '')), bar, make('span', {}, name));
    });
  }

  function list() {
    if (entries.length === 0) return [make('li', {}, text.none)];
    return entries.slice(-20).reverse().map(({ day, amount }) => {
      const date = new Date(day + 'T12:00').toLocaleDateString(language, { day: 'numeric', month: 'long' });
      return make('li', {}, fill(text.day, { day: date, n: '+' + written(amount) }));
    });
  }

  // Days with the goal reached, up to today; today may still be open.
  function streak() {
    let count = sumOf(keyOf(dayBefore(0))) >= goal ? 1 : 0;
    let ago = 1;
    while (sumOf(keyOf(dayBefore(ago))) >= goal) {
      count += 1;
      ago += 1;
    }
    return count;
  }

  function dayBefore(days) {
    const day = new Date();
    day.setDate(day.getDate() - days);
    return day;
  }

  // The date here, whatever the time zone.
  function keyOf(day) {
    return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  }

  function written(number, name = unit) {
    if (currency) return number.toLocaleString(language, { style: 'currency', currency, minimumFractionDigits: 0, maximumFractionDigits: 2 });
    return number.toLocaleString(language, { maximumFractionDigits: 2 }) + (name === '' ? '' : ' ' + name);
  }

  ${makeScript}

  ${storageScript}

  ${fillScript}
`;
