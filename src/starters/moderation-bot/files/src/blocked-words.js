import { Events, GatewayIntentBits, PermissionFlagsBits } from 'discord.js';
import { automod, spamIn, wordsIn } from './automod.js';
import { channelNamed, spoken } from './frame/commands.js';
import { cut, fill, plain } from './frame/text.js';
import { hasBlocked } from './has-blocked.js';
import { countMessages, countRepeats, hasForbiddenLink } from './filters.js';
import { punish } from './punish.js';
import { settings } from './settings.js';

const { links, linkChannels, pictureChannels, mostMentions, exemptRoles, texts } = settings;
const isTooMany = countMessages();
const isRepeated = countRepeats(settings.repeats);

/**
 * Deletes messages that the settings forbid, except those of moderators. Without such settings it reads
 * none. `warnings()` is where warnings are kept.
 */
export function blocking(warnings) {
  if (!settings.readsMessages) return {};
  return {
    intents: [GatewayIntentBits.GuildMessages, GatewayIntentBits.MessageContent],
    events: {
      [Events.MessageCreate]: (message) => check(message, true, warnings),
      [Events.MessageUpdate]: (_old, now) => check(now, false, warnings),
    },
  };
}

async function check(message, isNew, warnings) {
  if (!message.inGuild() || message.author?.bot !== false) return;
  const { author, guild, member } = message;
  const server = automod.of(guild.id);
  if (server.isOff || isExempt(member)) return;
  if (isForbidden(message, server, isNew)) await remove(message, warnings);
  const spam = spamIn(server);
  if (!isNew || !isTooMany(guild.id + ':' + author.id, Date.now(), spam)) return;
  if (!member?.moderatable) return;
  await member.timeout(spam.minutes * 60_000, 'spam');
  const values = { user: '<@' + author.id + '>', minutes: spam.minutes, reason: 'spam' };
  await log(guild, fill(texts.timedOut, values));
}

function isExempt(member) {
  if (member?.permissions.has(PermissionFlagsBits.ManageMessages)) return true;
  const names = exemptRoles.map((name) => name.toLowerCase());
  return member?.roles.cache.some(({ name }) => names.includes(name.toLowerCase())) === true;
}

function isForbidden(message, server, isNew) {
  const { content, channel, author, guild, mentions, attachments } = message;
  const mentioned = mentions ? mentions.users.size + mentions.roles.size : 0;
  return (
    hasBlocked(content, wordsIn(server)) ||
    (!linkChannels.includes('#' + channel.name) && hasForbiddenLink(content, links)) ||
    (pictureChannels.includes('#' + channel.name) && attachments.size === 0) ||
    (mostMentions > 0 && mentioned > mostMentions) ||
    (isNew && isRepeated(guild.id + ':' + author.id, content))
  );
}

async function remove(message, warnings) {
  const { content, channel, author, guild, member } = message;
  await message.delete();
  const user = '<@' + author.id + '>';
  await log(guild, '🗑️ ' + user + ' <#' + channel.id + '>: ' + plain(content));
  const { directMessage, notice, noticeSeconds, warns } = settings;
  // Many take no messages of bots.
  if (directMessage !== '') await author.send(cut(directMessage, 2000)).catch(() => {});
  if (notice !== '' || noticeSeconds > 0) {
    const said = notice === '' ? fill(texts.tooMany, { user }) : user + ' ' + notice;
    const told = await channel.send(spoken(said, [author.id]));
    if (noticeSeconds > 0)
      setTimeout(() => told.delete().catch(() => {}), noticeSeconds * 1000).unref();
  }
  const reason = '#' + channel.name + ': “' + cut(content, 200) + '”';
  if (warns) await warn({ guild, member, reason }, warnings);
}

/** It counts as a warning for what was deleted, with what follows of so many. */
async function warn({ guild, member, reason }, warnings) {
  if (!member) return;
  const by = guild.client.user.id;
  const count = await warnings().add(guild.id, member.id, { by, reason, at: Date.now() });
  const said = fill(texts.warned, { user: '<@' + member.id + '>', reason: plain(reason), count });
  if (settings.directMessage === '') {
    const told = fill(texts.youWereWarned, { server: plain(guild.name), reason: plain(reason) });
    await member.send(cut(told, 2000)).catch(() => {});
  }
  const more = await punish(member, count, reason);
  await log(guild, more === '' ? said : said + '\n' + more);
}

/** Tells the channel that src/settings.js names, if the server has it. */
async function log(guild, content) {
  const channel = channelNamed(guild, settings.logChannel);
  await channel?.send(spoken(content)).catch((error) => {
    console.error('Could not log: ' + error.message);
  });
}
