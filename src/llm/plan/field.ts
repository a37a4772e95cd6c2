import { cleanText, oneLine } from '../../stages/plan/read/clean-text.ts';
import { wholeJson } from './loose-json.ts';

// What a model writes is unknown data. These read a field, bounded and on one line, and give nothing
// for what is no such field.

export function recordIn(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(Object.entries(value));
}

/** A list, which may be given as a text of JSON. */
export function listIn(value: unknown, max: number): readonly unknown[] {
  const list = typeof value === 'string' && value.trim().startsWith('[') ? wholeJson(value) : value;
  return Array.isArray(list) ? list.slice(0, max) : [];
}

/** A text on one line, cut to `max` characters; undefined where there is none. */
export function textIn(value: unknown, max: number): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = oneLine(cleanText(value), max);
  return text === '' ? undefined : text;
}

export function textsIn(value: unknown, most: number, max: number): readonly string[] {
  return listIn(value, most).flatMap((item) => textIn(item, max) ?? labelIn(item, max) ?? []);
}

/** What an object is called, where a text was asked for. */
function labelIn(value: unknown, max: number): string | undefined {
  const { heading, title, name, path } = recordIn(value);
  return [heading, title, name, path].map((label) => textIn(label, max)).find(Boolean);
}

export function oneOf<const Value extends string>(
  value: unknown,
  values: readonly Value[],
): Value | undefined {
  const wanted = typeof value === 'string' ? value.trim().toLowerCase() : undefined;
  return values.find((known) => known.toLowerCase() === wanted);
}
