import {
  EmbedBuilder,
  InteractionContextType,
  MessageFlags,
  SlashCommandBuilder,
} from 'discord.js';
import { cut } from './text.js';

/** A command of servers: for everybody, or by default for those with a permission. */
export function serverCommand(name, description, permission) {
  const command = new SlashCommandBuilder()
    .setName(name)
    .setDescription(description)
    .setContexts(InteractionContextType.Guild);
  return permission === undefined ? command : command.setDefaultMemberPermissions(permission);
}

/** Answers so that nobody but the user sees it. */
export function whisper(interaction, content) {
  return interaction.reply({ content, flags: MessageFlags.Ephemeral });
}

/** The text channel of a server with a name such as "#lobby". */
export function channelNamed({ channels }, wanted) {
  return channels.cache.find((channel) => '#' + channel.name === wanted && channel.isTextBased());
}

/** Lines below a title, or what is said where there are none. */
export function listEmbed(title, lines, empty) {
  return new EmbedBuilder()
    .setTitle(cut(title, 256))
    .setColor(0xfee75c)
    .setDescription(cut(lines.length === 0 ? empty : lines.join('\n'), 4000));
}
