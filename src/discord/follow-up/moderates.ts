import { type Client, PermissionFlagsBits } from 'discord.js';

/**
 * Whether a user may manage messages in a channel. Asks Discord for the roles: unlike an interaction, a
 * message does not come with the permissions of its author.
 */
export async function moderates(
  client: Client,
  { userId, channelId }: { readonly userId: string; readonly channelId: string },
): Promise<boolean> {
  const channel = await client.channels.fetch(channelId);
  if (channel === null || channel.isDMBased()) return false;
  const member = await channel.guild.members.fetch({ user: userId, force: true, cache: false });
  return channel.permissionsFor(member).has(PermissionFlagsBits.ManageMessages);
}
