import { Visitor } from 'oxc-parser';
import { parseScript, type Program } from '../script/parse-script.ts';
import type { Script } from '../script/script.ts';
import { stringLiteral } from '../script/script-facts.ts';

type Nodes = Parameters<NonNullable<ConstructorParameters<typeof Visitor>[0]['NewExpression']>>[0];
type Expression = Nodes['callee'] | Nodes['arguments'][number];

/** How a script uses discord.js. Offsets are relative to the script. */
export interface DiscordUsage {
  /** `new Client(…)` with the intents it names; undefined if they are not literals. */
  readonly clients: readonly { offset: number; hasIntents: boolean; intents?: string[] }[];
  /** Names in `client.on('…')` and `client.once(Events.…)`. */
  readonly events: readonly { offset: number; name: string }[];
  readonly methods: readonly { offset: number; name: string }[];
  /** Names imported from the package: `Discord.MessageEmbed`, `{ MessageEmbed }`. */
  readonly exports: readonly { offset: number; name: string }[];
  /** Collections used without `.cache`, as in old versions. */
  readonly uncached: readonly { offset: number; name: string }[];
}

/** Reads the usage from the syntax tree; no code is run. */
export function discordUsage({ name, text, sourceTypes }: Script): DiscordUsage {
  const { result, errors } = parseScript(name, text, sourceTypes);
  if (errors.length > 0) return none;
  return usageOf(result.program, namespacesOf(result.program));
}

const none: DiscordUsage = { clients: [], events: [], methods: [], exports: [], uncached: [] };

/** Local names of the package and of its exports. */
interface Names {
  readonly packages: ReadonlySet<string>;
  readonly imported: ReadonlyMap<string, { readonly name: string; readonly offset: number }>;
}

function namespacesOf(program: Program): Names {
  const packages = new Set<string>();
  const imported = new Map<string, { name: string; offset: number }>();
  new Visitor({
    ImportDeclaration({ source, specifiers }) {
      if (source.value !== 'discord.js') return;
      for (const specifier of specifiers) {
        const { local, start } = specifier;
        if (specifier.type !== 'ImportSpecifier') packages.add(local.name);
        else if (specifier.imported.type === 'Identifier') {
          imported.set(local.name, { name: specifier.imported.name, offset: start });
        }
      }
    },
    VariableDeclarator({ id, init }) {
      const isPackage = isRequire(init) || (init?.type === 'Identifier' && packages.has(init.name));
      if (!isPackage) return;
      if (id.type === 'Identifier') packages.add(id.name);
      if (id.type !== 'ObjectPattern') return;
      for (const property of id.properties) {
        if (property.type !== 'Property' || property.key.type !== 'Identifier') continue;
        const local =
          property.value.type === 'Identifier' ? property.value.name : property.key.name;
        imported.set(local, { name: property.key.name, offset: property.start });
      }
    },
  }).visit(program);
  return { packages, imported };
}

function isRequire(node: unknown): boolean {
  if (typeof node !== 'object' || node === null || !('type' in node)) return false;
  if (node.type !== 'CallExpression' || !('arguments' in node) || !('callee' in node)) return false;
  const { callee, arguments: passed } = node;
  const isCall = typeof callee === 'object' && callee !== null && 'name' in callee;
  if (!isCall || callee.name !== 'require' || !Array.isArray(passed)) return false;
  return stringLiteral(passed[0])?.value === 'discord.js';
}

function usageOf(program: Program, { packages, imported }: Names): DiscordUsage {
  const clients: { offset: number; hasIntents: boolean; intents?: string[] }[] = [];
  const events: { offset: number; name: string }[] = [];
  const methods: { offset: number; name: string }[] = [];
  const exports = [...imported.values()].map(({ name, offset }) => ({ name, offset }));
  const uncached: { offset: number; name: string }[] = [];
  const exported = (node: Expression): string | undefined => {
    if (node.type === 'Identifier') return imported.get(node.name)?.name;
    const { object, property } = memberOf(node) ?? {};
    return object?.type === 'Identifier' && packages.has(object.name) ? property : undefined;
  };
  new Visitor({
    NewExpression({ callee, arguments: [options], start }) {
      if (exported(callee) === 'Client') clients.push(clientOf(options, start));
    },
    MemberExpression(node) {
      const name = exported(node);
      if (name !== undefined) exports.push({ name, offset: node.start });
    },
    CallExpression({ callee, arguments: [first], start }) {
      const { object, property: name } = memberOf(callee) ?? {};
      if (object === undefined || name === undefined) return;
      if (isOfDiscord(object)) methods.push({ name, offset: start });
      const event = name === 'on' || name === 'once' ? eventOf(first) : undefined;
      if (event !== undefined && !isForeign(object)) events.push({ name: event, offset: start });
      const collection = memberOf(object);
      if (collection === undefined || !collections.has(collection.property)) return;
      if (lookups.has(name) && isOfDiscord(collection.object)) {
        uncached.push({ name: `${collection.property}.${name}`, offset: start });
      }
    },
  }).visit(program);
  return { clients, events, methods, exports, uncached };
}

const collections = new Set('users guilds channels members roles emojis messages'.split(' '));
const lookups = new Set('get find filter has map some every first array exists findAll'.split(' '));

function memberOf(node: Expression): { object: Expression; property: string } | undefined {
  if (node.type !== 'MemberExpression' || node.computed) return undefined;
  const { property, object } = node;
  return property.type === 'Identifier' ? { object, property: property.name } : undefined;
}

/**
 * Whether an expression starts at a variable named like a client, guild, member or message. The
 * mentions of a message are plain collections.
 */
function isOfDiscord(node: Expression): boolean {
  const member = memberOf(node);
  if (member !== undefined) return member.property !== 'mentions' && isOfDiscord(member.object);
  return node.type === 'Identifier' && discordName.test(node.name);
}

const discordName = /^(?:client|bot|guild|message|msg|member|channel|author|user|interaction)$/i;

/** Emitters other than clients: a process, a collector, a server, a socket. */
function isForeign(node: Expression): boolean {
  if (node.type !== 'Identifier') return memberOf(node)?.property !== 'client';
  return !/client|bot|discord/i.test(node.name);
}

function eventOf(node: Expression | undefined): string | undefined {
  const literal = stringLiteral(node);
  if (literal !== undefined || node === undefined) return literal?.value;
  const member = memberOf(node);
  if (member?.object.type !== 'Identifier' || member.object.name !== 'Events') return undefined;
  return member.property.charAt(0).toLowerCase() + member.property.slice(1);
}

function clientOf(
  options: Expression | undefined,
  offset: number,
): DiscordUsage['clients'][number] {
  if (options === undefined) return { offset, hasIntents: false };
  // Options that are not a literal may include intents.
  if (options.type !== 'ObjectExpression') return { offset, hasIntents: true };
  const hasSpread = options.properties.some(({ type }) => type === 'SpreadElement');
  for (const property of options.properties) {
    if (property.type !== 'Property' || property.key.type !== 'Identifier') continue;
    if (property.key.name === 'intents') {
      const intents = intentNames(property.value);
      return { offset, hasIntents: true, ...(intents === undefined ? {} : { intents }) };
    }
  }
  return { offset, hasIntents: hasSpread };
}

function intentNames(node: Expression): string[] | undefined {
  if (node.type !== 'ArrayExpression') return undefined;
  const names: string[] = [];
  for (const element of node.elements) {
    if (element === null || element.type === 'SpreadElement') return undefined;
    const name = stringLiteral(element)?.value ?? memberOf(element)?.property;
    if (name === undefined) return undefined;
    names.push(name);
  }
  return names;
}
