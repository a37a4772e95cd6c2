import type { SettingsValue } from '../../settings-module.ts';
import type { BotFeature } from './bot-feature.ts';
import { optionsOf } from './written-options.ts';

/**
 * What is typed behind the commands of a feature, by their names: " title: date: time:".
 *
 * @param called What options are called, by the names of the code.
 */
export function typedOptions(
  { own, settings }: BotFeature,
  called: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const code = own.map(({ content }) => (typeof content === 'string' ? content : '')).join('\n');
  const shown = (options: readonly string[]): string =>
    [...new Set(options)].map((option) => ` ${called[option] ?? option}:`).join('');
  const isAsked = (option: string): boolean => {
    const value = settings[switches[option] ?? ''];
    return value !== false && value !== 1 && !(isList(value) && value.length === 0);
  };
  const { commands, lists } = settings;
  const ofCommands = entriesOf(commands).map(
    ([id, name]) => [textOf(name), shown(optionsOf(code, id).filter(isAsked))] as const,
  );
  const ofLists = (isList(lists) ? lists : []).map((list) => {
    const { add, fields } = Object.fromEntries(entriesOf(list));
    return [textOf(add), shown(isList(fields) ? fields.map(textOf) : [])] as const;
  });
  return new Map([...ofCommands, ...ofLists]);
}

/** The settings without which an option is not asked for. */
const switches: Readonly<Record<string, string>> = {
  title: 'hasTitle',
  date: 'isDated',
  time: 'isDated',
  limit: 'asksLimit',
  category: 'categories',
  count: 'rounds',
};

function entriesOf(
  value: SettingsValue | undefined,
): readonly (readonly [string, SettingsValue])[] {
  return typeof value === 'object' && !isList(value) ? Object.entries(value) : [];
}

function textOf(value: SettingsValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

function isList(value: SettingsValue | undefined): value is readonly SettingsValue[] {
  return Array.isArray(value);
}
