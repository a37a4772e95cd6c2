import { Events, GatewayIntentBits, PermissionFlagsBits } from 'discord.js';
import { postBoards } from './board-posts.js';
import { channelNamed, listEmbed, serverCommand, spoken } from './frame/commands.js';
import { fill } from './frame/text.js';
import { addPoints, placesOf, pointsFor, reward, rolesUpTo } from './levels.js';
import { settings } from './settings.js';
import { keepServers } from './server-store.js';

const { texts } = settings;
const servers = keepServers('levels.json', () => ({}));

export const feature = {
  // That there is a message, not what it says.
  intents: [GatewayIntentBits.GuildMessages],
  commands: [
    {
      data: serverCommand(settings.commands.rank, texts.rankDescription).addUserOption((option) =>
        option.setName('user').setDescription(texts.whom),
      ),
      run: showRank,
    },
    {
      data: serverCommand(settings.commands.leaderboard, texts.boardDescription),
      run: showBoard,
    },
    ...(settings.hasGive ? [{ data: givingData(), run: giveByHand }] : []),
  ],
  events: { [Events.MessageCreate]: count },

  open: servers.open,
  start: (client) => postBoards(client, settings.boardPosts, boardOf),
  stop: servers.stop,
};

function givingData() {
  return serverCommand(settings.commands['xp-give'], texts.give, PermissionFlagsBits.ManageGuild)
    .addUserOption((option) => option.setName('user').setDescription(texts.whom).setRequired(true))
    .addIntegerOption((option) =>
      option
        .setName('amount')
        .setDescription(texts.give)
        .setRequired(true)
        .setMinValue(-1_000_000)
        .setMaxValue(1_000_000),
    );
}

async function giveByHand(interaction) {
  const { guild, guildId, options, channel } = interaction;
  const user = options.getUser('user', true);
  const points = options.getInteger('amount', true);
  const levels = await servers.update(guildId, (members) => addPoints(members, user.id, points));
  await showRank(interaction);
  const member = await guild.members.fetch(user.id).catch(() => undefined);
  if (member) await rise({ guild, channel, member }, levels);
}

async function count({ author, guildId, guild, channel, member }) {
  if (author.bot || !guildId || settings.silent.includes('#' + channel.name)) return;
  const { leastPoints, mostPoints, secondsBetween } = settings;
  const points = leastPoints + Math.floor(Math.random() * (mostPoints - leastPoints + 1));
  const levels = await servers.update(guildId, (members) =>
    reward(members, author.id, { now: Date.now(), pause: secondsBetween * 1000, points }),
  );
  if (levels !== undefined) await rise({ guild, channel, member }, levels);
}

async function rise({ guild, channel, member }, { before, after, from, points }) {
  if (after > before) {
    const told = channelNamed(guild, settings.channel) ?? channel;
    const risen = fill(settings.risen, { user: '<@' + member.id + '>', level: after });
    await told.send(spoken(risen, [member.id]));
  }
  const roles = rolesUpTo(settings.roles, after, points);
  if (after <= before && roles.length <= rolesUpTo(settings.roles, before, from).length) return;
  const old = settings.onlyHighest ? roles.splice(0, roles.length - 1) : [];
  for (const name of roles) await give(guild, member, name);
  const lost = member.roles.cache.filter(({ name, editable }) => editable && old.includes(name));
  if (lost.size > 0) await member.roles.remove(lost);
}

/** No role that may do more than everybody: whoever writes a lot is no moderator. */
async function give(guild, member, name) {
  const found = guild.roles.cache.find((role) => role.name === name);
  const role = found ?? (await guild.roles.create({ name, permissions: [] }));
  const isHarmless = guild.roles.everyone.permissions.has(role.permissions);
  if (isHarmless && role.editable && !member.roles.cache.has(role.id)) await member.roles.add(role);
}

async function showRank(interaction) {
  const { id } = interaction.options.getUser('user') ?? interaction.user;
  const found = placesOf(servers.of(interaction.guildId)).find(({ userId }) => userId === id);
  const user = '<@' + id + '>';
  const content = found
    ? fill(texts.rank, { ...found, user, left: pointsFor(found.level + 1) - found.points })
    : fill(texts.noPoints, { user });
  await interaction.reply(spoken(content));
}

async function showBoard(interaction) {
  await interaction.reply({ embeds: [boardOf(interaction.guildId)] });
}

function boardOf(guildId) {
  const lines = placesOf(servers.of(guildId))
    .slice(0, 10)
    .map(
      ({ userId, points, level, place }) =>
        place + '. <@' + userId + '>: **' + level + '** (' + points + ')',
    );
  return listEmbed(settings.title, lines, texts.nobody);
}
