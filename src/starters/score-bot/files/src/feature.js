import { PermissionFlagsBits } from 'discord.js';
import { boardTime, startClock } from './due-posts.js';
import { channelNamed, listEmbed, serverCommand, spoken, whisper } from './frame/commands.js';
import { fill, plain } from './frame/text.js';
import { ranking } from './ranking.js';
import { addTo, countGiven, newServer, scoreOf, scoresIn } from './scores.js';
import { keepServers } from './server-store.js';
import { settings } from './settings.js';

const { texts, teams, teamOption, mostADay } = settings;
const servers = keepServers('scores.json', newServer);
const { ManageGuild } = PermissionFlagsBits;

export const feature = {
  commands: [
    ...settings.gives.map((giving) => ({
      data: dataOf(giving),
      run: (interaction) => give(interaction, giving),
    })),
    ...(settings.own === '' ? [] : [{ data: ownData(), run: showOwn }]),
    ...(settings.board === ''
      ? []
      : [{ data: serverCommand(settings.board, texts.board), run: showBoard }]),
    ...(settings.reset === ''
      ? []
      : [{ data: serverCommand(settings.reset, texts.reset, ManageGuild), run: reset }]),
  ],
  open: servers.open,
  start(client) {
    startClock(client, settings.posts, post);
  },
  stop: servers.stop,
};

function dataOf({ name, target, amount, option: typed = 'amount', fields, isForStaff, takes }) {
  const does = takes ? '− ' + texts.amount : texts.give;
  const data = serverCommand(name, does, isForStaff ? ManageGuild : undefined);
  if (target === 'user') addUser(data, true);
  if (target === 'team') addTeam(data, true);
  if (amount === 0)
    data.addNumberOption((option) =>
      option
        .setName(typed)
        .setDescription(texts.amount)
        .setRequired(true)
        .setMinValue(-1_000_000)
        .setMaxValue(1_000_000),
    );
  for (const field of fields)
    data.addStringOption((option) => option.setName(field).setDescription(field).setMaxLength(100));
  return data;
}

function ownData() {
  const data = serverCommand(settings.own, texts.own);
  return teams.length > 0 ? addTeam(data, true) : addUser(data, false);
}

function addUser(data, isRequired) {
  return data.addUserOption((option) =>
    option.setName('user').setDescription(texts.whose).setRequired(isRequired),
  );
}

function addTeam(data, isRequired) {
  return data.addStringOption((option) =>
    option
      .setName(teamOption)
      .setDescription(texts.team)
      .setRequired(isRequired)
      .addChoices(teams.map((name) => ({ name, value: name }))),
  );
}

async function give(interaction, { target, amount, option = 'amount', fields, takes }) {
  const { options, guildId, user } = interaction;
  const member = target === 'user' ? options.getUser('user', true) : user;
  if (member.bot) return whisper(interaction, texts.noBot);
  if (target === 'user' && settings.notThem !== '' && member.id === user.id)
    return whisper(interaction, settings.notThem);
  if (mostADay > 0 && target === 'user') {
    const isLeft = await servers.update(guildId, (server) =>
      countGiven(server, user.id, mostADay, new Date()),
    );
    if (!isLeft) return whisper(interaction, '⏳ ' + mostADay + '/' + mostADay);
  }
  const who = target === 'team' ? options.getString(teamOption, true) : member.id;
  const much = amount === 0 ? options.getNumber(option, true) : amount;
  const change = takes ? -much : much;
  const now = new Date();
  const total = await servers.update(guildId, (server) => {
    addTo(server, who, change, now);
    return scoreOf(scoresIn(server, settings.period, now), who);
  });
  const sign = change < 0 ? '−' + -change : '+' + change;
  const content = fill(texts.given, { who: nameOf(who), change: sign, total: bold(total) });
  const told = fields.flatMap((field) => options.getString(field) ?? []);
  const said = spoken([content, ...told.map(plain)].join(' · '));
  const channel = channelNamed(interaction.guild, settings.channel);
  if (channel && channel.id !== interaction.channelId && target === 'user') {
    await channel.send(said);
    return whisper(interaction, content);
  }
  return interaction.reply(said);
}

async function showOwn(interaction) {
  const { options, guildId, user } = interaction;
  const who =
    teams.length > 0 ? options.getString(teamOption, true) : (options.getUser('user') ?? user).id;
  const total = scoreOf(scoresIn(servers.of(guildId), settings.period, new Date()), who);
  await interaction.reply(spoken(fill(texts.has, { who: nameOf(who), total: bold(total) })));
}

async function showBoard(interaction) {
  await interaction.reply({ embeds: [boardOf(interaction.guildId)] });
}

async function reset(interaction) {
  await servers.update(interaction.guildId, (server) => Object.assign(server, newServer()));
  await interaction.reply(spoken(texts.isReset));
}

function boardOf(guildId, now) {
  const lines = ranked(guildId, now).map(
    ({ userId, points, place }) => place + '. ' + nameOf(userId) + ': ' + bold(points),
  );
  return listEmbed(settings.title, lines, texts.nobody);
}

/** Teams are all there, also those that have nothing yet. */
function ranked(guildId, now = Date.now()) {
  const scores = scoresIn(servers.of(guildId), settings.period, new Date(now));
  const none = Object.fromEntries(teams.map((name) => [name, 0]));
  return ranking({ ...none, ...scores }, 25);
}

async function post(guild, { channel: name, days, isWinner }) {
  const channel = channelNamed(guild, name) ?? guild.systemChannel;
  const now = boardTime(days);
  const all = ranked(guild.id, now);
  const best = all.filter(({ place, points }) => place === 1 && points > 0);
  if (!channel || best.length === 0) return;
  const who = best.map(({ userId }) => nameOf(userId)).join(', ');
  const content = fill(texts.winner, { who, total: bold(best[0].points) });
  await channel.send({
    ...(isWinner ? { content } : {}),
    embeds: [boardOf(guild.id, now)],
    allowedMentions: { parse: [] },
  });
}

/** A member or a team. */
function nameOf(who) {
  return teams.length > 0 ? plain(who) : '<@' + who + '>';
}

function bold(total) {
  return '**' + total + '**';
}
