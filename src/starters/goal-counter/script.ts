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
    make('button', { type: 'button', class: 'button', click: () => add(step) }, '+' + (step === 1 && !currency ? '1' : written(step)))));
  $('other').addEventListener('submit', (event) => {
    event.preventDefault();
    const amount = $('amount').valueAsNumber;
    const entry = { day: $('day')?.value || keyOf(new Date()), amount, note: $('note')?.value.trim() || undefined };
    event.target.reset();
    if ($('day')) $('day').value = keyOf(new Date());
    if (amount > 0) change([...entries, entry]);
  });
  if ($('day')) $('day').value = keyOf(new Date());
  if ($('until')) {
    $('until').value = load('until', dayOf(content.until));
    $('until').addEventListener('change', () => {
      save('until', $('until').value);
      show();
    });
  }
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
  let shown = keyOf(new Date());
  setInterval(() => {
    if (shown === keyOf(new Date())) return;
    shown = keyOf(new Date());
    show();
  }, 20_000);
  addEventListener('storage', () => {
    entries = revived(load('entries'));
    show();
  });
  show();

  // Without a year it is the next such day.
  function dayOf(until) {
    if (!until) return '';
    const year = until.year || new Date().getFullYear();
    const key = keyOf(new Date(year, until.month - 1, until.day));
    return until.year || key >= keyOf(new Date()) ? key : keyOf(new Date(year + 1, until.month - 1, until.day));
  }

  // What is to be added each week; the last one may be short.
  function showWeekly(missing) {
    const until = $('until')?.value || '';
    const days = Math.round((new Date(until + 'T12:00') - new Date(keyOf(new Date()) + 'T12:00')) / 864e5);
    const isOpen = until !== '' && days > 0 && missing > 0;
    const date = isOpen ? new Date(until + 'T12:00').toLocaleDateString(language, { day: 'numeric', month: 'long', year: 'numeric' }) : '';
    $('weekly').textContent = isOpen ? fill(text.weekly, { n: written(round(missing / Math.max(Math.ceil(days / 7), 1))), day: date }) : '';
  }

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
    $('vessel')?.style.setProperty('--part', $('bar').value);
    $('state').textContent = goal === 0 ? '' : count >= goal ? text.reached : fill(text.toGo, { n: written(round(goal - count)) });
    showWeekly(goal > 0 ? round(goal - count) : 0);
    $('undo').disabled = entries.length === 0;
    $('streak').textContent = isDaily && goal > 0 ? fill(text.streak, { n: streak() }) : '';
    $('past').replaceChildren(...(isDaily ? week() : list(entries)));
    if ($('named')) $('named').replaceChildren(...list(entries.filter(({ day }) => day === today)));
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

  function list(shown) {
    if (shown.length === 0) return [make('li', {}, text.none)];
    return [...shown].reverse().sort((one, other) => other.day.localeCompare(one.day)).slice(0, 200).map((entry) => {
      const { day, amount, note } = entry;
      const date = new Date(day + 'T12:00').toLocaleDateString(language, { day: 'numeric', month: 'long' });
      return make('li', {},
        make('span', {}, fill(text.day, { day: date, n: '+' + written(amount) }), ...(note ? [' – ' + String(note)] : [])),
        make('button', {
          type: 'button',
          class: 'tool',
          'aria-label': fill(text.remove, { n: written(amount) }),
          click: () => {
            change(entries.filter((other) => other !== entry));
            $('amount').focus();
          },
        }, '×'));
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
