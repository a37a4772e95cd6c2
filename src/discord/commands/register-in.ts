import { ApplicationIntegrationType } from 'discord.js';
import { failureOf } from '../deliver/show/failure.ts';
import type { DiscordApi } from '../discord-api.ts';
import type { CommandBody } from './commands.ts';

type Registration = Parameters<DiscordApi['register']>[0];

/**
 * Registers the commands in guilds, or everywhere. An application that users may not install for
 * themselves gets the commands for servers alone.
 */
export async function registerIn(
  api: Pick<DiscordApi, 'register'>,
  { commands, ...registration }: Registration,
): Promise<void> {
  if (registration.guildIds.length > 0) {
    // Commands of a guild can be used there only.
    return api.register({ ...registration, commands: commands.map(ofGuild) });
  }
  try {
    await api.register({ ...registration, commands });
  } catch (error) {
    if (failureOf(error).type !== 'invalid') throw error;
    await api.register({ ...registration, commands: commands.map(withoutUsers) });
  }
}

function ofGuild(command: CommandBody): CommandBody {
  const copy = { ...command };
  delete copy.contexts;
  delete copy.integration_types;
  return copy;
}

function withoutUsers(command: CommandBody): CommandBody {
  return { ...command, integration_types: [ApplicationIntegrationType.GuildInstall] };
}
