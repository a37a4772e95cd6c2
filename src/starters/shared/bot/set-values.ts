import type { SettingsValue } from '../../settings-module.ts';

/**
 * What the settings of a bot are set to, for its README: each value with its name, without texts, switches and
 * what is told elsewhere.
 *
 * @example
 * setValues({ channel: '#team', most: 12, goodbye: '' }); // [['channel', '#team'], ['most', '12']]
 */
export function setValues(settings: {
  readonly [key: string]: SettingsValue;
}): readonly (readonly [name: string, value: string])[] {
  return Object.entries(settings).flatMap(([name, value]) => {
    if (elsewhere.has(name)) return [];
    const said = valueOf(value);
    return said === '' || said.length > longest ? [] : [[name, said] as const];
  });
}

function valueOf(value: SettingsValue): string {
  if (isList(value)) return value.map(valueOf).filter(Boolean).join('; ');
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([key, one]) => [key, valueOf(one)] as const)
      .filter(([, one]) => one !== '')
      .map(([key, one]) => `${key} ${one}`)
      .join(', ');
  return typeof value === 'boolean' || value === 0 ? '' : String(value).replaceAll('\n', ' ');
}

function isList(value: SettingsValue): value is readonly SettingsValue[] {
  return Array.isArray(value);
}

const longest = 240;
/** Names of commands, what a command reads, and what is posted by itself. */
const elsewhere: ReadonlySet<string> = new Set(
  'title language commands members optionNames left texts lists meetings posts boardPosts channels questions'.split(
    ' ',
  ),
);
