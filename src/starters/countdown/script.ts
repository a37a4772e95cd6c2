import { source } from '../lay-out.ts';
import { fillScript, storageScript } from '../page/scripts.ts';

export const script = source`
  const { text } = content;
  const $ = (id) => document.getElementById(id);
  const language = document.documentElement.lang;
  const units = { day: 86400, hour: 3600, minute: 60, second: 1 };
  const names = Object.fromEntries(
    Object.keys(units).map((unit) => [unit, new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' })]),
  );

  let title;
  let target;
  let wasAhead;

  $('form').addEventListener('submit', (event) => {
    event.preventDefault();
    const name = $('name').value.trim();
    if (name === '' || Number.isNaN(Date.parse($('date').value))) return;
    save('own', { name, date: $('date').value });
    document.querySelector('details').open = false;
    document.querySelector('summary').focus();
    begin();
  });
  $('reset').addEventListener('click', () => {
    save('own', null);
    begin();
    $('name').focus();
  });
  begin();
  setInterval(show, 250);

  function begin() {
    const own = load('own', null);
    const isOwn = own !== null && typeof own.name === 'string' && !Number.isNaN(Date.parse(own.date));
    title = isOwn ? own.name : content.title;
    target = isOwn ? new Date(own.date) : next(content.date);
    wasAhead = undefined;
    $('title').textContent = title;
    $('reset').hidden = !isOwn;
    $('name').value = title;
    $('date').value = localText(target);
    $('over').textContent = '';
    show();
  }

  // Without a year: the next such day, today included. Without a month: the next such time, on a weekday if there is one.
  function next({ year, month, day, weekday, hour = 0, minute = 0 }) {
    const now = new Date();
    if (!month) {
      const time = new Date(now.getFullYear(), now.getMonth(), now.getDate(), hour, minute);
      while (time <= now || (weekday ?? time.getDay()) !== time.getDay()) time.setDate(time.getDate() + 1);
      return time;
    }
    if (year) return new Date(year, month - 1, day, hour, minute);
    const date = new Date(now.getFullYear(), month - 1, day, hour, minute);
    const isOver = new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1) <= now;
    return isOver ? new Date(now.getFullYear() + 1, month - 1, day, hour, minute) : date;
  }

  function localText(date) {
    return new Date(date.getTime() - date.getTimezoneOffset() * 60000).toISOString().slice(0, 16);
  }

  function show() {
    const ahead = target - Date.now();
    const isAhead = ahead > 0;
    let seconds = isAhead ? Math.ceil(ahead / 1000) : Math.floor(-ahead / 1000);
    for (const [unit, size] of Object.entries(units)) {
      const count = Math.floor(seconds / size);
      seconds -= count * size;
      $(unit).textContent = count.toLocaleString(language);
      const name = names[unit].formatToParts(count).find(({ type }) => type === 'unit');
      $(unit + '-label').textContent = name ? name.value : '';
    }
    if (content.isWorkDays) {
      $('day').textContent = workDays(isAhead).toLocaleString(language);
      $('day-label').textContent = text.work;
    }
    if ($('year')) showYear();
    if (isAhead === wasAhead) return;
    const hasTime = target.getHours() + target.getMinutes() > 0;
    const date = target.toLocaleString(language, { dateStyle: 'full', ...(hasTime && { timeStyle: 'short' }) });
    $('until').textContent = fill(isAhead ? text.until : text.since, { date });
    document.querySelector('#clock').classList.toggle('past', !isAhead);
    if (wasAhead) $('over').textContent = text.over;
    wasAhead = isAhead;
  }

  // Monday to Friday, from tomorrow to the day itself.
  function workDays(isAhead) {
    const [from, to] = isAhead ? [new Date(), target] : [target, new Date()];
    const days = Math.round((Date.UTC(to.getFullYear(), to.getMonth(), to.getDate()) - Date.UTC(from.getFullYear(), from.getMonth(), from.getDate())) / 864e5);
    const rest = Array.from({ length: days % 7 }, (_, index) => (from.getDay() + index + 1) % 7);
    return Math.floor(days / 7) * 5 + rest.filter((day) => day !== 0 && day !== 6).length;
  }

  function showYear() {
    const now = new Date();
    const [start, end] = [0, 1].map((ahead) => new Date(now.getFullYear() + ahead, 0, 1).getTime());
    const percent = ((now - start) / (end - start)).toLocaleString(language, { style: 'percent', maximumFractionDigits: 1 });
    const line = fill(text.year, { percent, year: String(now.getFullYear()) });
    if ($('year').textContent !== line) $('year').textContent = line;
  }

  ${storageScript}

  ${fillScript}
`;
