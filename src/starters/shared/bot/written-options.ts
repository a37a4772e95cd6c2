import type { ProjectFile } from '../../../contracts/stages/stage.ts';
import { allMatches } from '../../../workspace/text/all-matches.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';
import { commandClauses } from '../reading/commands/command-clauses.ts';
import { optionName } from '../reading/commands/read-command-fields.ts';

interface Written {
  readonly request: string;
  /** The names of the commands, by those that the code has for them. */
  readonly ids: Readonly<Record<string, unknown>>;
  readonly files: readonly ProjectFile[];
  /** What options are called otherwise, by the names of the code. */
  readonly usual: Readonly<Record<string, string>>;
}

/**
 * What a request calls the options of commands, by the names that the code has for them: those that it writes
 * with a colon, as they are typed in Discord.
 *
 * @example
 * writtenOptions({ request: '/ingat waktu:30m pesan:"angkat jemuran"', … }); // { when: 'waktu', what: 'pesan' }
 */
export function writtenOptions(written: Written): Readonly<Record<string, string>> {
  const { request, ids, files, usual } = written;
  const code = files.map(({ content }) => (typeof content === 'string' ? content : '')).join('\n');
  const found = new Map<string, string>();
  for (const { name, rest } of commandClauses(request)) {
    const id = Object.keys(ids).find((key) => ids[key] === name);
    const typed = typedIn(rest);
    if (id === undefined || typed.length === 0) continue;
    const options = optionsOf(code, id);
    for (const [at, one] of typed.entries()) {
      const own =
        options.find((option) => option === one.name || usual[option] === one.name) ??
        options.find((option) => !found.has(option) && isOf(option, one.value)) ??
        (typed.length === options.length && !time.test(one.value) ? options[at] : undefined);
      if (own !== undefined && !found.has(own)) found.set(own, one.name);
    }
  }
  // No two of a bot are alike.
  const others = Object.entries(usual).filter(([option]) => !found.has(option));
  const isFree = (name: string): boolean => others.every(([, other]) => other !== name);
  const names = [...found].filter(
    ([, name], at, all) => isFree(name) && all.findIndex(([, other]) => other === name) === at,
  );
  return Object.fromEntries(names);
}

/** ' waktu:30m pesan:"angkat jemuran"' */
function typedIn(rest: string): readonly { readonly name: string; readonly value: string }[] {
  const [run = ''] = pairs.exec(rest) ?? [];
  return allMatches(run, pair).map(({ groups }) => ({
    name: optionName(groups?.['name'] ?? ''),
    value: groups?.['value'] ?? '',
  }));
}

/** The options of a command, in the order of its code. */
export function optionsOf(code: string, id: string): readonly string[] {
  const at = Math.max(code.indexOf(`commands.${id},`), code.indexOf(`commands['${id}'],`));
  if (at < 0) return [];
  const [own = ''] = code.slice(at, at + 3000).split(/\n {6}run|serverCommand\(/u, 1);
  return allMatches(own, /\.setName\('(\w{1,32})'\)|(?<!\w)asked\('(\w{1,32})'/gu).map(
    ([, name, asked = '']) => name ?? asked,
  );
}

/** Whether a value may be that of an option. */
function isOf(option: string, value: string): boolean {
  if (ofTime.has(option)) return time.test(value);
  if (ofNumber.has(option)) return /^\d{1,6}$/u.test(value);
  if (ofUser.has(option)) return value.startsWith('@');
  return !time.test(value) && !/^(?:\d{1,6}$|@)/u.test(value);
}

const ofTime = new Set(['when', 'time', 'date', 'duration', 'day', 'hours', 'minutes', 'period']);
const ofNumber = new Set(['number', 'winners', 'count', 'amount', 'price', 'limit', 'month']);
const ofUser = new Set(['user', 'opponent']);
const time = /^\d{1,4}(?:[:.h/-]\d{1,2}|\s?\p{L}{1,10}$)/u;
const value = '(?:["“„«「][^"“”„«»「」\\n]{1,80}["”“»」]|[^\\s,;:"“”]{1,40})';
const pairs = letterPattern(
  `^\\s(?:\\p{L}[\\p{L}\\p{M}_-]{1,31}:\\s?${value}[\\s,]{0,2}){1,6}`,
  'u',
);
const pair = letterPattern(`(?<name>\\p{L}[\\p{L}\\p{M}_-]{1,31}):\\s?(?<value>${value})`, 'gu');
