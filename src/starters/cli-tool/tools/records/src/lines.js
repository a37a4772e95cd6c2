import { styleText } from 'node:util';
import { isOverdue } from './select.js';
import { settings } from './settings.js';

const { fields, hasDone, sums, groups } = settings;

/** A line for each thing, below what they are grouped by if src/settings.js says so. */
export function linesOf(records, today) {
  if (!settings.isGrouped || !groups) return records.map((one) => marked(one, today));
  const order = fields[groups].oneOf ?? [];
  const placeOf = (name) => (order.includes(name) ? order.indexOf(name) : order.length);
  const grouped = Object.groupBy(records, (one) => String(one[groups] ?? '–'));
  return Object.entries(grouped)
    .toSorted(([a], [b]) => placeOf(a) - placeOf(b))
    .flatMap(([name, some]) => [name + ':', ...some.map((one) => marked(one, today))]);
}

/** What is late has an exclamation mark, and is red in a terminal that shows colours, unless NO_COLOR is set. */
function marked(record, today) {
  const line = lineOf(record);
  if (!isOverdue(record, today)) return line;
  return styleText('red', line + ' !', { stream: process.stdout });
}

export function lineOf(record) {
  const box = hasDone ? (record.isDone ? '[x] ' : '[ ] ') : '';
  const details = Object.entries(fields)
    .filter(([name]) => record[name] !== undefined)
    .map(([name, { label, type }]) => {
      const value =
        name === sums && type === 'number'
          ? record[name].toFixed(settings.decimals ?? 2).replace('.', settings.point ?? '.')
          : record[name];
      return label + ': ' + (Array.isArray(value) ? value.join(', ') : value);
    });
  const told = details.length === 0 ? '' : '(' + details.join(', ') + ')';
  return (
    String(record.id).padStart(3) +
    ' ' +
    box +
    [record.text, told].filter(Boolean).join(' ')
  ).trimEnd();
}
