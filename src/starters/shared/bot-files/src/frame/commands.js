import {
  EmbedBuilder,
  InteractionContextType,
  MessageFlags,
  SlashCommandBuilder,
} from 'discord.js';
import { settings } from '../settings.js';
import { cut } from './text.js';

/**
 * A command of servers: for everybody, or for those with a permission. `path` is its name, or two words
 * for one of several commands: "quote add".
 */
export function serverCommand(path, description, permission) {
  const command = new SlashCommandBuilder()
    .setName(path.replace(' ', '-'))
    .setDescription(description)
    .setContexts(InteractionContextType.Guild);
  command.path = path;
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
    .setColor(accent(0xfee75c))
    .setDescription(cut(lines.length === 0 ? empty : lines.join('\n'), 4000));
}

/** What the bot says: in an embed if src/settings.js has `embeds`. Those of `users` are notified. */
export function spoken(content, users = []) {
  const allowedMentions = { users };
  if (!settings.embeds) return { content: cut(content, 2000), allowedMentions };
  const embed = new EmbedBuilder().setDescription(cut(content, 4000)).setColor(accent(0x5865f2));
  const named = users.map((id) => '<@' + id + '>').join(' ');
  return { ...(named === '' ? {} : { content: named }), embeds: [embed], allowedMentions };
}

/** The colour of embeds that src/settings.js names, or the usual one. */
export function accent(usual) {
  return settings.colour === '' ? usual : Number.parseInt(settings.colour.slice(1), 16);
}
