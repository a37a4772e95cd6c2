import { source } from '../lay-out.ts';
import { fillScript } from '../page/scripts.ts';

export const script = source`
  const { date, text } = content;
  const left = document.querySelector('#left');

  if (date) show();

  function show() {
    const now = new Date();
    const today = new Date(now.getFullYear(), now.getMonth(), now.getDate());
    const yearOf = (year) => new Date(year, date.month - 1, date.day);
    const isOver = !date.year && yearOf(now.getFullYear()) < today;
    const day = yearOf(date.year || now.getFullYear() + (isOver ? 1 : 0));
    const days = Math.round((day - today) / 86400000);
    const count = days.toLocaleString(document.documentElement.lang, { style: 'unit', unit: 'day', unitDisplay: 'long' });
    left.textContent = days < 0 ? text.over : days === 0 ? text.today : fill(text.left, { days: count });
  }

  ${fillScript}
`;
