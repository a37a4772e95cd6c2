import { PermissionFlagsBits } from 'discord.js';
import { postBoards } from './board-posts.js';
import {
  checkIn,
  countIn,
  dayOf,
  logAmount,
  loggedBy,
  noteDay,
  recordOf,
  rolesFor,
  streakOn,
} from './check-ins.js';
import { listEmbed, serverCommand, spoken, whisper } from './frame/commands.js';
import { isPowerful } from './frame/is-powerful.js';
import { fill, plain } from './frame/text.js';
import { ranking } from './ranking.js';
import { keepServers } from './server-store.js';
import { settings } from './settings.js';

const { texts, commands, rewards, measure, counts } = settings;
const hasMeasure = measure.option !== '';
const servers = keepServers('check-ins.json', () => ({ members: {} }));

export const feature = {
  commands: [
    hasMeasure
      ? { data: withAmount(serverCommand(commands['check-in'], texts.log)), run: log }
      : { data: serverCommand(commands['check-in'], texts.checkIn), run: check },
    {
      data: serverCommand(commands.streak, texts.show).addUserOption((option) =>
        option.setName('user').setDescription(texts.whose),
      ),
      run: showStreak,
    },
    {
      data: serverCommand(commands.ranking, hasMeasure || counts ? texts.most : texts.board),
      run: showRanking,
    },
  ],
  open: servers.open,
  start: (client) => postBoards(client, settings.boardPosts, boardOf),
  stop: servers.stop,
};

async function check(interaction) {
  const { guildId, user } = interaction;
  const { day, ends } = dayOf(new Date());
  const record = await servers.update(guildId, ({ members }) => {
    const checked = checkIn(members, user.id, day);
    return checked && counts ? noteDay(checked, day) : checked;
  });
  if (!record) {
    const time = '<t:' + Math.ceil(ends.getTime() / 1000) + ':R>';
    return whisper(interaction, fill(texts.already, { time }));
  }
  await interaction.reply(spoken('✅ ' + lineOf(user.id, record, day)));
  for (const name of rolesFor(rewards, record.streak)) await give(interaction, name);
}

function withAmount(command) {
  return command.addNumberOption((option) =>
    option
      .setName(measure.option)
      .setDescription(measure.unit)
      .setRequired(true)
      .setMinValue(0.01)
      .setMaxValue(100_000),
  );
}

async function log(interaction) {
  const { guildId, user, options } = interaction;
  const { day } = dayOf(new Date());
  const amount = options.getNumber(measure.option, true);
  const record = await servers.update(guildId, ({ members }) =>
    logAmount(members, user.id, day, amount),
  );
  await interaction.reply(spoken('✅ +' + shown(amount) + ' → ' + lineOf(user.id, record, day)));
  for (const name of rolesFor(rewards, record.streak)) await give(interaction, name);
}

function shown(amount) {
  return String(Math.round(amount * 100) / 100);
}

/** A role that the member has not, and that gives no power over others. */
async function give(interaction, name) {
  const { guild, member } = interaction;
  if (!guild.members.me?.permissions.has(PermissionFlagsBits.ManageRoles)) return;
  const found = guild.roles.cache.find((role) => role.name === name);
  const role = found ?? (await guild.roles.create({ name, permissions: [] }));
  if (isPowerful(role) || !role.editable || member.roles.cache.has(role.id)) return;
  await member.roles.add(role);
  const values = { user: '<@' + member.id + '>', role: plain(name) };
  await interaction.followUp(spoken(fill(texts.rewarded, values)));
}

async function showStreak(interaction) {
  const { id } = interaction.options.getUser('user') ?? interaction.user;
  const record = recordOf(servers.of(interaction.guildId).members, id);
  await interaction.reply(spoken(lineOf(id, record, dayOf(new Date()).day)));
}

async function showRanking(interaction) {
  await interaction.reply({ embeds: [boardOf(interaction.guildId)] });
}

function boardOf(guildId) {
  const { day } = dayOf(new Date());
  const { members } = servers.of(guildId);
  const scores = Object.entries(members)
    .map(([id, record]) => [id, scoreOf(record, day)])
    // Who has logged nothing this week is in no ranking of it.
    .filter(([, score]) => !(hasMeasure || counts) || score > 0);
  const lines = ranking(Object.fromEntries(scores)).map(
    ({ userId, place }) => place + '. ' + lineOf(userId, members[userId], day),
  );
  return listEmbed(settings.title, lines, texts.nobody);
}

function scoreOf(record, day) {
  if (hasMeasure) return loggedBy(record, day, measure.isWeekly);
  return counts ? countIn(record, day, counts) : streakOn(record, day);
}

function lineOf(userId, record, day) {
  const days = streakOn(record, day);
  if (hasMeasure) {
    const amount = shown(loggedBy(record, day, measure.isWeekly));
    return '<@' + userId + '>: **' + amount + '** ' + measure.unit + ' · 🔥 ' + days;
  }
  const values = { user: '<@' + userId + '>', days, total: record.total };
  const line = fill(texts.line, values);
  if (!counts) return line;
  // "this week", in the language of the bot
  const now = new Intl.RelativeTimeFormat(settings.language, { numeric: 'auto' }).format(0, counts);
  return line + ' · ' + now + ': **' + countIn(record, day, counts) + '**';
}
