import { type Client, ShardClientUtil } from 'discord.js';

/** The base URL of the API if it is not Discord's own, else undefined. */
export function ownApi({ rest }: Client): string | undefined {
  const { api } = rest.options;
  return URL.parse(api)?.hostname === 'discord.com' ? undefined : api;
}

/** Whether a guild belongs to a shard of this process. Direct messages belong to shard 0. */
export function isOurs({ options }: Client, guildId: string | undefined): boolean {
  const { shards, shardCount = 1 } = options;
  const shard = guildId === undefined ? 0 : ShardClientUtil.shardIdForGuildId(guildId, shardCount);
  return !Array.isArray(shards) || shards.includes(shard);
}
