import { source } from '../lay-out.ts';

/** What stands in an entry, as numbers, as words and as elements. */
export const valuesScript = source`
  function valueIn(input) {
    return input.type === 'checkbox' ? (input.checked ? 'yes' : '') : input.value.trim();
  }

  function nameIn({ values }) {
    return values[nameAt] || values[0];
  }

  function isNumber(index) {
    return ['number', 'money', 'duration', 'rating'].includes(fields[index].type);
  }

  // A duration counts in seconds: "45" is minutes, "45:10" has seconds.
  function numberIn({ values }, index) {
    if (fields[index].type !== 'duration') return Number(values[index]) || 0;
    const parts = values[index].split(':').map(Number);
    const [seconds = 0, minutes = 0, hours = 0] = parts.length > 1 ? parts.reverse() : [0, parts[0]];
    return seconds + minutes * 60 + hours * 3600 || 0;
  }

  // A number in the form of its field.
  function shown(index, number) {
    const { type, unit } = fields[index];
    if (type === 'money') return money.format(number);
    if (type === 'duration') return clock(number);
    return plain.format(number) + (unit ? ' ' + unit : '');
  }

  function clock(seconds) {
    const whole = Math.round(seconds);
    const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
    return (parts[0] > 0 ? parts : parts.slice(1)).map((part, index) => (index === 0 ? part : String(part).padStart(2, '0'))).join(':');
  }

  function cellsOf(entry, index) {
    const value = entry.values[index];
    const { type, most, label } = fields[index];
    if (type === 'yes') {
      return [make('input', {
        type: 'checkbox',
        checked: value === 'yes',
        'aria-label': label + ': ' + nameIn(entry),
        change: ({ target }) => change(entries.map((other) => (other === entry ? entryOf(entry.values.with(index, target.checked ? 'yes' : '')) : other))),
      })];
    }
    // When something is due again stands with its name: the day beside it is of the last time.
    if (isRepeated && index === nameAt && type === 'text') return [value, ...dueMark(entry)];
    if (value === '') return [];
    if (type === 'date') return dateCells(entry, index);
    if (type === 'rating') return [make('span', { class: 'stars', role: 'img', 'aria-label': value + ' / ' + most }, stars(Number(value), most))];
    if (isNumber(index)) return [shown(index, numberIn(entry, index)), ...sinceLast(entry, index), ...(index === stockAt && isLow(entry) ? [' ', make('span', { class: 'mark' }, text.low)] : [])];
    if (type === 'url' && /^https?:/i.test(value)) return [make('a', { href: value, rel: 'noopener' }, value)];
    if (type === 'email') return [make('a', { href: 'mailto:' + value }, value)];
    if (type === 'tel') return [make('a', { href: 'tel:' + value.replace(/[^\d+]/g, '') }, value)];
    return [value];
  }

  // How much a meter has counted since the entry before, and what that costs.
  function sinceLast(entry, index) {
    if (fields[index].role !== 'reading') return [];
    const before = entries.filter(({ values }) => values[index] !== '' && values[dateAt] < entry.values[dateAt]).map((other) => numberIn(other, index));
    const used = numberIn(entry, index) - Math.max(...before);
    if (before.length === 0 || used < 0) return [];
    return [' ', make('span', { class: 'mark' }, '+' + shown(index, used) + (content.unitPrice ? ' · ' + money.format(used * content.unitPrice) : ''))];
  }

  function stars(value, most) {
    const full = Math.min(Math.max(Math.round(value) || 0, 0), most);
    return '★'.repeat(full) + '☆'.repeat(most - full);
  }

  function dateCells(entry, index) {
    const day = new Date(entry.values[index] + 'T12:00');
    const words = Number.isNaN(day.getTime()) ? entry.values[index] : day.toLocaleDateString(language, { day: 'numeric', month: 'short', year: 'numeric' });
    const days = daysTo(entry);
    const isDue = index === dueAt || (dueAt < 0 && everyAt >= 0 && index === dateAt);
    if (!isDue || days === Infinity) return [words];
    if (isRepeated) return [days > dueDays ? words + ' → ' + shortDay(days) : words];
    return [words, ...dueMark(entry)];
  }

  function dueMark(entry) {
    const days = daysTo(entry);
    if (days > dueDays) return [];
    return [' ', make('span', { class: 'mark' }, days < 0 ? text.overdue : away.format(days, 'day'))];
  }

  function shortDay(days) {
    const day = new Date();
    day.setDate(day.getDate() + days);
    return day.toLocaleDateString(language, { day: 'numeric', month: 'short' });
  }

  // Days until an entry is due; far away where it never is.
  function daysTo({ values }) {
    if (doneAt >= 0 && values[doneAt] === 'yes' && everyAt < 0) return Infinity;
    if (isRepeated && values[dateAt] === '' && Number(values[everyAt]) > 0) return 0;
    const last = values[dueAt >= 0 ? dueAt : everyAt >= 0 ? dateAt : -1] || '';
    if (!/^\d{4}-\d\d-\d\d$/.test(last) || (dueAt < 0 && !(Number(values[everyAt]) > 0))) return Infinity;
    const day = new Date(last + 'T12:00');
    if (dueAt < 0) day.setDate(day.getDate() + Number(values[everyAt]));
    return Math.round((day - new Date().setHours(12, 0, 0, 0)) / 864e5);
  }

  function isLow({ values }) {
    const limit = Number($('low')?.value);
    return stockAt >= 0 && limit > 0 && values[stockAt] !== '' && Number(values[stockAt]) < limit;
  }

  function dayText(day) {
    return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  }
`;
