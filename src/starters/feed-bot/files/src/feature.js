import { MessageFlags, PermissionFlagsBits } from 'discord.js';
import { newServer, openFeed, whatIsNew } from './feeds.js';
import { channelNamed, listEmbed, serverCommand, spoken, whisper } from './frame/commands.js';
import { fill, plain } from './frame/text.js';
import { keepServers } from './server-store.js';
import { settings } from './settings.js';

const { texts, commands } = settings;
const { ManageGuild, SendMessages, ViewChannel } = PermissionFlagsBits;
const servers = keepServers('feeds.json', newServer);
const mostFeeds = 25;
let timer;
let reading;

export const feature = {
  commands: [
    {
      data: serverCommand(commands['feed-add'], texts.addDescription, ManageGuild).addStringOption(
        (option) =>
          option.setName('url').setDescription(texts.url).setRequired(true).setMaxLength(500),
      ),
      run: add,
    },
    { data: serverCommand(commands.feeds, texts.listDescription), run: list },
    {
      data: serverCommand(
        commands['feed-remove'],
        texts.removeDescription,
        ManageGuild,
      ).addIntegerOption((option) =>
        option.setName('number').setDescription(texts.number).setRequired(true).setMinValue(1),
      ),
      run: remove,
    },
  ],
  open: servers.open,
  start(client) {
    timer = setInterval(readAll, settings.minutes * 60_000, client);
    timer.unref();
    readAll(client);
  },
  async stop() {
    clearInterval(timer);
    await reading;
    await servers.stop();
  },
};

/** Those of the settings, until a command changes them. */
function feedsOf(guild) {
  const channel = channelNamed(guild, settings.channel) ?? guild.systemChannel;
  return (
    servers.of(guild.id).feeds ??
    settings.feeds.map((url) => ({ url, channelId: channel?.id, isTrusted: true }))
  );
}

function change(guild, act) {
  const before = feedsOf(guild);
  return servers.update(guild.id, (server) => act((server.feeds ??= before)));
}

async function add(interaction) {
  const { guild, channel, options } = interaction;
  if (!channel.permissionsFor(interaction.client.user)?.has([ViewChannel, SendMessages]))
    return whisper(interaction, texts.noPermission);
  if (feedsOf(guild).length >= mostFeeds) return whisper(interaction, texts.full);
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const answer = await addFeed(guild, channel.id, options.getString('url', true)).catch((error) =>
    fill(texts.noFeed, { reason: plain(error.message) }),
  );
  await interaction.editReply(answer);
}

async function addFeed(guild, channelId, address) {
  const { url, title, items } = await openFeed(address);
  const { known } = whatIsNew([], items);
  await change(guild, (feeds) => {
    const same = feeds.find((feed) => feed.url === url && feed.channelId === channelId);
    if (!same) feeds.push({ url, title, channelId, known });
  });
  return fill(texts.added, { title: plain(title) });
}

async function list(interaction) {
  const lines = feedsOf(interaction.guild).map(
    ({ url, title, channelId }, at) =>
      `**${at + 1}** ${plain(title ?? url)}${channelId ? ' · <#' + channelId + '>' : ''}`,
  );
  await interaction.reply({ embeds: [listEmbed(settings.title, lines, texts.none)] });
}

async function remove(interaction) {
  const at = interaction.options.getInteger('number', true) - 1;
  const [gone] = await change(interaction.guild, (feeds) => feeds.splice(at, 1));
  await whisper(
    interaction,
    gone ? fill(texts.removed, { title: plain(gone.title ?? gone.url) }) : texts.none,
  );
}

/** One after the other, and never twice at once. */
function readAll(client) {
  reading ??= (async () => {
    for (const guild of client.guilds.cache.values())
      for (const feed of [...feedsOf(guild)]) await read(guild, feed);
  })().finally(() => {
    reading = undefined;
  });
}

/** A feed that cannot be read is read again next time. What is kept before it is posted comes once. */
async function read(guild, { url, channelId, isTrusted }) {
  try {
    const { title, items } = await openFeed(url, { isTrusted });
    const fresh = await change(guild, (feeds) => {
      const feed = feeds.find((one) => one.url === url && one.channelId === channelId);
      if (!feed) return [];
      const isFirst = feed.known === undefined;
      const news = whatIsNew(feed.known ?? [], items);
      Object.assign(feed, { title, known: news.known });
      // The first time, only the newest.
      return isFirst ? news.fresh.slice(-1) : news.fresh;
    });
    const channel = guild.channels.cache.get(channelId);
    if (!channel?.isTextBased()) return;
    for (const item of fresh)
      await channel.send(spoken(['**' + plain(item.title) + '**', item.link].join('\n')));
  } catch (error) {
    console.error('Could not read ' + url + ': ' + error.message);
  }
}
