import { allMatches } from '../../../workspace/text/all-matches.ts';
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
  const names = new Map([settings['members'], settings['commands']].flatMap(entriesOf));
  const found = allMatches(code, described).flatMap(({ groups = {} }) => {
    const { id, quoted = id, key = '' } = groups;
    const name = names.get(quoted ?? '');
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

function entriesOf(
  value: SettingsValue | undefined,
): readonly (readonly [string, SettingsValue])[] {
  return typeof value === 'object' && !Array.isArray(value) ? Object.entries(value) : [];
}

/** `serverCommand(commands.pay, texts.payDescription`, `[commands.pay, texts.payDescription`, `pay: (name) => ({ data: serverCommand(name, texts.pay` */
const described =
  /(?<!\w)(?:(?<id>\w{1,40}|'[\w-]{1,40}'): \(name\) => \(\{\s{1,40}data: \w{3,20}\(name|(?:\w{3,20}\(|\[)\s{0,40}(?:settings\.)?(?:commands|members)(?:\.(?<id>\w{1,40})|\['(?<quoted>[\w-]{1,40})'\])(?: \|\| '\w{1,20}')?),\s{1,40}texts\.(?<key>\w{1,40})/g;
