import { type Client, ShardClientUtil } from 'discord.js';
import type { GuildFacts } from './read/read-message.ts';

/** The base URL of the API if it is not Discord's own, else undefined. */
export function ownApi({ rest }: Client): string | undefined {
  const { api } = rest.options;
  return URL.parse(api)?.hostname === 'discord.com' ? undefined : api;
}

/** What the bot's client knows of a guild. */
export function guildFacts({ guilds, user }: Client, guildId: string): GuildFacts {
  const guild = guilds.cache.get(guildId);
  if (guild === undefined || user === null) return {};
  return { roleId: guild.roles.botRoleFor(user)?.id, locale: guild.preferredLocale };
}

/** Whether a guild belongs to a shard of this process. Direct messages belong to shard 0. */
export function isOurs({ options }: Client, guildId: string | undefined): boolean {
  const { shards, shardCount = 1 } = options;
  const shard = guildId === undefined ? 0 : ShardClientUtil.shardIdForGuildId(guildId, shardCount);
  return !Array.isArray(shards) || shards.includes(shard);
}
