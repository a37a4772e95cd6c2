import { ChannelType, Events, GatewayIntentBits, PermissionFlagsBits } from 'discord.js';
import { newCount, readNumber, take } from './counting.js';
import { serverCommand, whisper } from './frame/commands.js';
import { cut, fill } from './frame/text.js';
import { keepServers } from './server-store.js';
import { settings } from './settings.js';

const { texts, commands } = settings;
const servers = keepServers('counting.json', newCount);

export const feature = {
  // What is written, too: that intent is switched on in the portal.
  intents: [GatewayIntentBits.GuildMessages, GatewayIntentBits.MessageContent],
  commands: [
    {
      data: serverCommand(
        commands['count-channel'],
        texts.channelDescription,
        PermissionFlagsBits.ManageGuild,
      ).addChannelOption((option) =>
        option
          .setName('channel')
          .setDescription(texts.channel)
          .setRequired(true)
          .addChannelTypes(ChannelType.GuildText),
      ),
      run: chooseChannel,
    },
    {
      data: serverCommand(commands.count, texts.countDescription),
      run: (interaction) => show(interaction, texts.state),
    },
    {
      data: serverCommand(commands.record, texts.recordDescription),
      run: (interaction) => show(interaction, texts.record),
    },
  ],
  events: { [Events.MessageCreate]: count },
  open: servers.open,
  stop: servers.stop,
};

async function count(message) {
  const { author, channel, content, guildId } = message;
  if (author.bot || !guildId || !isPlace(channel, servers.of(guildId))) return;
  const number = readNumber(content);
  if (number === undefined) return;
  const { outcome, wanted, next, record } = await servers.update(guildId, (state) => {
    const wanted = state.count + 1;
    const outcome = take(state, author.id, number, settings);
    return { outcome, wanted, next: state.count + 1, record: state.record };
  });
  if (outcome === 'right') return message.react('✅');
  if (outcome === 'record') return message.react('🏆');
  if (outcome === 'goal') {
    await message.react('🎉');
    await message.channel.send('🎉 ' + number + '! ' + fill(settings.goesOn, { next }));
    return;
  }
  await message.react('❌');
  const values = { user: '<@' + author.id + '>', number, wanted, next, record };
  await message.reply({
    content: cut(fill(settings[outcome], values), 2000),
    allowedMentions: { users: [author.id] },
  });
}

/** The channel that was chosen in Discord, otherwise the one that src/settings.js names. */
function isPlace({ id, name }, { channelId }) {
  return channelId === '' ? '#' + name === settings.channel : channelId === id;
}

async function chooseChannel(interaction) {
  const { id } = interaction.options.getChannel('channel', true);
  await servers.update(interaction.guildId, (state) => {
    state.channelId = id;
  });
  await whisper(interaction, fill(texts.chosen, { channel: '<#' + id + '>' }));
}

async function show(interaction, text) {
  const { count: last, record } = servers.of(interaction.guildId);
  await interaction.reply({ content: fill(text, { next: last + 1, record }) });
}
