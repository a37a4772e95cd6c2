import type { ResourceField } from '../../contracts/job/resource.ts';

/** Fields with values that fit; `index` makes two of them differ. */
export function sampleOf(
  fields: readonly ResourceField[],
  index = 1,
): Readonly<Record<string, string | number | boolean>> {
  return Object.fromEntries(fields.map((field) => [field.name, valueOf(field, index)]));
}

function valueOf({ label, type, oneOf, min, max, above }: ResourceField, index: number) {
  if (oneOf !== undefined) return oneOf[(index - 1) % oneOf.length] ?? '';
  if (type === 'number' || type === 'integer') {
    const least = Math.max(min ?? 1, (above ?? -Infinity) + 1);
    return Math.min(least + index - 1, max ?? Infinity);
  }
  if (type === 'boolean') return index % 2 === 1;
  if (type === 'date') return `2026-01-0${index}`;
  const text = {
    text: `${index} ${label}`,
    digits: String(index),
    email: `person${index}@example.com`,
    url: `https://example.com/${index}`,
  }[type];
  return [...text.padEnd(min ?? 0, type === 'digits' ? '0' : 'x')].slice(0, max ?? 200).join('');
}

/** A value that a field refuses, if there is one. */
export function wrongValueOf({ type, oneOf, max }: ResourceField): string | number | undefined {
  if (oneOf !== undefined || type !== 'text') return 'surely wrong';
  return max === undefined || max > 1000 ? 5 : 'x'.repeat(max + 1);
}
