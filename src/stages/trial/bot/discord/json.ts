/** JSON as Discord and its clients send it. What a bot sent may be anything. */
export interface Json {
  readonly [key: string]: unknown;
}

/** Own properties of a value that may be anything; an empty object if it has none. */
export function recordOf(value: unknown): Json {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isRecord ? { ...value } : {};
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
