import { ChannelType, Events, MessageFlags, PermissionFlagsBits } from 'discord.js';
import { nameFor, newServer, pauseMs, stepFor } from './counters.js';
import { listEmbed, serverCommand } from './frame/commands.js';
import { keepServers } from './server-store.js';
import { settings } from './settings.js';
import { createTurns } from './turns.js';

const { texts, commands, counters } = settings;
const servers = keepServers('counters.json', newServer);
const inTurn = createTurns();
let timer;

export const feature = {
  // Discord gives the numbers when it is asked: no intent is needed.
  intents: [],
  commands: [
    {
      data: serverCommand(commands.counters, texts.show, PermissionFlagsBits.ManageChannels),
      run: show,
    },
  ],
  events: { [Events.GuildCreate]: (guild) => update(guild) },
  open: servers.open,
  async start(client) {
    timer = setInterval(() => updateAll(client), pauseMs);
    timer.unref();
    await updateAll(client);
  },
  async stop() {
    clearInterval(timer);
    await servers.stop();
  },
};

async function updateAll(client) {
  for (const guild of client.guilds.cache.values()) {
    await update(guild).catch((error) => {
      console.error('Could not count in ' + guild.name + ': ' + error.message);
    });
  }
}

/** One after the other: two at once would both create the channels. */
function update(guild, options) {
  return inTurn(guild.id, () => rename(guild, options));
}

/** Makes the names of the channels agree with the numbers, and returns them. */
async function rename(guild, { creates = false } = {}) {
  const numbers = await numbersOf(guild);
  const names = [];
  for (const { kind, name: template } of counters) {
    const name = nameFor(template, numbers[kind]);
    names.push(name);
    const known = servers.of(guild.id).channels[kind];
    const channel = guild.channels.cache.get(known?.channelId);
    const step = stepFor({ known, channel, name, creates, now: Date.now() });
    if (step === 'create') await keep(guild, kind, await create(guild, name));
    else if (step === 'rename') await keep(guild, kind, await channel.setName(name));
  }
  return names;
}

async function numbersOf(guild) {
  const { approximateMemberCount, approximatePresenceCount, premiumSubscriptionCount } =
    await guild.fetch();
  return {
    members: approximateMemberCount ?? guild.memberCount,
    online: approximatePresenceCount ?? 0,
    boosts: premiumSubscriptionCount ?? 0,
  };
}

/** Everybody sees it, and nobody but the bot may join. */
function create(guild, name) {
  const { Connect } = PermissionFlagsBits;
  return guild.channels.create({
    name,
    type: ChannelType.GuildVoice,
    position: 0,
    permissionOverwrites: [
      { id: guild.roles.everyone.id, deny: Connect },
      { id: guild.client.user.id, allow: Connect },
    ],
  });
}

function keep({ id }, kind, channel) {
  return servers.update(id, ({ channels }) => {
    channels[kind] = { channelId: channel.id, renamedAt: Date.now() };
  });
}

async function show(interaction) {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const names = await update(interaction.guild, { creates: true });
  await interaction.editReply({ embeds: [listEmbed(settings.title, names, '')] });
}
