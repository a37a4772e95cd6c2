import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  ChannelType,
  EmbedBuilder,
  Events,
  GatewayIntentBits,
  Partials,
  PermissionFlagsBits,
} from 'discord.js';
import { accent, channelNamed, listEmbed, serverCommand, whisper } from './frame/commands.js';
import { cut, fill } from './frame/text.js';
import { ranking } from './ranking.js';
import { keepServers } from './server-store.js';
import { settings } from './settings.js';
import { countStars, mayCopy, newBoard, stepFor } from './starboard.js';
import { createTurns } from './turns.js';

const { texts, commands, emoji } = settings;
const servers = keepServers('starboard.json', newBoard);
const inTurn = createTurns();

export const feature = {
  // What is written, too: that intent is switched on in the portal.
  intents: [
    GatewayIntentBits.GuildMessages,
    GatewayIntentBits.GuildMessageReactions,
    GatewayIntentBits.MessageContent,
  ],
  // Stars of messages that are older than this process, too.
  partials: [Partials.Message, Partials.Reaction, Partials.User],
  commands: [
    {
      data: serverCommand(
        commands.starboard,
        texts.boardDescription,
        PermissionFlagsBits.ManageGuild,
      )
        .addChannelOption((option) =>
          option
            .setName('channel')
            .setDescription(texts.channel)
            .addChannelTypes(ChannelType.GuildText),
        )
        .addIntegerOption((option) =>
          option.setName('stars').setDescription(texts.stars).setMinValue(1).setMaxValue(100),
        ),
      run: configure,
    },
    { data: serverCommand(commands['starboard-top'], texts.topDescription), run: showTop },
  ],
  events: {
    [Events.MessageReactionAdd]: onReaction,
    [Events.MessageReactionRemove]: onReaction,
    [Events.MessageReactionRemoveEmoji]: onReaction,
    [Events.MessageReactionRemoveAll]: refresh,
    [Events.MessageDelete]: (message) => inTurn(message.id, () => removePost(message)),
  },
  open: servers.open,
  stop: servers.stop,
};

async function onReaction(reaction) {
  if (reaction.emoji.name === emoji) await refresh(reaction.message);
}

/** Makes the board agree with the stars that a message has now. */
function refresh(message) {
  return inTurn(message.id, async () => {
    if (!message.guild) return;
    const whole = await message.fetch();
    const board = boardOf(whole.guild);
    if (!board || whole.author.id === whole.client.user.id) return;
    const { least, posts } = servers.of(whole.guildId);
    const stars = await starsOf(whole);
    const isPosted = Object.hasOwn(posts, whole.id);
    const step = stepFor({ stars, least: least || settings.stars, isPosted });
    if (step === 'post' && mayCopy(sightOf(whole.channel), sightOf(board))) {
      const post = await board.send(copyOf(whole, stars));
      await keep(whole, { boardId: board.id, postId: post.id, channelId: whole.channelId, stars });
    } else if (step === 'update') {
      const post = posts[whole.id];
      await unlessGone(channelOf(whole, post)?.messages.edit(post.postId, copyOf(whole, stars)));
      await keep(whole, { ...post, stars });
    } else if (step === 'remove') await removePost(whole);
  });
}

async function starsOf({ reactions, author }) {
  const found = reactions.cache.find((reaction) => reaction.emoji.name === emoji);
  const count = found?.count ?? 0;
  if (settings.countsOwn || count === 0) return count;
  const isOwn = (await found.users.fetch()).has(author.id);
  return countStars({ count, isOwn, countsOwn: false });
}

async function removePost(message) {
  const { guildId, id } = message;
  const post = guildId && servers.of(guildId).posts[id];
  if (!post) return;
  await unlessGone(channelOf(message, post)?.messages.delete(post.postId));
  await servers.update(guildId, ({ posts }) => delete posts[id]);
}

/** A copy that a moderator deleted is not made again. */
async function unlessGone(request) {
  const unknownMessage = 10_008;
  try {
    await request;
  } catch (error) {
    if (error.code !== unknownMessage) throw error;
  }
}

function keep({ guildId, id }, post) {
  return servers.update(guildId, ({ posts }) => {
    posts[id] = post;
  });
}

function channelOf({ guild }, { boardId }) {
  return guild.channels.cache.get(boardId);
}

/** The channel that was chosen in Discord, otherwise the one that src/settings.js names. */
function boardOf(guild) {
  const { channelId } = servers.of(guild.id);
  return guild.channels.cache.get(channelId) ?? channelNamed(guild, settings.channel);
}

function sightOf(channel) {
  const permissions = channel.permissionsFor(channel.guild.roles.everyone);
  return {
    isPublic: permissions?.has(PermissionFlagsBits.ViewChannel) ?? false,
    // A thread is as its channel is.
    isAdult: channel.nsfw ?? channel.parent?.nsfw ?? false,
  };
}

function copyOf({ author, member, content, attachments, url, createdAt, channelId }, stars) {
  const embed = new EmbedBuilder()
    .setColor(accent(0xfee75c))
    .setAuthor({
      name: cut(member?.displayName ?? author.username, 200),
      iconURL: author.displayAvatarURL(),
    })
    .setTimestamp(createdAt);
  if (content !== '') embed.setDescription(cut(content, 4000));
  const picture = attachments.find(
    ({ contentType, spoiler }) => contentType?.startsWith('image/') && !spoiler,
  );
  if (picture) embed.setImage(picture.url);
  const link = new ButtonBuilder()
    .setStyle(ButtonStyle.Link)
    .setLabel(cut(texts.jump, 80))
    .setURL(url);
  return {
    content: emoji + ' **' + stars + '** <#' + channelId + '>',
    embeds: [embed],
    components: [new ActionRowBuilder().addComponents(link)],
  };
}

async function configure(interaction) {
  const { guild, guildId, options } = interaction;
  const channel = options.getChannel('channel');
  const least = options.getInteger('stars');
  await servers.update(guildId, (state) => {
    if (channel) state.channelId = channel.id;
    if (least) state.least = least;
  });
  const board = boardOf(guild);
  const stars = servers.of(guildId).least || settings.stars;
  const values = { stars, emoji, channel: board ? '<#' + board.id + '>' : settings.channel };
  await whisper(interaction, fill(board ? texts.state : texts.noChannel, values));
}

async function showTop(interaction) {
  const { posts } = servers.of(interaction.guildId);
  const stars = Object.entries(posts).map(([id, post]) => [id, post.stars]);
  const lines = ranking(Object.fromEntries(stars)).map(({ userId: id, points, place }) => {
    const url = ['https://discord.com/channels', interaction.guildId, posts[id].channelId, id];
    return place + '. ' + emoji + ' **' + points + '** ' + url.join('/');
  });
  await interaction.reply({ embeds: [listEmbed(settings.title, lines, texts.nothing)] });
}
