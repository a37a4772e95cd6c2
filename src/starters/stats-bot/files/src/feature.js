import { Events, GatewayIntentBits } from 'discord.js';
import { listEmbed, serverCommand } from './frame/commands.js';
import { fill } from './frame/text.js';
import { ranking } from './ranking.js';
import { keepServers } from './server-store.js';
import { settings } from './settings.js';
import { count, countsOf, lastDays, newServer, sum } from './stats.js';

const { texts, commands } = settings;
const servers = keepServers('stats.json', newServer);
const periods = ['today', 'week', 'all'];

export const feature = {
  // That there is a message, not what it says.
  intents: [GatewayIntentBits.GuildMessages],
  commands: [
    { data: serverCommand(commands.stats, texts.stats), run: showStats },
    {
      data: serverCommand(commands.active, texts.active).addStringOption((option) =>
        option
          .setName('period')
          .setDescription(texts.period)
          .addChoices(periods.map((value) => ({ name: texts[value], value }))),
      ),
      run: showActive,
    },
  ],
  events: { [Events.MessageCreate]: heard },
  open: servers.open,
  stop: servers.stop,
};

async function heard({ author, guildId, system }) {
  if (author.bot || system || !guildId) return;
  await servers.update(guildId, (server) =>
    count(server, author.id, Date.now(), settings.daysKept),
  );
}

async function showStats(interaction) {
  const server = servers.of(interaction.guildId);
  const now = Date.now();
  const totals = periods.map(
    (period) => texts[period] + ': **' + sum(countsOf(server, period, now)) + '**',
  );
  const writers = Object.keys(countsOf(server, 'week', now)).length;
  const days = lastDays(server, now).map(({ day, messages }) => dated(day) + ': ' + messages);
  const lines = [...totals, fill(texts.writers, { count: writers }), '', ...days];
  await interaction.reply({ embeds: [listEmbed(settings.title, lines, texts.nobody)] });
}

function dated(day) {
  const [year, month, date] = day.split('-').map(Number);
  return new Intl.DateTimeFormat(settings.language, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  }).format(new Date(year, month - 1, date));
}

async function showActive(interaction) {
  const period = interaction.options.getString('period') ?? 'week';
  const counts = countsOf(servers.of(interaction.guildId), period, Date.now());
  const lines = ranking(counts).map(
    ({ userId, points, place }) => place + '. <@' + userId + '>: **' + points + '**',
  );
  const title = settings.title + ' · ' + texts[period];
  await interaction.reply({ embeds: [listEmbed(title, lines, texts.nobody)] });
}
