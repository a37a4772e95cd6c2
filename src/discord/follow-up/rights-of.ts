import { type Client, PermissionFlagsBits } from 'discord.js';
import type { Person } from '../click/may-act.ts';
import type { BuildRequest } from '../read/build-request.ts';

/** What the author of a message may do in its channel. */
export type Rights = Pick<Person, 'isModerator' | 'parentChannelId'>;

/**
 * Whether the author of a message may manage messages in its channel. Asks Discord for the roles: unlike an
 * interaction, a message does not come with the permissions of its author.
 */
export async function rightsOf(
  client: Client,
  { userId, guildId, channelId }: Pick<BuildRequest, 'userId' | 'guildId' | 'channelId'>,
): Promise<Rights> {
  const channel = guildId === undefined ? null : await client.channels.fetch(channelId);
  if (channel === null || channel.isDMBased()) return { isModerator: false };
  const member = await channel.guild.members.fetch({ user: userId, force: true, cache: false });
  const isModerator = channel.permissionsFor(member).has(PermissionFlagsBits.ManageMessages);
  return { isModerator, parentChannelId: channel.parentId ?? undefined };
}
