import { type Json, listOf, numberOf, recordOf, textOf } from './discord/json.ts';
import { channel, ids, member, roles, user } from './discord/world.ts';

/** One way to call a command. */
export interface Call {
  /** As a person would type it, such as `/poll question: Tea or coffee?`. */
  readonly said: string;
  /** The data of the interaction, without its id. */
  readonly data: Json;
}

/** The ways to call a command with plausible values: one, or one for each of its subcommands. */
export function callsOf(command: Json): readonly Call[] {
  const { name, id } = command;
  const type = numberOf(command['type']) ?? 1;
  const base = { id, name, type, guild_id: ids.guild };
  if (type === 2) return [{ said: `${textOf(name)} → Ben`, data: { ...base, ...onBen } }];
  if (type !== 1) return [];
  return branchesOf(listOf(command['options']).map(recordOf), 0).map(
    ({ path, options, values }) => ({
      said: [`/${[textOf(name), ...path].join(' ')}`, ...values].join(' '),
      data: { ...base, options, resolved },
    }),
  );
}

interface Branch {
  readonly path: readonly string[];
  readonly options: readonly Json[];
  readonly values: readonly string[];
}

const [subcommand, group] = [1, 2];

function branchesOf(options: readonly Json[], depth: number): readonly Branch[] {
  const nested = options.filter(({ type }) => type === subcommand || type === group);
  if (nested.length === 0 || depth > 2) return [leaf(options)];
  return nested.slice(0, 10).flatMap(({ name, type, options: inner }) =>
    branchesOf(listOf(inner).map(recordOf), depth + 1).map((branch) => ({
      ...branch,
      path: [textOf(name), ...branch.path],
      options: [{ name, type, options: branch.options }],
    })),
  );
}

function leaf(options: readonly Json[]): Branch {
  let texts = 0;
  const given = options.slice(0, 25).flatMap((option) => {
    const value = valueOf(option, texts);
    if (option['type'] === 3 && value !== undefined) texts += 1;
    return value === undefined ? [] : [{ name: option['name'], type: option['type'], value }];
  });
  const values = given.map(({ name, value }) => `${textOf(name)}: ${shown(value)}`);
  return { path: [], options: given, values };
}

type Value = string | number | boolean;

/** Undefined for text that may be left out: one would have to guess what is expected. */
function valueOf(option: Json, texts: number): Value | undefined {
  const { type, required } = option;
  const [choice] = listOf(option['choices']).map(recordOf);
  const chosen = choice?.['value'];
  if (typeof chosen === 'string' || typeof chosen === 'number') return chosen;
  switch (type) {
    case 3:
      return required === true ? textFor(option, texts) : undefined;
    case 4:
    case 10:
      return within(option, isOrdinal.test(textOf(option['name'])) ? 1 : 5);
    case 5:
      return true;
    case 6:
    case 9:
      return ids.ben;
    case 7:
      return channelFor(option);
    case 8:
      return ids.member;
    case 11:
      return required === true ? attachmentId : undefined;
    default:
      return undefined;
  }
}

function within({ min_value: least, max_value: most }: Json, value: number): number {
  return Math.min(numberOf(most) ?? value, Math.max(numberOf(least) ?? value, value));
}

function channelFor({ channel_types: types }: Json): string {
  const [wanted] = listOf(types);
  if (wanted === 2) return ids.voice;
  return wanted === 4 ? ids.category : ids.general;
}

/** It names something, of which there is at least a first. */
const isOrdinal = /(?:number|index|id|position|nummer)$/i;

/**
 * A text that suits the name of an option, or its description, within its lengths; texts differ by
 * `index`.
 */
export function textFor(
  { name, description, min_length: least, max_length: most }: Json,
  index = 0,
): string {
  const about = `${textOf(name)} ${textOf(description)}`.slice(0, 200);
  const text =
    samples.find(([pattern]) => pattern.test(about))?.[1] ??
    examples[index] ??
    `Example ${index + 1}`;
  const length = Math.min(numberOf(least) ?? 0, 4000);
  return text.padEnd(length, ' example').slice(0, numberOf(most) ?? 4000);
}

const examples = ['An example', 'Another one', 'A third one', 'A fourth one'];

const samples: readonly (readonly [RegExp, string])[] = [
  [/url|link|website/i, 'https://example.com'],
  [/colou?r|hex/i, '#3366ff'],
  [/date|deadline/i, '2030-01-01'],
  // The time of a day, which a date stands beside.
  [/19:30/, '19:30'],
  [/when|time|duration|delay|wann|cuándo|quand/i, '10m'],
  [/emoji/i, '👍'],
  [/e-?mail/i, 'ada@example.com'],
  [/options|choices|answers|items/i, 'Tea, Coffee, Water'],
  [/question|frage|pregunta/i, 'Tea or coffee?'],
  [/city|place|location|ort/i, 'Paris'],
  [/number/i, '1'],
  [/amount|count|age/i, '6'],
];

function shown(value: Value): string {
  const names: Readonly<Record<string, string>> = {
    [ids.ben]: '@Ben',
    [ids.general]: '#general',
    [ids.voice]: '#Voice',
    [ids.category]: '#Channels',
    [ids.member]: '@Member',
    [attachmentId]: 'picture.png',
  };
  return names[String(value)] ?? String(value);
}

const attachmentId = '1100000000000000900';

/** What the ids in options stand for. */
const resolved: Json = {
  users: { [ids.ben]: user(ids.ben) },
  members: { [ids.ben]: { ...member(ids.ben), user: undefined, permissions: '0' } },
  roles: Object.fromEntries(roles.map((role) => [String(role['id']), role])),
  channels: {
    [ids.general]: { ...channel(ids.general, 'general'), permissions: '0' },
    [ids.voice]: { ...channel(ids.voice, 'Voice', 2), permissions: '0' },
    [ids.category]: { ...channel(ids.category, 'Channels', 4), permissions: '0' },
  },
  attachments: {
    [attachmentId]: {
      id: attachmentId,
      filename: 'picture.png',
      content_type: 'image/png',
      size: 68,
      width: 1,
      height: 1,
      url: 'https://cdn.discordapp.com/attachments/1/1/picture.png',
      proxy_url: 'https://media.discordapp.net/attachments/1/1/picture.png',
    },
  },
};

const onBen = { target_id: ids.ben, resolved };
