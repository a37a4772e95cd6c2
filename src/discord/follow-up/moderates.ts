import { type Client, PermissionFlagsBits } from 'discord.js';
import type { BuildRequest } from '../read/build-request.ts';

/**
 * Whether the author of a message may manage messages in its channel. Asks Discord for the roles: unlike an
 * interaction, a message does not come with the permissions of its author.
 */
export async function moderates(
  client: Client,
  { userId, guildId, channelId }: Pick<BuildRequest, 'userId' | 'guildId' | 'channelId'>,
): Promise<boolean> {
  if (guildId === undefined) return false;
  const channel = await client.channels.fetch(channelId);
  if (channel === null || channel.isDMBased()) return false;
  const member = await channel.guild.members.fetch({ user: userId, force: true, cache: false });
  return channel.permissionsFor(member).has(PermissionFlagsBits.ManageMessages);
}
