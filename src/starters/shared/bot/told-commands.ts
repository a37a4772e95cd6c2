import type { ProjectFile } from '../../../contracts/stages/stage.ts';
import type { SettingsValue } from '../../settings-module.ts';

interface Told {
  readonly own: readonly ProjectFile[];
  readonly settings: { readonly [key: string]: SettingsValue };
  readonly texts: Readonly<Record<string, string>>;
  readonly told: ReadonlyMap<string, string>;
}

/** What Discord is told of the commands of a feature, by their names: in the language of the bot. */
export function toldCommands({ own, settings, texts, told }: Told): ReadonlyMap<string, string> {
  const code = own.map(({ content }) => (typeof content === 'string' ? content : '')).join('\n');
  const { commands } = settings;
  const isNamed = typeof commands === 'object' && !Array.isArray(commands);
  const names = new Map(isNamed ? Object.entries(commands) : []);
  const found = [...code.matchAll(described)].flatMap(({ groups = {} }) => {
    const { id = '', quoted = id, key = '' } = groups;
    const name = names.get(quoted);
    const text = texts[key];
    return typeof name === 'string' && text !== undefined ? [[name, text] as const] : [];
  });
  // Where the id of a command is the key of its text, too.
  const alike = [...names].flatMap(([id, name]) => {
    const text = texts[id];
    return typeof name === 'string' && text !== undefined ? [[name, text] as const] : [];
  });
  return new Map([...alike, ...found, ...told]);
}

/** `serverCommand(commands.pay, texts.payDescription` */
const described =
  /serverCommand\(\s*(?:settings\.)?commands(?:\.(?<id>\w{1,40})|\['(?<quoted>[\w-]{1,40})'\]),\s*texts\.(?<key>\w{1,40})/g;
