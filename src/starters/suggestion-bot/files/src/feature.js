import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  EmbedBuilder,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import { accent, channelNamed, serverCommand, whisper } from './frame/commands.js';
import { cut, fill, plain } from './frame/text.js';
import { keepServers } from './server-store.js';
import { settings } from './settings.js';
import { addSuggestion, decide, newSuggestions, readyAt, vote, votesFor } from './suggestions.js';

const { texts, commands, minutes, votes } = settings;
const servers = keepServers('suggestions.json', newSuggestions);
const colours = { approved: 0x57f287, rejected: 0xed4245 };

export const feature = {
  commands: [
    {
      data: serverCommand(commands.suggest, texts.suggest).addStringOption((option) =>
        option.setName('text').setDescription(texts.text).setRequired(true).setMaxLength(1500),
      ),
      run: suggest,
    },
    {
      data: decision(commands['suggestion-approve'], texts.approve),
      run: (interaction) => close(interaction, 'approved'),
    },
    {
      data: decision(commands['suggestion-reject'], texts.reject),
      run: (interaction) => close(interaction, 'rejected'),
    },
  ],
  components: { vote: countVote },
  open: servers.open,
  stop: servers.stop,
};

function decision(path, description) {
  return serverCommand(path, description, PermissionFlagsBits.ManageMessages)
    .addIntegerOption((option) =>
      option.setName('number').setDescription(texts.number).setRequired(true).setMinValue(1),
    )
    .addStringOption((option) =>
      option.setName('reason').setDescription(texts.reason).setMaxLength(500),
    );
}

async function suggest(interaction) {
  const { guildId, guild, user } = interaction;
  const now = Date.now();
  const ready = readyAt(servers.of(guildId), user.id, { minutes, now });
  if (ready) {
    const time = '<t:' + Math.ceil(ready / 1000) + ':R>';
    return whisper(interaction, fill(texts.wait, { time }));
  }
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const text = interaction.options.getString('text', true);
  const suggestion = await servers.update(guildId, (server) =>
    addSuggestion(server, { userId: user.id, text, now }),
  );
  const channel = channelNamed(guild, settings.channel) ?? interaction.channel;
  const message = await channel.send(messageOf(suggestion));
  await servers.update(guildId, ({ all }) =>
    Object.assign(all[suggestion.number], { channelId: channel.id, messageId: message.id }),
  );
  if (!settings.hasButtons) for (const emoji of votes) await message.react(emoji);
  if (settings.hasThread) {
    await message.startThread({ name: cut('#' + suggestion.number + ' ' + text, 100) });
  }
  await interaction.editReply({ content: fill(texts.posted, { number: suggestion.number }) });
}

async function countVote(interaction, number, place) {
  const voted = { userId: interaction.user.id, place: Number(place) };
  const suggestion = await servers.update(interaction.guildId, (server) =>
    vote(server, number, voted),
  );
  if (!suggestion) return whisper(interaction, texts.unknown);
  await interaction.update(messageOf(suggestion));
}

async function close(interaction, state) {
  const { guildId, guild, options, client } = interaction;
  const number = options.getInteger('number', true);
  const reason = options.getString('reason') ?? '';
  const suggestion = await servers.update(guildId, (server) =>
    decide(server, number, { state, reason }),
  );
  if (!suggestion) return whisper(interaction, texts.unknown);
  await whisper(interaction, fill(texts[state], { number }));
  const channel = guild.channels.cache.get(suggestion.channelId);
  await channel?.messages.edit(suggestion.messageId, messageOf(suggestion));
  const author = await client.users.fetch(suggestion.userId);
  const told = [fill(texts[state], { number }), plain(suggestion.text), plain(reason)];
  // Many take no messages of bots.
  await author.send(cut(told.filter((line) => line !== '').join('\n'), 2000)).catch(() => {});
}

function messageOf(suggestion) {
  const buttons = votes.map((emoji, place) =>
    new ButtonBuilder()
      .setCustomId('vote:' + suggestion.number + ':' + place)
      .setEmoji(emoji)
      .setLabel(String(votesFor(suggestion, place)))
      .setStyle(ButtonStyle.Secondary)
      .setDisabled(suggestion.state !== 'open'),
  );
  const rows = settings.hasButtons ? [new ActionRowBuilder().addComponents(buttons)] : [];
  return { embeds: [embedOf(suggestion)], components: rows };
}

function embedOf({ number, userId, text, state, reason = '' }) {
  const embed = new EmbedBuilder()
    .setTitle(fill(texts.title, { number }))
    .setDescription((settings.isAnonymous ? '' : '<@' + userId + '>\n') + cut(text, 3000))
    .setColor(colours[state] ?? accent(0x5865f2));
  if (state === 'open') return embed;
  return embed.addFields({ name: fill(texts[state], { number }), value: plain(reason) || '—' });
}
