/**
 * Any value as data that JSON can hold: bounded in depth, width and length; what is no data is named.
 */
export function toPlain(value: unknown, depth = 6, above: readonly object[] = []): unknown {
  switch (typeof value) {
    case 'string':
      return value.length > longest ? `${value.slice(0, longest)}…` : value;
    case 'number':
      return Number.isFinite(value) ? value : String(value);
    case 'boolean':
      return value;
    case 'undefined':
      return undefined;
    case 'bigint':
    case 'symbol':
      return String(value);
    case 'function':
      return `ƒ ${value.name || 'anonymous'}`;
    case 'object':
      return value === null ? null : objectToPlain(value, depth, above);
  }
}

const longest = 4000;
const mostEntries = 200;

function objectToPlain(value: object, depth: number, above: readonly object[]): unknown {
  if (above.includes(value)) return '‹circular›';
  if ('sessionId' in value && 'getSnapshot' in value) {
    return `‹actor ${'id' in value ? String(value.id) : String(value.sessionId)}›`;
  }
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString();
  if (value instanceof Error) return { name: value.name, message: value.message };
  if (value instanceof RegExp || value instanceof URL) return String(value);
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer)
    return `‹${value.byteLength} bytes›`;
  if (depth === 0) return Array.isArray(value) ? `[${value.length}]` : '{…}';
  const inner = (item: unknown) => toPlain(item, depth - 1, [...above, value]);
  if (value instanceof Set) return [...value].slice(0, mostEntries).map(inner);
  if (Array.isArray(value)) return value.slice(0, mostEntries).map(inner);
  const entries = value instanceof Map ? [...value] : readEntries(value);
  return Object.fromEntries(
    entries.slice(0, mostEntries).map(([key, item]) => [String(key), inner(item)]),
  );
}

/** A getter may throw, or a proxy be revoked: whoever is watched must not notice. */
function readEntries(value: object): readonly (readonly [unknown, unknown])[] {
  try {
    return Object.entries(value);
  } catch {
    return [['‹unreadable›', true]];
  }
}
