import { MessageFlags, PermissionFlagsBits, RESTJSONErrorCodes } from 'discord.js';
import { draw, fewest, isDrawn, newServer, receiverOf, untold } from './draw.js';
import { listEmbed, serverCommand, whisper } from './frame/commands.js';
import { cut, fill, plain } from './frame/text.js';
import { keepServers } from './server-store.js';
import { settings } from './settings.js';

const { texts, commands } = settings;
const servers = keepServers('santa.json', newServer);
const managers = PermissionFlagsBits.ManageGuild;
const few = fill(texts.few, { count: fewest });
/** The servers whose members are just being told. */
const telling = new Set();

export const feature = {
  commands: [
    {
      data: serverCommand(commands['santa-join'], texts.join).addStringOption((option) =>
        option.setName('wish').setDescription(texts.wish).setMaxLength(300),
      ),
      run: join,
    },
    { data: serverCommand(commands['santa-leave'], texts.leave), run: leave },
    { data: serverCommand(commands['santa-draw'], texts.draw, managers), run: drawAll },
    { data: serverCommand(commands['santa-mine'], texts.mine), run: showMine },
    { data: serverCommand(commands['santa-list'], texts.list), run: showAll },
    { data: serverCommand(commands['santa-reset'], texts.reset, managers), run: reset },
  ],
  open: servers.open,
  stop: servers.stop,
};

async function join(interaction) {
  const { guildId, user, options } = interaction;
  const wish = options.getString('wish') ?? '';
  const isLate = await servers.update(guildId, (server) => {
    if (isDrawn(server)) return true;
    server.wishes[user.id] = wish;
    return false;
  });
  await whisper(interaction, isLate ? texts.late : texts.joined);
}

async function leave(interaction) {
  const isLate = await servers.update(interaction.guildId, (server) => {
    if (isDrawn(server)) return true;
    delete server.wishes[interaction.user.id];
    return false;
  });
  await whisper(interaction, isLate ? texts.late : texts.left);
}

/** Draws and keeps the pairs before anybody is told; a second time it writes to those not told yet. */
async function drawAll(interaction) {
  const { guild, guildId } = interaction;
  const before = servers.of(guildId);
  const members = Object.keys(before.wishes);
  if (telling.has(guildId) || (isDrawn(before) && untold(before).length === 0)) {
    return whisper(interaction, texts.late);
  }
  if (!isDrawn(before) && members.length < fewest) return whisper(interaction, few);
  telling.add(guildId);
  try {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const gone = isDrawn(before) ? [] : await goneOf(guild, members);
    const isReady = await servers.update(guildId, (server) => {
      if (isDrawn(server)) return true;
      for (const id of gone) delete server.wishes[id];
      const present = Object.keys(server.wishes);
      if (present.length >= fewest) server.pairs = draw(present);
      return isDrawn(server);
    });
    await interaction.editReply(isReady ? await tellAll(guild) : few);
  } finally {
    telling.delete(guildId);
  }
}

/** Those who have left the server. */
async function goneOf(guild, members) {
  const gone = [];
  for (const user of members) {
    try {
      await guild.members.fetch({ user, force: true, cache: false });
    } catch ({ code }) {
      if (code === RESTJSONErrorCodes.UnknownMember || code === RESTJSONErrorCodes.UnknownUser) {
        gone.push(user);
      }
    }
  }
  return gone;
}

/** What is kept may begin anew meanwhile: the rest are told what was drawn. */
async function tellAll(guild) {
  const { pairs, wishes, told } = servers.of(guild.id);
  const drawn = { pairs: { ...pairs }, wishes: { ...wishes } };
  const unreached = [];
  for (const id of untold({ pairs, told })) {
    try {
      await guild.client.users.send(id, messageFor(guild, drawn, id));
    } catch {
      unreached.push('<@' + id + '>');
      continue;
    }
    await servers.update(guild.id, (server) => {
      if (server.told === told) told.push(id);
    });
  }
  const users = unreached.join(', ');
  const said = fill(texts.drawn, { count: Object.keys(drawn.pairs).length });
  const closed = fill(texts.closed, { users, command: '/' + commands['santa-mine'] });
  return cut(users === '' ? said : said + '\n' + closed, 2000);
}

function messageFor(guild, server, id) {
  const to = receiverOf(server, id);
  const wish = server.wishes[to] ?? '';
  const lines = [
    fill(texts.gives, { server: plain(guild.name), user: '<@' + to + '>' }),
    ...(wish === '' ? [] : [fill(texts.wishes, { wish: plain(wish) })]),
    ...(settings.budget === '' ? [] : [fill(texts.budget, { price: settings.budget })]),
  ];
  return { content: cut(lines.join('\n'), 2000), allowedMentions: { parse: [] } };
}

async function showMine(interaction) {
  const server = servers.of(interaction.guildId);
  if (receiverOf(server, interaction.user.id) === undefined) {
    return whisper(interaction, texts.nothing);
  }
  await interaction.reply({
    ...messageFor(interaction.guild, server, interaction.user.id),
    flags: MessageFlags.Ephemeral,
  });
}

async function showAll(interaction) {
  const lines = Object.keys(servers.of(interaction.guildId).wishes).map((id) => '<@' + id + '>');
  await interaction.reply({ embeds: [listEmbed(settings.title, lines, texts.nobody)] });
}

async function reset(interaction) {
  await servers.update(interaction.guildId, (server) => Object.assign(server, newServer()));
  await whisper(interaction, texts.begun);
}
