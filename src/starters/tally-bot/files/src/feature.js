import { Events, GatewayIntentBits, PermissionFlagsBits } from 'discord.js';
import { channelNamed, listEmbed, serverCommand, spoken, whisper } from './frame/commands.js';
import { fill, plain } from './frame/text.js';
import { ranking } from './ranking.js';
import { keepServers } from './server-store.js';
import { settings } from './settings.js';
import { addTo, isDue, settle, tallyOf, timesSaid, told } from './tallies.js';

const { texts, commands, post, words, reason, notThem } = settings;
const servers = keepServers('tallies.json', () => ({ tallies: {} }));
let timer;

export const feature = {
  commands: [
    {
      data: tallyData(),
      run: count,
    },
    { data: of(serverCommand(commands.bill, texts.bill), false), run: showBill },
    {
      data: of(serverCommand(commands.settle, texts.settle, PermissionFlagsBits.ManageGuild), true),
      run: settleUp,
    },
    {
      data: serverCommand(commands.overview, texts.overview),
      run: (interaction) => interaction.reply({ embeds: [overviewOf(interaction.guildId)] }),
    },
  ],
  // What is written is read for its words alone: that intent is switched on in the portal.
  intents:
    words.length > 0 ? [GatewayIntentBits.GuildMessages, GatewayIntentBits.MessageContent] : [],
  events: words.length > 0 ? { [Events.MessageCreate]: hear } : {},
  open: servers.open,
  start: startPosts,
  async stop() {
    clearInterval(timer);
    await servers.stop();
  },
};

function tallyData() {
  const data = of(serverCommand(commands.tally, texts.tally), true);
  if (reason !== '')
    data.addStringOption((option) =>
      option.setName(reason).setDescription(reason).setMaxLength(200),
    );
  // Who gives something to others takes nothing away.
  return data.addIntegerOption((option) =>
    option
      .setName('count')
      .setDescription(texts.count)
      .setMinValue(notThem === '' ? -100 : 1)
      .setMaxValue(100),
  );
}

function of(command, isRequired) {
  return command.addUserOption((option) =>
    option.setName('user').setDescription(texts.whose).setRequired(isRequired),
  );
}

async function count(interaction) {
  const user = interaction.options.getUser('user', true);
  const added = interaction.options.getInteger('count') ?? 1;
  if (user.bot) return whisper(interaction, texts.noBot);
  if (notThem !== '' && user.id === interaction.user.id) return whisper(interaction, notThem);
  const total = await servers.update(interaction.guildId, ({ tallies }) =>
    addTo(tallies, user.id, added),
  );
  const sign = added < 0 ? '− ' + -added : '+ ' + added;
  const why = reason === '' ? null : interaction.options.getString(reason);
  const line = sign + ' → ' + lineOf(user.id, total);
  await interaction.reply(spoken(why ? line + ' · ' + plain(why) : line));
}

async function hear({ author, content, guildId }) {
  const times = timesSaid(content, words);
  if (author.bot || !guildId || times === 0) return;
  await servers.update(guildId, ({ tallies }) => addTo(tallies, author.id, times));
}

async function showBill(interaction) {
  const { id } = interaction.options.getUser('user') ?? interaction.user;
  await interaction.reply(spoken(lineOf(id, tallyOf(servers.of(interaction.guildId).tallies, id))));
}

async function settleUp(interaction) {
  const { id } = interaction.options.getUser('user', true);
  const had = await servers.update(interaction.guildId, ({ tallies }) => settle(tallies, id));
  await interaction.reply(spoken(fill(texts.settled, { line: lineOf(id, had) })));
}

/** Looks every half minute whether everybody's tally is to be posted. */
function startPosts(client) {
  if (post.days.length === 0) return;
  let last = new Date();
  timer = setInterval(() => {
    const now = new Date();
    const isTime = isDue(post, last, now);
    last = now;
    if (isTime) for (const guild of client.guilds.cache.values()) postIn(guild);
  }, 30_000);
  timer.unref();
}

function postIn(guild) {
  const channel = channelNamed(guild, post.channel) ?? guild.systemChannel;
  channel?.send({ embeds: [overviewOf(guild.id)] }).catch((error) => {
    console.error('Could not post: ' + error.message);
  });
}

function overviewOf(guildId) {
  const lines = ranking(servers.of(guildId).tallies, 50)
    .filter(({ points }) => points > 0)
    .map(({ userId, points, place }) => place + '. ' + lineOf(userId, points));
  return listEmbed(settings.title, lines, texts.nobody);
}

function lineOf(userId, count) {
  return '<@' + userId + '> ' + told(count, settings);
}
