import { EmbedBuilder } from 'discord.js';
import { findPicture } from './find-picture.js';
import { accent } from './frame/commands.js';
import { cut } from './frame/text.js';

/** Shows a picture. The service may take longer than Discord waits, so the answer is put off first. */
export async function sayPicture(interaction, kind, none) {
  await interaction.deferReply();
  const picture = await findPicture(kind);
  if (!picture) {
    await interaction.editReply({ content: none });
    return;
  }
  const embed = new EmbedBuilder().setColor(accent(0x5865f2)).setImage(picture.url);
  if (typeof picture.title === 'string' && picture.title !== '')
    embed.setTitle(cut(picture.title, 256));
  await interaction.editReply({ embeds: [embed] });
}
