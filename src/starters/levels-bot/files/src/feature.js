import {
  EmbedBuilder,
  Events,
  GatewayIntentBits,
  InteractionContextType,
  SlashCommandBuilder,
} from 'discord.js';
import { cut, fill } from './frame/text.js';
import { pointsFor, ranking, reward, rolesUpTo } from './levels.js';
import { settings } from './settings.js';
import { dataFile, openStore } from './store.js';

const { texts } = settings;
let store;

export const feature = {
  // That there is a message, not what it says.
  intents: [GatewayIntentBits.GuildMessages],
  commands: [
    {
      data: new SlashCommandBuilder()
        .setName('rank')
        .setDescription(texts.rankDescription)
        .setContexts(InteractionContextType.Guild)
        .addUserOption((option) => option.setName('user').setDescription(texts.whom)),
      run: showRank,
    },
    {
      data: new SlashCommandBuilder()
        .setName('leaderboard')
        .setDescription(texts.boardDescription)
        .setContexts(InteractionContextType.Guild),
      run: showBoard,
    },
  ],
  events: { [Events.MessageCreate]: count },

  async open() {
    store = await openStore(dataFile('levels.json'), {});
  },
  async stop() {
    await store?.close();
  },
};

async function count({ author, guildId, guild, channel, member }) {
  if (author.bot || !guildId) return;
  const { leastPoints, mostPoints, secondsBetween } = settings;
  const points = leastPoints + Math.floor(Math.random() * (mostPoints - leastPoints + 1));
  const levels = await store.update((servers) => {
    servers[guildId] ??= {};
    return reward(servers[guildId], author.id, {
      now: Date.now(),
      pause: secondsBetween * 1000,
      points,
    });
  });
  if (levels === undefined || levels.after === levels.before) return;
  await channel.send({
    content: fill(settings.risen, { user: '<@' + author.id + '>', level: levels.after }),
    allowedMentions: { users: [author.id] },
  });
  for (const name of rolesUpTo(settings.roles, levels.after)) await give(guild, member, name);
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
  const found = ranking(membersOf(interaction)).find(({ userId }) => userId === id);
  const user = '<@' + id + '>';
  const content = found
    ? fill(texts.rank, { ...found, user, left: pointsFor(found.level + 1) - found.points })
    : fill(texts.noPoints, { user });
  await interaction.reply({ content });
}

async function showBoard(interaction) {
  const lines = ranking(membersOf(interaction))
    .slice(0, 10)
    .map(
      ({ userId, points, level, place }) =>
        place + '. <@' + userId + '>: **' + level + '** (' + points + ')',
    );
  const embed = new EmbedBuilder()
    .setTitle(cut(settings.title, 256))
    .setColor(0xfee75c)
    .setDescription(lines.length === 0 ? texts.nobody : lines.join('\n'));
  await interaction.reply({ embeds: [embed] });
}

function membersOf({ guildId }) {
  return store.value[guildId] ?? {};
}
