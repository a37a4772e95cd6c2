import { type Client, ShardClientUtil } from 'discord.js';

/** Where the API is another one than Discord's. */
export function ownApi({ rest }: Client): string | undefined {
  const { api } = rest.options;
  return URL.parse(api)?.hostname === 'discord.com' ? undefined : api;
}

/** With several processes for one bot, each has its shards; the first has what is of no guild. */
export function isOurs({ options }: Client, guildId: string | undefined): boolean {
  const { shards, shardCount = 1 } = options;
  const shard = guildId === undefined ? 0 : ShardClientUtil.shardIdForGuildId(guildId, shardCount);
  return !Array.isArray(shards) || shards.includes(shard);
}
