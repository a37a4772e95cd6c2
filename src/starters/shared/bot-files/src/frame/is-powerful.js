import { PermissionFlagsBits } from 'discord.js';

const powers = [
  PermissionFlagsBits.Administrator,
  PermissionFlagsBits.BanMembers,
  PermissionFlagsBits.KickMembers,
  PermissionFlagsBits.ManageChannels,
  PermissionFlagsBits.ManageGuild,
  PermissionFlagsBits.ManageMessages,
  PermissionFlagsBits.ManageRoles,
  PermissionFlagsBits.ManageWebhooks,
  PermissionFlagsBits.MentionEveryone,
  PermissionFlagsBits.ModerateMembers,
];

/** Whether who has the role can harm a server: a bot gives such a role only if somebody with power chose it. */
export function isPowerful(role) {
  return role.managed || role.permissions.any(powers);
}
