import { OAuth2Scopes, PermissionFlagsBits } from 'discord.js';

/** The permissions that the bot needs, as the integer used by Discord's portal. */
export const botPermissions: bigint =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.ReadMessageHistory;

/**
 * The link that invites the bot to a guild. With `threads` it asks for the permission to create public
 * threads too.
 *
 * @example
 * inviteLink('1234567890'); // 'https://discord.com/oauth2/authorize?client_id=1234567890&…'
 */
export function inviteLink(
  applicationId: string,
  { threads = false }: { readonly threads?: boolean } = {},
): string {
  const { CreatePublicThreads } = PermissionFlagsBits;
  const query = new URLSearchParams({
    client_id: applicationId,
    permissions: String(threads ? botPermissions | CreatePublicThreads : botPermissions),
    scope: `${OAuth2Scopes.Bot} ${OAuth2Scopes.ApplicationsCommands}`,
  });
  return `https://discord.com/oauth2/authorize?${query.toString()}`;
}
