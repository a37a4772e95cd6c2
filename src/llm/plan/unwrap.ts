import { looseJson } from './loose-json.ts';
import { recordIn } from './field.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * The object with a field out of a model's reply, where it stands alone or is wrapped as in
 * `{ plan: … }`, in a list, or as the input of a tool. Empty where there is no object.
 */
export function objectWith(field: string, reply: string): Fields {
  return within(
    field,
    looseJson(reply, (value) => field in within(field, value)),
  );
}

function within(field: string, value: unknown, depth = 0): Fields {
  const text = typeof value === 'string' && value.includes('{') ? looseJson(value) : value;
  const record = recordIn(text);
  if (field in record || depth === 3) return record;
  const parts = Array.isArray(text) ? text.slice(0, 1) : Object.values(record);
  const found = parts.map((item) => within(field, item, depth + 1));
  return found.find((item) => field in item) ?? record;
}
