import { jsString } from './markup.ts';

/** What settings are made of: data alone, never code. */
export type SettingsValue =
  | string
  | number
  | boolean
  | readonly SettingsValue[]
  | { readonly [key: string]: SettingsValue };

/**
 * `src/settings.js` of a generated project: everything that was read from the request, as data. The rest
 * of the code is the same for every request.
 */
export function settingsModule(settings: { readonly [key: string]: SettingsValue }): string {
  return `/** What this project is about. Change it here: the code reads it from this file alone. */
export const settings = ${literal(settings, '')};
`;
}

function literal(value: SettingsValue, indentation: string): string {
  if (typeof value === 'string') return jsString(value);
  if (typeof value !== 'object') return String(value);
  const inner = `${indentation}  `;
  const lines = isList(value)
    ? value.map((one) => `${inner}${literal(one, inner)},\n`)
    : Object.entries(value).map(([key, one]) => `${inner}${keyOf(key)}: ${literal(one, inner)},\n`);
  const [open, close] = isList(value) ? '[]' : '{}';
  return lines.length === 0
    ? `${open}${close}`
    : `${open}\n${lines.join('')}${indentation}${close}`;
}

function isList(value: object): value is readonly SettingsValue[] {
  return Array.isArray(value);
}

/** Even in quotes, `__proto__` would set the prototype; in brackets it is an ordinary key. */
function keyOf(key: string): string {
  if (key === '__proto__') return `[${jsString(key)}]`;
  return /^[a-z_$][\w$]*$/i.test(key) ? key : jsString(key);
}
