import { ids } from './discord/world.ts';

/**
 * The environment of a bot that is tried: the usual names of its token and of the ids that it needs, and
 * those that its sample names. The token opens nothing.
 */
export function botEnvironment(variables: readonly string[]): Readonly<Record<string, string>> {
  const known = [...usual, ...variables].flatMap((name) => {
    const value = meanings.find(([pattern]) => pattern.test(name))?.[1];
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(known);
}

const usual = ['DISCORD_TOKEN', 'DISCORD_BOT_TOKEN', 'BOT_TOKEN', 'TOKEN', 'CLIENT_ID', 'GUILD_ID'];

const meanings: readonly (readonly [RegExp, string])[] = [
  [/^(?:DISCORD_|BOT_|DISCORD_BOT_)?TOKEN$/, 'bm90IGEgdG9rZW4.Zm9y.dGhlIHNhbmRib3g'],
  [/(?:CLIENT|APP|APPLICATION|BOT)_?ID$/, ids.application],
  [/(?:GUILD|SERVER)_?ID$/, ids.guild],
  [/CHANNEL(?:_?ID)?$/, ids.general],
  [/ROLE(?:_?ID)?$/, ids.member],
  [/(?:OWNER|ADMIN|USER)_?ID$/, ids.ada],
  [/PREFIX$/, '!'],
];
