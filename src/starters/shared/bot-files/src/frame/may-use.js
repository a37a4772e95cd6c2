import { PermissionFlagsBits } from 'discord.js';
import { settings } from '../settings.js';
import { pathOf } from './command-tree.js';

/**
 * Whether a member may use a command. Discord asks for the permission of a command too, but not for that
 * of a subcommand, and knows nothing of the role and the commands that src/settings.js leaves to it.
 */
export function mayUse(command, { member, memberPermissions }) {
  const { default_member_permissions: permission } = command.data;
  const isForStaff = settings.staffCommands.includes(pathOf(command));
  const needed = permission ?? (isForStaff ? PermissionFlagsBits.ManageGuild : undefined);
  if (!needed) return true;
  if (settings.staffRole === '') return memberPermissions?.has(BigInt(needed)) !== false;
  // "Captain, Mate": several roles.
  const roles = settings.staffRole.split(', ');
  const isStaff = member?.roles?.cache?.some(({ name }) =>
    roles.some((role) => isCalled(name, role)),
  );
  return isStaff === true || memberPermissions?.has(PermissionFlagsBits.ManageGuild) === true;
}

function isCalled(name, wanted) {
  return name.toLowerCase() === wanted.toLowerCase();
}
