import { Events, GatewayIntentBits } from 'discord.js';
import { awayOf, comeBack, createPauses, goAway, newServer } from './away.js';
import { listEmbed, serverCommand, whisper } from './frame/commands.js';
import { cut, fill, plain } from './frame/text.js';
import { keepServers } from './server-store.js';
import { settings } from './settings.js';

const { texts, commands } = settings;
const servers = keepServers('away.json', newServer);
const mayTell = createPauses(settings.secondsBetween * 1000);
/** Of one message, no more are told of. */
const mostTold = 5;

export const feature = {
  // Who wrote and whom they mention, not what messages say.
  intents: [GatewayIntentBits.GuildMessages],
  commands: [
    {
      data: serverCommand(commands.afk, texts.afk).addStringOption((option) =>
        option.setName('reason').setDescription(texts.why).setMaxLength(200),
      ),
      run: leave,
    },
    { data: serverCommand(commands['afk-list'], texts.list), run: showAll },
  ],
  events: { [Events.MessageCreate]: heard },
  open: servers.open,
  stop: servers.stop,
};

async function leave(interaction) {
  const { guildId, user, options } = interaction;
  const reason = options.getString('reason') ?? '';
  await servers.update(guildId, (server) => goAway(server, user.id, reason, Date.now()));
  await whisper(interaction, texts.set);
}

async function heard(message) {
  const { author, guildId } = message;
  if (author.bot || !guildId) return;
  const server = servers.of(guildId);
  if (awayOf(server, author.id)) await welcome(message);
  const lines = [...message.mentions.users.keys()]
    .filter((id) => id !== author.id && awayOf(server, id))
    .slice(0, mostTold)
    .filter((id) => mayTell(message.channelId + ':' + id, Date.now()))
    .map((id) => lineOf(id, awayOf(server, id)));
  if (lines.length > 0) await reply(message, lines.join('\n'));
}

async function welcome(message) {
  const found = await servers.update(message.guildId, (server) =>
    comeBack(server, message.author.id),
  );
  if (found) await reply(message, fill(texts.back, { time: ago(found.since) }));
}

function lineOf(id, { reason, since }) {
  const values = { user: '<@' + id + '>', time: ago(since), reason: plain(reason) };
  return fill(reason === '' ? texts.away : texts.awayBecause, values);
}

function ago(time) {
  return '<t:' + Math.floor(time / 1000) + ':R>';
}

/** Nobody is notified: whom a message is about is away. */
function reply(message, content) {
  return message.reply({
    content: cut(content, 2000),
    allowedMentions: { parse: [], repliedUser: false },
  });
}

async function showAll(interaction) {
  const lines = Object.entries(servers.of(interaction.guildId).away).map(([id, one]) =>
    lineOf(id, one),
  );
  await interaction.reply({ embeds: [listEmbed(settings.title, lines, texts.nobody)] });
}
