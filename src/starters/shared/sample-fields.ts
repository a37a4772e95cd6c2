import type { ResourceField } from '../../contracts/job/resource.ts';

type SampleField = ResourceField & {
  readonly lines?: { by: string; amount: string };
  /** A day of the past is refused. */
  readonly isFuture?: true;
};
type Sample =
  | string
  | number
  | boolean
  | readonly string[]
  | readonly Readonly<Record<string, string | number>>[];

/** Fields with values that fit; `index` makes two of them differ. */
export function sampleOf(
  fields: readonly SampleField[],
  index = 1,
): Readonly<Record<string, Sample>> {
  // A time after another is later: the end of a booking.
  const places = new Map<string, number>();
  return Object.fromEntries(
    fields.map((field) => {
      const place = places.get(field.type) ?? 0;
      places.set(field.type, place + 1);
      return [field.name, valueOf(field, index, place)];
    }),
  );
}

function valueOf(
  { label, type, oneOf, lines, lengths, min, max, above, isFuture }: SampleField,
  index: number,
  place: number,
) {
  if (oneOf !== undefined) return oneOf[(index - 1) % oneOf.length] ?? '';
  if (type === 'number' || type === 'integer') {
    const least = Math.max(min ?? 1, (above ?? -Infinity) + 1);
    return Math.min(least + index - 1, max ?? Infinity);
  }
  if (type === 'boolean') return index % 2 === 1;
  if (type === 'date') return `${isFuture ? 2099 : 2026}-01-0${index + place}`;
  if (type === 'time') {
    const hour = Math.min((min ?? 10) + index - 1 + place, max ?? 23);
    return `${String(Math.trunc(hour)).padStart(2, '0')}:${hour % 1 === 0 ? '00' : '30'}`;
  }
  if (lines !== undefined) return [{ [lines.by]: `${index} ${lines.by}`, [lines.amount]: 1 }];
  if (type === 'list')
    return Array.from(
      { length: Math.max(min ?? 2, 1) },
      (_one, at) => `${index}.${at + 1} ${label}`,
    );
  const [least = min ?? 0] = lengths ?? [];
  const text = {
    text: `${index} ${label}`,
    digits: String(index),
    email: `person${index}@example.com`,
    url: `https://example.com/${index}`,
  }[type];
  return [...text.padEnd(least, type === 'digits' ? '0' : 'x')].slice(0, max ?? 200).join('');
}

/** A value that a field refuses, if there is one. */
export function wrongValueOf({ type, oneOf, max }: ResourceField): string | number | undefined {
  if (oneOf !== undefined || type !== 'text') return 'surely wrong';
  return max === undefined || max > 1000 ? 5 : 'x'.repeat(max + 1);
}
