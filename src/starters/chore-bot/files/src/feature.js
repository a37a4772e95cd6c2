import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  EmbedBuilder,
  MessageFlags,
  StringSelectMenuBuilder,
} from 'discord.js';
import { beginTurn, boardOf, newServer, openOf, rotaOf, setMember, tick } from './chores.js';
import { startClock } from './due-posts.js';
import { accent, channelNamed, serverCommand, whisper } from './frame/commands.js';
import { cut, fill, plain } from './frame/text.js';
import { keepServers } from './server-store.js';
import { settings } from './settings.js';

const { texts, commands } = settings;
// Discord has room for 25 buttons and names.
const chores = settings.chores.slice(0, 20);
const servers = keepServers('chores.json', () => newServer(settings.people));

export const feature = {
  commands: [
    { data: serverCommand(commands.chores, texts.showDescription), run: show },
    { data: serverCommand(commands['chore-done'], texts.doneDescription), run: finish },
    { data: serverCommand(commands['chores-join'], texts.joinDescription), run: choose },
  ],
  components: { chore: press, person: join },

  open: servers.open,
  start(client) {
    startClock(client, settings.posts, (guild, { kind }) => post(guild, kind));
  },
  stop: servers.stop,
};

async function show(interaction) {
  await interaction.reply(messageOf(servers.of(interaction.guildId)));
}

/** Ticks what the member has to do in this turn. */
async function finish(interaction) {
  const { guildId, user } = interaction;
  const server = servers.of(guildId);
  if (!server.people.some(({ userId }) => userId === user.id))
    return whisper(interaction, fill(texts.choose, { join: commands['chores-join'] }));
  const done = await servers.update(guildId, (one) =>
    openOf(one, chores, user.id).filter((at) => tick(one, chores, at, new Date())),
  );
  if (done.length === 0) return whisper(interaction, texts.nothing);
  return interaction.reply(messageOf(servers.of(guildId)));
}

async function press(interaction, turn, at) {
  const { guildId } = interaction;
  await servers.update(guildId, (server) => {
    if (server.turn === Number(turn)) tick(server, chores, Number(at), new Date());
  });
  await interaction.update(messageOf(servers.of(guildId)));
}

/** Shows the names that are free, and the member's own. */
async function choose(interaction) {
  const { people } = servers.of(interaction.guildId);
  const free = people.filter(({ userId }) => userId === '').map(({ name }) => name);
  const own = nameOf(interaction);
  const names = [...new Set([...free.slice(0, 24), own])];
  const menu = new StringSelectMenuBuilder()
    .setCustomId('person')
    .addOptions(names.map((name) => ({ label: cut(name, 100), value: cut(name, 100) })));
  await interaction.reply({
    content: texts.who,
    components: [new ActionRowBuilder().addComponents(menu)],
    flags: MessageFlags.Ephemeral,
  });
}

function nameOf({ member, user }) {
  return cut(plain(member?.displayName ?? user.username) || user.id, 40);
}

async function join(interaction) {
  const { guildId, user, values } = interaction;
  const [name] = values;
  const isIn = await servers.update(guildId, (server) => {
    const person = server.people.find((one) => one.name === name);
    if (person ? person.userId !== '' && person.userId !== user.id : server.people.length >= 25)
      return false;
    setMember(server, { name, userId: user.id });
    return true;
  });
  const content = isIn ? fill(texts.joined, { name }) : texts.taken;
  await interaction.update({ content, components: [] });
}

/** Begins a turn, reminds of it, or says who did the most in the month. */
export async function post(guild, kind) {
  const channel = channelNamed(guild, settings.channel) ?? guild.systemChannel;
  if (!channel) throw new Error('There is no channel ' + settings.channel);
  if (kind === 'turn') await servers.update(guild.id, beginTurn);
  const server = servers.of(guild.id);
  if (kind === 'month') {
    await channel.send({ embeds: [embedOf(texts.month, boardLines(server))] });
    return;
  }
  const open = rotaOf(server, chores).filter(({ person, isDone }) => person && !isDone);
  if (open.length === 0 && kind === 'remind') return;
  const users = [...new Set(open.flatMap(({ person }) => person.userId || []))];
  const named = users.map((id) => '<@' + id + '>').join(' ');
  await channel.send({
    ...messageOf(server, kind === 'remind'),
    ...(named === '' ? {} : { content: named }),
    allowedMentions: { users },
  });
}

/** Who has what, with a button for each chore that is not done. */
function messageOf(server, isReminder = false) {
  const rota = rotaOf(server, chores);
  if (server.people.length === 0) {
    const said = fill(texts.choose, { join: commands['chores-join'] });
    return { embeds: [embedOf(settings.title, [said])], components: [] };
  }
  const shown = rota
    .map((one, at) => ({ ...one, at }))
    .filter(({ isDone }) => !isReminder || !isDone);
  const lines = shown.map(
    ({ chore, person, isDone }) =>
      (isDone ? '✅ ' : '⬜ ') + plain(chore) + ': **' + plain(person.name) + '**',
  );
  const board = isReminder ? [] : boardLines(server);
  const buttons = rota.flatMap(({ chore, isDone }, at) =>
    isDone ? [] : [buttonOf(server, chore, at)],
  );
  const rows = [0, 5, 10, 15]
    .map((from) => buttons.slice(from, from + 5))
    .filter((row) => row.length > 0);
  return {
    embeds: [
      embedOf(isReminder ? texts.open : texts.turn, lines),
      ...(board.length === 0 ? [] : [embedOf(texts.month, board)]),
    ],
    components: rows.map((row) => new ActionRowBuilder().addComponents(row)),
    allowedMentions: { parse: [] },
  };
}

function buttonOf({ turn }, chore, at) {
  return new ButtonBuilder()
    .setCustomId('chore:' + turn + ':' + at)
    .setLabel(cut('✓ ' + chore, 80))
    .setStyle(ButtonStyle.Success);
}

function boardLines(server) {
  return boardOf(server, new Date()).map(({ name, count }) => plain(name) + ': **' + count + '**');
}

function embedOf(title, lines) {
  return new EmbedBuilder()
    .setTitle(cut(title, 256))
    .setColor(accent(0x57f287))
    .setDescription(cut(lines.join('\n') || '–', 4000));
}
