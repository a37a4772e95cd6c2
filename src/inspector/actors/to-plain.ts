/**
 * Converts any value to JSON data, bounded in depth, width and length. Anything that is not data is
 * replaced by its name.
 */
export function toPlain(value: unknown, depth = 6, above: readonly object[] = []): unknown {
  switch (typeof value) {
    case 'string':
      return value.length > maxLength ? `${value.slice(0, maxLength)}…` : value;
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

const maxLength = 4000;
const maxEntries = 200;

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
  if (value instanceof Set) return [...value].slice(0, maxEntries).map(inner);
  if (Array.isArray(value)) return value.slice(0, maxEntries).map(inner);
  const entries = value instanceof Map ? [...value] : readEntries(value);
  return Object.fromEntries(
    entries.slice(0, maxEntries).map(([key, item]) => [String(key), inner(item)]),
  );
}

/** A getter may throw, or a proxy may be revoked: inspection must not disturb the program. */
function readEntries(value: object): readonly (readonly [unknown, unknown])[] {
  try {
    return Object.entries(value);
  } catch {
    return [['‹unreadable›', true]];
  }
}
