import { cleanText, oneLine } from '../../stages/plan/clean-text.ts';

// What a model writes is unknown data. These read a field, bounded and on one line, and give nothing
// for what is no such field.

export function recordIn(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(Object.entries(value));
}

export function listIn(value: unknown, max: number): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, max) : [];
}

/** A text on one line, cut to `max` characters; undefined where there is none. */
export function textIn(value: unknown, max: number): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = oneLine(cleanText(value), max);
  return text === '' ? undefined : text;
}

export function textsIn(value: unknown, most: number, max: number): readonly string[] {
  return listIn(value, most).flatMap((item) => textIn(item, max) ?? []);
}

export function oneOf<const Value extends string>(
  value: unknown,
  values: readonly Value[],
): Value | undefined {
  const wanted = typeof value === 'string' ? value.trim().toLowerCase() : undefined;
  return values.find((known) => known.toLowerCase() === wanted);
}
