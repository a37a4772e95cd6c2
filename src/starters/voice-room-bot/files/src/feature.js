import {
  ChannelType,
  Events,
  GatewayIntentBits,
  MessageFlags,
  OverwriteType,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
} from 'discord.js';
import { serverCommand, whisper } from './frame/commands.js';
import { cut, fill } from './frame/text.js';
import { emptyRooms, newServer, ownerOf, roomOf } from './rooms.js';
import { keepServers } from './server-store.js';
import { settings } from './settings.js';

const { texts, commands } = settings;
const servers = keepServers('rooms.json', newServer);
/** When rooms got new names, by their ids. */
const renames = new Map();
/** The members for whom a channel is being opened. */
const opening = new Set();

export const feature = {
  intents: [GatewayIntentBits.GuildVoiceStates],
  commands: [
    {
      data: serverCommand(commands['room-name'], texts.rename).addStringOption((option) =>
        option.setName('name').setDescription(texts.name).setRequired(true).setMaxLength(100),
      ),
      run: rename,
    },
    {
      data: serverCommand(commands['room-limit'], texts.limit).addIntegerOption((option) =>
        option
          .setName('people')
          .setDescription(texts.people)
          .setRequired(true)
          .setMinValue(0)
          .setMaxValue(99),
      ),
      run: (interaction) =>
        change(interaction, (room) =>
          room.setUserLimit(interaction.options.getInteger('people', true)),
        ),
    },
    {
      data: serverCommand(commands['room-lock'], texts.lock),
      run: (interaction) => change(interaction, (room) => setLock(room, interaction.user.id, true)),
    },
    {
      data: serverCommand(commands['room-unlock'], texts.unlock),
      run: (interaction) =>
        change(interaction, (room) => setLock(room, interaction.user.id, false)),
    },
  ],
  events: {
    [Events.VoiceStateUpdate]: moved,
    [Events.GuildCreate]: prepare,
    [Events.ChannelDelete]: forget,
  },
  open: servers.open,
  async start(client) {
    for (const guild of client.guilds.cache.values()) {
      // A server that refuses something keeps no other from its rooms.
      await prepare(guild).catch((error) => console.error('A server is not prepared:', error));
    }
  },
  stop: servers.stop,
};

/** Sees to the lobby, and to channels that became empty while the bot did not run. */
async function prepare(guild) {
  for (const id of emptyRooms(servers.of(guild.id), occupiedIn(guild))) await close(guild, id);
  const { lobby: name } = settings;
  if (!lobbyOf(guild)) await guild.channels.create({ name: cut(name, 100), type: voice });
}

const voice = ChannelType.GuildVoice;

/** A room that its owner gives the name of the lobby is none. */
function isLobby(channel) {
  return (
    channel?.type === voice &&
    channel.name.toLowerCase() === settings.lobby.toLowerCase() &&
    ownerOf(servers.of(channel.guild.id), channel.id) === undefined
  );
}

function lobbyOf({ channels }) {
  return channels.cache.find(isLobby);
}

function occupiedIn({ voiceStates }) {
  return new Set(voiceStates.cache.map(({ channelId }) => channelId));
}

async function moved(before, now) {
  // Somebody who mutes comes and goes nowhere.
  if (before.channelId === now.channelId) return;
  const { guild } = now;
  if (isLobby(now.channel) && now.member?.user.bot === false) await open(now);
  const left = before.channelId ?? '';
  if (ownerOf(servers.of(guild.id), left) === undefined) return;
  if (!occupiedIn(guild).has(left)) await close(guild, left);
}

/** Opens a channel beside the lobby, and moves its owner there; who has one is moved to that. */
async function open({ member, guild, channel: lobby }) {
  if (opening.has(member.id)) return;
  opening.add(member.id);
  try {
    const own = roomOf(servers.of(guild.id), member.id);
    const room = guild.channels.cache.get(own) ?? (await create(lobby, member));
    try {
      await member.voice.setChannel(room);
    } catch {
      // They have left again.
      if (!occupiedIn(guild).has(room.id)) await close(guild, room.id);
    }
  } finally {
    opening.delete(member.id);
  }
}

async function create(lobby, { id, displayName, guild }) {
  const room = await guild.channels.create({
    name: cut(fill(settings.roomName, { user: displayName }), 100),
    type: voice,
    parent: lobby.parentId,
    userLimit: settings.most,
    permissionOverwrites: overwritesOf(lobby, id, false),
  });
  await servers.update(guild.id, ({ rooms }) => {
    rooms[room.id] = id;
  });
  return room;
}

/**
 * Who may see the lobby may see the channel. Only its owner connects to one that is locked. A bot gives and
 * takes only what it may do itself.
 */
function overwritesOf(lobby, ownerId, isLocked) {
  const { guild, client, permissionOverwrites } = lobby;
  const connect = PermissionFlagsBits.Connect;
  const own = guild.members.me.permissions.bitfield;
  const known = [...permissionOverwrites.cache.values()].map(({ id, type, allow, deny }) => ({
    id,
    type,
    allow: allow.bitfield & own,
    deny: deny.bitfield & own,
  }));
  const everyone = guild.roles.everyone.id;
  if (isLocked && !known.some(({ id }) => id === everyone)) {
    known.push({ id: everyone, type: OverwriteType.Role, allow: 0n, deny: 0n });
  }
  const others = known
    .filter(({ id }) => id !== ownerId && id !== client.user.id)
    .map((one) =>
      isLocked ? { ...one, allow: one.allow & ~connect, deny: one.deny | connect } : one,
    );
  const members = [ownerId, client.user.id].map((id) => ({
    id,
    type: OverwriteType.Member,
    allow: connect,
  }));
  return [...others, ...members];
}

/** Discord takes two new names of a channel in ten minutes: a third would wait, and all else with it. */
async function rename(interaction) {
  const id = roomOf(servers.of(interaction.guildId), interaction.user.id);
  const recent = (renames.get(id) ?? []).filter((time) => Date.now() - time < 600_000);
  if (recent.length >= 2) return whisper(interaction, texts.often);
  await change(interaction, async (room) => {
    renames.set(id, [...recent, Date.now()]);
    await room.setName(interaction.options.getString('name', true));
  });
}

async function setLock(room, ownerId, isLocked) {
  const lobby = lobbyOf(room.guild) ?? room;
  await room.permissionOverwrites.set(overwritesOf(lobby, ownerId, isLocked));
}

async function close(guild, id) {
  try {
    await guild.channels.delete(id);
  } catch (error) {
    if (error.code !== RESTJSONErrorCodes.UnknownChannel) throw error;
  }
  await forget({ guild, id });
}

async function forget({ guild, id }) {
  if (!guild || ownerOf(servers.of(guild.id), id) === undefined) return;
  renames.delete(id);
  await servers.update(guild.id, ({ rooms }) => {
    delete rooms[id];
  });
}

/** Changes the channel of whoever asks. */
async function change(interaction, act) {
  const id = roomOf(servers.of(interaction.guildId), interaction.user.id);
  const room = interaction.guild.channels.cache.get(id);
  if (!room) return whisper(interaction, fill(texts.none, { lobby: settings.lobby }));
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  await act(room);
  await interaction.editReply(texts.changed);
}
