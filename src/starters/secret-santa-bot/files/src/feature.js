import { MessageFlags, PermissionFlagsBits } from 'discord.js';
import { draw, fewest, isDrawn, newServer, receiverOf } from './draw.js';
import { listEmbed, serverCommand, whisper } from './frame/commands.js';
import { cut, fill, plain } from './frame/text.js';
import { keepServers } from './server-store.js';
import { settings } from './settings.js';

const { texts, commands } = settings;
const servers = keepServers('santa.json', newServer);
const managers = PermissionFlagsBits.ManageGuild;

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

/** Draws and keeps the pairs before anybody is told: they are the same after a restart. */
async function drawAll(interaction) {
  const { guild, guildId } = interaction;
  const refused = await servers.update(guildId, (server) => {
    const members = Object.keys(server.wishes);
    if (isDrawn(server)) return texts.late;
    if (members.length < fewest) return fill(texts.few, { count: fewest });
    server.pairs = draw(members);
    return undefined;
  });
  if (refused !== undefined) return whisper(interaction, refused);
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const server = servers.of(guildId);
  const unreached = [];
  for (const id of Object.keys(server.pairs)) {
    try {
      await guild.client.users.send(id, messageFor(guild, server, id));
    } catch {
      unreached.push('<@' + id + '>');
    }
  }
  const users = unreached.join(', ');
  const told = fill(texts.drawn, { count: Object.keys(server.pairs).length });
  const closed = fill(texts.closed, { users, command: '/' + commands['santa-mine'] });
  await interaction.editReply(cut(users === '' ? told : told + '\n' + closed, 2000));
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
