import { Events, GatewayIntentBits, PermissionFlagsBits } from 'discord.js';
import { channelNamed, spoken } from './frame/commands.js';
import { fill, plain } from './frame/text.js';
import { hasBlocked } from './has-blocked.js';
import { countMessages, hasForbiddenLink } from './filters.js';
import { settings } from './settings.js';

const { blockedWords, links, linkChannels, spam, texts } = settings;
const isTooMany = countMessages(spam);

/** Deletes messages that the settings forbid, except those of moderators. Without such settings it reads none. */
export const blocking =
  blockedWords.length === 0 && links === 'none' && spam.messages === 0
    ? {}
    : {
        intents: [GatewayIntentBits.GuildMessages, GatewayIntentBits.MessageContent],
        events: {
          [Events.MessageCreate]: (message) => check(message, true),
          [Events.MessageUpdate]: (_old, now) => check(now, false),
        },
      };

async function check(message, isNew) {
  if (!message.inGuild() || message.author?.bot !== false) return;
  if (message.member?.permissions.has(PermissionFlagsBits.ManageMessages)) return;
  const { content, channel, author, guild, member } = message;
  const isForbidden =
    hasBlocked(content, blockedWords) ||
    (!linkChannels.includes('#' + channel.name) && hasForbiddenLink(content, links));
  if (isForbidden) {
    await message.delete();
    await log(guild, '🗑️ <@' + author.id + '> <#' + channel.id + '>: ' + plain(content));
  }
  if (!isNew || !isTooMany(guild.id + ':' + author.id, Date.now())) return;
  if (!member?.moderatable) return;
  await member.timeout(spam.minutes * 60_000, 'spam');
  const values = { user: '<@' + author.id + '>', minutes: spam.minutes, reason: 'spam' };
  await log(guild, fill(texts.timedOut, values));
}

/** Tells the channel that src/settings.js names, if the server has it. */
async function log(guild, content) {
  const channel = channelNamed(guild, settings.logChannel);
  await channel?.send(spoken(content)).catch((error) => {
    console.error('Could not log: ' + error.message);
  });
}
