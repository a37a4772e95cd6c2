import { Events, GatewayIntentBits } from 'discord.js';
import { reactionsTo } from './find-reactions.js';
import { cut } from './frame/text.js';
import { settings } from './settings.js';

/** What the bot needs to read messages, and what it does with each. */
export const reactions = {
  intents: [GatewayIntentBits.GuildMessages, GatewayIntentBits.MessageContent],
  events: { [Events.MessageCreate]: react },
};

async function react(message) {
  if (message.author.bot || !message.inGuild()) return;
  const { content, channel, attachments } = message;
  const wanted = reactionsTo(settings.reactions, content, channel.name, attachments.size);
  for (const { text, emoji } of wanted) {
    if (emoji !== undefined) await message.react(emoji);
    if (text !== undefined) await message.reply({ content: cut(text, 2000) });
  }
}
